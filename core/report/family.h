#pragma once

#include "core/report/family_rows.h"
#include "core/report/people.h"
#include "core/report/period.h"
#include "core/report/scope.h"
#include "core/store/database.h"

namespace noi::report
{

struct ReportReference;
struct BirthsRead;

/// What a family's rows are worked out from.
struct FamilyContext {
    Database& database;
    const ReportReference& reference;
    const Scope& scope;
    const People& people;
    PartialDate now;
    BirthsRead* births = nullptr; ///< kept for the next family of the same report; null: read each time
};

/// Adds all rows of a family whose day may lie in the span; the counting looks again.
using FillFamily = Result<void> (*)(const FamilyContext& context, const Period& span, FamilyRows& rows);

Result<void> fillMilestones(const FamilyContext& context, const Period& span, FamilyRows& rows);
Result<void> fillFullyImmunised(const FamilyContext& context, const Period& span, FamilyRows& rows);
Result<void> fillDeliveries(const FamilyContext& context, const Period& span, FamilyRows& rows);
Result<void> fillNewborns(const FamilyContext& context, const Period& span, FamilyRows& rows);
Result<void> fillVisits(const FamilyContext& context, const Period& span, FamilyRows& rows);
Result<void> fillPregnancies(const FamilyContext& context, const Period& span, FamilyRows& rows);
Result<void> fillTests(const FamilyContext& context, const Period& span, FamilyRows& rows);
Result<void> fillPostnatalVisits(const FamilyContext& context, const Period& span, FamilyRows& rows);
Result<void> fillMeasurements(const FamilyContext& context, const Period& span, FamilyRows& rows);
Result<void> fillDeaths(const FamilyContext& context, const Period& span, FamilyRows& rows);
Result<void> fillReactions(const FamilyContext& context, const Period& span, FamilyRows& rows);
Result<void> fillVials(const FamilyContext& context, const Period& span, FamilyRows& rows);

/// Null for "dose", whose rows are kept (series_doses.h), and for what is no family.
[[nodiscard]] FillFamily fillOf(const QString& family);

} // namespace noi::report
