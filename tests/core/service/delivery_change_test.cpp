#include "core/service/growth_desk.h"
#include "core/service/registration.h"
#include "core/store/registers/gestation_at_birth.h"
#include "tests/core/service/birth_house.h"

using namespace noi;
using namespace noi::test;

using Outcome = Newborn::Outcome;

namespace
{

struct Room : BirthHouse {
    Id pregnancy = addPregnancy();
    DeliveryDone done = girl();
    Id child = done.children.first(), newborn = done.newborns.first();

    template <class Edit> Result<void> edit(Edit change)
    {
        const auto before = seen<Newborn>(newborn);
        Newborn after = before.value;
        change(after);
        return desk.change(nurse, before, after);
    }
    template <class Edit> Result<void> editBirth(Edit change)
    {
        const auto before = seen<Delivery>(done.delivery);
        Delivery after = before.value;
        change(after);
        return desk.change(nurse, before, after);
    }
};

} // namespace

TEST_CASE("a birth entered in a hurry is completed afterwards, field by field", "[birth]")
{
    Room room;
    const int before = room.operations();
    REQUIRE_OK(room.editBirth([](Delivery& d) {
        d.place = QStringLiteral("station");
        d.mode = QStringLiteral("normal");
        d.bloodLoss = 250;
    }));
    CHECK(room.operations() == before + 1); // the delivery alone
    CHECK(room.read<Delivery>(room.done.delivery).bloodLoss == 250);
    REQUIRE_OK(room.editBirth([](Delivery&) {}));
    CHECK(room.operations() == before + 1); // nothing differs, nothing is written
    REQUIRE_OK(room.edit([](Newborn& n) {
        n.apgar1 = 8;
        n.vitaminK = Answer::Yes;
    }));
    CHECK(room.operations() == before + 2);
    CHECK(room.read<Newborn>(room.newborn).apgar1 == 8);
    CHECK(room.measured(room.child).size() == 1);
}

TEST_CASE("what cannot be is refused on change as on entry", "[birth]")
{
    Room room;
    REQUIRE_REFUSED(room, room.editBirth([](Delivery& d) { d.deliveredAt = day(2026, 11, 22); }), "today");
    REQUIRE_REFUSED(room, room.editBirth([](Delivery& d) { d.deliveredAt = day(2026, 7, 3); }), "20th week");
    REQUIRE_REFUSED(room, room.editBirth([](Delivery& d) { d.mode = QStringLiteral("quick"); }), "quick");
    REQUIRE_REFUSED(room, room.editBirth([](Delivery& d) { d.pregnancy = {}; }), "stays");
    REQUIRE_REFUSED(room, room.editBirth([](Delivery& d) { d.motherAfter = Delivery::MotherAfter::Died; }),
                    "death first");
    REQUIRE_REFUSED(room, room.edit([](Newborn& n) { n.weight = 299; }), "299 g");
    REQUIRE_REFUSED(room, room.edit([](Newborn& n) { n.outcome = Outcome::Unknown; }), "born alive");
    REQUIRE_REFUSED(room, room.edit([](Newborn& n) { n.mother = n.child; }), "stays");
    REQUIRE_REFUSED(room, room.edit([](Newborn& n) { n.bornAt = day(2026, 11, 1); }), "does not go with");
}

TEST_CASE("a mother's death comes first, then the birth says so too", "[birth]")
{
    Room room;
    Death death;
    death.person = room.mother;
    death.diedAt = day(2026, 11, 21);
    REQUIRE_OK(room.desk.recordDeath(room.nurse, death));
    REQUIRE_OK(room.editBirth([](Delivery& d) { d.motherAfter = Delivery::MotherAfter::Died; }));
}

TEST_CASE("sex and time of birth are corrected in the child's file too", "[birth]")
{
    Room room;
    REQUIRE_OK(room.edit([](Newborn& n) {
        n.sex = Sex::Male;
        n.bornAt = PartialDate::ofMinute(QDate(2026, 11, 20), QTime(23, 50));
    }));
    const Person child = room.read<Person>(room.child);
    CHECK(child.sex == Sex::Male);
    CHECK(child.birth.toText() == QStringLiteral("2026-11-20T23:50"));
    CHECK(room.read<Newborn>(room.newborn).gestation == 279);
    const auto points = room.measured(room.child);
    REQUIRE(points.size() == 1); // of the right day, in the place of the other
    CHECK(points.first().value.measuredAt == day(2026, 11, 20));
    CHECK(points.first().value.weight == 3100);
}

TEST_CASE("what somebody else has written in the child's file since is left as it is", "[birth]")
{
    Room room;
    Registration registration(*room.context);
    const auto before = room.seen<Person>(room.child);
    Person after = before.value;
    after.sex = Sex::Male;
    after.birth = day(2026, 11, 20);
    REQUIRE_OK(registration.change(room.nurse, before, after));
    REQUIRE_OK(room.edit([](Newborn& n) {
        n.sex = Sex::Undetermined;
        n.bornAt = day(2026, 11, 21);
    }));
    CHECK(room.read<Person>(room.child).sex == Sex::Male);
    CHECK(room.read<Person>(room.child).birth == day(2026, 11, 20));
}

