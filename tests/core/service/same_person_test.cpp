#include "core/service/dose_check.h"
#include "core/service/immunization_plan.h"
#include "tests/core/service/two_files.h"
#include "tests/core/store/store_fixture.h"

#include <rapidcheck.h>

using namespace noi;
using namespace noi::test;

TEST_CASE("doses of two files of one person count together, and apart again once they are parted", "[same]")
{
    TwoFiles home;
    home.give(home.here, "dpt-hepb-hib-sii", day(2026, 7, 20));
    const Id second = home.give(home.there, "dpt-hepb-hib-sii", day(2026, 8, 24));
    CHECK(home.nextDose(home.here, "DPT") == 2);
    CHECK(home.nextDose(home.there, "DPT") == 2);

    home.link(home.here, home.there);
    CHECK(home.nextDose(home.here, "DPT") == 3);
    CHECK(home.nextDose(home.there, "DPT") == 3);
    const auto file = home.files.open(home.nurse, home.here);
    REQUIRE_OK(file);
    REQUIRE(file->doses.size() == 2);
    CHECK(file->doses.last().dose.id == second);
    CHECK(file->doses.last().dose.value.person == home.there);
    REQUIRE(file->otherFiles.size() == 1);
    CHECK(file->otherFiles.first().line.commune == u"24100");
    CHECK(file->otherFiles.first().who == home.nurse.name);
    CHECK(file->otherFiles.first().reason == u"mẹ cho biết");

    home.unlink(home.there, home.here); // from either side
    CHECK(home.nextDose(home.here, "DPT") == 2);
    CHECK(home.files.open(home.nurse, home.here)->otherFiles.isEmpty());
    home.link(home.there, home.here);
    CHECK(home.nextDose(home.here, "DPT") == 3);
}

TEST_CASE("a dose given under the other file an hour ago is not given again", "[same]")
{
    TwoFiles home;
    home.link(home.here, home.there);
    const Id session = home.openSession();
    const Id vial = home.openVial(session, home.vial(QStringLiteral("ipv")));
    home.TestStation::give(session, home.there, vial);
    Injection injection;
    injection.visit = home.screened(session, home.here);
    injection.vial = vial;
    REQUIRE_REFUSED(home, SessionDesk(*home.context).inject(home.nurse, injection), "already recorded");
}

TEST_CASE("a severe reaction under one file speaks against the vaccine under the other", "[same]")
{
    TwoFiles home;
    home.link(home.here, home.there);
    Reaction reaction;
    reaction.person = home.here; // reported from this file, to a dose that is in the other
    reaction.dose = home.give(home.there, "dpt-hepb-hib-sii", day(2026, 8, 24));
    reaction.severity = Reaction::Severity::Severe;
    const auto reported = home.files.addReaction(home.nurse, reaction);
    REQUIRE_OK(reported);
    CHECK(home.store->fileOf(*reported).valueOr({}) == home.there); // beside its dose
    const auto plan = ImmunizationPlans(*home.context).of(home.nurse, home.here);
    REQUIRE_OK(plan);
    CHECK(plan->group(QStringLiteral("DPT"))->state == PlanState::Contraindicated);
    const auto file = home.files.open(home.nurse, home.here);
    REQUIRE_OK(file);
    CHECK(file->reactions.size() == 1);
}

TEST_CASE("three files hang together through the one between, and part there", "[same]")
{
    TwoFiles home;
    const Id third = home.child(QStringLiteral("24101"));
    home.link(home.here, home.there);
    home.link(third, home.there);
    home.give(third, "bcg", day(2026, 5, 20));
    CHECK(home.others(home.here) == QList<Id>{home.there, third});
    CHECK(home.others(third) == QList<Id>{home.there, home.here}); // direct links first
    CHECK(home.nextDose(home.here, "BCG") == 0);
    REQUIRE_REFUSED(home, home.same.unlinkPersons(home.nurse, home.here, third, QStringLiteral("nhầm")),
                    "directly");
    home.unlink(third, home.there);
    CHECK(home.others(home.here) == QList<Id>{home.there});
    CHECK(home.others(third).isEmpty());
    CHECK(home.nextDose(home.here, "BCG") == 1);
}

TEST_CASE("whoever has only one of two files learns of the link and of its end, and asks for the other once",
          "[same]")
{
    TwoFiles home;
    home.link(home.here, home.there);
    StoreFolder elsewhere;
    const auto other = elsewhere.open();
    const auto receive = [&](Id file) {
        const auto rows =
            home.store->database().rows(QStringLiteral("SELECT body FROM op WHERE file = ?"), {file.value});
        REQUIRE_OK(rows);
        QList<QByteArray> bodies;
        for (const Row& row : *rows)
            bodies.append(row[0].toByteArray());
        REQUIRE_OK(other->receive(bodies));
    };
    receive(home.there);
    ServiceContext context{*other, demoPacks(), {}};
    SamePersons same(context);
    const auto linked = same.linkedWith(home.nurse, home.there);
    REQUIRE_OK(linked);
    REQUIRE(linked->size() == 1);
    CHECK(linked->first().person == home.here);
    CHECK_FALSE(linked->first().here);
    CHECK(linked->first().direct);
    CHECK(same.askForMissing().valueOr(-1) == 1);
    CHECK(same.askForMissing().valueOr(-1) == 0);
    const auto asked = AccessRequests(context).asked(home.nurse);
    REQUIRE_OK(asked);
    REQUIRE(asked->size() == 1);
    CHECK(asked->first().line.person == home.here);
    CHECK(asked->first().reason == u"mẹ cho biết");
    CHECK_FALSE(asked->first().here);

    home.unlink(home.here, home.there);
    receive(home.there);
    CHECK(same.linkedWith(home.nurse, home.there)->isEmpty());
}

