#include "core/barcode/scan.h"
#include "core/service/vial_rules.h"
#include "core/store/registers/dose_register.h"
#include "core/store/registers/session_register.h"
#include "tests/core/service/refusal.h"

using namespace noi;
using namespace noi::test;

namespace
{

const QString ipv = QStringLiteral("ipv"), bcg = QStringLiteral("bcg");

struct Morning : TestStation {
    SessionDesk desk{*context};
    Id session = openSession();
    Id child = addPerson(QStringLiteral("Trần An"), day(2026, 3, 14));
    int made = 0;

    /// Someone new, screened eligible.
    Id nextVisit()
    {
        return screened(session, addPerson(QStringLiteral("Trẻ số %1").arg(++made), day(2026, 3, 14)));
    }
    Result<Id> inject(Id visit, Id vialId)
    {
        Injection injection;
        injection.visit = visit;
        injection.vial = vialId;
        return desk.inject(nurse, injection);
    }
    Result<Id> inject(Id visit, const Vial& fresh)
    {
        Injection injection;
        injection.visit = visit;
        injection.newVial = fresh;
        return desk.inject(nurse, injection);
    }
    Result<VialOffer> scan(const QByteArray& elements)
    {
        const auto read = readScan("]d2" + elements, context->today());
        REQUIRE_OK(read);
        return desk.offerVial(session, *read);
    }
    int left(Id vialId)
    {
        const auto board = desk.board(nurse, session);
        REQUIRE_OK(board);
        for (const VialState& state : board->vials)
            if (state.vial.id == vialId) return state.left;
        FAIL("no such vial on the board");
        return -1;
    }
};

const QByteArray ipvCode("0109520000001063"), bcgCode("0109520000001018");

} // namespace

TEST_CASE("a dose opens its vial in one act, and everything about it is written down", "[injection]")
{
    Morning home;
    const Id visit = home.screened(home.session, home.child);
    const auto offer = home.scan(ipvCode + "17271231" + "10ab1");
    REQUIRE_OK(offer);
    CHECK(offer->openVial.isNull());
    CHECK(offer->left == 10);
    CHECK(offer->vial.lot == QStringLiteral("ab1"));
    CHECK(offer->vial.expiry == day(2027, 12, 31));
    CHECK(offer->planned);

    Injection injection;
    injection.visit = visit;
    injection.newVial = offer->vial;
    injection.newVial->fridge = home.fridge;
    injection.bodySite = QStringLiteral("left-thigh");
    injection.doseNumber = 1;
    const int before = home.operations();
    const auto id = home.desk.inject(home.nurse, injection);
    REQUIRE_OK(id);
    CHECK(home.operations() == before + 2);
    const auto dose = DoseRegister(home.store->database()).find(*id);
    REQUIRE_OK(dose);
    CHECK(dose->person == home.child);
    CHECK(dose->product == ipv);
    CHECK(dose->lot == QStringLiteral("ab1"));
    CHECK(dose->expiry == day(2027, 12, 31));
    CHECK(dose->session == home.session);
    CHECK(dose->visit == visit);
    CHECK(dose->site == home.site);
    CHECK(dose->giver == home.nurse.name);
    CHECK(dose->givenAt == home.context->now());
    CHECK(dose->programme == Dose::Programme::National);
    CHECK(dose->source == Dose::Source::GivenHere);
    const auto vial = VialRegister(home.store->database()).find(dose->vial);
    REQUIRE_OK(vial);
    CHECK(vial->openedAt == home.context->now());
    CHECK(vial->gtin == QStringLiteral("09520000001063"));
    CHECK(vial->fridge == home.fridge);
    CHECK(vial->session == home.session);
    CHECK(home.left(dose->vial) == 9);
    CHECK(*home.store->fileOf(*id) == home.child);
    CHECK(*home.store->fileOf(dose->vial) == home.station);
}

TEST_CASE("nobody is vaccinated unscreened, postponed, contraindicated or after going home", "[injection]")
{
    Morning home;
    const Id vial = home.openVial(home.session, home.vial(ipv));
    const Id visit = *home.desk.receive(home.nurse, home.session, home.child);
    REQUIRE_REFUSED(home, home.inject(visit, vial), "Screen first");
    Screening screening;
    screening.visit = visit;
    for (const auto result : {Screening::Result::Postponed, Screening::Result::Contraindicated}) {
        screening.result = result;
        REQUIRE_OK(home.desk.screen(home.nurse, screening));
        REQUIRE_REFUSED(home, home.inject(visit, vial), "Screen first");
        REQUIRE_REFUSED(home, home.inject(visit, home.vial(bcg)), "Screen first"); // the new vial neither
    }
    screening.result = Screening::Result::Eligible;
    const auto eligible = home.desk.screen(home.nurse, screening);
    REQUIRE_OK(home.desk.leave(home.nurse, visit, QStringLiteral("mẹ bận")));
    REQUIRE_REFUSED(home, home.inject(visit, vial), "gone home");
    REQUIRE_OK(home.desk.back(home.nurse, visit));
    REQUIRE_OK(home.inject(visit, vial));
    REQUIRE_REFUSED(home, home.inject(Id{99}, vial), "no such record");
}