TEST_CASE("a corrected weight replaces the measurement at birth, with a reason", "[birth]")
{
    Room room;
    const Id wrong = room.measured(room.child).first().id;
    REQUIRE_OK(room.edit([](Newborn& n) {
        n.weight = 1300;
        n.length = 400;
    }));
    const auto points = room.measured(room.child);
    REQUIRE(points.size() == 1);
    CHECK(points.first().value.weight == 1300);
    CHECK(points.first().value.length == 400);
    CHECK(points.first().value.replaces == wrong);
    CHECK_FALSE(points.first().value.replaceReason.isEmpty());
    REQUIRE_OK(room.edit([](Newborn& n) { n.weight = n.length = std::nullopt; }));
    CHECK(room.measured(room.child).isEmpty()); // not weighed after all
    REQUIRE_OK(room.edit([](Newborn& n) { n.weight = 3000; }));
    CHECK(room.measured(room.child).size() == 1);
}

TEST_CASE("a measurement that was corrected on the growth page stands, whatever the birth says", "[birth]")
{
    Room room;
    const auto growth = growth::GrowthReference::load(PackFolders({bundledPacks()}), QDate(2026, 11, 29));
    REQUIRE_OK(growth);
    Measurement right = room.measured(room.child).first().value;
    right.replaces = room.measured(room.child).first().id;
    right.replaceReason = QStringLiteral("cân lại");
    right.weight = 3150;
    REQUIRE_OK(GrowthDesk(*room.context, *growth).record(room.nurse, right));
    REQUIRE_OK(room.edit([](Newborn& n) { n.weight = 3200; }));
    REQUIRE(room.measured(room.child).size() == 1);
    CHECK(room.measured(room.child).first().value.weight == 3150);
}

TEST_CASE("a corrected day of birth moves what came from it, and nothing else", "[birth]")
{
    BirthHouse home;
    const Id pregnancy = home.addPregnancy();
    NewbornEntry first = BirthHouse::child(Outcome::LiveBirth, Sex::Female, 2300),
                 second = BirthHouse::child(Outcome::LiveBirth, Sex::Male, 2200);
    second.newborn.bornAt = PartialDate::ofMinute(QDate(2026, 11, 21), QTime(0, 10));
    const auto done = home.born(home.birthOn(day(2026, 11, 21)), {first, second});
    const auto seen = home.seen<Delivery>(done.delivery);
    Delivery after = seen.value;
    after.deliveredAt = day(2026, 11, 20);
    REQUIRE_OK(home.desk.change(home.nurse, seen, after));
    CHECK(home.read<Pregnancy>(pregnancy).endedAt == day(2026, 11, 20));
    CHECK(home.read<Newborn>(done.newborns[0]).bornAt == day(2026, 11, 20));
    CHECK(home.read<Newborn>(done.newborns[0]).gestation == 279);
    CHECK(home.read<Person>(done.children[0]).birth == day(2026, 11, 20));
    CHECK(home.measured(done.children[0]).first().value.measuredAt == day(2026, 11, 20));
    CHECK(home.read<Newborn>(done.newborns[1]).bornAt.time() == QTime(0, 10)); // had a time of its own
    CHECK(home.read<Person>(done.children[1]).birth.time() == QTime(0, 10));
}

TEST_CASE("a gestation that is told later reaches the child where nothing dates the pregnancy", "[birth]")
{
    BirthHouse home;
    const auto done = home.girl();
    const auto seen = home.seen<Delivery>(done.delivery);
    Delivery after = seen.value;
    after.gestation = 238;
    REQUIRE_OK(home.desk.change(home.nurse, seen, after));
    const auto gestation = gestationAtBirth(home.store->database(), done.children.first());
    REQUIRE_OK(gestation);
    CHECK(*gestation == 238);
}

TEST_CASE("a child that was born alive after all gets its file", "[birth]")
{
    BirthHouse home;
    const auto done = home.born(home.birthOn(day(2026, 11, 21)),
                                {BirthHouse::child(Outcome::StillbirthFresh, Sex::Male, 2900)});
    const auto seen = home.seen<Newborn>(done.newborns.first());
    Newborn after = seen.value;
    after.outcome = Outcome::LiveBirth;
    REQUIRE_OK(home.desk.change(home.nurse, seen, after));
    const Id child = home.read<Newborn>(seen.id).child;
    REQUIRE(child);
    CHECK(home.read<Person>(child).fullName == QStringLiteral("Con bà Rơ Châm H'Lan"));
    CHECK(home.read<Person>(child).mother == home.mother);
    CHECK(home.measured(child).size() == 1);
}

TEST_CASE("the first of twins that was alive after all gets its number", "[birth]")
{
    BirthHouse home;
    const auto done = home.born(home.birthOn(day(2026, 11, 21)),
                                {BirthHouse::child(Outcome::StillbirthFresh), BirthHouse::child()});
    const auto seen = home.seen<Newborn>(done.newborns.first());
    Newborn after = seen.value;
    after.outcome = Outcome::LiveBirth;
    REQUIRE_OK(home.desk.change(home.nurse, seen, after));
    CHECK(home.read<Person>(home.read<Newborn>(seen.id).child).fullName ==
          QStringLiteral("Con bà Rơ Châm H'Lan (1)"));
}

TEST_CASE("a child that was stillborn after all leaves a closed file, and back again", "[birth]")
{
    Room room;
    REQUIRE_OK(room.edit([](Newborn& n) { n.outcome = Outcome::StillbirthFresh; }));
    CHECK(room.read<Person>(room.child).died == BirthHouse::thisMorning());
    CHECK(room.measured(room.child).isEmpty());
    CHECK(room.read<Newborn>(room.newborn).child == room.child);
    REQUIRE_OK(room.edit([](Newborn& n) { n.outcome = Outcome::LiveBirth; }));
    CHECK(room.read<Person>(room.child).died.isNull());
    CHECK(room.measured(room.child).size() == 1);
}
