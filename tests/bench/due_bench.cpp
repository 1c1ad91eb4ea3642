#include "app/tool/demo/earlier_doses.h"
#include "core/model/station.h"
#include "core/service/due_list_book.h"
#include "core/service/due_list_session.h"
#include "core/store/registers.h"
#include "tests/bench/station.h"

#include <QFile>

#include <algorithm>

namespace noi::bench
{

namespace
{

constexpr int colds = 7, changes = 40;
constexpr int childrenWanted = 10'000;

DueFilter monthOf(QDate day)
{
    DueFilter filter;
    filter.from = QDate(day.year(), day.month(), 1);
    filter.to = filter.from.addMonths(1).addDays(-1);
    return filter;
}

/// Puts children of other communes into the station's until it has so many.
void moveIn(BenchStation& station)
{
    Database& database = station.store->database();
    const QString home = orFail(readRecord<Station>(database, station.context->station)).commune;
    const int born = station.context->today().year() - 15;
    const int here = orFail(database.row(QStringLiteral("SELECT count(*) FROM person WHERE commune = ? AND "
                                                        "birth >= ?"),
                                         {home, QString::number(born)}))
                         .first()
                         .toInt();
    const auto others = orFail(database.rows(
        QStringLiteral("SELECT id FROM person WHERE commune <> ? AND birth >= ? ORDER BY birth DESC LIMIT ?"),
        {home, QString::number(born), std::max(0, childrenWanted - here)}));
    Work work(*station.store, station.nurse.user);
    for (const Row& row : others) {
        const auto seen = orFail(readSeen<Person>(*station.store, Id{row[0].toLongLong()}));
        Person moved = seen.value;
        moved.commune = home;
        work.change(seen, moved, seen.id);
    }
    orFail(work.commit());
}

/// Gives every child of the station the doses of their age, as far as none are recorded: some missed, as in
/// life.
qsizetype giveEarlierDoses(BenchStation& station)
{
    Database& database = station.store->database();
    const QString home = orFail(readRecord<Station>(database, station.context->station)).commune;
    const auto without = orFail(database.rows(
        QStringLiteral("SELECT p.id, p.birth FROM person p WHERE p.commune = ? AND p.birth >= ? AND NOT "
                       "EXISTS(SELECT 1 FROM dose d WHERE d.person = p.id)"),
        {home, QString::number(station.context->today().year() - 15)}));
    demo::Random random(7);
    Work work(*station.store, station.nurse.user);
    for (const Row& row : without) {
        demo::DemoChild child{Id{row[0].toLongLong()}, {}};
        child.record.person.birth = orFail(PartialDate::fromText(row[1].toString()));
        const auto doses =
            demo::earlierDoses(child, station.reference, station.context->today().addMonths(-1),
                               station.context->station, station.nurse.name, random);
        for (const Dose& dose : doses)
            work.add(dose, child.person);
    }
    orFail(work.commit());
    return orFail(database.row(QStringLiteral("SELECT count(*) FROM dose"))).first().toLongLong();
}

void giveOne(BenchStation& station, Id person)
{
    Dose dose;
    dose.person = person;
    dose.product = QStringLiteral("bopv");
    dose.givenAt = PartialDate::ofDay(station.context->today());
    Work work(*station.store, station.nurse.user);
    work.add(dose, person);
    orFail(work.commit());
}

} // namespace

void measureDue(const QString& folder)
{
    // A copy: people move in, and have had their doses.
    const QString copy = folder + QStringLiteral("/due.db");
    QFile::remove(copy);
    if (!QFile::copy(folder + QStringLiteral("/noi.db"), copy)) fail(QStringLiteral("no room for a copy"));
    BenchStation station(folder, QStringLiteral("due.db"));
    moveIn(station);
    const qsizetype doses = giveEarlierDoses(station);
    const DueFilter filter = monthOf(station.context->today());
    Times reading(QStringLiteral("due list: reading everybody (3 statements)")),
        cold(QStringLiteral("due list of the month, cold (reading, planning, listing)")),
        warm(QStringLiteral("due list after one dose")), again(QStringLiteral("due list, another filter"));
    for (int i = 0; i < colds; ++i) {
        DueReader reader;
        DueBook book(station.reference);
        DueReading read;
        cold.measure([&] {
            reading.measure([&] { read = orFail(reader.read(*station.context, station.nurse)); });
            book.take(std::move(read));
            (void)book.plan();
            (void)book.list(filter);
        });
    }
    DueReader reader;
    DueBook book(station.reference);
    book.take(orFail(reader.read(*station.context, station.nurse)));
    (void)book.plan();
    DueList list = book.list(filter);
    printLine(QStringLiteral("people on the book: %1; on the list: %2; doses: %4; memory %3 MB")
                  .arg(list.people)
                  .arg(list.rows.size())
                  .arg(memoryMb("VmRSS"), 0, 'f', 0)
                  .arg(doses));
    DueReading read1;
    Times reading1(QStringLiteral("due list: reading one person again"));
    for (int i = 0; i < changes; ++i) {
        giveOne(station, list.rows[i * 7 % list.rows.size()].person.person);
        warm.measure([&] {
            reading1.measure([&] { read1 = orFail(reader.read(*station.context, station.nurse)); });
            book.take(std::move(read1));
            (void)book.plan();
            list = book.list(filter);
        });
        DueFilter other = filter;
        other.text = QStringLiteral("thi");
        again.measure([&] { (void)book.list(other); });
    }
    Times planning(QStringLiteral("planning its sessions"));
    for (int i = 0; i < colds; ++i)
        planning.measure([&] { (void)planSessions(list.rows, station.reference); });
    for (const Times* times : {&reading, &cold, &reading1, &warm, &again, &planning})
        times->print();
    warm.printRatio(cold);
    printLine(QStringLiteral("wanted: cold <= 1000 ms, after one change <= 50 ms"));
}

} // namespace noi::bench
