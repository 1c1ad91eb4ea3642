#pragma once

#include "core/model/record.h"

namespace noi
{

/// Cuộc đẻ: one delivery, with the columns of register A4; home births too. It can be entered with three
/// fields and completed later. In the mother's file; the children are Newborn records. Codes are of the pack
/// maternity-codes.
struct Delivery {
    enum class MotherAfter { Unknown = 0, Well = 1, Referred = 2, Died = 3 };

    Id person; ///< the mother
    Id pregnancy;
    PartialDate deliveredAt;      ///< to the minute where known
    std::optional<int> gestation; ///< days, where no pregnancy gives it
    QString place;                ///< list "place"
    QString placeText;            ///< name of the facility
    QString mode;                 ///< list "mode"
    QString attendant;            ///< list "attendant"
    QString attendantName;
    QStringList complications; ///< list "complication"
    bool complicationsAsked = false;
    std::optional<int> bloodLoss;       ///< ml
    std::optional<int> visitsElsewhere; ///< antenatal contacts that are not in the register
    MotherAfter motherAfter = MotherAfter::Unknown;
    QString referredTo;
    QString note;

    static constexpr int number = 44;
    static constexpr const char* table = "delivery";
    static constexpr RecordKind kind = RecordKind::Entity;
    static constexpr auto fields()
    {
        return std::tuple{Field{1, "person", &Delivery::person},
                          Field{2, "pregnancy", &Delivery::pregnancy},
                          Field{3, "delivered_at", &Delivery::deliveredAt},
                          Field{4, "gestation", &Delivery::gestation},
                          Field{5, "place", &Delivery::place},
                          Field{6, "place_text", &Delivery::placeText},
                          Field{7, "mode", &Delivery::mode},
                          Field{8, "attendant", &Delivery::attendant},
                          Field{9, "attendant_name", &Delivery::attendantName},
                          Field{10, "complications", &Delivery::complications},
                          Field{11, "complications_asked", &Delivery::complicationsAsked},
                          Field{12, "blood_loss", &Delivery::bloodLoss},
                          Field{13, "visits_elsewhere", &Delivery::visitsElsewhere},
                          Field{14, "mother_after", &Delivery::motherAfter},
                          Field{15, "referred_to", &Delivery::referredTo},
                          Field{16, "note", &Delivery::note}};
    }

    bool operator==(const Delivery&) const = default;
};

} // namespace noi
