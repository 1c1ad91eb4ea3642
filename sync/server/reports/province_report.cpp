#include "sync/server/reports/province_report.h"

#include "core/report/report_maker.h"
#include "sync/server/reports/numbering.h"
#include "sync/server/reports/snapshot.h"

namespace noi::provincial
{

using report::Cell;
using report::ReportTable;

namespace
{

constexpr int attempts = 3; ///< to find everything numbered; where much comes in all the time it never is

/// `read` in one moment, everything numbered as far as that can be had; how much was not.
Result<qint64> readNumbered(Database& database, const report::ReportReference& reference,
                            const std::function<Result<void>()>& read)
{
    qint64 waiting = 0;
    for (int attempt = 1;; ++attempt) {
        if (auto numbered = numberAllDoses(database, reference); !numbered) return numbered.error();
        bool again = false;
        auto done = inOneMoment(database, [&]() -> Result<void> {
            const auto marked = database.row(QStringLiteral("SELECT count(*) FROM recount"));
            if (!marked) return marked.error();
            again = marked->value(0).toLongLong() > 0 && attempt < attempts;
            if (again) return {};
            const auto left = notCountedYet(database);
            if (!left) return left.error();
            waiting = *left;
            return read();
        });
        if (!done) return done.error();
        if (!again) return waiting;
    }
}

Result<ReportTable> made(Database& database, const report::ReportReference& reference,
                         const ReportQuestion& question, const QList<ReportingStation>& stations,
                         const QString& name)
{
    auto scope = scopeOf(database, stations);
    if (!scope) return scope.error();
    report::ReportMaker maker(database, reference, {std::move(scope).value(), name, {}, question.now});
    return maker.make(question.form, question.period, question.language);
}

/// The table's shape with nothing in its figures.
ReportTable emptied(ReportTable table)
{
    for (auto& row : table.rows)
        for (qsizetype i = 0; i < row.cells.size(); ++i) {
            if (row.cells[i].closed || std::holds_alternative<QString>(row.cells[i].value)) continue;
            row.cells[i].records.clear();
            if (std::holds_alternative<qint64>(row.cells[i].value))
                row.cells[i].value = qint64(0);
            else
                row.cells[i].value = std::monostate();
        }
    return table;
}

void add(ReportTable& sum, const ReportTable& one)
{
    for (auto& row : sum.rows)
        for (qsizetype i = 0; i < row.cells.size(); ++i) {
            auto* const figure = std::get_if<qint64>(&row.cells[i].value);
            const Cell* const more = figure ? one.cell(row.code, sum.columns[i].code) : nullptr;
            if (const auto* const value = more ? std::get_if<qint64>(&more->value) : nullptr)
                *figure += *value;
        }
}

QList<SignedSum::Difference> differences(const ReportTable& handedIn, const ReportTable& registers)
{
    QList<SignedSum::Difference> all;
    for (qsizetype row = 0; row < registers.rows.size(); ++row)
        for (qsizetype i = 0; i < registers.columns.size(); ++i) {
            const auto* const here = std::get_if<qint64>(&registers.rows[row].cells.at(i).value);
            const auto* const there = std::get_if<qint64>(&handedIn.rows[row].cells.at(i).value);
            if (here && there && *here != *there)
                all.append({registers.rows[row].code, registers.columns[i].code, *there, *here});
        }
    return all;
}

} // namespace

Result<const report::Form*> formOf(const report::ReportReference& reference, const QString& code,
                                   const report::Period& period)
{
    const report::Form* const form = reference.forms.byCode(code);
    if (!form)
        return Error{ErrorKind::NotFound,
                     QT_TRANSLATE_NOOP("Error", "There is no report form “%1” for this time."),
                     {code}};
    if (!form->deadlines.contains(period.kind))
        return Error{ErrorKind::BadInput,
                     QT_TRANSLATE_NOOP("Error", "The form “%1” is not made for a period like “%2”."),
                     {code, period.text()}};
    return form;
}

QString wholeProvince(const QString& language)
{
    return language == u"en" ? QStringLiteral("The whole province") : QStringLiteral("Toàn tỉnh");
}

Result<RegisterReport> reportOf(Database& database, const report::ReportReference& reference,
                                const ReportQuestion& question, const QList<ReportingStation>& stations,
                                const QString& name)
{
    if (auto form = formOf(reference, question.form, question.period); !form) return form.error();
    RegisterReport result;
    const auto waiting = readNumbered(database, reference, [&]() -> Result<void> {
        auto table = made(database, reference, question, stations, name);
        if (!table) return table.error();
        result.table = std::move(table).value();
        return {};
    });
    if (!waiting) return waiting.error();
    result.notCounted = *waiting;
    return result;
}

Result<SignedSum> signedSum(Database& database, const report::ReportReference& reference,
                            const ReportQuestion& question, const QList<ReportingStation>& stations)
{
    if (auto form = formOf(reference, question.form, question.period); !form) return form.error();
    const QString name = wholeProvince(question.language);
    SignedSum sum;
    const auto waiting = readNumbered(database, reference, [&]() -> Result<void> {
        const auto reports = handedIn(database, stations, question.form, question.period);
        if (!reports) return reports.error();
        auto registers = made(database, reference, question, stations, name);
        if (!registers) return registers.error();
        sum.registers = std::move(registers).value();
        sum.handedIn = emptied(sum.registers);
        for (const ReportingStation& station : stations) {
            const HandedInReport one = reports->value(station.number);
            const HandedInVersion* const standing = one.standing();
            if (!standing) {
                sum.missing.append(station);
                continue;
            }
            const auto table = tableOf(*standing);
            if (!table) {
                sum.damaged.append(station);
                continue;
            }
            if (table->version != sum.registers.version) sum.otherVersions << station.code;
            add(sum.handedIn, *table);
            sum.reported.append(station);
        }
        const bool all = sum.reported.size() == stations.size();
        const auto same = all ? Result<ReportTable>(sum.registers)
                              : made(database, reference, question, sum.reported, name);
        if (!same) return same.error();
        sum.differences = differences(sum.handedIn, *same);
        return {};
    });
    if (!waiting) return waiting.error();
    sum.notCounted = *waiting;
    return sum;
}

} // namespace noi::provincial
