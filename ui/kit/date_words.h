#pragma once

#include "core/base/partial_date.h"

namespace noi
{

/// With the day of the week, in the screen's language: "thứ Bảy 14/03/2026", "tháng 3/2026", "năm 2026".
[[nodiscard]] QString dateWords(const PartialDate& date);

} // namespace noi
