#pragma once

#include "core/clinical/pregnancy/dating.h"
#include "core/model/pregnancy.h"
#include "core/report/family.h"
#include "core/store/registers.h"

#include <optional>

namespace noi::report
{

/// Of an antenatal visit what is counted by.
struct VisitDay {
    Id id, person, pregnancy, site;
    PartialDate day;
};
/// Visits that count. `from`: SQL from FROM on, where the table is "v", up to a condition.
Result<QList<VisitDay>> visitDays(Database& database, const QString& from, const QVariantList& values);

/// The antenatal visits that count, by pregnancy, in the order of their days.
struct VisitsByPregnancy {
    QHash<Id, QList<VisitDay>> visits;
    [[nodiscard]] QList<Id> order(Id pregnancy) const;
};
Result<VisitsByPregnancy> visitsOf(Database& database, const QSet<Id>& pregnancies);

/// Pregnancies that are here, and how they are dated.
struct DatedPregnancies {
    QHash<Id, Pregnancy> pregnancies;
    QHash<Id, pregnancy::Dating> datings;

    /// In which third of the pregnancy a date is; none where that is not known.
    [[nodiscard]] std::optional<int> third(Id pregnancy, const PartialDate& date,
                                           const pregnancy::DatingRules& rules) const;
};
Result<DatedPregnancies> datingsOf(const FamilyContext& context, const QSet<Id>& pregnancies);

/// Days apart from which two births of one woman are two.
constexpr int daysBetweenBirths = 140;

} // namespace noi::report
