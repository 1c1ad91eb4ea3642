#include "tests/core/report/report_reference_packs.h"
#include "tests/ui/reports/reports_house.h"
#include "ui/reports/report_grid.h"
#include "ui/shell/language.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QPromise>
#include <QTest>

namespace noi::test
{

using report::Cell;
using report::Period;

namespace
{

template <class T> Later<T> atOnce(Result<T> answer)
{
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(std::move(answer));
    promise.finish();
    return promise.future();
}

QList<Id> recordsFrom(qint64 first, qint64 count)
{
    QList<Id> records;
    for (qint64 i = 0; i < count; ++i)
        records += Id{first + i};
    return records;
}

} // namespace

ReportsInMemory::ReportsInMemory()
{
    for (const report::Form& form : reportPacks().forms.all()) {
        FormLine line;
        line.form = form.code;
        line.name = form.name;
        forms += {line, ReportEntry::Kind::Form};
    }
}

FormLine::State ReportsInMemory::stateOf(const Period& period, QDate deadline) const
{
    if (!versions.isEmpty())
        return versions.first().atProvince ? FormLine::State::Sent : FormLine::State::HandedIn;
    if (today <= period.to) return FormLine::State::Open;
    return deadline.isValid() && today > deadline ? FormLine::State::Late : FormLine::State::Due;
}

report::ReportTable ReportsInMemory::table(const QString& code, const Period& period) const
{
    const report::Form* const form = reportPacks().forms.byCode(code);
    report::ReportTable table;
    table.form = code;
    table.period = period;
    table.station = QStringLiteral("Trạm Y tế xã Ia Ly");
    if (!form) { // a book
        table.columns = {
            {QStringLiteral("name"), QStringLiteral("Họ và tên"), {}, report::TableColumn::Align::Left, 6}};
        table.rows = {{{}, 0, false, {Cell{QStringLiteral("Rơ Châm H'Blơi"), 0, {}, false}}}};
        return table;
    }
    table.title = form->name.vi;
    table.columns = {
        {QStringLiteral("number"), QStringLiteral("STT"), {}, report::TableColumn::Align::Left, 1},
        {QStringLiteral("label"), QStringLiteral("Chỉ tiêu"), {}, report::TableColumn::Align::Left, 6}};
    for (const auto& column : form->columns)
        table.columns +=
            {column.code, column.title.vi, column.group.vi, report::TableColumn::Align::Right, 1.5};
    qint64 first = 1;
    for (const auto& row : form->rows) {
        report::TableRow line{row.code,
                              row.level,
                              !row.value,
                              {Cell{row.number, 0, {}, false}, Cell{row.label.vi, 0, {}, false}}};
        for (const auto& column : form->columns) {
            Cell cell;
            cell.closed = row.value && !row.columns.contains(column.code);
            if (row.value && !cell.closed) {
                const qint64 count = empty ? 0 : first % 9 * (column.code == u"january" ? 137 : 4);
                if (column.span == report::FormColumn::Span::Share) {
                    cell.value = Cell::Percent{97.5};
                    cell.decimals = 1;
                } else {
                    cell.value = count;
                    cell.records = recordsFrom(first * 10'000, count);
                }
            }
            line.cells += cell;
        }
        ++first;
        table.rows += line;
    }
    return table;
}

Later<qint64> ReportsInMemory::prepare(const Period&, int limit)
{
    ++pieces;
    if (trouble) return atOnce<qint64>(*trouble);
    toPrepare = std::max<qint64>(0, toPrepare - limit);
    if (!holdPieces) return atOnce<qint64>(toPrepare);
    m_held.emplace();
    m_held->start();
    return m_held->future();
}

void ReportsInMemory::release()
{
    m_held->addResult(Result<qint64>(toPrepare));
    m_held->finish();
}

Later<QList<ReportEntry>> ReportsInMemory::entries(const Period& period)
{
    if (trouble) return atOnce<QList<ReportEntry>>(*trouble);
    QList<ReportEntry> all = forms;
    for (ReportEntry& one : all) {
        one.line.period = period;
        if (one.kind != ReportEntry::Kind::Form) continue;
        one.line.deadline = period.to.addDays(one.line.form == u"immunisation" ? 2 : 6);
        one.line.versions = one.line.form == u"immunisation" ? int(versions.size()) : 0;
        one.line.state = one.line.form == u"immunisation" || versions.isEmpty()
                             ? stateOf(period, one.line.deadline)
                             : FormLine::State::Late;
    }
    return atOnce<QList<ReportEntry>>(all);
}

Later<QList<FormLine>> ReportsInMemory::missing() { return atOnce<QList<FormLine>>(missingForms); }
Later<QList<OpenEnd>> ReportsInMemory::openEnds(const Period&) { return atOnce<QList<OpenEnd>>(ends); }

Later<MadeReport> ReportsInMemory::make(const QString& form, const Period& period, const QString&)
{
    if (trouble) return atOnce<MadeReport>(*trouble);
    made += form + u' ' + period.text();
    MadeReport report;
    report.table = table(form, period);
    if (form == u"immunisation") {
        report.findings = findings;
        report.changed = changed;
        report.versions = versions;
    }
    return atOnce<MadeReport>(report);
}

Later<report::Chart> ReportsInMemory::makeChart(const QString& code, const Period& period, const QString&)
{
    if (trouble) return atOnce<report::Chart>(*trouble);
    made += code + u' ' + period.text();
    return atOnce<report::Chart>(empty ? report::Chart() : charts.value(code));
}

Later<Id> ReportsInMemory::handIn(const QString&, const Period&, const QString& reason)
{
    if (trouble) return atOnce<Id>(*trouble);
    reasons += reason;
    changed.clear();
    versions.prepend({Id{900 + reasons.size()}, PartialDate::ofMinute(today, QTime(9, int(reasons.size()))),
                      QStringLiteral("Rơ Châm H'Lan"), reason, true, false});
    return atOnce<Id>(versions.first().id);
}

Later<report::ReportTable> ReportsInMemory::handedIn(Id)
{
    report::ReportTable old = table(QStringLiteral("immunisation"), Period::month(2026, 10));
    old.rows[1].cells[2].value = qint64(3);
    return atOnce<report::ReportTable>(old);
}

Later<QList<BehindLine>> ReportsInMemory::behind(const QList<Id>& records)
{
    lists += records;
    const QStringList names{QStringLiteral("Rơ Châm H'Blơi"), QStringLiteral("Nguyễn Thị Ngọc Ánh"),
                            QStringLiteral("Con bà Kpuih H'Nga"), QStringLiteral("Trần Đức Phương Thảo")};
    QList<BehindLine> lines;
    for (int i = 0; i < records.size(); ++i)
        lines += {records[i],
                  i % 5 == 4 ? BehindLine::Kind::Delivery : BehindLine::Kind::Dose,
                  Id{500 + i},
                  names[i % 4],
                  PartialDate::ofDay(QDate(2026, 8, 1).addDays(i)),
                  i % 2 ? QStringLiteral("Làng Kép 2") : QStringLiteral("Thôn 2"),
                  PartialDate::ofDay(QDate(2026, 10, 5)),
                  QStringLiteral("ComBE Five")};
    return atOnce<QList<BehindLine>>(lines);
}

ReportsHouse::ReportsHouse()
{
    if (qEnvironmentVariableIsEmpty("NOI_PICTURES")) return;
    static LanguageSwitch words;
    words.use(Language::Vietnamese);
    language = QStringLiteral("vi");
    applyTheme(*qApp);
}

void ReportsHouse::show(const QVariant& what)
{
    page = std::make_unique<ReportsPage>(ReportsParts{source, feedback, dialogs, clock,
                                                      [this] { return language; },
                                                      [] { return QStringLiteral("Trạm Y tế xã Ia Ly"); }});
    const QStringList sides =
        qEnvironmentVariable("NOI_PICTURES_SIZE", QStringLiteral("1206x650")).split(u'x');
    page->resize(sides[0].toInt(), sides[1].toInt());
    page->show();
    QApplication::setActiveWindow(page.get());
    page->open(what);
    settle();
}

void ReportsHouse::settle(int ms)
{
    QTest::qWait(ms);
    for (int i = 0; i < 10; ++i)
        QCoreApplication::processEvents();
}

void ReportsHouse::press(int key, Qt::KeyboardModifiers modifiers) const
{
    REQUIRE(QApplication::focusWidget());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
    settle();
}

void ReportsHouse::type(const QString& words) const
{
    REQUIRE(QApplication::focusWidget());
    QTest::keyClicks(QApplication::focusWidget(), words);
    settle();
}

QString ReportsHouse::text(const char* name) const
{
    auto* const widget = find<QWidget>(name);
    if (auto* const label = qobject_cast<QLabel*>(widget)) return label->text();
    return qobject_cast<QAbstractButton*>(widget)->text();
}

void ReportsHouse::goTo(const char* row, const char* column) const
{
    auto* const grid = find<ReportGrid>("reportTable");
    for (int i = 0; i < grid->table().rows.size(); ++i)
        for (int j = 0; j < grid->table().columns.size(); ++j)
            if (grid->table().rows[i].code == QLatin1String(row) &&
                grid->table().columns[j].code == QLatin1String(column))
                return grid->setCurrentIndex(grid->model()->index(i, j));
    FAIL("no such cell");
}

void ReportsHouse::picture(const QString& name) const
{
    const QString folder = qEnvironmentVariable("NOI_PICTURES");
    if (!folder.isEmpty()) page->grab().save(QDir(folder).filePath(name + QStringLiteral(".png")));
}

} // namespace noi::test
