#include "core/model/dose.h"
#include "core/model/same_person.h"
#include "core/model/station.h"
#include "core/report/sealed_report.h"
#include "resources/packs/packs.h"
#include "sync/server/reports/numbering.h"
#include "sync/server/reports/province_report.h"
#include "sync/server/reports/report_json.h"
#include "sync/server/reports/report_keys.h"
#include "sync/server/reports/report_packs.h"
#include "sync/server/reports/report_service.h"
#include "sync/server/reports/report_status.h"
#include "sync/server/reports/snapshot.h"
#include "tests/support/postgres.h"
#include "tests/sync/server/server_house.h"

#include <QJsonDocument>

using namespace noi;
using namespace noi::provincial;
using namespace noi::test;
using report::Period;
using Signature = HandedInVersion::Signature;
using State = StationStatus::State;

namespace
{

const QString immunisation = QStringLiteral("immunisation");
const Period october = Period::month(2026, 10);
const PackFolders packFolders({bundledPacks()});

PartialDate day(int month, int ofMonth) { return PartialDate::ofDay(QDate(2026, month, ofMonth)); }

/// A station with one PC: its own affairs' file, a site and the PC's Device record.
struct Place {
    Pc pc;
    Id file, site, device;

    Place(ServerHouse& house, const QString& code, const QString& commune)
        : pc(house.enrolled(code, {commune}))
    {
        file = pc.add(Station{QStringLiteral("Trạm ") + code, commune, {}});
        site = pc.add(Site{QStringLiteral("Điểm trạm"), {}, false}, file);
        device = pc.add(Device{QStringLiteral("PC"), QString::fromLatin1(pc.keys.publicKey.toHex()), {}, {}});
    }
    Id child(const QString& commune, const PartialDate& birth = day(7, 1))
    {
        Person person = someone(QStringLiteral("Rơ Châm Y Bin"), commune);
        person.birth = birth;
        return pc.add(person);
    }
    Id gives(Id person, const PartialDate& on, const char* product = "combe-five")
    {
        Dose dose;
        dose.person = person;
        dose.product = QString::fromLatin1(product);
        dose.givenAt = on;
        dose.site = site;
        dose.source = Dose::Source::Paper;
        return pc.add(dose, person);
    }
};

/// Two stations, A with commune 1 and B with commune 2, on 7 November 2026.
struct Province {
    ServerHouse house;
    Place a, b;
    ReportPacks packs{packFolders};
    std::shared_ptr<const report::ReportReference> reference;

    Province(std::unique_ptr<ServerStore> store = {})
        : house(store ? ServerHouse(std::move(store)) : ServerHouse()),
          a(house, QStringLiteral("A"), QStringLiteral("1")),
          b(house, QStringLiteral("B"), QStringLiteral("2"))
    {
        const auto loaded = packs.on(october.to, october.to);
        REQUIRE_OK(loaded);
        reference = *loaded;
        sync();
    }
    static ReportQuestion question() { return {immunisation, october, QStringLiteral("vi"), day(11, 7)}; }
    Database& database() { return house.store->database(); }
    void sync()
    {
        (void)house.sync(a.pc);
        (void)house.sync(b.pc);
        house.followAll();
    }
    QList<ReportingStation> stations(const QString& code = {})
    {
        const auto all = reportingStations(database());
        REQUIRE_OK(all);
        if (code.isEmpty()) return *all;
        const auto one = reportingStation(*all, code);
        REQUIRE_OK(one);
        return {*one};
    }
    report::ReportTable table(const QString& code = {})
    {
        const auto made = reportOf(database(), *reference, question(), stations(code), QStringLiteral("x"));
        REQUIRE_OK(made);
        CHECK(made->notCounted == 0);
        return made->table;
    }
    qint64 figure(const QString& code, const char* row, const char* column)
    {
        return valueIn(table(code), row, column);
    }
    static qint64 valueIn(const report::ReportTable& table, const char* row, const char* column)
    {
        const auto* const cell = table.cell(QString::fromLatin1(row), QString::fromLatin1(column));
        REQUIRE(cell);
        REQUIRE(std::holds_alternative<qint64>(cell->value));
        return std::get<qint64>(cell->value);
    }

