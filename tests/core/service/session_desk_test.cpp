#include "core/store/registers/session_register.h"
#include "tests/core/service/refusal.h"

using namespace noi;
using namespace noi::test;

namespace
{

struct Morning : TestStation {
    SessionDesk desk{*context};
    Id child = addPerson(QStringLiteral("Trần An"), day(2026, 3, 14));
    Id other = addPerson(QStringLiteral("Lê Bình"), day(2026, 6, 1));
    Id session = openSession();

    SessionBoard board()
    {
        const auto made = desk.board(nurse, session);
        REQUIRE_OK(made);
        return *made;
    }
    BoardPerson on(Id visit)
    {
        const SessionBoard made = board();
        for (const BoardPerson& person : made.people)
            if (person.visit.id == visit) return person;
        FAIL("not on the board");
        return {};
    }
    Screening screening(Id visit, Screening::Result result)
    {
        Screening made;
        made.visit = visit;
        made.result = result;
        return made;
    }
};

} // namespace

TEST_CASE("a session is opened for today unless it says otherwise, and needs a place", "[session]")
{
    TestStation home;
    SessionDesk desk(*home.context);
    REQUIRE_REFUSED(home, desk.openSession(home.nurse, {}), "where the session is held");
    Session session;
    session.site = home.otherSite;
    const auto id = desk.openSession(home.nurse, session);
    REQUIRE_OK(id);
    const auto board = desk.board(home.nurse, *id);
    REQUIRE_OK(board);
    CHECK(board->session.value.date == day(2026, 11, 21));
    CHECK(board->siteName == QStringLiteral("Điểm trạm Làng Kép"));
    CHECK_FALSE(desk.board(home.nurse, home.station).ok());
}

TEST_CASE("sessions are listed newest first, with people and doses that count", "[session]")
{
    Morning home;
    home.give(home.session, home.child, home.openVial(home.session, home.vial(QStringLiteral("ipv"))));
    REQUIRE_OK(home.desk.receive(home.nurse, home.session, home.other));
    Session earlier;
    earlier.site = home.site;
    earlier.date = day(2026, 10, 21);
    const auto second = home.desk.openSession(home.nurse, earlier);
    const auto lines = home.desk.sessions(QDate(2026, 10, 1), QDate(2026, 11, 21));
    REQUIRE_OK(lines);
    REQUIRE(lines->size() == 2);
    CHECK(lines->at(0).session.id == home.session);
    CHECK(lines->at(0).people == 2);
    CHECK(lines->at(0).doses == 1);
    CHECK(lines->at(0).siteName == QStringLiteral("Trạm chính"));
    CHECK(lines->at(1).session.id == *second);
    CHECK(home.desk.sessions(QDate(2026, 10, 1), QDate(2026, 11, 20))->size() == 1);
}

TEST_CASE("one vaccine allows a hundred people, several fifty", "[session]")
{
    TestStation home;
    SessionDesk desk(*home.context);
    const auto limit = [&](const QStringList& products) {
        return desk.board(home.nurse, home.openSession(products))->personLimit;
    };
    CHECK(limit({QStringLiteral("mrvac")}) == 100);
    CHECK(limit({QStringLiteral("mrvac"), QStringLiteral("ipv")}) == 50);
    CHECK(limit({}) == 50);
}

TEST_CASE("receiving the same person twice gives the same visit and writes nothing", "[session]")
{
    Morning home;
    const auto visit = home.desk.receive(home.nurse, home.session, home.child);
    REQUIRE_OK(visit);
    const int before = home.operations();
    CHECK(*home.desk.receive(home.head, home.session, home.child) == *visit);
    CHECK(home.operations() == before);
    REQUIRE_REFUSED(home, home.desk.receive(home.nurse, home.session, Id{99}), "no such record");
    REQUIRE_REFUSED(home, home.desk.receive(home.nurse, Id{99}, home.child), "no such record");
}

