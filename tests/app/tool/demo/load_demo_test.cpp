#include "app/tool/demo/load_demo.h"
#include "core/service/immunization_plan.h"
#include "core/service/service_context.h"
#include "core/service/session_desk.h"
#include "core/store/registers/dose_register.h"
#include "tests/support/catch.h"

#include <QCryptographicHash>
#include <QTemporaryDir>

#include <memory>

using namespace noi;
using namespace noi::demo;

namespace
{

class FixedClock : public Clock
{
public:
    [[nodiscard]] qint64 nowMs() const override { return ms; }
    qint64 ms = 1'795'231'800'000; // 2026-11-21 10:30 in Viet Nam
};

struct Loaded {
    explicit Loaded(DemoSize size = {1500, true, 1, {}}, qint64 ms = 0)
    {
        if (ms) clock.ms = ms;
        auto opened = Store::open(folder.filePath(QStringLiteral("noi.db")), QByteArray(32, 'k'), clock,
                                  {QStringLiteral("pc"), QStringLiteral("PC")});
        REQUIRE_OK(opened);
        store = std::move(opened).value();
        auto packs = demoReference(QDate(2026, 11, 21));
        REQUIRE_OK(packs);
        reference = std::move(packs).value();
        auto loaded = loadDemo(*store, reference, size);
        REQUIRE_OK(loaded);
        station = std::move(loaded).value();
        context = std::make_unique<ServiceContext>(ServiceContext{*store, reference, station.station});
    }
    qint64 count(const char* from)
    {
        const auto row =
            store->database().row(QStringLiteral("SELECT count(*) FROM ") + QString::fromLatin1(from));
        REQUIRE_OK(row);
        return row->first().toLongLong();
    }
    SessionBoard board(Id session)
    {
        const auto made = SessionDesk(*context).board(station.nurse, session);
        REQUIRE_OK(made);
        return *made;
    }

    QTemporaryDir folder;
    FixedClock clock;
    std::unique_ptr<Store> store;
    Reference reference;
    DemoStation station;
    std::unique_ptr<ServiceContext> context;
};

} // namespace

TEST_CASE("the demo station has its people, places and staff", "[demo]")
{
    Loaded demo;
    CHECK(demo.count("person") == 1500);
    CHECK(demo.station.people == 1500);
    CHECK(demo.count("site") == 3);
    CHECK(demo.count("fridge") == 2);
    CHECK(demo.count("app_user") == 4);
    CHECK(demo.count("dose") == demo.station.doses);
    CHECK(demo.count("dose WHERE source = 1 AND (vial IS NULL OR session IS NULL OR visit IS NULL)") == 0);
    CHECK(demo.count("dose d JOIN person p ON p.id = d.person WHERE substr(d.given_at, 1, 10) < "
                     "substr(p.birth, 1, 10)") == 0);
    CHECK(demo.count("dose WHERE expiry < given_at") == 0);
    CHECK(
        demo.count("dose a JOIN dose b ON a.person = b.person AND a.product = b.product AND a.dose_number = "
                   "b.dose_number AND a.id < b.id") == 0);
    CHECK(demo.count("reaction WHERE severity = 1") > 0);
    CHECK(demo.station.head.name == QStringLiteral("Rơ Châm H'Lan"));
    for (const Actor& actor : {demo.station.head, demo.station.nurse, demo.station.secondNurse})
        CHECK(demo.reference.roles.may(actor.role, QStringLiteral("record-dose")));
    CHECK_FALSE(demo.reference.roles.may(demo.station.itAdministrator.role, QStringLiteral("view-people")));
    REQUIRE_OK(demo.store->verifyChain());
}

TEST_CASE("the demo's session is in progress: every stage, five vaccines open, one timer over", "[demo]")
{
    Loaded demo;
    const SessionBoard board = demo.board(demo.station.session);
    CHECK(board.people.size() == 45);
    CHECK(board.session.value.closedAt.isNull());
    QMap<Stage, qsizetype> at;
    int over = 0;
    const PartialDate now = demo.context->now();
    for (const BoardPerson& person : board.people) {
        ++at[person.stage];
        CHECK(person.visit.value.arrivedAt.time() <= now.time());
        if (person.stage == Stage::Observed && person.observedUntil.time() <= now.time()) ++over;
    }
    CHECK(at[Stage::AwaitingScreening] == demo.station.awaitingScreening.size());
    CHECK(at[Stage::AwaitingInjection] == demo.station.awaitingInjection.size());
    CHECK(at[Stage::Observed] == demo.station.observed.size());
    CHECK(at[Stage::Done] == demo.station.done.size() + demo.station.postponed.size());
    for (const auto stage : {Stage::AwaitingScreening, Stage::AwaitingInjection, Stage::Observed})
        CHECK(at[stage] >= 7);
    CHECK(over == 1);
    CHECK(demo.station.postponed.size() == 1);
    QStringList open;
    for (const VialState& vial : board.vials) {
        CHECK(vial.given + vial.left == vial.vial.value.doses.value_or(0));
        CHECK_FALSE(vial.vial.value.gtin.isEmpty());
        if (vial.left > 0) open.append(vial.vial.value.product);
    }
    for (const char* product : {"bcg", "dpt-hepb-hib-sii", "bopv", "ipv", "mrvac"}) {
        CHECK(open.contains(QString::fromLatin1(product)));
        CHECK(demo.station.openVials.contains(QString::fromLatin1(product)));
    }
    for (const Id child : demo.station.children)
        for (const BoardPerson& person : board.people)
            CHECK(person.visit.value.person != child);
}