    /// What the station's PC would hand in now.
    Report sealed(Place& place, const QString& code, const PartialDate& at, Id replaces = {})
    {
        Report report;
        report.form = immunisation;
        const auto made = table(code);
        report.formVersion = made.version;
        report.period = october.text();
        report.madeAt = at;
        report.content = report::sealedContent(made);
        report.signedBy = QStringLiteral("Trưởng trạm");
        report.signer = place.device;
        report.replaces = replaces;
        if (replaces) report.replaceReason = QStringLiteral("bổ sung");
        report::sign(report, place.pc.keys.secretKey);
        return report;
    }
    Id handsIn(Place& place, const QString& code, const PartialDate& at, Id replaces = {})
    {
        const Id id = place.pc.add(sealed(place, code, at, replaces), place.file);
        sync();
        return id;
    }
    StationStatus status(const QString& code)
    {
        const auto form = formOf(*reference, immunisation, october);
        REQUIRE_OK(form);
        const auto all = statusOf(database(), stations(code), **form, october, QDate(2026, 11, 7));
        REQUIRE_OK(all);
        return all->first();
    }
    SignedSum sum()
    {
        auto added = signedSum(database(), *reference, question(), stations());
        REQUIRE_OK(added);
        return *added;
    }
};

/// On SQLite, and on PostgreSQL where it can be had.
void onBoth(const std::function<void(Province&)>& play)
{
    {
        INFO("SQLite");
        Province province;
        play(province);
    }
    if (Postgres* const postgres = Postgres::running()) {
        INFO("PostgreSQL");
        HouseClock clock;
        auto opened = ServerStore::openPostgres(postgres->freshDatabase(), clock);
        REQUIRE_OK(opened);
        Province province(std::move(opened).value());
        play(province);
    } else {
        WARN("without PostgreSQL: " << Postgres::why().toStdString());
    }
}

QStringList codesOf(const QList<ReportingStation>& stations)
{
    QStringList codes;
    for (const ReportingStation& station : stations)
        codes.append(station.code);
    return codes;
}

} // namespace

TEST_CASE("a station's figures are of its people and places, and the province's count everyone once",
          "[sync][server][province-report]")
{
    onBoth([](Province& p) {
        const QString one = QStringLiteral("1"), two = QStringLiteral("2");
        p.a.gives(p.a.child(one), day(10, 5));
        p.a.gives(p.a.child(two), day(10, 6)); // from B's commune
        const Id moved = p.a.child(one);
        p.a.gives(moved, day(10, 7));
        p.a.pc.write(Person::number, moved, {{8, two}}, moved);
        // One child with a file at each station, and the same dose in both.
        const Id here = p.a.child(one), there = p.b.child(one);
        p.a.gives(here, day(10, 8));
        p.b.gives(there, day(10, 8));
        p.sync();
        const Id link = p.a.pc.add(SamePerson{here, there, QStringLiteral("cùng người"), {}, false}, here);
        p.a.pc.add(SamePerson{there, here, QStringLiteral("cùng người"), link, false}, there);
        p.sync();

        CHECK(p.figure(QStringLiteral("A"), "penta_1", "period") == 2);
        CHECK(p.figure(QStringLiteral("B"), "penta_1", "period") == 2);
        CHECK(p.figure({}, "penta_1", "period") == 4);
        CHECK(p.figure({}, "penta_1", "january") == 4);
        CHECK(p.figure(QStringLiteral("A"), "penta_1", "station") == 4);
        CHECK(p.figure(QStringLiteral("A"), "penta_1", "visitors") == 2);
        CHECK(p.figure({}, "penta_1", "visitors") == 0); // they come from within the province

        // Later another dose comes: numbered again without being asked.
        p.a.gives(moved, day(10, 30));
        p.sync();
        CHECK(p.figure({}, "penta_2", "period") == 1);
        CHECK(p.table({}).cell(QStringLiteral("penta_2"), QStringLiteral("period"))->records.size() == 1);
    });
}