TEST_CASE("a vial is good on the day it expires and not on the next", "[injection]")
{
    Morning home;
    Vial vial = home.vial(ipv);
    vial.expiry = day(2026, 11, 21);
    home.clock.set(QDate(2026, 11, 21), QTime(23, 59));
    REQUIRE_OK(home.scan(ipvCode + "17261121" + "10A1"));
    const Id opened = home.openVial(home.session, vial);
    REQUIRE_OK(home.inject(home.nextVisit(), opened));
    home.clock.addMinutes(1); // midnight in Viet Nam, five in the afternoon in UTC
    const Id visit = home.nextVisit();
    REQUIRE_REFUSED(home, home.inject(visit, opened), "EXPIRED on 21/11/2026");
    REQUIRE_REFUSED(home, home.inject(visit, vial), "EXPIRED");
    REQUIRE_REFUSED(home, home.scan(ipvCode + "17261121" + "10A1"), "EXPIRED");
    vial.session = home.session;
    REQUIRE_REFUSED(home, home.desk.openVial(home.nurse, vial), "EXPIRED");
    // A month alone means its last day.
    vial.expiry = PartialDate::ofMonth(2026, 11);
    REQUIRE_OK(home.desk.openVial(home.nurse, vial));
}

TEST_CASE("an opened vial is refused after its hours, to the minute", "[injection]")
{
    Morning home; // BCG is used within 6 hours
    const Id opened = home.openVial(home.session, home.vial(bcg));
    home.clock.addMinutes(6 * 60);
    const Id inTime = home.nextVisit(), late = home.nextVisit();
    const auto state = home.desk.board(home.nurse, home.session)->vials[0];
    CHECK(state.useBy == home.context->now());
    REQUIRE_OK(home.inject(inTime, opened));
    home.clock.addMinutes(1);
    REQUIRE_REFUSED(home, home.inject(late, opened), "thrown away by 14:00");
    REQUIRE_REFUSED(home, home.desk.offerVial(home.session, bcg, QStringLiteral("L1"), home.vial(bcg).expiry),
                    "Discard it");
    REQUIRE_OK(home.desk.discardVial(home.nurse, opened, QStringLiteral("quá giờ")));
    REQUIRE_OK(home.inject(late, home.vial(bcg))); // the next one of the same lot
}

TEST_CASE("the hours end with the expiry day at the latest, and need an opening time", "[vial]")
{
    const Product* product = demoPacks().products.byCode(bcg);
    Vial vial;
    vial.openedAt = PartialDate::ofMinute(QDate(2026, 11, 21), QTime(20, 0));
    vial.expiry = day(2026, 11, 21);
    CHECK(useBy(vial, product) == PartialDate::ofMinute(QDate(2026, 11, 21), QTime(23, 59)));
    vial.expiry = day(2026, 11, 22);
    CHECK(useBy(vial, product) == PartialDate::ofMinute(QDate(2026, 11, 22), QTime(2, 0)));
    vial.expiry = {};
    CHECK(useBy(vial, product) == PartialDate::ofMinute(QDate(2026, 11, 22), QTime(2, 0)));
    CHECK(useBy(vial, nullptr).isNull());
}

TEST_CASE("a vial opened by a dose without a time of opening is opened now", "[injection]")
{
    Morning home;
    Vial vial = home.vial(bcg);
    vial.openedAt = {};
    const auto dose = home.inject(home.nextVisit(), vial);
    REQUIRE_OK(dose);
    home.clock.addMinutes(6 * 60 + 1);
    const Id opened = DoseRegister(home.store->database()).find(*dose)->vial;
    const Id late = home.nextVisit();
    REQUIRE_REFUSED(home, home.inject(late, opened), "thrown away");
}

