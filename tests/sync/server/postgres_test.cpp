#include "core/model/identifier.h"
#include "core/model/station.h"
#include "core/store/registers.h"
#include "tests/support/postgres.h"
#include "tests/sync/server/server_house.h"

#include <atomic>
#include <thread>

using namespace noi;
using namespace noi::test;

#define POSTGRES_OR_SKIP                                                                                     \
    Postgres* const postgres = Postgres::running();                                                          \
    if (!postgres) {                                                                                         \
        WARN(Postgres::why().toStdString());                                                                 \
        return;                                                                                              \
    }

namespace
{

/// A worker of its own: connection, clock and service; safe in a thread of its own.
struct Worker {
    HouseClock clock;
    std::unique_ptr<ServerStore> store;
    std::unique_ptr<SyncService> service;
    QString trouble;

    explicit Worker(const QString& address)
    {
        auto opened = ServerStore::openPostgres(address, clock);
        if (!opened) {
            trouble = opened.error().english();
            return;
        }
        store = std::move(opened).value();
        service = std::make_unique<SyncService>(*store, clock, std::make_shared<ReplayGuard>(0));
    }

    /// One turn of the conversation; false, with `trouble`, when it was refused.
    bool talk(Pc& pc, const std::function<void(wire::SyncRequest&)>& more = {})
    {
        wire::SyncRequest request = pc.next;
        request.chains = {pc.run(pc.acked)};
        request.room = 1 << 20;
        if (more) more(request);
        const QByteArray bytes = wire::sealRequest(wire::encode(request), ++clock.ms,
                                                   pc.headAt(pc.headCounter()), pc.keys.secretKey);
        const HttpAnswer answer = service->answer(QStringLiteral("/v1/sync"), bytes);
        const auto envelope = wire::openReplyUnchecked(answer.bytes, 64 << 20);
        const auto reply =
            envelope ? wire::decodeSyncReply(envelope->body) : Result<wire::SyncReply>(envelope.error());
        if (answer.status != 200 || !reply) {
            trouble = QString::number(answer.status) + u' ' + answer.note;
            return false;
        }
        pc.acked = reply->acks.first().counter;
        pc.next.cursor = reply->cursor;
        pc.received += reply->ops;
        return true;
    }
};

QByteArray dump(Database& database, const QString& sql)
{
    const auto rows = database.rows(sql);
    REQUIRE_OK(rows);
    QByteArray text = sql.toUtf8() + '\n';
    for (const Row& row : *rows) {
        for (const QVariant& value : row)
            if (value.typeId() == QMetaType::Bool)
                text += value.toBool() ? "1|" : "0|";
            else
                text += value.isNull() ? QByteArray("NULL|") : value.toByteArray().toPercentEncoding() + '|';
        text += '\n';
    }
    return text;
}

/// Some of everything, and what it leaves in the tables. The same whatever keys the PCs draw.
QByteArray playADay(ServerHouse& house)
{
    Pc a = house.enrolled(QStringLiteral("A"), {QStringLiteral("1"), QStringLiteral("x\"y\\z")});
    Pc b = house.enrolled(QStringLiteral("B"), {QStringLiteral("2")});
    a.add(Station{QStringLiteral("Trạm A"), QStringLiteral("1"), {}});
    const Id person = a.add(someone(QStringLiteral("Rơ Châm H'Lan"), QStringLiteral("1")));
    Person child = someone(QString(QChar(0)) + QStringLiteral("Đức"), QStringLiteral("x\"y\\z"));
    child.mother = person;
    child.birth = PartialDate::ofDay(QDate(2026, 3, 14));
    const Id second = a.add(child);
    a.add(Identifier{second, Identifier::Kind::Card, QStringLiteral("77"), {}, {}, {}, {}}, second);
    a.scribble(QByteArray("\x00\xff rác", 6));
    for (int i = 0; i < 60; ++i)
        a.add(someone(QStringLiteral("Người %1").arg(i), QString::number(i % 4)));
    (void)house.sync(a);
    a.write(Person::number, person, {{8, QStringLiteral("2")}}, person, {person});
    b.write(Person::number, person, {{8, QStringLiteral("3")}}, person, {person});
    (void)house.sync(b);
    (void)house.sync(a);
    Pc after = house.continued(b);
    after.add(Device{QStringLiteral("PC B"), QStringLiteral("00"), {}, {}});
    (void)house.sync(after, [&](auto& request) {
        request.chains.append(b.provenRun(b.acked));
        request.carried = {withNote(a.ops.at(1), QStringLiteral("khác")), QByteArray("rác"), a.ops.at(3)};
    });
    const auto pack =
        house.store->addPack(QStringLiteral("x"), QStringLiteral("1"), {}, QStringLiteral("{}"));
    REQUIRE_OK(pack);
    REQUIRE_OK(house.store->sendPackTo(*pack, {}));
    (void)house.enrolled(QStringLiteral("C"), {QStringLiteral("3")});
    house.followAll();

    QByteArray all;
    for (const char* sql :
         {"SELECT id, record, file, hash IS NULL FROM op ORDER BY id",
          "SELECT place, reason FROM set_aside ORDER BY reason, place, body",
          "SELECT file, station, reason, ended IS NULL FROM subscription ORDER BY file, station",
          "SELECT file, commune FROM residence ORDER BY file, commune",
          "SELECT station, position, total FROM feed ORDER BY station, position",
          "SELECT station, position, total FROM feed_head ORDER BY station",
          "SELECT id, birth, mother, commune FROM person ORDER BY id",
          "SELECT id, person, value FROM identifier ORDER BY id",
          "SELECT record, field FROM review ORDER BY 1, 2",
          "SELECT person, name_key, birth FROM search_key ORDER BY person",
          "SELECT number, code, coalesce(file, 0) FROM sync_station ORDER BY number",
          "SELECT count(*) FROM pending_fold"})
        all += dump(house.store->database(), QString::fromLatin1(sql));
    const auto own = house.store->database().rows(
        QStringLiteral("SELECT id FROM op WHERE id BETWEEN ? AND ? ORDER BY id"),
        {Id::of(house.store->device(), 1).value, Id::of(house.store->device(), 0xffffffff).value});
    REQUIRE_OK(own);
    for (qsizetype i = 0; i < own->size(); ++i)
        all.replace(own->at(i)[0].toByteArray(), "SERVER" + QByteArray::number(i));
    return all;
}

} // namespace

