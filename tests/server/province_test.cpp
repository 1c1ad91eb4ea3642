#include "tests/server/line_pc.h"
#include "tests/server/raw_client.h"
#include "tests/server/server_process.h"
#include "tests/support/catch.h"
#include "tests/support/postgres.h"

#include <QDir>

#include <cstdio>

using namespace noi;
using namespace noi::test;

namespace
{

const QString commune = QStringLiteral("02680");

/// SQLite, and PostgreSQL where it can be had.
QStringList databases()
{
    QStringList all{QString()};
    if (Postgres* postgres = Postgres::running())
        all.append(postgres->freshDatabase());
    else
        WARN("without PostgreSQL: " << Postgres::why().toStdString());
    return all;
}

int statusFor(quint16 port, const Outgoing& request)
{
    RawClient client(port);
    client.send(post(request.path.toLatin1(), request.bytes));
    return statusOf(client.answer());
}

} // namespace

TEST_CASE("a dose given at one station appears at the other, over TLS and through the real server",
          "[server][province]")
{
    for (const QString& database : databases()) {
        INFO((database.isEmpty() ? "SQLite" : "PostgreSQL"));
        ServerProcess server(database);
        REQUIRE(server.start());
        LinePc home(QStringLiteral("home"), server.enrol(QStringLiteral("A"), {commune}));
        LinePc away(QStringLiteral("away"), server.enrol(QStringLiteral("B")));
        REQUIRE(home.syncs());
        const Id child = away.registers(QStringLiteral("Vàng Thị Mỷ"), commune); // lives in A's commune
        away.gives(child, QStringLiteral("BCG"));
        REQUIRE(away.syncs());
        REQUIRE(home.syncs());
        CHECK(home.nameOf(child) == QStringLiteral("Vàng Thị Mỷ"));
        CHECK(home.dosesOf(child) == 1);
        home.gives(child, QStringLiteral("OPV"));
        REQUIRE(home.syncs());
        REQUIRE(away.syncs());
        CHECK(away.dosesOf(child) == 2);
        CHECK(server.logs("\"ops_in\":"));
        CHECK_FALSE(server.log().contains("Vàng"));

        home.turn();
        std::printf("no-op above TLS, without HTTP: %lld up, %lld down\n",
                    static_cast<long long>(home.sent()), static_cast<long long>(home.got()));
        CHECK(home.sent() + home.got() <= 300); // HTTP's headers are less than 200
        CHECK(server.stop() == 0);
    }
}

TEST_CASE("a server that is killed in the middle, again and again, loses nothing it acknowledged",
          "[server][province]")
{
    for (const QString& database : databases()) {
        INFO((database.isEmpty() ? "SQLite" : "PostgreSQL"));
        ServerProcess server(database);
        REQUIRE(server.start());
        LinePc home(QStringLiteral("home"), server.enrol(QStringLiteral("A"), {commune}));
        LinePc away(QStringLiteral("away"), server.enrol(QStringLiteral("B")));
        REQUIRE(home.syncs());
        REQUIRE(away.syncs());
        QList<Id> children;
        for (int round = 0; round < 4; ++round) {
            for (int i = 0; i < 20; ++i)
                children.append(away.registers(QStringLiteral("Trẻ %1").arg(i), commune));
            if (round % 2 == 0) away.turn(); // acknowledged just before
            server.kill();
            CHECK_FALSE(away.turn());
            REQUIRE(server.start());
        }
        REQUIRE(away.syncs());
        REQUIRE(home.syncs());
        for (const Id child : children)
            CHECK_FALSE(home.nameOf(child).isEmpty());
        CHECK(home.count("person") == children.size());
        CHECK(server.stop() == 0);
    }
}

