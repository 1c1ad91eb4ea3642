#pragma once

#include "core/clinical/immunization/prioritized_series.h"

namespace noi::tool
{

/// English words for what an assessment finds; statuses and reasons have theirs in cases/case_words.h.
[[nodiscard]] QString word(immunization::SeriesType type);
[[nodiscard]] QString word(immunization::TargetStatus status);
[[nodiscard]] QString word(immunization::ForecastReason reason);
[[nodiscard]] QString word(immunization::DateRule rule);
[[nodiscard]] QString word(immunization::ChoiceRule rule);

/// Where the logic specification 4.6 has the rule ("6.5").
[[nodiscard]] QString chapterOf(const immunization::ReasonFound& found);

} // namespace noi::tool
