#pragma once

#include "core/model/record.h"

namespace noi
{

/// A vial (or ampoule, or prefilled syringe) that was opened. Doses point to it, so that a later doubt about
/// a lot or a fridge finds the children. What is left is counted from the doses, never written down.
struct Vial {
    Id session;
    QString product; ///< product code of the vaccine pack
    QString gtin;    ///< as scanned; empty when typed by hand
    QString lot;
    PartialDate expiry; ///< last day of use
    QString serial;
    std::optional<int> doses; ///< whole doses in a full vial
    PartialDate openedAt;     ///< to the minute
    Id fridge;
    QString vvmStage;        ///< vaccine vial monitor, "1" or "2" when read
    PartialDate discardedAt; ///< to the minute; null while in use
    QString discardReason;

    static constexpr int number = 13;
    static constexpr const char* table = "vial";
    static constexpr RecordKind kind = RecordKind::Entity;
    static constexpr auto fields()
    {
        return std::tuple{Field{1, "session", &Vial::session},
                          Field{2, "product", &Vial::product},
                          Field{3, "gtin", &Vial::gtin},
                          Field{4, "lot", &Vial::lot},
                          Field{5, "expiry", &Vial::expiry},
                          Field{6, "serial", &Vial::serial},
                          Field{7, "doses", &Vial::doses},
                          Field{8, "opened_at", &Vial::openedAt},
                          Field{9, "fridge", &Vial::fridge},
                          Field{10, "vvm_stage", &Vial::vvmStage},
                          Field{11, "discarded_at", &Vial::discardedAt},
                          Field{12, "discard_reason", &Vial::discardReason}};
    }

    bool operator==(const Vial&) const = default;
};

} // namespace noi