TEST_CASE("a vial gives as many whole doses as it holds; a voided dose is given back", "[injection]")
{
    Morning home;
    Vial small = home.vial(ipv);
    small.doses = 2;
    const Id vial = home.openVial(home.session, small);
    const auto first = home.inject(home.nextVisit(), vial);
    REQUIRE_OK(first);
    CHECK(home.left(vial) == 1);
    REQUIRE_OK(home.inject(home.nextVisit(), vial));
    CHECK(home.left(vial) == 0);
    const Id third = home.nextVisit();
    REQUIRE_REFUSED(home, home.inject(third, vial), "used up: 2 doses");
    REQUIRE_OK(PersonFiles(*home.context).voidFact(home.nurse, *first, QStringLiteral("nhầm trẻ")));
    CHECK(home.left(vial) == 1);
    REQUIRE_OK(home.inject(third, vial));
    CHECK(home.left(vial) == 0);
}

TEST_CASE("a vial whose number of doses nobody said is not opened", "[injection]")
{
    Morning home;
    Vial vial = home.vial(QStringLiteral("td")); // the label tells, not the pack
    REQUIRE_FALSE(vial.doses);
    const Id visit =
        home.screened(home.session, home.addPerson(QStringLiteral("Lê Bình"), day(2019, 3, 14)));
    REQUIRE_REFUSED(home, home.inject(visit, vial), "how many doses");
    vial.doses = 0;
    REQUIRE_REFUSED(home, home.inject(visit, vial), "how many doses");
    vial.doses = 10;
    REQUIRE_OK(home.inject(visit, vial));
}

TEST_CASE("a label without lot or expiry, an unknown vaccine or code, and a person's card are refused",
          "[injection]")
{
    Morning home;
    const Id visit = home.nextVisit();
    Vial vial = home.vial(ipv);
    vial.lot = QStringLiteral("  ");
    REQUIRE_REFUSED(home, home.inject(visit, vial), "lot number is missing");
    vial = home.vial(ipv);
    vial.expiry = {};
    REQUIRE_REFUSED(home, home.inject(visit, vial), "expiry date is missing");
    vial = home.vial(ipv);
    vial.product = QStringLiteral("no-such");
    REQUIRE_REFUSED(home, home.inject(visit, vial), "not in the list of products");
    REQUIRE_REFUSED(home, home.inject(visit, Id{99}), "no such record");
    REQUIRE_REFUSED(home, home.scan(QByteArray("0104006381333931") + "17271231" + "10A1"),
                    "No vaccine is known under the code 04006381333931");
    REQUIRE_REFUSED(home, home.scan(ipvCode), "lot number is missing");
    REQUIRE_REFUSED(home, home.scan(ipvCode + "10A1"), "expiry date is missing");
    REQUIRE_REFUSED(home, home.scan("10A1"), "not a vaccine's code");
    REQUIRE_REFUSED(home, home.desk.offerVial(home.session, Scan(StationCard{home.child})),
                    "not a vaccine's code");
    REQUIRE_REFUSED(home,
                    home.desk.offerVial(home.session, QStringLiteral("no-such"), QStringLiteral("A"), {}),
                    "which vaccine");
}

TEST_CASE("the same vaccine is not given twice in a session, unless the first is voided", "[injection]")
{
    Morning home;
    const Id visit = home.screened(home.session, home.child);
    const Id vial = home.openVial(home.session, home.vial(ipv));
    const auto first = home.inject(visit, vial);
    REQUIRE_OK(first);
    REQUIRE_REFUSED(home, home.inject(visit, vial), "already recorded for this person");
    REQUIRE_REFUSED(home, home.inject(visit, home.vial(ipv, QStringLiteral("L2"))), "already recorded");
    REQUIRE_OK(home.inject(visit, home.vial(bcg)));
    REQUIRE_OK(PersonFiles(*home.context).voidFact(home.nurse, *first, QStringLiteral("nhầm")));
    REQUIRE_OK(home.inject(visit, vial));
}

TEST_CASE("an injection is of today", "[injection]")
{
    Morning home;
    Injection injection;
    injection.visit = home.nextVisit();
    injection.vial = home.openVial(home.session, home.vial(ipv));
    injection.givenAt = day(2026, 11, 22);
    REQUIRE_REFUSED(home, home.desk.inject(home.nurse, injection), "today's date");
    injection.givenAt = day(2026, 11, 20);
    REQUIRE_REFUSED(home, home.desk.inject(home.nurse, injection), "today's date");
    injection.givenAt = PartialDate::ofMinute(QDate(2026, 11, 21), QTime(7, 55));
    injection.giver = QStringLiteral("Ksor H'Blơng");
    const auto id = home.desk.inject(home.nurse, injection);
    REQUIRE_OK(id);
    CHECK(DoseRegister(home.store->database()).find(*id)->givenAt == injection.givenAt);
    CHECK(DoseRegister(home.store->database()).find(*id)->giver == injection.giver);
}

