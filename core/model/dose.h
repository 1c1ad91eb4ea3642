#pragma once

#include "core/model/record.h"

namespace noi
{

/// One dose of one vaccine given to one person. A fact: wrong ones are voided or replaced, never changed.
struct Dose {
    enum class Programme { Unknown = 0, National = 1, Service = 2 }; ///< TCMR, or paid by the family
    enum class Source {
        Unknown = 0,
        GivenHere = 1, ///< recorded as it was given, with its vial
        Paper = 2,     ///< entered later from this station's paper sheet
        History = 3,   ///< told or read from another place's card
    };

    Id person;
    QString product; ///< product code of the vaccine pack
    std::optional<int>
        doseNumber; ///< as stated by the giver or the card; the schedule's own count is computed
    PartialDate givenAt;
    QString lot;
    PartialDate expiry;
    Id vial;
    Id session;
    Id visit;
    Id site;           ///< where, when it is one of ours
    QString placeText; ///< where, when it is not
    QString giver;     ///< name as it prints
    QString bodySite;  ///< injection site, code of the pack
    Programme programme = Programme::Unknown;
    Source source = Source::Unknown;
    QString note;
    Id replaces;
    QString replaceReason;
    QStringList overrideOf; ///< what spoke against it when it was given all the same: codes of dose_check.h
    QString overrideReason; ///< why it was given all the same

    static constexpr int number = 14;
    static constexpr const char* table = "dose";
    static constexpr RecordKind kind = RecordKind::Fact;
    static constexpr auto fields()
    {
        return std::tuple{Field{1, "person", &Dose::person},
                          Field{2, "product", &Dose::product},
                          Field{3, "dose_number", &Dose::doseNumber},
                          Field{4, "given_at", &Dose::givenAt},
                          Field{5, "lot", &Dose::lot},
                          Field{6, "expiry", &Dose::expiry},
                          Field{7, "vial", &Dose::vial},
                          Field{8, "session", &Dose::session},
                          Field{9, "visit", &Dose::visit},
                          Field{10, "site", &Dose::site},
                          Field{11, "place_text", &Dose::placeText},
                          Field{12, "giver", &Dose::giver},
                          Field{13, "body_site", &Dose::bodySite},
                          Field{14, "programme", &Dose::programme},
                          Field{15, "source", &Dose::source},
                          Field{16, "note", &Dose::note},
                          Field{17, "replaces", &Dose::replaces},
                          Field{18, "replace_reason", &Dose::replaceReason},
                          Field{19, "override_of", &Dose::overrideOf},
                          Field{20, "override_reason", &Dose::overrideReason}};
    }

    bool operator==(const Dose&) const = default;
};

} // namespace noi