TEST_CASE("who has reported, and who is late by how many days", "[sync][server][province-report]")
{
    onBoth([](Province& p) {
        p.a.gives(p.a.child(QStringLiteral("1")), day(10, 5));
        p.sync();
        CHECK(p.status(QStringLiteral("A")).state == State::Overdue); // before 3 November
        CHECK(p.status(QStringLiteral("A")).deadline == QDate(2026, 11, 2));
        CHECK(p.status(QStringLiteral("A")).lateDays == 5);

        const Id first = p.handsIn(p.a, QStringLiteral("A"), day(11, 4));
        p.handsIn(p.b, QStringLiteral("B"), day(11, 2));
        CHECK(p.status(QStringLiteral("A")).state == State::HandedInLate);
        CHECK(p.status(QStringLiteral("A")).lateDays == 2);
        CHECK(p.status(QStringLiteral("B")).state == State::InTime);

        const Id amended = p.handsIn(p.a, QStringLiteral("A"), day(11, 6), first);
        const StationStatus after = p.status(QStringLiteral("A"));
        CHECK(after.lateDays == 2); // the first counts
        REQUIRE(after.reports.versions.size() == 2);
        CHECK(after.reports.standing()->id == amended);
        CHECK(after.reports.first()->id == first);
        CHECK(after.reports.standing()->report.replaceReason == QStringLiteral("bổ sung"));
    });
}

TEST_CASE("a forged report is shown as one whose signature does not fit, and does not count",
          "[sync][server][province-report]")
{
    onBoth([](Province& p) {
        p.a.gives(p.a.child(QStringLiteral("1")), day(10, 5));
        p.sync();
        const Id genuine = p.handsIn(p.a, QStringLiteral("A"), day(11, 1));
        const auto asSigned = tableOf(*p.status(QStringLiteral("A")).reports.standing());
        REQUIRE_OK(asSigned);
        CHECK(Province::valueIn(*asSigned, "penta_1", "period") == 1);

        // Changed after it was signed; and signed by B's PC in the name of A.
        Report changed = p.sealed(p.a, QStringLiteral("A"), day(11, 5), genuine);
        changed.signedBy = QStringLiteral("Ai đó");
        p.a.pc.add(changed, p.a.file);
        Report foreign = p.sealed(p.b, QStringLiteral("A"), day(11, 6), genuine);
        p.b.pc.add(foreign, p.a.file);
        // As if another's key had signed it.
        Report stolen = p.sealed(p.b, QStringLiteral("A"), day(11, 6), genuine);
        stolen.signer = p.a.device;
        p.a.pc.add(stolen, p.a.file);
        p.sync();
        const HandedInReport reports = p.status(QStringLiteral("A")).reports;
        REQUIRE(reports.versions.size() == 4);
        CHECK(reports.standing()->id == genuine);
        QMultiHash<int, QString> judged;
        for (const auto& version : reports.versions)
            judged.insert(int(version.signature), version.report.signedBy);
        CHECK(judged.count(int(Signature::Fits)) == 1);
        CHECK(judged.count(int(Signature::OfAnother)) == 1);
        CHECK(judged.count(int(Signature::DoesNotFit)) == 2);
    });
}

TEST_CASE("what stations signed is added up beside the registers, with who is missing and what differs",
          "[sync][server][province-report]")
{
    onBoth([](Province& p) {
        p.a.gives(p.a.child(QStringLiteral("1")), day(10, 5));
        p.b.gives(p.b.child(QStringLiteral("2")), day(10, 5));
        p.b.gives(p.b.child(QStringLiteral("2")), day(10, 6));
        p.sync();
        p.handsIn(p.a, QStringLiteral("A"), day(11, 1));
        SignedSum sum = p.sum();
        CHECK(codesOf(sum.reported) == QStringList{QStringLiteral("A")});
        CHECK(codesOf(sum.missing) == QStringList{QStringLiteral("B")});
        CHECK(Province::valueIn(sum.handedIn, "penta_1", "period") == 1);
        CHECK(Province::valueIn(sum.registers, "penta_1", "period") == 3);
        CHECK(sum.differences.isEmpty()); // A's figures are A's registers still

        p.handsIn(p.b, QStringLiteral("B"), day(11, 1));
        p.b.gives(p.b.child(QStringLiteral("2")), day(10, 7)); // written down later
        p.sync();
        sum = p.sum();
        CHECK(sum.missing.isEmpty());
        CHECK(Province::valueIn(sum.handedIn, "penta_1", "period") == 3);
        CHECK(Province::valueIn(sum.registers, "penta_1", "period") == 4);
        bool found = false;
        for (const auto& one : sum.differences)
            if (one.row == u"penta_1" && one.column == u"period") {
                found = true;
                CHECK(one.handedIn == 3);
                CHECK(one.registers == 4);
            }
        CHECK(found);
    });
}