TEST_CASE("a day on PostgreSQL leaves the same as on SQLite", "[sync][server][postgres]")
{
    POSTGRES_OR_SKIP
    HouseClock clock;
    auto opened = ServerStore::openPostgres(postgres->freshDatabase(), clock);
    REQUIRE_OK(opened);
    ServerHouse onPostgres(std::move(opened).value()), onSqlite;
    QByteArray there = playADay(onPostgres), here = playADay(onSqlite);
    // The number a PC draws when it continues differs; the server's is named already.
    const auto plain = [](QByteArray text) {
        for (qint64 drawn = (1LL << 30); drawn < (1LL << 30) + 100; ++drawn)
            for (qint64 counter = 0; counter < 3; ++counter)
                text.replace(QByteArray::number(Id::of(drawn, counter).value), "DRAWN");
        return text;
    };
    CHECK(plain(there).toStdString() == plain(here).toStdString());
}

TEST_CASE("two PCs write into one station's feed at once, and a third misses nothing",
          "[sync][server][postgres]")
{
    POSTGRES_OR_SKIP
    const QString address = postgres->freshDatabase();
    HouseClock clock;
    auto opened = ServerStore::openPostgres(address, clock);
    REQUIRE_OK(opened);
    ServerHouse house(std::move(opened).value());
    Pc one = house.enrolled(QStringLiteral("A")), two = house.enrolled(QStringLiteral("A")),
       reader = house.enrolled(QStringLiteral("A"));
    constexpr int rounds = 60;
    std::atomic<int> writing = 2;
    QString trouble[3];
    const auto write = [&](Pc& pc, QString& why) {
        Worker worker(address);
        for (int round = 0; worker.trouble.isEmpty() && round < rounds; ++round) {
            pc.add(someone(QStringLiteral("Người")));
            pc.add(someone(QStringLiteral("Người")));
            if (!worker.talk(pc)) break;
        }
        why = worker.trouble;
        --writing;
    };
    const auto read = [&] {
        Worker worker(address);
        while (worker.trouble.isEmpty()) {
            const bool last = writing == 0;
            if (!worker.talk(reader)) break;
            if (last) break;
        }
        trouble[2] = worker.trouble;
    };
    std::thread threads[] = {std::thread([&] { write(one, trouble[0]); }),
                             std::thread([&] { write(two, trouble[1]); }), std::thread(read)};
    for (std::thread& thread : threads)
        thread.join();
    for (const QString& why : trouble)
        CHECK(why == QString());
    const QSet<Id> got = idsOf(reader.received);
    for (Pc* pc : {&one, &two})
        CHECK((idsOf(pc->ops) - got).isEmpty());
    CHECK(reader.received.size() == 4 * rounds + 1); // and each once
    CHECK(house.count(QStringLiteral("SELECT max(position) - count(*) FROM feed WHERE station = 1")) == 0);
}

