#pragma once

#include "core/clinical/immunization/person_case.h"

namespace noi::immunization
{

/// 6.5 and 6.6: "too soon" if neither all preferable nor all allowable intervals are satisfied, "grace
/// period" if one is only just, or nothing.
[[nodiscard]] std::optional<ReasonFound> evaluateIntervals(const SeriesDose& target, QDate given,
                                                           const SeriesPosition& at);

} // namespace noi::immunization