TEST_CASE("what comes in while a report is read is not in it", "[sync][server][province-report]")
{
    onBoth([](Province& p) {
        const auto count = [&] {
            return p.database().row(QStringLiteral("SELECT count(*) FROM dose"))->first().toInt();
        };
        p.a.gives(p.a.child(QStringLiteral("1")), day(10, 5));
        p.sync();
        auto other = p.database().dialect() == Database::Dialect::Sqlite
                         ? Database::open(p.database().path(), QByteArray(32, 's'))
                         : Database::openPostgres(QStringLiteral("postgresql:///%1?user=noi&host=%2")
                                                      .arg(p.database().path().section(u'/', -1),
                                                           p.database().path().section(u'/', 0, -2)));
        REQUIRE_OK(other);
        REQUIRE_OK(inOneMoment(p.database(), [&]() -> Result<void> {
            CHECK(count() == 1);
            // Nobody waits for the reader, who may make temporary tables.
            REQUIRE_OK(p.database().run(QStringLiteral("CREATE TEMPORARY TABLE some_rows(a BIGINT)")));
            REQUIRE_OK((*other)->run(QStringLiteral("INSERT INTO dose(id) VALUES(7)")));
            CHECK(count() == 1);
            return {};
        }));
        CHECK(count() == 2);
    });
}

TEST_CASE("a key is good from when it is made until it is revoked", "[sync][server][province-report]")
{
    onBoth([](Province& p) {
        ReportKeys keys(p.database());
        CHECK_FALSE(keys.add(QStringLiteral(" "), false, 1).ok());
        const auto key = keys.add(QStringLiteral("Chị Hoa"), false, 1000),
                   other = keys.add(QStringLiteral("Anh Nam"), true, 2000);
        REQUIRE_OK(key);
        REQUIRE_OK(other);
        CHECK(*key != *other);
        CHECK((*keys.find(*key))->name == QStringLiteral("Chị Hoa"));
        CHECK_FALSE((*keys.find(*key))->withRecords);
        CHECK((*keys.find(*other))->withRecords);
        CHECK_FALSE(*keys.find(*key + 'x'));
        CHECK_FALSE(*keys.find({}));
        const auto kept = p.database().rows(QStringLiteral("SELECT name, hash FROM report_key"));
        REQUIRE_OK(kept);
        CHECK_FALSE(kept->first()[1].toString().contains(QString::fromLatin1(*key)));
        REQUIRE_OK(keys.revoke(1, 3000));
        CHECK_FALSE(*keys.find(*key));
        CHECK(*keys.find(*other));
        CHECK_FALSE(keys.revoke(1, 3000).ok());
        CHECK_FALSE(keys.revoke(9, 3000).ok());
        CHECK(keys.list()->first().revokedMs == 3000);
    });
}

