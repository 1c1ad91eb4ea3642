#pragma once

#include "core/exchange/report_frame.h"
#include "core/report/report_table.h"

#include <QDateTime>

namespace noi::exchange
{

/// One sheet of a list, as data go to another program: a line of titles, and rows.
struct ListSheet {
    struct Column {
        QString title;
        double width = 0; ///< characters; 0: as wide as what stands in it, at most 60
        int decimals = 0; ///< of figures and shares
    };
    /// Nothing, words, a count, a figure, a share, a date as well as it is known.
    using Value = decltype(report::Cell::value);

    QString name; ///< on the tab: cut and cleaned where Excel would refuse it
    QList<Column> columns;
    QList<QList<Value>> rows;
};

/// Spreadsheets (.xlsx) in real cells: counts, figures and shares are numbers (97.5 % is 0.975, shown as
/// 97.5%), whole dates are dates, dates known in part and all words are text; text that begins with = + - @
/// is never a formula, and a number of twelve digits in words stays the words it is. `made`: written into the
/// file as when it was made. writeWhole() puts the bytes into a file. Errors: BadInput: more rows than a
/// sheet holds (1,048,576), or more columns (16,384); DiskFull, and Io: the folder for what is unfinished.
Result<QByteArray> workbookOf(const QList<ListSheet>& sheets, const QDateTime& made);

/// Reports as on paper, one sheet each: header, title, period, groups of columns, notes, who signs; set up
/// to be printed on the form's paper, as wide as the page, the table's head on each.
Result<QByteArray> workbookOf(const QList<report::ReportTable>& tables, const ReportFrame& frame,
                              const QDateTime& made);

} // namespace noi::exchange
