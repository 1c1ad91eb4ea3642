#include "core/model/dose.h"
#include "core/service/session_desk.h"
#include "core/store/registers.h"
#include "tests/bench/raw_sqlite.h"
#include "tests/bench/station.h"

#include <QFile>

namespace noi::bench
{

namespace
{

constexpr int sessions = 6, peoplePerSession = 50;

/// A session whose people are all screened and wait for the injection, with one vial big enough for them.
struct Prepared {
    QList<Id> visits;
    Id vial;
};

Prepared prepare(BenchStation& station, int number)
{
    SessionDesk desk(*station.context);
    Session session;
    session.site = orFail(desk.sites()).first().id;
    const Id id = orFail(desk.openSession(station.nurse, session));
    Prepared prepared;
    const auto people = orFail(station.store->database().rows(
        QStringLiteral("SELECT id FROM person WHERE mother IS NOT NULL ORDER BY id LIMIT ? OFFSET ?"),
        {peoplePerSession, number * 977}));
    for (const Row& person : people) {
        const Id visit = orFail(desk.receive(station.nurse, id, Id{person[0].toLongLong()}));
        Screening screening;
        screening.visit = visit;
        screening.result = Screening::Result::Eligible;
        orFail(desk.screen(station.nurse, screening));
        prepared.visits.append(visit);
    }
    Vial vial;
    vial.session = id;
    vial.product = station.reference.products.all().first().code;
    vial.lot = QStringLiteral("BENCH%1").arg(number);
    vial.expiry = PartialDate::ofDay(station.context->today().addYears(1));
    vial.doses = peoplePerSession;
    prepared.vial = orFail(desk.openVial(station.nurse, vial));
    return prepared;
}

/// Bytes of all values that recording this dose has written: operation, register, chain, clock.
qsizetype bytesOf(Database& database, Id dose)
{
    qsizetype bytes = 0;
    for (const char* sql :
         {"SELECT id, record, file, body, hash FROM op WHERE id = ?", "SELECT * FROM dose WHERE id = ?"}) {
        const Row row = orFail(database.row(QString::fromLatin1(sql), {dose.value}));
        for (const QVariant& value : row)
            bytes += value.isNull()                          ? 0
                     : value.typeId() == QMetaType::LongLong ? 8
                                                             : value.toByteArray().size();
    }
    return bytes + 8 + 8 + 32 + 64 + 20;
}

} // namespace

void measureDose(const QString& folder)
{
    BenchStation station(folder);
    SessionDesk desk(*station.context);
    Database& database = station.store->database();
    QFile::remove(folder + QStringLiteral("/bare.db"));
    RawSqlite raw(folder + QStringLiteral("/bare.db"));
    raw.run("CREATE TABLE t(id INTEGER PRIMARY KEY, body BLOB)");
    sqlite3_stmt* const insert = raw.prepare("INSERT INTO t(body) VALUES(?)");

    Times inject(QStringLiteral("recording a dose (SessionDesk::inject)")),
        work(QStringLiteral("writing a dose (Work)")), bare(QStringLiteral("bare FULL transaction"));
    qsizetype bytes = 0;
    for (int number = 0; number < sessions; ++number) {
        const Prepared prepared = prepare(station, number);
        for (const Id visit : prepared.visits) {
            Injection injection;
            injection.visit = visit;
            injection.vial = prepared.vial;
            injection.overrideReason = QStringLiteral("measured");
            Id dose;
            inject.measure([&] { dose = orFail(desk.inject(station.nurse, injection)); });
            bytes = bytesOf(database, dose);
            const QByteArray blob(bytes, 'x');
            bare.measure([&] {
                raw.run("BEGIN IMMEDIATE");
                raw.insertBlob(insert, blob);
                raw.run("COMMIT");
            });
            Dose another = orFail(readRecord<Dose>(database, dose));
            another.session = another.visit = another.vial = {};
            work.measure([&] {
                Work one(*station.store, station.nurse.user);
                one.add(another, another.person);
                orFail(one.commit());
            });
        }
    }
    printLine(
        QStringLiteral("bytes written by one dose: %1, of which its operation %2")
            .arg(bytes)
            .arg(orFail(database.row(QStringLiteral("SELECT length(body) FROM op ORDER BY id DESC LIMIT 1")))
                     .first()
                     .toInt()));
    inject.print();
    work.print();
    bare.print();
    inject.printRatio(bare);
    work.printRatio(bare);
}

} // namespace noi::bench
