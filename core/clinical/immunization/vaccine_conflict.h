#pragma once

#include "core/clinical/immunization/person_case.h"

namespace noi::immunization
{

/// 6.7: the conflict that makes the dose next at a position an impacted vaccine dose administered, if any.
[[nodiscard]] std::optional<ReasonFound> evaluateConflict(const SeriesPosition& at);

/// CALCDTCONFLICT-3: the latest of all forecast conflict end dates of a target dose.
[[nodiscard]] DateFound latestConflictEnd(const SeriesDose& target, const SeriesPosition& at);

} // namespace noi::immunization