TEST_CASE("a person goes from screening to injection to observation to done", "[session]")
{
    Morning home;
    const Id visit = *home.desk.receive(home.nurse, home.session, home.child);
    CHECK(home.on(visit).stage == Stage::AwaitingScreening);
    CHECK(home.on(visit).line.fullName == QStringLiteral("Trần An"));
    CHECK(home.on(visit).visit.value.arrivedAt == home.context->now());
    home.clock.addMinutes(5);
    const auto screened = home.desk.screen(home.nurse, home.screening(visit, Screening::Result::Eligible));
    REQUIRE_OK(screened);
    CHECK(home.on(visit).stage == Stage::AwaitingInjection);
    CHECK(home.on(visit).screening->value.screenedBy == home.nurse.name);
    CHECK(home.on(visit).screening->value.screenedAt == home.context->now());
    CHECK(home.on(visit).screening->value.person == home.child);
    CHECK(home.on(visit).observedUntil.isNull());

    home.clock.addMinutes(5);
    Injection injection;
    injection.visit = visit;
    injection.vial = home.openVial(home.session, home.vial(QStringLiteral("ipv")));
    const auto dose = home.desk.inject(home.nurse, injection);
    REQUIRE_OK(dose);
    CHECK(home.on(visit).stage == Stage::Observed);
    CHECK(home.on(visit).dosesToday.size() == 1);
    CHECK(home.on(visit).observedUntil == PartialDate::ofMinute(QDate(2026, 11, 21), QTime(8, 40)));

    REQUIRE_OK(PersonFiles(*home.context).voidFact(home.nurse, *dose, QStringLiteral("nhầm")));
    CHECK(home.on(visit).stage == Stage::AwaitingInjection); // nothing was given after all
    REQUIRE_OK(PersonFiles(*home.context).unvoid(home.nurse, *dose, QStringLiteral("đúng")));
    REQUIRE_OK(home.desk.leave(home.nurse, visit, {}));
    CHECK(home.on(visit).stage == Stage::Done);
    REQUIRE_OK(home.desk.back(home.nurse, visit));
    CHECK(home.on(visit).stage == Stage::Observed);
    CHECK(home.on(visit).visit.value.leftAt.isNull());
}

TEST_CASE("the half hour begins again with the last dose", "[session]")
{
    Morning home;
    Injection injection;
    injection.visit = home.screened(home.session, home.child);
    for (const QString& product : {QStringLiteral("ipv"), QStringLiteral("bopv")}) {
        injection.vial = home.openVial(home.session, home.vial(product));
        REQUIRE_OK(home.desk.inject(home.nurse, injection));
        home.clock.addMinutes(7);
    }
    CHECK(home.on(injection.visit).observedUntil == PartialDate::ofMinute(QDate(2026, 11, 21), QTime(8, 37)));
}

TEST_CASE("screening again replaces the first screening; an unanswered list is none", "[session]")
{
    Morning home;
    const Id visit = *home.desk.receive(home.nurse, home.session, home.child);
    REQUIRE_REFUSED(home, home.desk.screen(home.nurse, home.screening(visit, Screening::Result::Unknown)),
                    "checklist first");
    REQUIRE_REFUSED(home, home.desk.screen(home.nurse, home.screening(Id{9}, Screening::Result::Eligible)),
                    "no such record");
    const auto first = home.desk.screen(home.nurse, home.screening(visit, Screening::Result::Postponed));
    REQUIRE_OK(first);
    CHECK(home.on(visit).stage == Stage::Done);
    home.clock.addMinutes(1);
    const auto second = home.desk.screen(home.nurse, home.screening(visit, Screening::Result::Eligible));
    REQUIRE_OK(second);
    CHECK(home.on(visit).screening->id == *second);
    CHECK(home.on(visit).screening->value.replaces == *first);
    CHECK(home.on(visit).stage == Stage::AwaitingInjection);
    // Voiding the second brings the first back: still postponed.
    REQUIRE_OK(PersonFiles(*home.context).voidFact(home.nurse, *second, QStringLiteral("nhầm")));
    REQUIRE(home.on(visit).screening);
    CHECK(home.on(visit).screening->id == *first);
}

