#pragma once

#include <optional>

namespace noi::growth
{

constexpr int termDays = 280;         ///< of gestation
constexpr int pretermBelowDays = 259; ///< 37 weeks
constexpr int correctedMonths = 24;   ///< until this age the weeks that were missed are taken off

/// The age (days) by which a child born early is compared with others: counted from the day of term rather
/// than from birth, until two years of age; from then on, or where the gestation (days at birth) is not known
/// or is not too short, the age itself. Negative before the day of term: WHO has nothing for that.
[[nodiscard]] double correctedAge(double ageDays, std::optional<int> gestationDays);
/// Whether that is another age than the child's own.
[[nodiscard]] bool isCorrected(double ageDays, std::optional<int> gestationDays);

} // namespace noi::growth