TEST_CASE("a station that comes to a file while another writes in it gets the whole of it",
          "[sync][server][postgres]")
{
    POSTGRES_OR_SKIP
    const QString address = postgres->freshDatabase();
    HouseClock clock;
    auto opened = ServerStore::openPostgres(address, clock);
    REQUIRE_OK(opened);
    ServerHouse house(std::move(opened).value());
    Pc writer = house.enrolled(QStringLiteral("A")), asker = house.enrolled(QStringLiteral("B")),
       reader = house.enrolled(QStringLiteral("B"));
    constexpr int rounds = 40;
    QList<Id> people;
    for (int i = 0; i < rounds; ++i)
        people.append(writer.add(someone(QStringLiteral("Người"))));
    (void)house.sync(writer);
    std::atomic<int> round = -1, ready = 0;
    QString trouble[2];
    const auto play = [&](Pc& pc, QString& why, int writes) {
        Worker worker(address);
        for (int i = 0; worker.trouble.isEmpty() && i < rounds; ++i) {
            ++ready;
            while (ready < 2 * (i + 1))
                std::this_thread::yield();
            for (int j = 0; j < writes && worker.trouble.isEmpty(); ++j) {
                pc.write(Person::number, people[i], {{14, QStringLiteral("ghi chú")}}, people[i]);
                (void)worker.talk(pc);
            }
        }
        why = worker.trouble;
        ready += 2 * rounds; // lets the other go on
    };
    std::thread threads[] = {std::thread([&] { play(writer, trouble[0], 3); }),
                             std::thread([&] { play(asker, trouble[1], 1); })};
    for (std::thread& thread : threads)
        thread.join();
    CHECK(trouble[0] == QString());
    CHECK(trouble[1] == QString());
    (void)house.sync(reader);
    const QSet<Id> got = idsOf(reader.received);
    CHECK((idsOf(writer.ops) - got).isEmpty());
    CHECK((idsOf(asker.ops) - got).isEmpty());
}

TEST_CASE("one PC's request sent twice at once is taken once", "[sync][server][postgres]")
{
    POSTGRES_OR_SKIP
    const QString address = postgres->freshDatabase();
    HouseClock clock;
    auto opened = ServerStore::openPostgres(address, clock);
    REQUIRE_OK(opened);
    ServerHouse house(std::move(opened).value());
    Pc pc = house.enrolled(QStringLiteral("A"));
    QString trouble[2];
    for (int round = 0; round < 20; ++round) {
        pc.add(someone(QStringLiteral("Người")));
        Pc again = pc;
        std::thread threads[] = {std::thread([&] {
                                     Worker worker(address);
                                     (void)worker.talk(pc);
                                     trouble[0] += worker.trouble;
                                 }),
                                 std::thread([&] {
                                     Worker worker(address);
                                     (void)worker.talk(again);
                                     trouble[1] += worker.trouble;
                                 })};
        for (std::thread& thread : threads)
            thread.join();
    }
    CHECK(trouble[0] == QString());
    CHECK(trouble[1] == QString());
    CHECK(pc.acked == 20);
    CHECK(house.count(QStringLiteral("SELECT total FROM feed_head WHERE station = 1")) == 21);
}

TEST_CASE("a connection that was lost is opened again at the next use", "[postgres]")
{
    POSTGRES_OR_SKIP
    const QString address = postgres->freshDatabase();
    auto one = Database::openPostgres(address), other = Database::openPostgres(address);
    REQUIRE_OK(one);
    REQUIRE_OK(other);
    REQUIRE_OK((*one)->run(QStringLiteral("CREATE TABLE t(a BIGINT PRIMARY KEY)")));
    const auto pid = (*one)->row(QStringLiteral("SELECT pg_backend_pid()"));
    REQUIRE_OK(pid);
    auto cut = (*one)->transaction([&]() -> Result<void> {
        if (auto put = (*one)->run(QStringLiteral("INSERT INTO t VALUES(?)"), {1}); !put) return put;
        REQUIRE_OK((*other)->row(QStringLiteral("SELECT pg_terminate_backend(?)"), {pid->first()}));
        return (*one)->run(QStringLiteral("INSERT INTO t VALUES(?)"), {2});
    });
    REQUIRE_FALSE(cut.ok());
    CHECK(cut.error().kind == ErrorKind::Io);
    const auto rows = (*one)->row(QStringLiteral("SELECT count(*) FROM t"));
    REQUIRE_OK(rows);
    CHECK(rows->first().toInt() == 0);
}

TEST_CASE("what others did at the same moment is told as something to try again", "[postgres]")
{
    POSTGRES_OR_SKIP
    auto database = Database::openPostgres(postgres->freshDatabase());
    REQUIRE_OK(database);
    REQUIRE_OK((*database)->run(QStringLiteral("CREATE TABLE t(a BIGINT PRIMARY KEY, b TEXT, c BYTEA)")));
    REQUIRE_OK((*database)->run(QStringLiteral("INSERT INTO t VALUES(?, ?, ?)"),
                                {1, QStringLiteral("Hoá \\ ' \" đ"), QByteArray("\x00\x01\\'\xff", 5)}));
    const auto row = (*database)->row(QStringLiteral("SELECT a, b, c FROM t WHERE a = ?"), {1});
    REQUIRE_OK(row);
    CHECK(row->at(1).toString() == QStringLiteral("Hoá \\ ' \" đ"));
    CHECK(row->at(2).toByteArray() == QByteArray("\x00\x01\\'\xff", 5));
    const auto twice = (*database)->run(QStringLiteral("INSERT INTO t VALUES(?, ?, ?)"), {1, {}, {}});
    REQUIRE_FALSE(twice.ok());
    CHECK(twice.error().kind == ErrorKind::Busy);
    CHECK_FALSE(Database::openPostgres(QStringLiteral("mysql://x/y")).ok());
    CHECK_FALSE(Database::openPostgres(QStringLiteral("postgresql:///x?host=/nowhere")).ok());
}
