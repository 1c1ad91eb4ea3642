#include "core/exchange/sheet_book.h"
#include "core/exchange/sheet_limits.h"
#include "core/exchange/workbook.h"

#include <algorithm>
#include <xlsxwriter.h>

namespace noi::exchange
{

namespace
{

QString shown(const ListSheet::Value& value, int decimals)
{
    return report::cellText({value, decimals, {}, false});
}

/// In characters: as wide as what stands in it.
double widthOf(const ListSheet& sheet, qsizetype column)
{
    constexpr qsizetype widest = 60;
    const ListSheet::Column& head = sheet.columns[column];
    if (head.width > 0) return head.width;
    qsizetype width = head.title.size() + 3; // the filter's button
    for (const auto& row : sheet.rows)
        if (column < row.size()) width = std::max(width, shown(row[column], head.decimals).size());
    return double(std::min(width, widest)) + 2;
}

void add(SheetBook& book, const ListSheet& list)
{
    lxw_worksheet* sheet = book.addSheet(list.name);
    const SheetLook head{
        .align = SheetLook::Align::Centre, .bold = true, .border = true, .shaded = true, .wrapped = true};
    const int columns = int(list.columns.size()), rows = int(list.rows.size());
    QList<double> widths;
    for (int i = 0; i < columns; ++i) {
        widths.append(widthOf(list, i));
        worksheet_set_column(sheet, lxw_col_t(i), lxw_col_t(i), widths[i], nullptr);
        book.writeText(sheet, 0, i, list.columns[i].title, head);
    }
    for (int row = 0; row < rows; ++row) {
        int lines = 1;
        for (int i = 0; i < std::min(columns, int(list.rows[row].size())); ++i) {
            const ListSheet::Value& value = list.rows[row][i];
            book.write(sheet, row + 1, i, value, list.columns[i].decimals, {.border = true});
            if (const auto* text = std::get_if<QString>(&value))
                lines = std::max(lines, linesIn(*text, widths[i]));
        }
        constexpr double lineHeight = 15, highest = 409; // points; Excel's limit
        if (lines > 1)
            worksheet_set_row(sheet, lxw_row_t(row + 1), std::min(highest, lineHeight * lines), nullptr);
    }
    worksheet_freeze_panes(sheet, 1, 0);
    worksheet_repeat_rows(sheet, 0, 0);
    if (columns == 0) return;
    worksheet_autofilter(sheet, 0, 0, lxw_row_t(rows), lxw_col_t(columns - 1));
    const QByteArray all = cellRange(rows, columns - 1);
    worksheet_ignore_errors(sheet, LXW_IGNORE_NUMBER_STORED_AS_TEXT, all.constData());
    worksheet_set_paper(sheet, 9); // A4
    worksheet_set_landscape(sheet);
    worksheet_fit_to_pages(sheet, 1, 0);
}

} // namespace

Result<QByteArray> workbookOf(const QList<ListSheet>& sheets, const QDateTime& made)
{
    qint64 cells = 0;
    for (const ListSheet& sheet : sheets) {
        if (auto fits = fitsSheet(sheet.rows.size() + 1, sheet.columns.size()); !fits) return fits.error();
        cells += (sheet.rows.size() + 1) * sheet.columns.size();
    }
    const auto book = SheetBook::open(sheets.isEmpty() ? QString() : sheets.first().name, made, cells);
    if (!book) return book.error();
    for (const ListSheet& sheet : sheets)
        add(**book, sheet);
    if (sheets.isEmpty()) (*book)->addSheet({});
    return (*book)->close();
}

} // namespace noi::exchange
