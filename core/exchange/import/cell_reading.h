#pragma once

#include "core/base/partial_date.h"
#include "core/exchange/sheet/sheet.h"
#include "core/model/person.h"

#include <optional>

namespace noi::exchange
{

/// Which of a date's first two numbers is the month: told by the whole column, never by one cell.
enum class DateOrder { DayFirst, MonthFirst };

/// DayFirst unless some text of the column can only have the month first and none only the day.
[[nodiscard]] DateOrder dateOrderOf(const Sheet& sheet, qsizetype firstRow, qsizetype column);

/// A cell in a column of dates: a date of the spreadsheet, its serial number in days (also as text), or text:
/// 14/03/2026, 14.3.26, 2026-03-14, 14032026, 20260314, 03/2026, 2026, "ngày 14 tháng 3 năm 2026", each with
/// a time behind it or in front. A number from 1900 to 2100 is a year. Two-digit years mean the last hundred
/// years. Null for an empty cell. BadInput, without the person, for what is no date.
[[nodiscard]] Result<PartialDate> dateIn(const Cell& cell, DateOrder order, bool from1904, QDate today);

/// What numbers mean in a column of sexes: systems differ, so somebody has to say.
enum class SexCodes {
    NotSaid,
    MaleIsOne,   ///< 1 male, 2 or 0 female
    FemaleIsOne, ///< 1 female, 2 or 0 male
};
/// Nam/Nữ, Trai/Gái, M/F in words; 0, 1, 2 as `codes` says. None for what cannot be read.
[[nodiscard]] std::optional<Sex> sexIn(const QString& text, SexCodes codes);
/// Whether a text is one of the numbers that `codes` must be known for.
[[nodiscard]] bool isSexCode(const QString& text);

/// A personal ID of 12 digits, or the 9 of an old identity card; spaces, stops and dashes go. Excel spoils
/// numbers: it drops zeros in front and rounds what is long. Then BadInput says so: nothing is guessed.
[[nodiscard]] Result<QString> personalIdIn(const Cell& cell);
/// Digits of a phone number. A number cell has lost the zero in front, which every number of the country has.
[[nodiscard]] QString phoneIn(const Cell& cell);
/// "2", "Mũi 2", "M2", 2.0: from 1 to 20; none otherwise.
[[nodiscard]] std::optional<int> doseNumberIn(const Cell& cell);

} // namespace noi::exchange