TEST_CASE("linking asks for the role, a reason and two files, and says nothing twice", "[same]")
{
    TwoFiles home;
    const QString reason = QStringLiteral("cùng mẹ");
    REQUIRE_REFUSED(home, home.same.linkPersons(home.itAdministrator, home.here, home.there, reason), "role");
    REQUIRE_REFUSED(home, home.same.linkPersons(home.nurse, home.here, home.there, QStringLiteral(" ")),
                    "how you know");
    REQUIRE_REFUSED(home, home.same.linkPersons(home.nurse, home.here, home.here, reason), "two different");
    REQUIRE_REFUSED(home, home.same.linkPersons(home.nurse, home.here, home.station, reason),
                    "no such record");
    REQUIRE_REFUSED(home, home.same.unlinkPersons(home.nurse, home.here, home.there, reason), "directly");
    home.link(home.here, home.there);
    const int before = home.operations();
    home.link(home.there, home.here);
    CHECK(home.operations() == before);
    REQUIRE_REFUSED(home, home.same.keepApart(home.nurse, home.here, home.there, reason), "Part them first");
}

TEST_CASE("two people who only look alike are kept apart, until somebody knows better", "[same]")
{
    TwoFiles home;
    REQUIRE_OK(home.same.keepApart(home.nurse, home.here, home.there, QStringLiteral("sinh đôi")));
    CHECK(home.others(home.here).isEmpty());
    home.link(home.here, home.there);
    CHECK(home.others(home.here) == QList<Id>{home.there});
    home.unlink(home.here, home.there);
    CHECK(home.others(home.here).isEmpty());
}

TEST_CASE("searches and the duplicates panel name a person once, by the file of their commune", "[same]")
{
    TwoFiles home;
    PeopleSearch search(*home.context);
    CHECK(search.find(home.nurse, QStringLiteral("kpuih an"))->size() == 2);
    home.link(home.there, home.here);
    for (const QString& typed : {QStringLiteral("kpuih an"), QString()}) {
        const auto found = search.find(home.nurse, typed);
        REQUIRE_OK(found);
        const qsizetype children =
            std::ranges::count(*found, QStringLiteral("Kpuih An"), &PersonLine::fullName);
        CHECK(children == 1);
        const auto line = std::ranges::find(*found, home.here, &PersonLine::person);
        REQUIRE(line != found->end());
        CHECK(line->otherFiles == 1);
    }
    Person typed;
    typed.fullName = QStringLiteral("kpuih an");
    typed.birth = day(2026, 5, 14);
    const auto likely = Registration(*home.context).likelyDuplicates(home.nurse, {typed, {}, std::nullopt});
    REQUIRE_OK(likely);
    REQUIRE(likely->size() == 1);
    CHECK(likely->first().person.otherFiles == 1);
}

TEST_CASE("the due list names a person once, with what all their files have, and follows what is linked",
          "[same][due]")
{
    TwoFiles home;
    DueReader reader;
    DueBook book{demoPacks()};
    DueFilter filter;
    filter.from = QDate(2026, 11, 1);
    filter.to = QDate(2026, 11, 30);
    const auto dptOf = [&](Id person) {
        auto reading = reader.read(*home.context, home.nurse);
        REQUIRE_OK(reading);
        book.take(std::move(reading).value());
        REQUIRE(book.plan());
        for (const DueRow& row : book.list(filter).rows)
            if (row.person.person == person)
                for (const DueDose& dose : row.doses)
                    if (dose.groups.contains(QStringLiteral("DPT"))) return dose.number;
        return 0;
    };
    const Id twin = home.child(QStringLiteral("23734")); // a third file, here too
    home.give(home.here, "dpt-hepb-hib-sii", day(2026, 7, 20));
    CHECK(dptOf(home.here) == 2);
    CHECK(dptOf(home.there) == 0); // lives elsewhere
    CHECK(dptOf(twin) == 1);

    home.give(home.there, "dpt-hepb-hib-sii", day(2026, 8, 24));
    CHECK(dptOf(home.here) == 2);
    home.link(home.here, home.there);
    CHECK(dptOf(home.here) == 3);
    home.link(home.there, twin);
    CHECK(dptOf(home.here) == 3); // the lesser id of the two that live here
    CHECK(dptOf(twin) == 0);
    home.give(home.there, "dpt-hepb-hib-sii", day(2026, 9, 28)); // read again though it is another's file
    CHECK(dptOf(home.here) == 0);
    home.unlink(home.here, home.there);
    CHECK(dptOf(home.here) == 2);
    CHECK(dptOf(twin) == 3); // with the two of the file that lives elsewhere
    home.unlink(home.there, twin);
    CHECK(dptOf(twin) == 1);

    const auto seen = Registration(*home.context).open(home.nurse, home.there);
    REQUIRE_OK(seen);
    Person gone = seen->value;
    gone.died = day(2026, 10, 1);
    REQUIRE_OK(Registration(*home.context).change(home.nurse, *seen, gone));
    home.link(home.here, home.there);
    CHECK(dptOf(home.here) == 0); // who died is not listed under another file
    DueReader cold;
    DueBook fresh{demoPacks()};
    auto all = cold.read(*home.context, home.nurse);
    REQUIRE_OK(all);
    fresh.take(std::move(all).value());
    REQUIRE(fresh.plan());
    CHECK(fresh.list(filter).rows.size() == book.list(filter).rows.size());
}

