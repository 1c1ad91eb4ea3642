#pragma once

#include "core/base/partial_date.h"

#include <optional>

namespace noi::pregnancy
{

/// Whole days from one day to the other; none unless both are known to the day.
[[nodiscard]] std::optional<int> daysFrom(const PartialDate& first, const PartialDate& then);

/// WHO, ICD-11: a woman's death while pregnant or within 42 days of the end of the pregnancy, whatever its
/// cause but an accident. `ended` null: she died pregnant. None where the days are not known well enough.
[[nodiscard]] std::optional<bool> isMaternalDeath(const PartialDate& died, const PartialDate& ended,
                                                  bool accident);

/// In which time of life a child born alive died.
enum class ChildDeath {
    EarlyNeonatal, ///< before its 7th day
    LateNeonatal,  ///< from then on, before its 28th: with the early ones the neonatal deaths
    Later,
};

/// WHO, ICD-11; the day of birth is day 0. None unless both days are known, or where the death would be
/// before the birth.
[[nodiscard]] std::optional<ChildDeath> childDeath(const PartialDate& born, const PartialDate& died);

} // namespace noi::pregnancy
