#pragma once

#include "core/exchange/sheet/sheet.h"

#include <optional>

namespace noi::exchange
{

/// What a number format shows.
enum class NumberKind { Plain, Date, DateAndTime };

/// Of a format's own code ("dd/mm/yyyy;@", "[$-42A]d mmmm yyyy"). A time alone is plain: no date of ours.
[[nodiscard]] NumberKind kindOfFormat(const QString& code);
/// Of the formats that have only a number (ECMA-376 part 1, 18.8.30), as every language of Excel shows them.
[[nodiscard]] NumberKind kindOfBuiltIn(int number);

/// A day counted by a spreadsheet: from 1900-01-01 = 1, with the 29 February 1900 that never was, or from
/// 1904-01-01 = 0. None outside 1900 to 9999. Time is rounded to the second.
[[nodiscard]] std::optional<QDateTime> dayOfSerial(double serial, bool from1904);

} // namespace noi::exchange