TEST_CASE("a request for a file is written into it once a day, before anything of it is here", "[same]")
{
    TwoFiles home;
    AccessRequests requests(*home.context);
    const Id unknown = Id::of(77, 5);
    const QString reason = QStringLiteral("đang khám tại đây");
    REQUIRE_REFUSED(home, requests.askForPerson(home.itAdministrator, unknown, reason), "role");
    REQUIRE_REFUSED(home, requests.askForPerson(home.nurse, unknown, {}), "why");
    REQUIRE_REFUSED(home, requests.askForPerson(home.nurse, {}, reason), "no such record");
    const auto asked = requests.askForPerson(home.nurse, unknown, reason);
    REQUIRE_OK(asked);
    CHECK(home.store->fileOf(*asked).valueOr({}) == unknown);
    CHECK(requests.askForPerson(home.nurse, unknown, reason).valueOr({}) == *asked);
    home.clock.addDays(1);
    CHECK(requests.askForPerson(home.nurse, unknown, reason).valueOr({}) != *asked);
    REQUIRE_OK(requests.askForPerson(home.nurse, home.there, reason));
    const auto list = requests.asked(home.nurse);
    REQUIRE_OK(list);
    REQUIRE(list->size() == 3);
    CHECK(list->at(0).who == home.nurse.name);
    CHECK_FALSE(list->at(0).here);
    CHECK(list->at(2).here);
    const auto history = home.files.history(home.head, home.there);
    REQUIRE_OK(history);
    CHECK(std::ranges::any_of(*history, [&](const HistoryLine& line) {
        return qstrcmp(line.table, "access_request") == 0 && line.to == reason;
    }));
}

TEST_CASE("links give the same registers in whatever order and pieces they come, and parting all undoes all",
          "[same]")
{
    const auto upheld = rc::check([] {
        TwoFiles home;
        QList<Id> people{home.here, home.there, home.child({}), home.child({})};
        const auto anyone = [&] { return people[*rc::gen::inRange<qsizetype>(0, people.size())]; };
        const int steps = *rc::gen::inRange(1, 8);
        for (int i = 0; i < steps; ++i) {
            const Id a = anyone(), b = anyone();
            if (*rc::gen::inRange(0, 3) == 0)
                (void)home.same.unlinkPersons(home.nurse, a, b, QStringLiteral("x"));
            else
                (void)home.same.linkPersons(home.nurse, a, b, QStringLiteral("y"));
        }
        QList<QByteArray> bodies = allOperations(*home.store);
        for (qsizetype i = bodies.size() - 1; i > 0; --i)
            bodies.swapItemsAt(i, *rc::gen::inRange<qsizetype>(0, i + 1));
        StoreFolder folder;
        const auto other = folder.openFresh(QStringLiteral("other.db"));
        ServiceContext context{*other, demoPacks(), {}};
        for (qsizetype from = 0; from < bodies.size();) {
            const auto size = *rc::gen::inRange<qsizetype>(1, 12);
            REQUIRE_OK(other->receive(bodies.mid(from, size)));
            from += size;
        }
        const auto sets = [](Store& store) {
            const auto rows =
                store.database().rows(QStringLiteral("SELECT a, b FROM standing_link ORDER BY a, b"));
            REQUIRE_OK(rows);
            return *rows;
        };
        RC_ASSERT(sets(*other) == sets(*home.store));
        RC_ASSERT(dumpTable(other->database(), QStringLiteral("same_person")) ==
                  dumpTable(home.store->database(), QStringLiteral("same_person")));
        for (const Id person : people)
            RC_ASSERT(SamePersons(context).linkedWith(home.nurse, person)->size() ==
                      home.others(person).size());

        for (const Id a : people)
            for (const Id b : people)
                (void)home.same.unlinkPersons(home.nurse, a, b, QStringLiteral("z"));
        RC_ASSERT(sets(*home.store).isEmpty());
        for (const Id person : people)
            RC_ASSERT(home.others(person).isEmpty());
    });
    CHECK(upheld);
}
