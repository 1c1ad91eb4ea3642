#include "core/store/registers/dose_register.h"
#include "tests/core/service/refusal.h"

using namespace noi;
using namespace noi::test;

namespace
{

const QString pentavalent = QStringLiteral("dpt-hepb-hib-sii"), measles = QStringLiteral("measles"),
              bcg = QStringLiteral("bcg");

struct Desk : TestStation {
    SessionDesk desk{*context};
    Id session = openSession();

    /// A child born on this day, screened eligible; its visit.
    Id visitOf(const PartialDate& birth)
    {
        return screened(session, addPerson(QStringLiteral("Siu H'Nga"), birth));
    }
    [[nodiscard]] Injection injection(Id visit, const QString& product, const QString& reason = {}) const
    {
        Injection made;
        made.visit = visit;
        made.newVial = vial(product);
        made.overrideReason = reason;
        return made;
    }
};

} // namespace

TEST_CASE("a vial is checked against the person whose visit it is scanned for", "[dose check]")
{
    Desk home; // 21/11/2026
    const auto right = home.desk.checkInjection(home.nurse, home.visitOf(day(2026, 9, 21)), pentavalent);
    REQUIRE_OK(right);
    CHECK_FALSE(right->objects());
    const auto early = home.desk.checkInjection(home.nurse, home.visitOf(day(2026, 9, 27)), pentavalent);
    REQUIRE_OK(early);
    REQUIRE(early->objects());
    CHECK(early->objections.front().kind == ObjectionKind::TooEarly);
    CHECK(early->objections.front().rightFrom == QDate(2026, 11, 27));
    CHECK_FALSE(home.desk.checkInjection(home.nurse, Id{99}, pentavalent).ok());
    CHECK_FALSE(home.desk.checkInjection(home.itAdministrator, Id{99}, pentavalent).ok());
}

TEST_CASE("what the schedule objects to is refused without a reason and kept with it", "[dose check]")
{
    Desk home;
    const Id visit = home.visitOf(day(2026, 9, 27));
    REQUIRE_REFUSED(home, home.desk.inject(home.nurse, home.injection(visit, pentavalent)),
                    "write the reason");
    REQUIRE_REFUSED(home,
                    home.desk.inject(home.nurse, home.injection(visit, pentavalent, QStringLiteral("  "))),
                    "write the reason");
    const auto given = home.desk.inject(
        home.nurse, home.injection(visit, pentavalent, QStringLiteral(" chống dịch bạch hầu ")));
    REQUIRE_OK(given);
    const auto dose = DoseRegister(home.store->database()).find(*given);
    REQUIRE_OK(dose);
    CHECK(dose->overrideOf == QStringList{QStringLiteral("too-early")});
    CHECK(dose->overrideReason == QStringLiteral("chống dịch bạch hầu"));
    // In the journal, not only in the register.
    home.reopen();
    REQUIRE_OK(home.store->foldAgain());
    CHECK(*DoseRegister(home.store->database()).find(*given) == *dose);
}

TEST_CASE("a reason that nothing asked for is not kept", "[dose check]")
{
    Desk home;
    const auto given = home.desk.inject(
        home.nurse, home.injection(home.visitOf(day(2026, 9, 21)), pentavalent, QStringLiteral("vội")));
    REQUIRE_OK(given);
    const auto dose = DoseRegister(home.store->database()).find(*given);
    CHECK(dose->overrideOf.isEmpty());
    CHECK(dose->overrideReason.isEmpty());
}

TEST_CASE("an expired or suspended vial stays refused, whatever the reason", "[dose check]")
{
    Desk home;
    const Id visit = home.visitOf(day(2026, 9, 27));
    auto expired = home.injection(visit, pentavalent, QStringLiteral("hết thuốc"));
    expired.newVial->expiry = day(2026, 11, 20);
    REQUIRE_REFUSED(home, home.desk.inject(home.nurse, expired), "EXPIRED");
    REQUIRE_OK(PersonFiles(*home.context)
                   .suspendLot(home.head, pentavalent, QStringLiteral("L1"), QStringLiteral("phản ứng"), {}));
    REQUIRE_REFUSED(
        home, home.desk.inject(home.nurse, home.injection(visit, pentavalent, QStringLiteral("hết thuốc"))),
        "LOT SUSPENDED");
}

TEST_CASE("two live vaccines are both due and both given on one day", "[dose check]")
{
    Desk home;
    const Id visit = home.visitOf(day(2026, 2, 1)); // nine months, without BCG
    REQUIRE_OK(home.desk.inject(home.nurse, home.injection(visit, bcg)));
    const auto plan = home.desk.planFor(home.nurse, visit);
    REQUIRE_OK(plan);
    CHECK(plan->group(QStringLiteral("BCG"))->state == PlanState::Complete);
    CHECK(plan->group(QStringLiteral("Measles"))->recommended <= home.context->today());
    REQUIRE_OK(home.desk.inject(home.nurse, home.injection(visit, measles)));
    const auto after = home.desk.planFor(home.nurse, visit);
    CHECK(after->group(QStringLiteral("Measles"))->recommended > home.context->today());
}

TEST_CASE("a dose voided or entered later changes what is said at once", "[dose check]")
{
    Desk home;
    const Id child = home.addPerson(QStringLiteral("Siu H'Nga"), day(2026, 5, 1));
    const Id visit = home.screened(home.session, child);
    const auto objects = [&] {
        const auto check = home.desk.checkInjection(home.nurse, visit, pentavalent);
        REQUIRE_OK(check);
        return check->objects();
    };
    CHECK_FALSE(objects());
    Dose told;
    told.person = child;
    told.product = pentavalent;
    told.givenAt = day(2026, 11, 1);
    told.placeText = QStringLiteral("Bệnh viện tỉnh");
    const auto id = PersonFiles(*home.context).addHistoricalDose(home.nurse, told);
    REQUIRE_OK(id);
    CHECK(objects());
    REQUIRE_OK(PersonFiles(*home.context).voidFact(home.nurse, *id, QStringLiteral("nhầm trẻ")));
    CHECK_FALSE(objects());
}

TEST_CASE("a dose from paper is only warned of, and kept without a reason", "[dose check]")
{
    Desk home;
    PaperDose paper;
    paper.session = home.session;
    paper.person = home.addPerson(QStringLiteral("Siu H'Nga"), day(2026, 9, 27));
    paper.product = pentavalent;
    paper.lot = QStringLiteral("L1");
    const auto check = home.desk.checkPaperDose(home.nurse, paper);
    REQUIRE_OK(check);
    CHECK(check->codes() == QStringList{QStringLiteral("too-early")});
    const auto id = home.desk.enterPaperDose(home.nurse, paper);
    REQUIRE_OK(id);
    CHECK(DoseRegister(home.store->database()).find(*id)->overrideOf.isEmpty());
    paper.givenAt = PartialDate::ofMonth(2026, 10);
    CHECK_FALSE(home.desk.checkPaperDose(home.nurse, paper)->objects()); // not known to the day
}
