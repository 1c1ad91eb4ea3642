#pragma once

#include "core/clinical/pregnancy/pregnancy_reference.h"
#include "core/model/antenatal_test.h"
#include "core/model/antenatal_visit.h"
#include "core/model/delivery.h"
#include "core/model/newborn.h"
#include "core/model/postnatal_visit.h"
#include "core/model/pregnancy.h"
#include "core/model/referral.h"
#include "core/model/seen.h"

#include <optional>

namespace noi
{

/// A fact as a page shows it: as written, and what became of it.
template <class R> struct FactLine {
    Stored<R> fact;
    bool counts = true; ///< neither voided nor replaced
    QString voidReason;
};

/// A visit, and how far the pregnancy was.
struct VisitLine : FactLine<AntenatalVisit> {
    std::optional<int> gestation; ///< days
};

/// A contact that is to come, or has been missed.
struct ContactDue {
    int week = 0;
    QDate day; ///< the first of that week
    bool late = false;
    bool referral = false; ///< no contact: she is sent to be delivered
};

/// A child that was born, with its file's name where it has a file.
struct NewbornLine {
    Seen<Newborn> newborn;
    QString name;
    PartialDate died;        ///< by its file
    bool hepatitisB = false; ///< it has had a dose against it that counts
    QList<FactLine<PostnatalVisit>> visits;
};

/// A birth and the six weeks after it.
struct DeliveryLine {
    Seen<Delivery> delivery;
    QString motherName;
    PartialDate motherDied;                 ///< by her file
    QList<NewbornLine> newborns;            ///< in the order of birth
    QList<FactLine<PostnatalVisit>> visits; ///< of the mother
};

/// One pregnancy with all that belongs to it, as it stands today.
struct PregnancyLine {
    Seen<Pregnancy> pregnancy;
    std::optional<pregnancy::Dating> dating;
    std::optional<int> gestation; ///< days, today; where it has ended, on that day
    int period = 0;               ///< third of the pregnancy today; 0: not known
    QList<VisitLine> visits;      ///< by date, earliest first
    QList<FactLine<AntenatalTest>> tests;
    QList<FactLine<Referral>> referrals;
    pregnancy::TetanusStatus tetanus;
    int ironTablets = 0; ///< handed out in all
    std::optional<DeliveryLine> delivery;
    // While it goes on:
    QList<ContactDue> contacts;         ///< those that follow, the next first
    QList<pregnancy::TestDue> testsDue; ///< by due day
    QList<pregnancy::Finding> findings; ///< what the rules say today, the gravest first

    [[nodiscard]] bool goesOn() const { return pregnancy.value.ending == Pregnancy::Ending::Unknown; }
};

/// All of a woman's pregnancies that are known here.
struct PregnancyFile {
    Id person;
    PartialDate birth;
    QList<PregnancyLine> pregnancies; ///< newest first

    /// The one that goes on; null where none does. Valid as long as this.
    [[nodiscard]] const PregnancyLine* current() const;
};

} // namespace noi