TEST_CASE("nobody comes to, is screened or vaccinated in a closed session, but paper is still entered",
          "[session]")
{
    Morning home;
    const Id visit = home.screened(home.session, home.child);
    const Id vial = home.openVial(home.session, home.vial(QStringLiteral("ipv")));
    REQUIRE_OK(home.desk.closeSession(home.nurse, home.session, QStringLiteral("phản ứng nặng")));
    CHECK(home.board().session.value.stopReason == QStringLiteral("phản ứng nặng"));
    CHECK(home.board().session.value.closedAt == home.context->now());
    const int before = home.operations();
    REQUIRE_OK(home.desk.closeSession(home.nurse, home.session, {})); // closed is closed
    CHECK(home.operations() == before);
    REQUIRE_REFUSED(home, home.desk.receive(home.nurse, home.session, home.other), "closed");
    REQUIRE_REFUSED(home, home.desk.screen(home.nurse, home.screening(visit, Screening::Result::Postponed)),
                    "closed");
    Injection injection;
    injection.visit = visit;
    injection.vial = vial;
    REQUIRE_REFUSED(home, home.desk.inject(home.nurse, injection), "closed");
    Vial more = home.vial(QStringLiteral("bopv"));
    more.session = home.session;
    REQUIRE_REFUSED(home, home.desk.openVial(home.nurse, more), "closed");
    CHECK(*home.desk.receive(home.nurse, home.session, home.child) == visit); // came before it closed
    PaperDose paper;
    paper.session = home.session;
    paper.person = home.other;
    paper.product = QStringLiteral("ipv");
    REQUIRE_OK(home.desk.enterPaperDose(home.nurse, paper));
}

TEST_CASE("a line of a paper sheet makes a late visit and a dose of the session's day", "[paper]")
{
    Morning home;
    Session earlier;
    earlier.site = home.otherSite;
    earlier.date = day(2026, 11, 19);
    const Id past = *home.desk.openSession(home.nurse, earlier);
    PaperDose paper;
    paper.session = past;
    paper.person = home.child;
    paper.product = QStringLiteral("bopv");
    paper.lot = QStringLiteral(" op1 ");
    paper.expiry = day(2026, 11, 19);
    paper.doseNumber = 2;
    paper.giver = QStringLiteral("Ksor H'Blơng");
    const int before = home.operations();
    REQUIRE_OK(home.desk.enterPaperDose(home.nurse, paper));
    CHECK(home.operations() == before + 2); // visit and dose
    const auto board = home.desk.board(home.nurse, past);
    REQUIRE_OK(board);
    REQUIRE(board->people.size() == 1);
    CHECK(board->people[0].visit.value.late);
    CHECK(board->people[0].stage == Stage::Done);
    CHECK(board->people[0].observedUntil.isNull());
    REQUIRE(board->people[0].dosesToday.size() == 1);
    const Dose dose = board->people[0].dosesToday[0].value;
    CHECK(dose.givenAt == day(2026, 11, 19));
    CHECK(dose.lot == QStringLiteral("OP1"));
    CHECK(dose.source == Dose::Source::Paper);
    CHECK(dose.site == home.otherSite);
    CHECK(dose.giver == QStringLiteral("Ksor H'Blơng"));
    CHECK(dose.doseNumber == 2);

    REQUIRE_REFUSED(home, home.desk.enterPaperDose(home.nurse, paper), "already recorded");
    paper.product = QStringLiteral("ipv"); // the next line of the same child: the same visit
    const int then = home.operations();
    REQUIRE_OK(home.desk.enterPaperDose(home.nurse, paper));
    CHECK(home.operations() == then + 1);
}

TEST_CASE("a paper line that cannot be is refused", "[paper]")
{
    Morning home;
    PaperDose paper;
    paper.session = home.session;
    paper.person = home.child;
    const auto enter = [&] { return home.desk.enterPaperDose(home.nurse, paper); };
    REQUIRE_REFUSED(home, enter(), "which vaccine");
    paper.product = QStringLiteral("bopv");
    paper.expiry = day(2026, 11, 20);
    REQUIRE_REFUSED(home, enter(), "had expired when it was given");
    paper.expiry = PartialDate::ofMonth(2026, 11); // good until its last day
    paper.givenAt = day(2026, 11, 22);
    REQUIRE_REFUSED(home, enter(), "up to today");
    paper.givenAt = day(2026, 3, 13);
    REQUIRE_REFUSED(home, enter(), "before the birth");
    paper.givenAt = {};
    paper.person = Id{99};
    REQUIRE_REFUSED(home, enter(), "no such record");
    paper.person = home.child;
    paper.session = Id{99};
    REQUIRE_REFUSED(home, enter(), "no such record");
    paper.session = home.session;
    REQUIRE_OK(enter());
}
