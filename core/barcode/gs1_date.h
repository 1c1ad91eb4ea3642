#pragma once

#include <QByteArrayView>
#include <QDate>

namespace noi::gs1
{

/// The year a two-digit year means: GS1's window of 49 years back and 50 ahead (General Specifications,
/// "Determination of century in dates"). In 2026, 77 … 99 are 1977 … 1999 and 00 … 76 are 2000 … 2076.
[[nodiscard]] int fullYear(int twoDigits, int currentYear);

/// YYMMDD. Invalid when no such day exists, or for anything but six digits.
[[nodiscard]] QDate dateOf(QByteArrayView text, QDate today);
/// The same, where DD = 00 is the last day of the month.
[[nodiscard]] QDate dateOrMonthOf(QByteArrayView text, QDate today);
/// YYYYMMDD.
[[nodiscard]] QDate longDateOf(QByteArrayView text);

/// "HH…" below `first`, and "MM" below `second` behind it if given: isTime("2359", 24, 60).
[[nodiscard]] bool isTime(QByteArrayView text, int first, int second = 0);

} // namespace noi::gs1
