#include "sync/server/reports/report_json.h"

namespace noi::provincial
{

using report::Cell;
using report::Period;
using report::ReportTable;

namespace
{

QString idText(Id id) { return QString::number(id.value); }

QString kindName(Period::Kind kind)
{
    switch (kind) {
    case Period::Kind::Month: return QStringLiteral("month");
    case Period::Kind::Quarter: return QStringLiteral("quarter");
    case Period::Kind::HalfYear: return QStringLiteral("half-year");
    case Period::Kind::Year: return QStringLiteral("year");
    case Period::Kind::Days: break;
    }
    return QStringLiteral("days");
}

QJsonObject wordsJson(const Words& words)
{
    return {{QStringLiteral("vi"), words.in(QStringLiteral("vi"))},
            {QStringLiteral("en"), words.in(QStringLiteral("en"))}};
}

QJsonValue dayJson(QDate day) { return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue(); }

QJsonArray recordsJson(const QList<Id>& records)
{
    QJsonArray all;
    for (const Id id : records)
        all.append(idText(id));
    return all;
}

QJsonObject cellJson(const Cell& cell, bool withRecords)
{
    if (cell.closed) return {{QStringLiteral("closed"), true}};
    QJsonObject json;
    if (const auto* const count = std::get_if<qint64>(&cell.value))
        json.insert(QStringLiteral("value"), *count);
    else if (const auto* const figure = std::get_if<double>(&cell.value))
        json.insert(QStringLiteral("value"), *figure);
    else if (const auto* const share = std::get_if<Cell::Percent>(&cell.value))
        json.insert(QStringLiteral("percent"), share->value);
    else
        json.insert(QStringLiteral("value"), QJsonValue());
    if (withRecords) json.insert(QStringLiteral("records"), recordsJson(cell.records));
    return json;
}

QString textOf(const Cell* cell)
{
    const auto* const text = cell ? std::get_if<QString>(&cell->value) : nullptr;
    return text ? *text : QString();
}

/// Number and label of a row are words; its figures are by the form's columns.
bool isFigure(const report::TableColumn& column)
{
    return column.code != u"number" && column.code != u"label";
}

QJsonObject rowJson(const ReportTable& table, const report::TableRow& row, bool withRecords)
{
    QJsonObject json{{QStringLiteral("code"), row.code},
                     {QStringLiteral("level"), row.level},
                     {QStringLiteral("heading"), row.heading},
                     {QStringLiteral("number"), textOf(table.cell(row.code, QStringLiteral("number")))},
                     {QStringLiteral("label"), textOf(table.cell(row.code, QStringLiteral("label")))}};
    if (row.heading) return json;
    QJsonObject cells;
    for (qsizetype i = 0; i < table.columns.size() && i < row.cells.size(); ++i)
        if (isFigure(table.columns[i]))
            cells.insert(table.columns[i].code, cellJson(row.cells[i], withRecords));
    json.insert(QStringLiteral("cells"), cells);
    return json;
}

QString stateName(StationStatus::State state)
{
    switch (state) {
    case StationStatus::State::Open: return QStringLiteral("open");
    case StationStatus::State::Due: return QStringLiteral("due");
    case StationStatus::State::Overdue: return QStringLiteral("overdue");
    case StationStatus::State::InTime: return QStringLiteral("in_time");
    case StationStatus::State::HandedInLate: break;
    }
    return QStringLiteral("late");
}

QString signatureName(HandedInVersion::Signature signature)
{
    switch (signature) {
    case HandedInVersion::Signature::Fits: return QStringLiteral("fits");
    case HandedInVersion::Signature::OfAnother: return QStringLiteral("of_another");
    case HandedInVersion::Signature::DoesNotFit: break;
    }
    return QStringLiteral("does_not_fit");
}

QJsonArray codesOf(const QList<ReportingStation>& stations)
{
    QJsonArray codes;
    for (const ReportingStation& station : stations)
        codes.append(station.code);
    return codes;
}

} // namespace

QJsonObject toJson(const Period& period)
{
    const Words words = report::periodWords(period);
    return {{QStringLiteral("code"), period.text()},
            {QStringLiteral("kind"), kindName(period.kind)},
            {QStringLiteral("from"), dayJson(period.from)},
            {QStringLiteral("to"), dayJson(period.to)},
            {QStringLiteral("name"), wordsJson(words)}};
}

QJsonObject toJson(const ReportTable& table, bool withRecords)
{
    QJsonArray columns, rows;
    for (const report::TableColumn& column : table.columns)
        if (isFigure(column))
            columns.append(QJsonObject{{QStringLiteral("code"), column.code},
                                       {QStringLiteral("title"), column.title},
                                       {QStringLiteral("group"), column.group}});
    for (const report::TableRow& row : table.rows)
        rows.append(rowJson(table, row, withRecords));
    return {{QStringLiteral("form"), table.form},
            {QStringLiteral("version"), table.version},
            {QStringLiteral("title"), table.title},
            {QStringLiteral("legal"), table.legal},
            {QStringLiteral("of"), table.station},
            {QStringLiteral("period"), toJson(table.period)},
            {QStringLiteral("columns"), columns},
            {QStringLiteral("rows"), rows},
            {QStringLiteral("notes"), QJsonArray::fromStringList(table.notes)}};
}

QJsonObject toJson(const report::Form& form)
{
    QJsonArray kinds;
    for (const auto kind : {Period::Kind::Month, Period::Kind::Quarter, Period::Kind::HalfYear,
                            Period::Kind::Year, Period::Kind::Days})
        if (form.deadlines.contains(kind)) kinds.append(kindName(kind));
    return {{QStringLiteral("code"), form.code},
            {QStringLiteral("version"), form.version},
            {QStringLiteral("name"), wordsJson(form.name)},
            {QStringLiteral("legal"), wordsJson(form.legal)},
            {QStringLiteral("periods"), kinds}};
}

QJsonObject toJson(const ReportingStation& station)
{
    return {{QStringLiteral("code"), station.code},
            {QStringLiteral("name"), station.name},
            {QStringLiteral("communes"), QJsonArray::fromStringList(station.communes)}};
}

QJsonArray toJson(const HandedInReport& reports)
{
    QJsonArray versions;
    const HandedInVersion* const standing = reports.standing();
    for (const HandedInVersion& version : reports.versions)
        versions.append(QJsonObject{
            {QStringLiteral("id"), idText(version.id)},
            {QStringLiteral("handed_in_at"), version.report.madeAt.toText()},
            {QStringLiteral("by"), version.report.signedBy},
            {QStringLiteral("reason"), version.report.replaceReason},
            {QStringLiteral("form_version"), version.report.formVersion},
            {QStringLiteral("signature"), signatureName(version.signature)},
            {QStringLiteral("stands"), &version == standing},
        });
    return versions;
}

QJsonObject toJson(const StationStatus& status)
{
    return {{QStringLiteral("station"), status.station.code},
            {QStringLiteral("name"), status.station.name},
            {QStringLiteral("form"), status.form},
            {QStringLiteral("state"), stateName(status.state)},
            {QStringLiteral("deadline"), dayJson(status.deadline)},
            {QStringLiteral("late_days"), status.lateDays},
            {QStringLiteral("versions"), toJson(status.reports)}};
}

QJsonObject toJson(const SignedSum& sum, bool withRecords)
{
    QJsonArray differences;
    for (const SignedSum::Difference& one : sum.differences)
        differences.append(QJsonObject{{QStringLiteral("row"), one.row},
                                       {QStringLiteral("column"), one.column},
                                       {QStringLiteral("handed_in"), one.handedIn},
                                       {QStringLiteral("registers"), one.registers}});
    return {{QStringLiteral("handed_in"), toJson(sum.handedIn, false)},
            {QStringLiteral("registers"), toJson(sum.registers, withRecords)},
            {QStringLiteral("reported"), codesOf(sum.reported)},
            {QStringLiteral("missing"), codesOf(sum.missing)},
            {QStringLiteral("damaged"), codesOf(sum.damaged)},
            {QStringLiteral("other_form_version"), QJsonArray::fromStringList(sum.otherVersions)},
            {QStringLiteral("differences"), differences},
            {QStringLiteral("not_counted_yet"), sum.notCounted}};
}

QJsonObject errorJson(const QString& code, const QString& message)
{
    return {{QStringLiteral("error"),
             QJsonObject{{QStringLiteral("code"), code}, {QStringLiteral("message"), message}}}};
}

} // namespace noi::provincial
