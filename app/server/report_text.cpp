#include "app/server/report_text.h"

#include <algorithm>

namespace noi::server
{

using report::Cell;
using report::ReportTable;

namespace
{

constexpr qsizetype widestLabel = 60;

QStringList titlesOf(const ReportTable& table)
{
    QStringList titles;
    for (const report::TableColumn& column : table.columns)
        titles.append(column.title);
    return titles;
}

QStringList textsOf(const ReportTable& table, const report::TableRow& row)
{
    QStringList texts;
    for (qsizetype i = 0; i < table.columns.size(); ++i)
        texts.append(i < row.cells.size() ? report::cellText(row.cells[i]).left(widestLabel) : QString());
    return texts;
}

QString plain(const Cell& cell)
{
    if (const auto* const count = std::get_if<qint64>(&cell.value)) return QString::number(*count);
    if (const auto* const figure = std::get_if<double>(&cell.value)) return QString::number(*figure);
    if (const auto* const share = std::get_if<Cell::Percent>(&cell.value))
        return QString::number(share->value, 'f', cell.decimals);
    return cell.closed ? QString() : report::cellText(cell);
}

QString csvLine(const QStringList& texts)
{
    QStringList quoted;
    for (QString text : texts) {
        if (text.contains(u',') || text.contains(u'"') || text.contains(u'\n'))
            text = u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
        quoted.append(text);
    }
    return quoted.join(u',') + QStringLiteral("\r\n");
}

} // namespace

QString linesOf(const ReportTable& table)
{
    QList<QStringList> lines{titlesOf(table)};
    for (const report::TableRow& row : table.rows)
        lines.append(textsOf(table, row));
    QList<qsizetype> widths(table.columns.size(), 0);
    for (const QStringList& line : std::as_const(lines))
        for (qsizetype i = 0; i < line.size(); ++i)
            widths[i] = std::max(widths[i], line[i].size());
    QString text = table.title + u'\n' + table.station + QStringLiteral(" · ") + table.periodName +
                   QStringLiteral("\n\n");
    for (const QStringList& line : std::as_const(lines)) {
        QString set;
        for (qsizetype i = 0; i < line.size(); ++i) {
            const bool right = table.columns[i].align == report::TableColumn::Align::Right;
            set += (right ? line[i].rightJustified(widths[i]) : line[i].leftJustified(widths[i])) +
                   QStringLiteral("  ");
        }
        while (set.endsWith(u' '))
            set.chop(1);
        text += set + u'\n';
    }
    return text;
}

QString csvOf(const ReportTable& table)
{
    QString text = csvLine(titlesOf(table));
    for (const report::TableRow& row : table.rows) {
        QStringList texts;
        for (const Cell& cell : row.cells)
            texts.append(plain(cell));
        text += csvLine(texts);
    }
    return text;
}

} // namespace noi::server
