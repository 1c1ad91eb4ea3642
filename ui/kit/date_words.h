#pragma once

#include "core/base/partial_date.h"

namespace noi
{

/// As a date is written here: "14/03/2026 08:15", "14/03/2026", "03/2026", "2026"; empty for none.
[[nodiscard]] QString dateText(const PartialDate& date);

/// With the day of the week, in the screen's language: "thứ Bảy 14/03/2026", "tháng 3/2026", "năm 2026".
[[nodiscard]] QString dateWords(const PartialDate& date);

} // namespace noi