TEST_CASE("a server put back to yesterday's backup gets everything again, with nobody's help",
          "[server][province]")
{
    for (const QString& database : databases()) {
        INFO((database.isEmpty() ? "SQLite" : "PostgreSQL"));
        ServerProcess server(database);
        REQUIRE(server.start());
        LinePc home(QStringLiteral("home"), server.enrol(QStringLiteral("A"), {commune}));
        LinePc away(QStringLiteral("away"), server.enrol(QStringLiteral("B")));
        const Id before = away.registers(QStringLiteral("Trước"), commune);
        REQUIRE(away.syncs());
        REQUIRE(home.syncs());

        const auto backup =
            server.run({QStringLiteral("backup"), server.folder() + QStringLiteral("/backups")});
        REQUIRE(backup.code == 0);
        const QString folder = QString::fromUtf8(backup.out.split('\n').first());

        const Id after = away.registers(QStringLiteral("Sau"), commune);
        away.gives(before, QStringLiteral("BCG"));
        REQUIRE(away.syncs());
        REQUIRE(home.syncs());
        LinePc late(QStringLiteral("late"),
                    server.enrol(QStringLiteral("A"), {commune})); // not in the backup
        REQUIRE(late.syncs());

        CHECK(server.run({QStringLiteral("restore"), folder}).code == 1); // it runs
        REQUIRE(server.stop() == 0);
        const auto restored = server.run({QStringLiteral("restore"), folder});
        INFO(restored.err.toStdString());
        REQUIRE(restored.code == 0);
        REQUIRE(server.start());

        const Id since = away.registers(QStringLiteral("Về sau"), commune);
        REQUIRE(away.syncs());
        REQUIRE(home.syncs());
        LinePc fresh(QStringLiteral("fresh"), server.enrol(QStringLiteral("A"), {commune}));
        REQUIRE(fresh.syncs());
        for (const Id person : {before, after, since}) {
            CHECK(fresh.nameOf(person) == away.nameOf(person));
            CHECK(home.nameOf(person) == away.nameOf(person));
        }
        CHECK(fresh.dosesOf(before) == 1);
        CHECK(server.stop() == 0);
    }
}

TEST_CASE("replayed, wrongly signed and revoked requests are refused with a status and a line in the log",
          "[server][province][abuse]")
{
    ServerProcess server;
    REQUIRE(server.start());
    LinePc pc(QStringLiteral("pc"), server.enrol(QStringLiteral("A"), {commune}));
    LinePc other(QStringLiteral("other"), server.enrol(QStringLiteral("B")));
    pc.registers(QStringLiteral("Ai đó"), commune);
    REQUIRE(pc.syncs());
    REQUIRE(other.syncs());

    CHECK(statusFor(server.port(), pc.lastRequest()) == 409); // sent before
    Outgoing forged = pc.lastRequest();
    forged.bytes[20] = static_cast<char>(forged.bytes[20] ^ 1); // in the signature
    CHECK(statusFor(server.port(), forged) >= 400);
    Outgoing stolen = pc.lastRequest();
    stolen.bytes.replace(2, 4, other.lastRequest().bytes.mid(2, 4)); // another's number
    CHECK(statusFor(server.port(), stolen) >= 400);

    const QString number = QString::number(pc.store().device());
    CHECK(server.run({QStringLiteral("revoke"), number}).code == 0);
    pc.turn();
    CHECK(pc.status().state == SyncStatus::State::Refused);
    CHECK(server.run({QStringLiteral("devices")}).out.contains("revoked"));
    CHECK(server.logs("\"status\":409"));
    CHECK(server.logs("\"status\":403"));
    CHECK(other.turn());
    CHECK(other.status().state == SyncStatus::State::Waiting);
}

TEST_CASE("a data pack goes to the stations it was sent to, at their next sync", "[server][province]")
{
    ServerProcess server;
    REQUIRE(server.start());
    LinePc first(QStringLiteral("first"), server.enrol(QStringLiteral("A")));
    LinePc second(QStringLiteral("second"), server.enrol(QStringLiteral("B")));
    REQUIRE(first.syncs());
    REQUIRE(second.syncs());
    QFile file(server.folder() + QStringLiteral("/pack"));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("code,name\n1,One\n");
    file.close();
    const auto added = server.run({QStringLiteral("pack"), QStringLiteral("add"), QStringLiteral("products"),
                                   file.fileName(), QStringLiteral("--pack-version"), QStringLiteral("7"),
                                   QStringLiteral("--from"), QStringLiteral("2026-12-01")});
    REQUIRE(added.code == 0);
    const QString number = QString::fromUtf8(added.out.split(' ').value(1));
    REQUIRE(server.run({QStringLiteral("pack"), QStringLiteral("send"), number, QStringLiteral("A")}).code ==
            0);
    REQUIRE(first.syncs());
    REQUIRE(second.syncs());
    CHECK(first.count("pack") == 1);
    CHECK(second.count("pack") == 0);
}

TEST_CASE("a nearly full disk lets stations read and takes nothing", "[server][province]")
{
    ServerProcess server;
    REQUIRE(server.start());
    LinePc pc(QStringLiteral("pc"), server.enrol(QStringLiteral("A"), {commune}));
    REQUIRE(pc.syncs());
    REQUIRE(server.stop() == 0);
    REQUIRE(server.start({QStringLiteral("--minimum-free-mb"), QStringLiteral("1000000000")}));
    pc.registers(QStringLiteral("Ai đó"), commune);
    pc.turn();
    CHECK(pc.status().toSend > 0);
    CHECK(server.logs("\"status\":507"));
    CHECK(server.logs("disk nearly full"));
    REQUIRE(server.stop() == 0);
    REQUIRE(server.start());
    CHECK(pc.syncs());
}
