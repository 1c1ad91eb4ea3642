#include "core/exchange/sheet/xlsx_writer.h"

#include "core/exchange/workbook.h"

#include <cmath>

namespace noi::exchange
{

namespace
{

ListSheet::Value valueOf(const Cell& cell)
{
    if (isEmpty(cell)) return {};
    const auto* figure = std::get_if<double>(&cell);
    constexpr double exact = 1e15; // whole numbers below it lose nothing
    if (figure && std::trunc(*figure) == *figure && std::abs(*figure) < exact) return qint64(*figure);
    return textOf(cell);
}

} // namespace

Result<QByteArray> xlsxOf(const Sheet& sheet, const QDateTime& made)
{
    ListSheet list;
    list.name = sheet.name;
    for (qsizetype column = 0; column < sheet.columnCount(); ++column)
        list.columns.append({textOf(sheet.at(0, column))});
    for (qsizetype row = 1; row < sheet.rowCount(); ++row) {
        QList<ListSheet::Value> values;
        for (const Cell& cell : sheet.rows[size_t(row)])
            values.append(valueOf(cell));
        list.rows.append(values);
    }
    return workbookOf(QList<ListSheet>{list}, made);
}

} // namespace noi::exchange
