#include "app/server/storage.h"
#include "core/model/dose.h"
#include "core/model/person.h"
#include "core/store/work.h"
#include "sync/server/reports/province_report.h"
#include "sync/server/reports/report_json.h"
#include "sync/server/reports/report_packs.h"
#include "tests/server/line_pc.h"
#include "tests/server/raw_client.h"
#include "tests/server/server_process.h"
#include "tests/support/catch.h"
#include "tests/support/postgres.h"

#include <QDeadlineTimer>
#include <QJsonDocument>
#include <QThread>

using namespace noi;
using namespace noi::test;

namespace
{

const QString commune = QStringLiteral("02680");

QByteArray request(const QByteArray& method, const QByteArray& target, const QByteArray& key)
{
    const QByteArray authorization = key.isEmpty() ? QByteArray() : "Authorization: Bearer " + key + "\r\n";
    return method + ' ' + target + " HTTP/1.1\r\nHost: x\r\n" + authorization + "Content-Length: 0\r\n\r\n";
}

QByteArray ask(const ServerProcess& server, const QByteArray& target, const QByteArray& key,
               const QByteArray& method = "GET")
{
    RawClient client(server.port());
    client.send(request(method, "/v1/reports/" + target, key));
    return client.answer(30'000);
}

QJsonObject jsonOf(const QByteArray& answer) { return QJsonDocument::fromJson(bodyOf(answer)).object(); }

void givesPenta(LinePc& pc, const PartialDate& on)
{
    Person child;
    child.fullName = QStringLiteral("Vàng Thị Mỷ");
    child.commune = commune;
    child.birth = PartialDate::ofDay(on.earliest().addDays(-70));
    Work work(pc.store(), {});
    Dose dose;
    dose.person = work.add(child);
    dose.product = QStringLiteral("combe-five");
    dose.givenAt = on;
    work.add(dose, dose.person);
    REQUIRE_OK(work.commit());
}

/// The same report, made here from the same data.
QJsonObject engine(const ServerProcess& server, const QString& database, const report::Period& period)
{
    const SystemClock clock;
    server::Options options;
    options.folder.path = server.folder() + QStringLiteral("/data");
    options.database = database;
    options.databaseKeyFile = options.folder.databaseKey();
    const auto store = server::openStore(options, clock);
    REQUIRE_OK(store);
    const auto packs =
        provincial::ReportPacks(server::reportPacks(options)).on(period.to, vietnamToday(clock));
    REQUIRE_OK(packs);
    const auto stations = provincial::reportingStations((*store)->database());
    REQUIRE_OK(stations);
    const auto made = provincial::reportOf((*store)->database(), **packs,
                                           {QStringLiteral("immunisation"), period, QStringLiteral("vi"),
                                            PartialDate::ofMinute(vietnamNow(clock))},
                                           *stations, provincial::wholeProvince(QStringLiteral("vi")));
    REQUIRE_OK(made);
    return provincial::toJson(made->table, false);
}

QList<QString> databases()
{
    QList<QString> all{QString()};
    if (Postgres* postgres = Postgres::running())
        all.append(postgres->freshDatabase());
    else
        WARN("without PostgreSQL: " << Postgres::why().toStdString());
    return all;
}

} // namespace

TEST_CASE("the province's staff ask the running server for reports with a key, and nobody without one",
          "[server][province-report]")
{
    const report::Period october = report::Period::month(2026, 10);
    const QByteArray table = "table?form=immunisation&period=2026-10";
    for (const QString& database : databases()) {
        INFO((database.isEmpty() ? "SQLite" : "PostgreSQL"));
        ServerProcess server(database);
        REQUIRE(server.start());
        LinePc home(QStringLiteral("home"), server.enrol(QStringLiteral("A"), {commune}));
        for (int i = 1; i <= 3; ++i)
            givesPenta(home, PartialDate::ofDay(QDate(2026, 10, i)));
        REQUIRE(home.syncs());

        const auto made =
            server.run({QStringLiteral("report-key"), QStringLiteral("add"), QStringLiteral("Hoa")});
        INFO(made.err.toStdString());
        REQUIRE(made.code == 0);
        const QByteArray key = made.out.trimmed();

        CHECK(statusOf(ask(server, table, {})) == 401);
        CHECK(statusOf(ask(server, table, key + 'x')) == 401);
        CHECK(ask(server, table, "x").contains("WWW-Authenticate: Bearer"));
        for (const char* method : {"HEAD", "POST", "PUT", "DELETE"}) {
            INFO(method);
            const QByteArray answer = ask(server, table, key, method);
            CHECK(statusOf(answer) == 405);
            CHECK(answer.contains("Allow: GET"));
        }
        CHECK(bodyOf(ask(server, table, key, "HEAD")).isEmpty());
        CHECK(statusOf(ask(server, "table?form=x&period=2026-10", key)) == 404);
        CHECK(statusOf(ask(server, "table?form=immunisation&period=10.2026", key)) == 400);
        CHECK(statusOf(ask(server, "nothing", key)) == 404);

        // The registers follow a moment later.
        const QDeadlineTimer deadline(20'000);
        QByteArray answer = ask(server, table, key);
        while (!bodyOf(answer).contains("\"value\":3") && !deadline.hasExpired()) {
            QThread::msleep(100);
            answer = ask(server, table, key);
        }
        CHECK(statusOf(answer) == 200);
        CHECK(answer.contains("Content-Type: application/json"));
        QJsonObject json = jsonOf(answer);
        CHECK(json[QStringLiteral("not_counted_yet")].toInt(-1) == 0);
        json.remove(QStringLiteral("not_counted_yet"));
        json.remove(QStringLiteral("station"));
        CHECK(json == engine(server, database, october));
        CHECK(bodyOf(answer).contains("\"value\":3"));

        // The same on the command line.
        const auto printed =
            server.run({QStringLiteral("report"), QStringLiteral("--form"), QStringLiteral("immunisation"),
                        QStringLiteral("--period"), QStringLiteral("2026-10"), QStringLiteral("--station"),
                        QStringLiteral("A"), QStringLiteral("--csv")});
        INFO(printed.err.toStdString());
        CHECK(printed.code == 0);
        CHECK(printed.out.contains("DPT-VGB-Hib mũi 1,3,3,"));
        CHECK(server
                  .run({QStringLiteral("report"), QStringLiteral("--form"), QStringLiteral("x"),
                        QStringLiteral("--period"), QStringLiteral("2026-10")})
                  .code == 1);

        // A kept connection takes one after the other, and stations are answered meanwhile.
        RawClient client(server.port());
        client.send(request("GET", "/v1/reports/stations", key) + request("GET", "/v1/reports/forms", key));
        CHECK(jsonOf(client.answer())[QStringLiteral("stations")].toArray().size() == 1);
        REQUIRE(home.syncs());

        CHECK(server.run({QStringLiteral("report-key"), QStringLiteral("list")}).out.contains("Hoa"));
        REQUIRE(
            server.run({QStringLiteral("report-key"), QStringLiteral("revoke"), QStringLiteral("1")}).code ==
            0);
        CHECK(statusOf(ask(server, table, key)) == 401);
        CHECK(server.run({QStringLiteral("report-key"), QStringLiteral("list")}).out.contains("revoked"));

        CHECK(server.logs("report key 1 table immunisation 2026-10"));
        CHECK_FALSE(server.log().contains("Vàng"));
        CHECK_FALSE(server.log().contains(key));
        CHECK(server.stop() == 0);
    }
}
