#pragma once

#include "core/clinical/immunization/person_case.h"

namespace noi::immunization
{

/// 6.1: the reason a dose cannot be evaluated at all, if there is one.
[[nodiscard]] std::optional<ReasonFound> doseCondition(const VaccineDose& dose);

/// 6.3 to 6.10: the dose that comes next at a position, against a target dose (table 6-31).
[[nodiscard]] Evaluation evaluateDose(const SeriesDose& target, const SeriesPosition& at);

} // namespace noi::immunization
