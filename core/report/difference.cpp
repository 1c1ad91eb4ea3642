#include "core/report/difference.h"

#include <algorithm>

namespace noi::report
{

namespace
{

QList<Id> without(const QList<Id>& all, const QList<Id>& taken)
{
    QList<Id> left;
    std::ranges::set_difference(all, taken, std::back_inserter(left));
    return left;
}

QString labelOf(const TableRow& row) { return row.cells.size() > 1 ? cellText(row.cells[1]) : row.code; }

QString titleOf(const TableColumn& column)
{
    return column.group.isEmpty() ? column.title : column.group + QStringLiteral(" – ") + column.title;
}

} // namespace

QList<ChangedCell> difference(const ReportTable& before, const ReportTable& now)
{
    QList<ChangedCell> changed;
    for (const TableRow& row : now.rows)
        for (qsizetype i = 0; i < now.columns.size(); ++i) {
            const Cell* const then = before.cell(row.code, now.columns[i].code);
            const Cell& cell = row.cells[i];
            if (row.heading || !then || (then->value == cell.value && then->records == cell.records))
                continue;
            changed.append({labelOf(row), titleOf(now.columns[i]), *then, cell,
                            without(cell.records, then->records), without(then->records, cell.records)});
        }
    return changed;
}

} // namespace noi::report
