#pragma once

#include "core/clinical/immunization/person_case.h"

namespace noi::immunization
{

/// 6.4 (table 6-15): too young, too old, in the grace period, or nothing to say against the age.
[[nodiscard]] std::optional<ReasonFound> evaluateAge(const SeriesDose& target, QDate born, QDate given);

} // namespace noi::immunization