TEST_CASE("a discarded vial gives nothing more and says why it was discarded", "[vial]")
{
    Morning home;
    const Id vial = home.openVial(home.session, home.vial(ipv));
    REQUIRE_REFUSED(home, home.desk.discardVial(home.nurse, vial, QStringLiteral(" ")), "Say why");
    REQUIRE_OK(home.desk.discardVial(home.nurse, vial, QStringLiteral("vỡ")));
    CHECK(home.left(vial) == 0);
    const Id visit = home.nextVisit();
    REQUIRE_REFUSED(home, home.inject(visit, vial), "discarded at 08:00");
    REQUIRE_REFUSED(home, home.desk.discardVial(home.nurse, vial, QStringLiteral("vỡ")), "discarded already");
    CHECK(VialRegister(home.store->database()).find(vial)->discardReason == QStringLiteral("vỡ"));
}

TEST_CASE("scanning an open vial's label offers that vial, however the lot is written", "[vial]")
{
    Morning home;
    Vial labelled = home.vial(ipv, QStringLiteral("AB-1"));
    labelled.expiry = day(2027, 12, 31);
    const Id open = home.openVial(home.session, labelled);
    for (const QString& lot : {QStringLiteral("AB-1"), QStringLiteral("ab1")}) {
        const auto offer = home.desk.offerVial(home.session, ipv, lot, day(2027, 12, 31));
        REQUIRE_OK(offer);
        CHECK(offer->openVial == open);
        CHECK(offer->left == 10);
    }
    CHECK(home.scan(ipvCode + "17271231" + "10ab-1")->openVial == open);
    CHECK(home.scan(ipvCode + "17271130" + "10AB-1")->openVial.isNull()); // another expiry, another vial
    CHECK(
        home.desk.offerVial(home.session, ipv, QStringLiteral("AB2"), day(2027, 12, 31))->openVial.isNull());
    CHECK(
        home.desk.offerVial(home.session, bcg, QStringLiteral("AB-1"), day(2027, 12, 31))->openVial.isNull());
}

TEST_CASE("a serial number picks its own vial, also weeks later, and never a second full one", "[vial]")
{
    Morning home;
    const auto code = [](const char* serial) {
        return ipvCode + "17271231" + "10A1" + "\x1d" + "21" + serial;
    };
    const auto first = home.scan(code("S1"));
    REQUIRE_OK(first);
    const auto dose = home.inject(home.nextVisit(), first->vial);
    REQUIRE_OK(dose);
    const Id s1 = DoseRegister(home.store->database()).find(*dose)->vial;
    CHECK(home.scan(code("S1"))->openVial == s1);
    CHECK(home.scan(code("S2"))->openVial.isNull()); // beside it
    const Id second = home.nextVisit();
    REQUIRE_REFUSED(home, home.inject(second, first->vial), "S1 was opened at 08:00");

    // IPV may be used for 28 days: the next session goes on with it.
    home.clock.addDays(14);
    home.session = home.openSession();
    const auto later = home.scan(code("S1"));
    REQUIRE_OK(later);
    CHECK(later->openVial == s1);
    CHECK(later->left == 9);
    REQUIRE_OK(home.inject(home.nextVisit(), later->openVial));
    CHECK(home.left(s1) == 8); // and it is on this session's board
    home.clock.addDays(15);
    home.session = home.openSession();
    REQUIRE_REFUSED(home, home.scan(code("S1")), "thrown away");
}

TEST_CASE("an empty vial scanned again by its serial number is said to be empty", "[vial]")
{
    Morning home;
    Vial single = home.vial(ipv);
    single.doses = 1;
    single.serial = QStringLiteral("S9");
    single.lot = QStringLiteral("A1");
    single.expiry = day(2027, 12, 31);
    REQUIRE_OK(home.inject(home.nextVisit(), home.openVial(home.session, single)));
    REQUIRE_REFUSED(home, home.scan(ipvCode + "17271231" + "10A1" + "\x1d" + "21S9"), "used up: 1 doses");
}

TEST_CASE("a vaccine that was not announced for the session is said, not refused", "[vial]")
{
    Morning home;
    home.session = home.openSession({bcg});
    const auto offer = home.scan(ipvCode + "17271231" + "10A1");
    REQUIRE_OK(offer);
    CHECK_FALSE(offer->planned);
    CHECK(home.scan(bcgCode + "17271231" + "10A1")->planned);
}
