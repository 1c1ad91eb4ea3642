#include "core/exchange/csv.h"

#include "core/exchange/table_shape.h"

#include <QStringList>

#include <algorithm>

namespace noi::exchange
{

namespace
{

using report::Cell;

struct FieldText {
    CsvKind kind;
    int decimals;

    QString operator()(std::monostate) const { return {}; }
    QString operator()(const QString& text) const { return withoutFormula(text); }
    QString operator()(qint64 count) const { return QString::number(count); }
    QString operator()(double figure) const
    {
        QString text = QString::number(figure, 'f', decimals);
        return kind == CsvKind::VietnameseExcel ? text.replace(u'.', u',') : text;
    }
    QString operator()(Cell::Percent share) const { return (*this)(share.value); }
    QString operator()(const PartialDate& date) const
    {
        return kind == CsvKind::VietnameseExcel ? dateText(date) : date.toText();
    }
};

QString titleOf(const report::TableColumn& column)
{
    if (column.group.isEmpty()) return column.title;
    if (column.title.isEmpty()) return column.group;
    return column.group + QStringLiteral(" – ") + column.title;
}

QString textOf(const Cell& cell, CsvKind kind)
{
    return cell.closed ? cellText(cell) : std::visit(FieldText{kind, cell.decimals}, cell.value);
}

} // namespace

QString withoutFormula(const QString& text)
{
    // A sign alone is an answer ("+" in the column of a test), not a formula.
    static const QString begins = QStringLiteral("=+-@\t\r\n＝＋－＠");
    const bool formula = text.size() > 1 && begins.contains(text[0]);
    return formula ? u'\'' + text : text;
}

QString csvField(const QString& text, QChar separator)
{
    const auto needs = [separator](QChar letter) {
        return letter == separator || letter == u'"' || letter == u'\r' || letter == u'\n';
    };
    if (std::ranges::none_of(text, needs)) return text;
    return u'"' + QString(text).replace(u'"', QStringLiteral("\"\"")) + u'"';
}

QByteArray csvOf(const report::ReportTable& table, CsvKind kind)
{
    const QChar separator = kind == CsvKind::Machine ? u',' : u';';
    QString csv(QChar(0xfeff));
    const auto write = [&csv, separator](const QStringList& fields) {
        for (qsizetype i = 0; i < fields.size(); ++i) {
            if (i > 0) csv += separator;
            csv += csvField(fields[i], separator);
        }
        csv += QStringLiteral("\r\n");
    };
    QStringList titles;
    for (const report::TableColumn& column : table.columns)
        titles += withoutFormula(titleOf(column));
    write(titles);
    for (const report::TableRow& row : table.rows) {
        QStringList fields(table.columns.size());
        if (row.heading && !fields.isEmpty())
            fields.first() = withoutFormula(headingText(row));
        else
            for (qsizetype i = 0; i < std::min(fields.size(), row.cells.size()); ++i)
                fields[i] = textOf(row.cells[i], kind);
        write(fields);
    }
    return csv.toUtf8();
}

} // namespace noi::exchange
