#pragma once

#include "core/model/record.h"

namespace noi
{

/// Thai kỳ: one pregnancy of a woman, in her file: how it is dated, what she brings with her, and how it
/// ended. Codes are of the pack maternity-codes.
struct Pregnancy {
    /// How it ended. Unknown: it goes on. A stillbirth (22 weeks and more) is a delivery.
    enum class Ending {
        Unknown = 0,
        Delivered = 1,
        Miscarriage = 2, ///< before 22 weeks
        Abortion = 3,
        Ectopic = 4,
        Molar = 5,
        MotherDied = 6,  ///< undelivered
        MovedAway = 7,   ///< followed elsewhere; how it ended is not known here
        NoPregnancy = 8, ///< it turned out that there was none
    };

    Id person;                        ///< the woman
    PartialDate registeredAt;         ///< first known to the station
    PartialDate lastPeriod;           ///< its first day; only a whole date gives dates
    PartialDate scanDay;              ///< of the first ultrasound that told an age
    std::optional<int> scanGestation; ///< days since the last period, as that scan has it on its day
    std::optional<int> gravida;       ///< which pregnancy this is, 1 the first
    std::optional<int> term;          ///< PARA: births at term
    std::optional<int> preterm;       ///< PARA: births before 37 weeks
    std::optional<int> lost;          ///< PARA: miscarriages and abortions
    std::optional<int> living;        ///< PARA: children alive
    PartialDate lastBirth;            ///< of the birth before
    std::optional<int> caesareans;    ///< earlier ones
    QStringList history;              ///< of earlier births and illnesses, list "history"
    bool historyAsked = false;        ///< else what is not in `history` is not known
    std::optional<int> weightBefore;  ///< g, before the pregnancy
    std::optional<int> height;        ///< mm
    std::optional<int> fetuses;
    QString contactPlan; ///< code of the pack antenatal-contacts
    Ending ending = Ending::Unknown;
    PartialDate endedAt;
    QString endingPlace; ///< where, in words
    QString endingNote;
    QString note;

    static constexpr int number = 41;
    static constexpr const char* table = "pregnancy";
    static constexpr RecordKind kind = RecordKind::Entity;
    static constexpr auto fields()
    {
        return std::tuple{Field{1, "person", &Pregnancy::person},
                          Field{2, "registered_at", &Pregnancy::registeredAt},
                          Field{3, "last_period", &Pregnancy::lastPeriod},
                          Field{4, "scan_day", &Pregnancy::scanDay},
                          Field{5, "scan_gestation", &Pregnancy::scanGestation},
                          Field{6, "gravida", &Pregnancy::gravida},
                          Field{7, "term", &Pregnancy::term},
                          Field{8, "preterm", &Pregnancy::preterm},
                          Field{9, "lost", &Pregnancy::lost},
                          Field{10, "living", &Pregnancy::living},
                          Field{11, "last_birth", &Pregnancy::lastBirth},
                          Field{12, "caesareans", &Pregnancy::caesareans},
                          Field{13, "history", &Pregnancy::history},
                          Field{14, "history_asked", &Pregnancy::historyAsked},
                          Field{15, "weight_before", &Pregnancy::weightBefore},
                          Field{16, "height", &Pregnancy::height},
                          Field{17, "fetuses", &Pregnancy::fetuses},
                          Field{18, "contact_plan", &Pregnancy::contactPlan},
                          Field{19, "ending", &Pregnancy::ending},
                          Field{20, "ended_at", &Pregnancy::endedAt},
                          Field{21, "ending_place", &Pregnancy::endingPlace},
                          Field{22, "ending_note", &Pregnancy::endingNote},
                          Field{23, "note", &Pregnancy::note}};
    }

    bool operator==(const Pregnancy&) const = default;
};

} // namespace noi
