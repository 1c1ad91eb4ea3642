#pragma once

#include "core/report/books/book_context.h"

#include <optional>

namespace noi::report
{

[[nodiscard]] Cell textCell(const QString& text); ///< nothing for an empty text
[[nodiscard]] Cell countCell(qint64 count);
[[nodiscard]] Cell countCell(const std::optional<int>& count);
/// A figure that is kept in whole parts of its unit: 3150 g as 3,2 kg by `parts` 1000.
[[nodiscard]] Cell figureCell(const std::optional<int>& figure, int parts, int decimals = 1);
/// As precise as it is known; without the time of the day.
[[nodiscard]] Cell dayCell(const PartialDate& date);
[[nodiscard]] Cell momentCell(const PartialDate& date); ///< with the time where it is known
[[nodiscard]] Cell timeCell(const PartialDate& date);   ///< the time alone
[[nodiscard]] Cell closedCell();
/// The running number of a line; nothing for 0, a further line of the same.
[[nodiscard]] inline Cell numberCell(int number) { return number > 0 ? countCell(number) : Cell(); }

/// Of a truth, where it is known: yes or no.
[[nodiscard]] Cell yesNoCell(const QVariant& flag, const BookContext& context);
/// That it was done; nothing where that is not known. What came of it is said in the person's file only:
/// a book lies open.
[[nodiscard]] Cell doneCell(bool done, const BookContext& context);

/// "BCG", or the code where the packs do not know it.
[[nodiscard]] QString productName(const QString& code, const BookContext& context);
/// Where on the body, in short; the code where the packs do not know it.
[[nodiscard]] Cell siteCell(const QString& code, const BookContext& context);
/// As people are called on paper.
[[nodiscard]] Cell sexCell(Sex sex, const BookContext& context);
/// A group's head over the whole line.
[[nodiscard]] TableRow headingRow(const QString& text, qsizetype columns);

} // namespace noi::report
