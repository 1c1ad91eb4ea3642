#pragma once

#include "core/base/partial_date.h"

namespace noi
{

/// Age as a nurse says it: hours in the first two days (when the hour of birth is known), days in the first
/// month, "2 months 5 days" up to two years, "3 years 2 months" up to six, then years. A birth known to the
/// month or year only gives "about …". Empty for no birth, or one after `now` (Viet Nam's time).
[[nodiscard]] QString ageInWords(const PartialDate& birth, const QDateTime& now);

/// The day of a date, without its hour: what a list has room for. "14/03/2026", "03/2026".
[[nodiscard]] QString dayOnlyText(const PartialDate& date);

} // namespace noi
