#include "core/base/vietnamese.h"
#include "core/exchange/import/import_desk.h"
#include "resources/packs/packs.h"
#include "tests/bench/raw_sqlite.h"
#include "tests/bench/station.h"

#include <QElapsedTimer>
#include <QFile>

#include <sqlite3.h>

namespace noi::bench
{

namespace
{

constexpr int rows = 20'000, dosesEach = 10;

/// As a station's list of the registry: a row for each dose, ten of each child, a third of the children here
/// already.
exchange::Sheet listOf(BenchStation& station)
{
    const auto here = orFail(station.store->database().rows(
        QStringLiteral(
            "SELECT p.full_name, p.birth, m.full_name FROM person p JOIN person m ON m.id = p.mother WHERE "
            "length(p.birth) = 10 AND p.birth >= '2021' ORDER BY p.id LIMIT ?"),
        {rows / dosesEach / 3}));
    exchange::Sheet sheet;
    const auto add = [&sheet](const QStringList& texts) {
        std::vector<exchange::Cell> cells;
        for (const QString& text : texts)
            cells.emplace_back(text);
        sheet.rows.push_back(std::move(cells));
    };
    add(QStringLiteral("Họ và tên|Ngày sinh|Giới tính|Họ tên mẹ|Thôn/xóm|Tên vắc xin|Mũi|Ngày tiêm|Số lô")
            .split(u'|'));
    const QStringList vaccines = QStringLiteral("VGB SS|BCG|OPV|OPV|OPV|IPV|Sởi|DPT|MR|VNNB").split(u'|');
    for (int child = 0; child < rows / dosesEach; ++child) {
        const bool known = child < here.size();
        const QString name =
            known ? here[child][0].toString() : QStringLiteral("Nguyễn Văn Số %1").arg(child);
        const QString mother =
            known ? here[child][2].toString() : QStringLiteral("Nguyễn Thị Số %1").arg(child);
        const QDate born = known ? QDate::fromString(here[child][1].toString(), Qt::ISODate)
                                 : QDate(2022, 1, 1).addDays(child % 1000);
        for (int dose = 0; dose < dosesEach; ++dose)
            add({name, born.toString(QStringLiteral("dd/MM/yyyy")), QString(), mother,
                 QStringLiteral("Thôn %1").arg(child % 9), vaccines[dose],
                 QString::number(vaccines.first(dose + 1).count(vaccines[dose])),
                 born.addDays(40 * dose + 1).toString(QStringLiteral("d/M/yyyy")),
                 QStringLiteral("L%1").arg(dose)});
    }
    return sheet;
}

/// So many rows with as many bytes as an operation has, in one transaction of bare SQLite.
double bareInserts(const QString& folder, qsizetype operations, qsizetype bytes)
{
    const QString path = folder + QStringLiteral("/import-bare.db");
    for (const char* part : {"", "-wal", "-shm"})
        QFile::remove(path + QLatin1String(part));
    RawSqlite raw(path);
    raw.run("CREATE TABLE op(id INTEGER PRIMARY KEY, body BLOB NOT NULL)");
    sqlite3_stmt* insert = raw.prepare("INSERT INTO op(body) VALUES(?)");
    const QByteArray body(bytes, 'x');
    QElapsedTimer timer;
    timer.start();
    raw.run("BEGIN");
    for (qsizetype i = 0; i < operations; ++i)
        raw.insertBlob(insert, body);
    raw.run("COMMIT");
    return double(timer.nsecsElapsed()) / 1e6;
}

} // namespace

void measureImport(const QString& folder)
{
    const QString copy = folder + QStringLiteral("/import.db");
    for (const char* part : {"", "-wal", "-shm"}) // of a run that was broken off
        QFile::remove(copy + QLatin1String(part));
    if (!QFile::copy(folder + QStringLiteral("/noi.db"), copy)) fail(QStringLiteral("no room for a copy"));
    BenchStation station(folder, QStringLiteral("import.db"));
    const auto names =
        orFail(exchange::ImportReference::load(PackFolders({bundledPacks()}), station.context->today()));
    Actor head = station.nurse;
    head.role = QStringLiteral("head");
    auto sheet = std::make_shared<const exchange::Sheet>(listOf(station));
    exchange::ImportDesk desk(*station.context, names);

    Times understood(QStringLiteral("columns of 20,000 rows understood")),
        planned(QStringLiteral("compared with everybody here")), written(QStringLiteral("written")),
        again(QStringLiteral("the same list again: nothing new")), undone(QStringLiteral("taken back"));
    exchange::Mapping mapping;
    understood.measure([&] { mapping = exchange::suggestMapping(*sheet, names); });
    exchange::ImportPlan plan;
    const auto go = [](qsizetype, qsizetype) { return true; };
    planned.measure([&] {
        plan = orFail(desk.plan(head, {QStringLiteral("list.xlsx"), sheet, mapping}, go));
    });
    exchange::ImportDone done;
    written.measure([&] { done = orFail(desk.confirm(head, plan, {}, go)); });
    again.measure([&] {
        const auto same = orFail(desk.plan(head, {QStringLiteral("list.xlsx"), sheet, mapping}, go)).counts();
        if (same.newDoses > 0 || same.newPeople > 0) fail(QStringLiteral("the same list is new again"));
    });
    const auto size = orFail(station.store->database().row(
        QStringLiteral("SELECT count(*), avg(length(body)) FROM op WHERE id >= ?"), {done.run.value}));
    undone.measure([&] { (void)orFail(desk.undo(head, done.run, QStringLiteral("bench"), go)); });
    Times bare(QStringLiteral("as many operations into bare SQLite"));
    bare.add(bareInserts(folder, size[0].toInt(), size[1].toInt()));
    understood.print();
    planned.print();
    written.print();
    written.printRatio(bare);
    again.print();
    undone.print();
    const auto counts = plan.counts();
    printLine(QStringLiteral("people new: %1; here already: %2; to choose: %3; doses new: %4; operations: "
                             "%5; memory at most: %6 MB; "
                             "wanted: all together <= 20 s")
                  .arg(counts.newPeople)
                  .arg(counts.existing)
                  .arg(counts.ambiguous)
                  .arg(done.doses)
                  .arg(size[0].toInt())
                  .arg(memoryMb("VmHWM"), 0, 'f', 0));
}

} // namespace noi::bench