TEST_CASE("the service answers in JSON, and says what is wrong with a question",
          "[sync][server][province-report]")
{
    onBoth([](Province& p) {
        const Id dose = p.a.gives(p.a.child(QStringLiteral("1")), day(10, 5));
        p.sync();
        p.handsIn(p.a, QStringLiteral("A"), day(11, 1));
        ReportKeys keys(p.database());
        const QByteArray key = *keys.add(QStringLiteral("Hoa"), false, 1),
                         full = *keys.add(QStringLiteral("Nam"), true, 1);
        const auto turns = std::make_shared<ReportTurns>(1);
        ReportService service(*p.house.store, p.house.clock, packFolders, turns);
        const auto ask = [&](const char* target, const QByteArray& with) {
            return service.answer(QStringLiteral("/v1/reports/") + QString::fromLatin1(target), with);
        };
        const auto json = [&](const char* target, const QByteArray& with) {
            const HttpAnswer answer = ask(target, with);
            INFO(target << ": " << answer.bytes.toStdString());
            CHECK(answer.status == 200);
            return QJsonDocument::fromJson(answer.bytes).object();
        };
        const auto refused = [&](const char* target, const QByteArray& with, int status) {
            const HttpAnswer answer = ask(target, with);
            INFO(target << ": " << answer.bytes.toStdString());
            CHECK(answer.status == status);
            CHECK(QJsonDocument::fromJson(answer.bytes)[QStringLiteral("error")][QStringLiteral("message")]
                      .toString() != QString());
        };
        const char* const october2026 = "table?form=immunisation&period=2026-10";
        refused(october2026, "noi_x", 401);
        refused("table?form=nothing&period=2026-10", key, 404);
        refused("table?form=immunisation&period=2026-13", key, 400);
        refused("table?form=immunisation", key, 400);
        refused("table?form=immunisation&period=2026-10&station=Z", key, 404);
        refused("table?form=immunisation&period=2026-10&statoin=A", key, 400);
        refused("table?form=immunisation&period=2026-10&station=", key, 400);
        refused("handed-in?form=nothing&period=2026-10&station=A", key, 404);
        refused("status?period=2026-10&form=nothing", key, 404);
        refused("everything", key, 404);
        refused("table?form=immunisation&period=2026-10&records=yes", key, 403);

        QJsonObject table = json(october2026, key);
        CHECK_FALSE(QJsonDocument(table).toJson().contains("records"));
        table.remove(QStringLiteral("station"));
        table.remove(QStringLiteral("not_counted_yet"));
        auto engine = p.table();
        engine.station = wholeProvince(QStringLiteral("vi"));
        CHECK(table == toJson(engine, false));
        const QByteArray records =
            ask("table?form=immunisation&period=2026-10&station=A&records=yes", full).bytes;
        CHECK(records.contains('"' + QByteArray::number(dose.value) + '"'));

        CHECK(json("forms", key)[QStringLiteral("forms")].toArray().size() == 6);
        CHECK(json("stations", key)[QStringLiteral("stations")].toArray().size() == 2);
        const auto lines =
            json("status?period=2026-10&form=immunisation", key)[QStringLiteral("reports")].toArray();
        REQUIRE(lines.size() == 2);
        CHECK(lines[0][QStringLiteral("state")].toString() == u"in_time");
        CHECK(lines[0][QStringLiteral("versions")][0][QStringLiteral("signature")].toString() == u"fits");
        CHECK(lines[1][QStringLiteral("state")].toString() == u"overdue");
        const auto handedIn = json("handed-in?form=immunisation&period=2026-10&station=A", key);
        CHECK(handedIn[QStringLiteral("table")][QStringLiteral("form")].toString() == immunisation);
        CHECK(json("handed-in?form=immunisation&period=2026-10&station=B", key)[QStringLiteral("table")]
                  .isNull());
        CHECK(json("handed-in?form=immunisation&period=2026-10", key)[QStringLiteral("missing")].toArray() ==
              QJsonArray{QStringLiteral("B")});

        turns->taken = 1; // somebody else's report is being made
        refused(october2026, key, 503);
        CHECK(turns->taken == 1);
        CHECK(ask("stations", key).status == 200);

        // Who asked for what is kept; what was not understood is not.
        const auto kept =
            p.database().rows(QStringLiteral("SELECT who, what, form, period, station, status FROM "
                                             "report_audit WHERE status <> 401 ORDER BY number"));
        REQUIRE_OK(kept);
        CHECK(kept->first() == Row{1, QStringLiteral("table"), QStringLiteral(""), QStringLiteral("2026-10"),
                                   QStringLiteral(""), 404});
        CHECK(std::ranges::any_of(*kept, [](const Row& row) {
            return row[0] == 2 && row[2] == immunisation && row[4] == QStringLiteral("A");
        }));
        CHECK(keys.list()->first().lastUsedMs == p.house.clock.ms);
        REQUIRE_OK(keys.revoke(1, 5));
        refused("stations", key, 401);
    });
}
