#pragma once

#include "core/base/id.h"
#include "core/base/partial_date.h"
#include "core/base/result.h"
#include "core/report/period.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <variant>

namespace noi::report
{

/// What stands in one cell, and the records that it counts. Screen, print, PDF, spreadsheet and CSV are all
/// made from it.
struct Cell {
    struct Percent {
        double value = 0; ///< 97.5 for 97.5 %
        bool operator==(const Percent&) const = default;
    };
    /// Nothing, words, a count, a measured figure, a share, a date as well as it is known.
    std::variant<std::monostate, QString, qint64, double, Percent, PartialDate> value;
    int decimals = 0;    ///< of a measured figure or a share
    QList<Id> records;   ///< behind the figure, ascending; of a sum: behind what was added up
    bool closed = false; ///< the form has nothing here ("x", greyed)

    bool operator==(const Cell&) const = default;
};

struct TableColumn {
    enum class Align { Left, Right, Centre };

    QString code; ///< of the form's pack
    QString title;
    QString group; ///< above the titles of neighbours with the same group; may be empty
    Align align = Align::Right;
    double width = 1; ///< its share of the line

    bool operator==(const TableColumn&) const = default;
};

struct TableRow {
    QString code;         ///< of the form's pack; of a book: empty
    int level = 0;        ///< how far its label is set in
    bool heading = false; ///< a group's head: one text over the whole line (the first cell that has one)
    QList<Cell> cells;    ///< as many as the table has columns

    bool operator==(const TableRow&) const = default;
};

/// One report or printed register: words in one language and the figures. A value; toBytes() is what a report
/// that was handed in is kept and signed as.
struct ReportTable {
    QString form;    ///< code of the form
    QString version; ///< of the form's pack
    QString title;
    QString legal;   ///< "Biểu 4/BCX · TT 23/2026/TT-BYT", small at the top
    QString station; ///< the header: who reports
    QString above;   ///< whom the station reports to
    Period period;
    QString periodName; ///< as it prints
    QString subject;    ///< what it was cut down to; empty: nothing
    bool landscape = false;
    bool a3 = false;
    QList<TableColumn> columns;
    QList<TableRow> rows;
    QStringList notes;
    QStringList signers; ///< who signs, from left to right

    [[nodiscard]] const Cell* cell(const QString& row, const QString& column) const; ///< null: none
    [[nodiscard]] QByteArray toBytes() const;
    /// Fails with Damaged.
    static Result<ReportTable> fromBytes(const QByteArray& bytes);

    bool operator==(const ReportTable&) const = default;
};

/// A cell as it is written in Viet Nam: 1.234, 12,5, 97,5 %, 14/03/2026; "x" for a closed one, empty for
/// nothing.
[[nodiscard]] QString cellText(const Cell& cell);

} // namespace noi::report
