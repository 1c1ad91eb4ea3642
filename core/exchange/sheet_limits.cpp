#include "core/exchange/sheet_limits.h"

#include <QCoreApplication>

#include <algorithm>
#include <xlsxwriter.h>

namespace noi::exchange
{

Result<void> fitsSheet(qint64 rows, qint64 columns)
{
    constexpr qint64 mostRows = 1048576, mostColumns = 16384; // Excel 2007 and later
    if (rows <= mostRows && columns <= mostColumns) return {};
    return Error{ErrorKind::BadInput,
                 QT_TRANSLATE_NOOP("Error",
                                   "A sheet of a spreadsheet holds %1 rows and %2 columns; these are "
                                   "%3 and %4. Choose a shorter period, or fewer people."),
                 {QString::number(mostRows), QString::number(mostColumns), QString::number(rows),
                  QString::number(columns)}};
}

QByteArray cellRange(int lastRow, int lastColumn)
{
    char range[LXW_MAX_CELL_RANGE_LENGTH] = {};
    lxw_rowcol_to_range(range, 0, 0, lxw_row_t(lastRow), lxw_col_t(lastColumn));
    return range;
}

int linesIn(const QString& text, double characters)
{
    int lines = 0;
    for (const QString& paragraph : text.split(u'\n')) {
        double used = 0;
        ++lines;
        for (const QString& word : paragraph.split(u' ')) {
            const auto letters = double(word.size());
            if (used > 0 && used + 1 + letters > characters) {
                ++lines;
                used = 0;
            }
            used += (used > 0 ? 1 : 0) + letters;
            for (; used > characters; used -= std::max(characters, 1.0))
                ++lines;
        }
    }
    return lines;
}

} // namespace noi::exchange
