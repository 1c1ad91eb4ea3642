#pragma once

#include "core/clinical/immunization/person_case.h"

namespace noi::immunization
{

enum class SkipContext { Evaluation, Forecast };

/// 6.2, 7.1 and 7.6.1: whether a target dose can be skipped (table 6-11). The reference date is the date
/// administered, the assessment date, or the earliest date of a forecast (CONDSKIP-2).
[[nodiscard]] bool canBeSkipped(const SeriesDose& target, SkipContext context, QDate reference,
                                const SeriesPosition& at);

} // namespace noi::immunization