TEST_CASE("whoever waits in the demo is due for a vial that is open", "[demo]")
{
    Loaded demo;
    SessionDesk desk(*demo.context);
    for (const auto& waiting : demo.station.awaitingInjection) {
        QStringList right;
        for (auto vial = demo.station.openVials.begin(); vial != demo.station.openVials.end(); ++vial) {
            const auto check = desk.checkInjection(demo.station.nurse, waiting.visit, vial.key());
            REQUIRE_OK(check);
            if (!check->objects() && !check->fits.empty()) right += vial.key();
        }
        REQUIRE_FALSE(right.isEmpty());
        if (&waiting != &demo.station.awaitingInjection.first()) continue;
        Injection injection;
        injection.visit = waiting.visit;
        injection.vial = demo.station.openVials[right.first()];
        REQUIRE_OK(desk.inject(demo.station.nurse, injection));
    }
}

TEST_CASE("nobody in the demo was given what the schedule objects to", "[demo]")
{
    Loaded demo;
    const auto people = demo.store->database().rows(QStringLiteral("SELECT DISTINCT person FROM dose"));
    REQUIRE_OK(people);
    int judged = 0;
    for (const Row& row : *people) {
        const auto plan = ImmunizationPlans(*demo.context).of(demo.station.nurse, Id{row[0].toLongLong()});
        REQUIRE_OK(plan);
        for (const PlannedGroup& group : plan->groups)
            for (const PlannedDose& dose : group.doses) {
                INFO(group.group.toStdString()
                     << ' ' << dose.product.toStdString() << ' ' << dose.givenAt.toText().toStdString());
                CHECK(dose.status == immunization::EvaluationStatus::Valid);
                ++judged;
            }
    }
    CHECK(judged > 500);
}

TEST_CASE("the demo's earlier sessions are finished", "[demo]")
{
    Loaded demo;
    for (const Id session : {demo.station.lastMonthsSession, demo.station.yesterdaysSession}) {
        const SessionBoard board = demo.board(session);
        CHECK(board.people.size() >= 3);
        CHECK_FALSE(board.session.value.closedAt.isNull());
        for (const BoardPerson& person : board.people)
            CHECK(person.stage == Stage::Done);
        for (const VialState& vial : board.vials)
            CHECK(vial.left == 0);
    }
}

TEST_CASE("the same seed and clock make the same records", "[demo]")
{
    const auto content = [](Loaded& demo) {
        QCryptographicHash hash(QCryptographicHash::Blake2b_256);
        for (const char* of : {"full_name, birth, sex, hamlet, phone FROM person", "value FROM identifier",
                               "product, given_at, lot, giver FROM dose", "arrived_at, left_at FROM visit"}) {
            const auto rows = demo.store->database().rows(
                QStringLiteral("SELECT ") + QString::fromLatin1(of) + QStringLiteral(" ORDER BY rowid"));
            REQUIRE_OK(rows);
            for (const Row& row : *rows)
                for (const QVariant& value : row)
                    hash.addData(value.toString().toUtf8() + '|');
        }
        return hash.result();
    };
    Loaded one, two, other({1500, true, 2, {}});
    CHECK(content(one) == content(two));
    CHECK(content(one) != content(other));
}

TEST_CASE("a tiny commune, a night clock and a station without sessions load as well", "[demo]")
{
    for (const qsizetype people : {1, 7, 60})
        CHECK(Loaded({people, true, 3, {}}).station.people == people);
    Loaded night({1500, true, 1, {}}, 1'795'195'200'000 + 60'000); // 2026-11-21 00:21
    for (const BoardPerson& person : night.board(night.station.session).people)
        CHECK(person.visit.value.arrivedAt.earliest() == QDate(2026, 11, 21));
    Loaded quiet({200, false, 1, {}});
    CHECK(quiet.count("session") == 0);
    CHECK(quiet.station.session.isNull());
}
