#include "tests/ui/due/due_house.h"
#include "ui/shell/language.h"
#include "ui/theme/theme.h"

#include <QDir>
#include <QPromise>

namespace noi::test
{

Later<DueList> DueInMemory::list(const DueFilter& filter)
{
    asked += filter;
    DueList list;
    list.filter = filter;
    list.today = list.asOf = QDate(2026, 11, 21);
    list.people = int(rows.size());
    list.groups = {QStringLiteral("BCG"), QStringLiteral("DPT"), QStringLiteral("Measles")};
    for (const DueRow& row : rows) {
        if (!list.hamlets.contains(row.person.hamlet) && !row.person.hamlet.isEmpty())
            list.hamlets += row.person.hamlet;
        if (filter.hamlet && *filter.hamlet != row.person.hamlet) continue;
        ++list.counts[row.state];
        if (!filter.state || *filter.state == row.state) list.rows += row;
    }
    QPromise<Result<DueList>> promise;
    promise.start();
    promise.addResult(list);
    promise.finish();
    return promise.future();
}

Later<report::ReportTable> DueInMemory::table(const DueList& list, const QString&)
{
    tables += list.rows.size();
    report::ReportTable table;
    table.form = QStringLiteral("due-list");
    table.period = {report::Period::Kind::Days, list.filter.from, list.filter.to};
    table.columns = {
        {QStringLiteral("name"), QStringLiteral("Họ và tên"), {}, report::TableColumn::Align::Left, 6}};
    for (const DueRow& row : list.rows)
        table.rows += {{}, 0, false, {report::Cell{row.person.fullName, 0, {}, false}}};
    QPromise<Result<report::ReportTable>> promise;
    promise.start();
    promise.addResult(table);
    promise.finish();
    return promise.future();
}

QList<DueRow> madeUpRows(int people)
{
    const QStringList hamlets{QStringLiteral("Làng Kép 2"), QStringLiteral("Thôn 2"), QString()};
    const QStringList names{QStringLiteral("Rơ Châm H'Blơi"), QStringLiteral("Nguyễn Thị Ngọc Ánh"),
                            QStringLiteral("Con bà Kpuih H'Nga"), QStringLiteral("Trần Đức Phương Thảo")};
    QList<DueRow> rows;
    for (int i = 0; i < people; ++i) {
        DueRow row;
        row.person.person = Id{100 + i};
        row.person.fullName = names[i % 4];
        row.person.birth = PartialDate::ofDay(QDate(2026, 9, 1).addDays(-17 * i));
        row.person.motherName = QStringLiteral("Rơ Châm H'Lan");
        row.person.hamlet = hamlets[i * 3 / people];
        row.phone = i % 3 ? QStringLiteral("0905 000 %1").arg(100 + i) : QString();
        row.state = allDueStates[size_t(i % 3)];
        row.overdueDays = i % 3 == 0 ? 0 : i % 3 == 1 ? 5 + i : 40 + i;
        row.due = QDate(2026, 11, 10).addDays(-row.overdueDays);
        DueDose one;
        one.product = QStringLiteral("dpt-hepb-hib-sii");
        one.products = {one.product, QStringLiteral("combe-five")};
        one.groups = {QStringLiteral("DPT"), QStringLiteral("Hib"), QStringLiteral("HepB")};
        one.number = 1 + i % 3;
        one.due = row.due;
        one.state = row.state;
        one.overdueDays = row.overdueDays;
        row.doses += one;
        one.product = QStringLiteral("bopv");
        one.products = {one.product};
        one.groups = {QStringLiteral("OPV")};
        row.doses += one;
        if (i % 4 == 2) {
            one.product = QStringLiteral("rotavin");
            one.products = {one.product};
            one.groups = {QStringLiteral("Rota")};
            row.doses += one;
        }
        rows += row;
    }
    return rows;
}

DueHouse::DueHouse()
{
    if (!qEnvironmentVariableIsEmpty("NOI_PICTURES")) {
        static LanguageSwitch language;
        language.use(Language::Vietnamese);
        applyTheme(*qApp);
    }
    source.rows = madeUpRows(30);
}

void DueHouse::show()
{
    page = std::make_unique<DuePage>(DuePage::Parts{source, packs(), feedback, dialogs, clock,
                                                    [] { return QStringLiteral("vi"); },
                                                    [] { return QStringLiteral("Trạm Y tế xã Ia Ly"); }});
    const QStringList sides =
        qEnvironmentVariable("NOI_PICTURES_SIZE", QStringLiteral("1180x660")).split(u'x');
    page->resize(sides[0].toInt(), sides[1].toInt());
    page->show();
    QApplication::setActiveWindow(page.get());
    page->open({});
    settle();
}

void DueHouse::press(int key, Qt::KeyboardModifiers modifiers)
{
    QWidget* focus = QApplication::focusWidget();
    REQUIRE(focus);
    QTest::keyClick(focus, Qt::Key(key), modifiers);
    settle();
}

void DueHouse::settle() { QTest::qWait(5); }

void DueHouse::picture(const QString& name) const
{
    const QString folder = qEnvironmentVariable("NOI_PICTURES");
    if (!folder.isEmpty()) page->grab().save(QDir(folder).filePath(name + QStringLiteral(".png")));
}

} // namespace noi::test
