#include "core/exchange/table_shape.h"

#include <algorithm>

namespace noi::exchange
{

QList<ColumnGroup> columnGroups(const QList<report::TableColumn>& columns)
{
    QList<ColumnGroup> groups;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const QString& title = columns[i].group;
        if (!title.isEmpty() && !groups.isEmpty() && groups.last().title == title)
            groups.last().last = i;
        else
            groups.append({i, i, title});
    }
    return groups;
}

QString headingText(const report::TableRow& row)
{
    for (const report::Cell& cell : row.cells)
        if (const QString text = cellText(cell); !text.isEmpty()) return text;
    return {};
}

qsizetype labelColumn(const QList<report::TableColumn>& columns)
{
    const auto label =
        std::ranges::find(columns, report::TableColumn::Align::Left, &report::TableColumn::align);
    return label == columns.end() ? 0 : label - columns.begin();
}

bool isFigure(const report::Cell& cell)
{
    if (cell.closed) return false;
    if (const auto* date = std::get_if<PartialDate>(&cell.value))
        return date->precision() >= PartialDate::Precision::Day;
    return !std::holds_alternative<std::monostate>(cell.value) &&
           !std::holds_alternative<QString>(cell.value);
}

} // namespace noi::exchange
