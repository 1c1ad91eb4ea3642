#include "core/report/report_table.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>
#include <QLocale>

#include <algorithm>

namespace noi::report
{

namespace
{

// A cell is an array: what kind it is, the value, decimals, closed, its records as steps from one to the
// next.
enum Kind { None, Text, Count, Figure, Share, Date };

QCborArray written(const QList<Id>& records)
{
    QCborArray steps;
    qint64 before = 0;
    for (const Id id : records) {
        steps.append(id.value - before);
        before = id.value;
    }
    return steps;
}

QList<Id> readRecords(const QCborArray& steps)
{
    QList<Id> records;
    records.reserve(steps.size());
    qint64 before = 0;
    for (const auto step : steps) {
        before += step.toInteger();
        records.append(Id{before});
    }
    return records;
}

struct CellWriter {
    QCborArray operator()(std::monostate) const { return {None, nullptr}; }
    QCborArray operator()(const QString& text) const { return {Text, text}; }
    QCborArray operator()(qint64 count) const { return {Count, count}; }
    QCborArray operator()(double figure) const { return {Figure, figure}; }
    QCborArray operator()(Cell::Percent share) const { return {Share, share.value}; }
    QCborArray operator()(const PartialDate& date) const { return {Date, date.toText()}; }
};

QCborArray written(const Cell& cell)
{
    QCborArray array = std::visit(CellWriter{}, cell.value);
    array.append(cell.decimals);
    array.append(cell.closed);
    array.append(written(cell.records));
    return array;
}

Cell readCell(const QCborArray& array)
{
    Cell cell;
    const QCborValue value = array[1];
    switch (array[0].toInteger()) {
    case Text: cell.value = value.toString(); break;
    case Count: cell.value = value.toInteger(); break;
    case Figure: cell.value = value.toDouble(); break;
    case Share: cell.value = Cell::Percent{value.toDouble()}; break;
    case Date: cell.value = PartialDate::fromText(value.toString()).valueOr({}); break;
    default: break;
    }
    cell.decimals = int(array[2].toInteger());
    cell.closed = array[3].toBool();
    cell.records = readRecords(array[4].toArray());
    return cell;
}

QCborArray written(const TableColumn& column)
{
    return {column.code, column.title, column.group, int(column.align), column.width};
}

TableColumn readColumn(const QCborArray& array)
{
    return {array[0].toString(), array[1].toString(), array[2].toString(),
            static_cast<TableColumn::Align>(array[3].toInteger()), array[4].toDouble()};
}

QCborArray written(const TableRow& row);

template <class T> QCborArray writtenAll(const QList<T>& all)
{
    QCborArray array;
    for (const T& one : all)
        array.append(written(one));
    return array;
}

QCborArray written(const TableRow& row) { return {row.code, row.level, row.heading, writtenAll(row.cells)}; }

TableRow readRow(const QCborArray& array)
{
    TableRow row{array[0].toString(), int(array[1].toInteger()), array[2].toBool(), {}};
    for (const auto cell : array[3].toArray())
        row.cells.append(readCell(cell.toArray()));
    return row;
}

QStringList readTexts(const QCborValue& value)
{
    QStringList texts;
    for (const auto text : value.toArray())
        texts.append(text.toString());
    return texts;
}

enum Key {
    Form = 1,
    Version,
    Title,
    Legal,
    Station,
    Above,
    PeriodKey,
    PeriodName,
    Subject,
    Landscape,
    A3,
    Columns,
    Rows,
    Notes,
    Signers
};

/// A figure as Vietnamese write it: 1.234.567,5.
QString grouped(double figure, int decimals)
{
    static const QLocale vietnam(QLocale::Vietnamese, QLocale::Vietnam);
    return vietnam.toString(figure, 'f', decimals);
}

struct CellTextMaker {
    int decimals;
    QString operator()(std::monostate) const { return {}; }
    QString operator()(const QString& text) const { return text; }
    QString operator()(qint64 count) const { return grouped(double(count), 0); }
    QString operator()(double figure) const { return grouped(figure, decimals); }
    QString operator()(Cell::Percent share) const
    {
        return grouped(share.value, decimals) + QStringLiteral("\u00a0%");
    }
    QString operator()(const PartialDate& date) const { return dateText(date); }
};

} // namespace

const Cell* ReportTable::cell(const QString& row, const QString& column) const
{
    const auto atRow = std::ranges::find(rows, row, &TableRow::code);
    const auto atColumn = std::ranges::find(columns, column, &TableColumn::code);
    if (atRow == rows.end() || atColumn == columns.end()) return nullptr;
    const qsizetype place = atColumn - columns.begin();
    return place < atRow->cells.size() ? &atRow->cells[place] : nullptr;
}

QByteArray ReportTable::toBytes() const
{
    QCborMap map;
    map[Form] = form;
    map[Version] = version;
    map[Title] = title;
    map[Legal] = legal;
    map[Station] = station;
    map[Above] = above;
    map[PeriodKey] = period.text();
    map[PeriodName] = periodName;
    map[Subject] = subject;
    map[Landscape] = landscape;
    map[A3] = a3;
    map[Columns] = writtenAll(columns);
    map[Rows] = writtenAll(rows);
    map[Notes] = QCborArray::fromStringList(notes);
    map[Signers] = QCborArray::fromStringList(signers);
    return map.toCborValue().toCbor();
}

Result<ReportTable> ReportTable::fromBytes(const QByteArray& bytes)
{
    QCborParserError wrong;
    const QCborValue value = QCborValue::fromCbor(bytes, &wrong);
    // Of a map that breaks off Qt gives what it has, which may not be asked.
    const QCborMap map = wrong.error == QCborError::NoError ? value.toMap() : QCborMap();
    ReportTable table;
    table.period = Period::fromText(map[PeriodKey].toString());
    if (!table.period.isValid())
        return Error{ErrorKind::Damaged,
                     QT_TRANSLATE_NOOP("Error", "This report cannot be read: its content is "
                                                "damaged.")};
    table.form = map[Form].toString();
    table.version = map[Version].toString();
    table.title = map[Title].toString();
    table.legal = map[Legal].toString();
    table.station = map[Station].toString();
    table.above = map[Above].toString();
    table.periodName = map[PeriodName].toString();
    table.subject = map[Subject].toString();
    table.landscape = map[Landscape].toBool();
    table.a3 = map[A3].toBool();
    for (const auto column : map[Columns].toArray())
        table.columns.append(readColumn(column.toArray()));
    for (const auto row : map[Rows].toArray())
        table.rows.append(readRow(row.toArray()));
    table.notes = readTexts(map[Notes]);
    table.signers = readTexts(map[Signers]);
    return table;
}

QString cellText(const Cell& cell)
{
    if (cell.closed) return QStringLiteral("x");
    return std::visit(CellTextMaker{cell.decimals}, cell.value);
}

} // namespace noi::report
