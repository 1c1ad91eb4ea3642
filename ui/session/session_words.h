#pragma once

#include "core/base/partial_date.h"

#include <QString>

namespace noi
{

/// A moment of Viet Nam's clock as milliseconds since 1970 UTC; 0 for none.
[[nodiscard]] qint64 moment(const PartialDate& date);

/// "12 days", "2 months 5 days", "3 years 2 months", "34 years"; "about 3 years" when only the year is known.
[[nodiscard]] QString ageInWords(const PartialDate& birth, QDate today);
/// The same in one unit and few letters, for a row: "12 d", "14 m", "34 y".
[[nodiscard]] QString shortAge(const PartialDate& birth, QDate today);
/// "14/03/2026", "03/2026", "2026".
[[nodiscard]] QString dayText(const PartialDate& date);
/// "08:12"; empty without a minute.
[[nodiscard]] QString timeText(const PartialDate& date);
/// One figure after the comma, as the fields write it.
[[nodiscard]] QString decimal(double number);
/// "7,2 kg"; empty for none.
[[nodiscard]] QString weightText(std::optional<int> grams);

} // namespace noi
