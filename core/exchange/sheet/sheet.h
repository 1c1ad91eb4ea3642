#pragma once

#include <QDateTime>
#include <QString>

#include <variant>
#include <vector>

namespace noi::exchange
{

/// A number that its sheet shows as a date: counted in days, already counted out. `hasTime`: shown with
/// hours.
struct SheetDate {
    QDateTime when; ///< local to whoever wrote it; midnight without a time
    bool hasTime = false;

    bool operator==(const SheetDate&) const = default;
};

/// What stands in one cell. Texts are as they were written: not trimmed, of no special Unicode form.
using Cell = std::variant<std::monostate, QString, double, SheetDate, bool>;

/// A table of cells as it stands in a file. Rows may be of different length; what is missing is empty.
struct Sheet {
    QString name; ///< of its tab; empty for a .csv file
    std::vector<std::vector<Cell>> rows;
    bool from1904 = false; ///< its program counts days from 1904, not from 1900
    bool cut = false;      ///< it had more rows or columns than a station's lists have; the rest was not read

    /// Empty where there is none.
    [[nodiscard]] const Cell& at(qsizetype row, qsizetype column) const;
    [[nodiscard]] qsizetype rowCount() const { return qsizetype(rows.size()); }
    /// Cells of the longest row.
    [[nodiscard]] qsizetype columnCount() const;
};

[[nodiscard]] bool isEmpty(const Cell& cell);
/// As people read it: a whole number without a point, "14/03/2026", "14/03/2026 08:15".
[[nodiscard]] QString textOf(const Cell& cell);

/// More is no list of a station, and must not fill its memory.
struct SheetLimits {
    qsizetype rows = 200'000;
    qsizetype columns = 400;
    qsizetype cells = 4'000'000;
    qsizetype fileBytes = 64 << 20;
    qsizetype unpackedBytes = qsizetype(256) << 20; ///< of all parts of an .xlsx file that are read
    qsizetype textLength = 4'000;                   ///< of one cell; longer ones are cut
};

} // namespace noi::exchange
