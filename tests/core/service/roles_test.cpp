#include "core/service/people_search.h"
#include "tests/core/service/refusal.h"

using namespace noi;
using namespace noi::test;

namespace
{

struct House : TestStation {
    Id child = addPerson(QStringLiteral("Trần An"), day(2026, 3, 14));
    Id session = openSession();
    Id vialId = openVial(session, vial(QStringLiteral("ipv")));
    Id dose = give(session, child, vialId);
    Id visit = screened(session, child);
    Registration registration{*context};
    PeopleSearch search{*context};
    PersonFiles files{*context};
    SessionDesk desk{*context};

    /// Everything a use case can be asked, each refused for want of the role.
    void nothingIsAllowed(const Actor& actor)
    {
        PersonDraft draft;
        draft.person.fullName = QStringLiteral("Lê Bình");
        const auto seen = registration.open(head, child);
        REQUIRE_OK(seen);
        Person after = seen->value;
        after.hamlet = QStringLiteral("Làng Mun");
        Identifier number{child, Identifier::Kind::Card, QStringLiteral("7"), {}, {}, {}, {}};
        Dose told;
        told.person = child;
        told.product = QStringLiteral("bcg");
        told.givenAt = day(2026, 4, 1);
        Reaction reaction;
        reaction.person = child;
        reaction.dose = dose;
        reaction.severity = Reaction::Severity::Mild;
        Session more;
        more.site = site;
        Screening screening;
        screening.visit = visit;
        screening.result = Screening::Result::Eligible;
        Vial second = vial(QStringLiteral("bcg"));
        second.session = session;
        Injection injection;
        injection.visit = visit;
        injection.newVial = second;
        PaperDose paper;
        paper.session = session;
        paper.person = child;
        paper.product = QStringLiteral("bcg");

        // sees
        REQUIRE_REFUSED(*this, registration.likelyDuplicates(actor, draft), "role");
        REQUIRE_REFUSED(*this, registration.open(actor, child), "role");
        REQUIRE_REFUSED(*this, search.find(actor, QStringLiteral("an")), "role");
        REQUIRE_REFUSED(*this, search.byScan(actor, StationCard{child}), "role");
        REQUIRE_REFUSED(*this, files.open(actor, child), "role");
        REQUIRE_REFUSED(*this, files.history(actor, child), "role");
        REQUIRE_REFUSED(*this, desk.board(actor, session), "role");
        // does
        REQUIRE_REFUSED(*this, registration.add(actor, draft), "role");
        REQUIRE_REFUSED(*this, registration.change(actor, *seen, after), "role");
        REQUIRE_REFUSED(*this, registration.addIdentifier(actor, number), "role");
        REQUIRE_REFUSED(*this, registration.endIdentifier(actor, child, {}, {}), "role");
        REQUIRE_REFUSED(*this, files.voidFact(actor, dose, QStringLiteral("x")), "role");
        REQUIRE_REFUSED(*this, files.unvoid(actor, dose, QStringLiteral("x")), "role");
        REQUIRE_REFUSED(*this, files.replaceDose(actor, told), "role");
        REQUIRE_REFUSED(*this, files.addHistoricalDose(actor, told), "role");
        REQUIRE_REFUSED(*this, files.addReaction(actor, reaction), "role");
        REQUIRE_REFUSED(*this, files.suspendLot(actor, QStringLiteral("ipv"), QStringLiteral("L1"), {}, {}),
                        "role");
        REQUIRE_REFUSED(*this, desk.openSession(actor, more), "role");
        REQUIRE_REFUSED(*this, desk.closeSession(actor, session, {}), "role");
        REQUIRE_REFUSED(*this, desk.receive(actor, session, child), "role");
        REQUIRE_REFUSED(*this, desk.leave(actor, visit, {}), "role");
        REQUIRE_REFUSED(*this, desk.back(actor, visit), "role");
        REQUIRE_REFUSED(*this, desk.screen(actor, screening), "role");
        REQUIRE_REFUSED(*this, desk.openVial(actor, second), "role");
        REQUIRE_REFUSED(*this, desk.discardVial(actor, vialId, QStringLiteral("vỡ")), "role");
        REQUIRE_REFUSED(*this, desk.inject(actor, injection), "role");
        REQUIRE_REFUSED(*this, desk.enterPaperDose(actor, paper), "role");
    }
};

} // namespace

TEST_CASE("the IT administrator sees and does nothing clinical", "[roles]")
{
    House home;
    home.nothingIsAllowed(home.itAdministrator);
}

TEST_CASE("a role that the pack does not know may do nothing", "[roles]")
{
    House home;
    home.nothingIsAllowed({home.nurse.user, home.nurse.name, QStringLiteral("director")});
    home.nothingIsAllowed({home.nurse.user, home.nurse.name, {}});
}

TEST_CASE("every operation carries the user who did it", "[roles]")
{
    House home;
    const auto lines = home.files.history(home.head, home.child);
    REQUIRE_OK(lines);
    for (const HistoryLine& line : *lines)
        CHECK(line.who == home.nurse.name);
}

TEST_CASE("a nurse stops a lot, only the head lets it be used again", "[roles]")
{
    House home;
    const auto stop = home.files.suspendLot(home.nurse, QStringLiteral("ipv"), QStringLiteral("L1"),
                                            QStringLiteral("phản ứng nặng"), {});
    REQUIRE_OK(stop);
    REQUIRE_REFUSED(home, home.files.voidFact(home.nurse, *stop, QStringLiteral("x")), "role");
    REQUIRE_OK(home.files.voidFact(home.head, *stop, QStringLiteral("Sở cho phép")));
    REQUIRE_OK(home.files.unvoid(home.nurse, *stop, QStringLiteral("lại có phản ứng"))); // stopping is free
    REQUIRE_REFUSED(home,
                    home.desk.offerVial(home.session, QStringLiteral("ipv"), QStringLiteral("L1"),
                                        home.vial(QStringLiteral("ipv")).expiry),
                    "SUSPENDED");
}
