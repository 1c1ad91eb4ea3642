#include "core/service/person_file.h"
#include "core/service/postnatal_facts.h"
#include "tests/core/service/birth_house.h"

using namespace noi;
using namespace noi::test;

namespace
{

using OfWhom = PostnatalVisit::OfWhom;

struct Room : BirthHouse {
    Id pregnancy = addPregnancy();
    DeliveryDone done = girl();
    Id child = done.children.first();

    Room() { clock.addDays(3); } // 24 November

    [[nodiscard]] PostnatalVisit visit(Id person) const
    {
        PostnatalVisit v;
        v.person = person;
        v.delivery = done.delivery;
        return v;
    }
    QStringList codes(const PostnatalVisit& v)
    {
        const auto found = desk.findings(nurse, v);
        REQUIRE_OK(found);
        QStringList all;
        for (const auto& finding : *found)
            all += finding.code;
        return all;
    }
    QList<PostnatalDue> due()
    {
        const auto found = desk.postnatalDue(nurse);
        REQUIRE_OK(found);
        return *found;
    }
    Result<Id> record(const PostnatalVisit& v) { return desk.recordPostnatal(nurse, v); }
};

} // namespace

TEST_CASE("a visit after birth knows of whom it is, and is shown with the birth", "[birth]")
{
    Room room;
    PostnatalVisit mother = room.visit(room.mother);
    mother.temperature = 368;
    mother.ironTablets = 30;
    const auto first = room.record(mother);
    REQUIRE_OK(first);
    PostnatalVisit child = room.visit(room.child);
    child.weight = 2950;
    child.feeding = PostnatalVisit::Feeding::BreastOnly;
    const auto second = room.record(child);
    REQUIRE_OK(second);
    CHECK(room.read<PostnatalVisit>(*first).ofWhom == OfWhom::Mother);
    CHECK(room.read<PostnatalVisit>(*second).ofWhom == OfWhom::Child);
    CHECK(room.read<PostnatalVisit>(*second).visitedAt == day(2026, 11, 24));
    CHECK(room.read<PostnatalVisit>(*second).examiner == room.nurse.name);
    const auto file = room.store->fileOf(*second);
    REQUIRE_OK(file);
    CHECK(*file == room.child);
    const auto open = room.pregnancies.open(room.nurse, room.mother);
    REQUIRE_OK(open);
    const DeliveryLine& birth = *open->pregnancies.first().delivery;
    CHECK(birth.visits.size() == 1);
    CHECK(birth.newborns.first().visits.size() == 1);
}

TEST_CASE("a visit that cannot be is refused with a sentence", "[birth]")
{
    Room room;
    const auto with = [&room](Id person, auto field, auto value) {
        PostnatalVisit v = room.visit(person);
        v.*field = value;
        return room.record(v);
    };
    using V = PostnatalVisit;
    REQUIRE_REFUSED(room, with(room.mother, &V::temperature, 299), "29.9");
    REQUIRE_REFUSED(room, with(room.mother, &V::temperature, 431), "43.1");
    REQUIRE_REFUSED(room, with(room.mother, &V::systolic, 120), "two figures");
    PostnatalVisit turned = room.visit(room.mother);
    turned.systolic = 80;
    turned.diastolic = 120;
    REQUIRE_REFUSED(room, room.record(turned), "lower figure");
    REQUIRE_REFUSED(room, with(room.mother, &V::weight, 3000), "3 kg");
    REQUIRE_REFUSED(room, with(room.child, &V::weight, 55000), "55000 g");
    REQUIRE_REFUSED(room, with(room.child, &V::breathing, 151), "151 breaths");
    REQUIRE_REFUSED(room, with(room.mother, &V::visitedAt, day(2026, 11, 20)), "before the birth");
    REQUIRE_REFUSED(room, with(room.mother, &V::visitedAt, day(2026, 11, 25)), "up to today");
    // Each has its own list of signs.
    REQUIRE_REFUSED(room, with(room.child, &V::dangerSigns, QStringList{QStringLiteral("foul-lochia")}),
                    "foul-lochia");
    REQUIRE_REFUSED(room, with(room.mother, &V::dangerSigns, QStringList{QStringLiteral("cord")}), "cord");
    REQUIRE_REFUSED(room, with(room.mother, &V::familyPlanning, QStringLiteral("hope")), "hope");
    REQUIRE_REFUSED(room, with(room.mother, &V::ofWhom, OfWhom::Child), "not the mother or child");
    const Id other = room.addPerson(QStringLiteral("Siu H'Bia"), day(1995, 1, 1), Sex::Female);
    REQUIRE_REFUSED(room, room.record(room.visit(other)), "not the mother or child");
    REQUIRE_REFUSED(room, room.record(room.visit({})), "not the mother or child");
    PostnatalVisit nowhere = room.visit(room.mother);
    nowhere.delivery = room.child;
    REQUIRE_REFUSED(room, room.record(nowhere), "");
    REQUIRE_OK(with(room.mother, &V::temperature, 430));
    REQUIRE_OK(with(room.child, &V::temperature, 300));
}

TEST_CASE("a visit is corrected by another, and taken back by voiding", "[birth]")
{
    Room room;
    PostnatalVisit v = room.visit(room.child);
    v.weight = 2250;
    const auto wrong = room.record(v);
    REQUIRE_OK(wrong);
    v.replaces = *wrong;
    v.weight = 2950;
    REQUIRE_REFUSED(room, room.record(v), "what was wrong");
    v.replaceReason = QStringLiteral("đọc nhầm cân");
    const auto right = room.record(v);
    REQUIRE_OK(right);
    REQUIRE_REFUSED(room, room.record(v), "replaced already");
    CHECK(room.rows("counted_postnatal_visit") == 1);
    REQUIRE_OK(PersonFiles(*room.context).voidFact(room.nurse, *right, QStringLiteral("nhầm trẻ")));
    CHECK(room.rows("counted_postnatal_visit") == 1); // what it corrected counts again
    PostnatalVisit mothers = room.visit(room.mother);
    mothers.replaces = *wrong;
    mothers.replaceReason = QStringLiteral("x");
    REQUIRE_REFUSED(room, room.record(mothers), "someone else");
}

TEST_CASE("the rules see the birth, the doses and the visits behind a visit", "[birth]")
{
    Room room;
    PostnatalVisit child = room.visit(room.child);
    child.weight = 2790; // 10 % of 3100 lost: not more
    CHECK_FALSE(room.codes(child).contains(QStringLiteral("child-weight-loss")));
    child.weight = 2789;
    CHECK(room.codes(child).contains(QStringLiteral("child-weight-loss")));
    CHECK(room.codes(child).contains(QStringLiteral("child-hepb"))); // three days old, none given
    Dose dose;
    dose.person = room.child;
    dose.product = QStringLiteral("hepb");
    dose.givenAt = day(2026, 11, 21);
    const auto products = demoPacks().products.withAntigen(QStringLiteral("hepb"));
    REQUIRE_FALSE(products.isEmpty());
    dose.product = products.first().code;
    REQUIRE_OK(PersonFiles(*room.context).addHistoricalDose(room.nurse, dose));
    CHECK_FALSE(room.codes(child).contains(QStringLiteral("child-hepb")));

    PostnatalVisit mother = room.visit(room.mother);
    CHECK(room.codes(mother).isEmpty()); // nothing asked, nothing said
    mother.systolic = 160;
    mother.diastolic = 95;
    CHECK(room.codes(mother).first() == QStringLiteral("mother-bp-severe"));
    mother = room.visit(room.mother);
    mother.ironTablets = 0;
    CHECK(room.codes(mother) == QStringList{QStringLiteral("mother-iron-none")});
    PostnatalVisit before = room.visit(room.mother);
    before.visitedAt = day(2026, 11, 22);
    before.ironTablets = 30;
    REQUIRE_OK(room.record(before));
    CHECK(room.codes(mother).isEmpty()); // the visit before gave some
    const int operations = room.operations();
    mother.dangerSigns = {QStringLiteral("foul-lochia")};
    mother.pulse = 115;
    CHECK(room.codes(mother) == QStringList{QStringLiteral("mother-foul-lochia")});
    mother.temperature = 385;
    CHECK(room.codes(mother).first() == QStringLiteral("mother-sepsis"));
    CHECK(room.operations() == operations);
}

TEST_CASE("a low birth weight and a preterm birth are said at every visit of the first weeks", "[birth]")
{
    BirthHouse home;
    home.addPregnancy(day(2026, 4, 1)); // 234 days: 33 weeks
    const auto done = home.born(home.birthOn(BirthHouse::thisMorning()),
                                {BirthHouse::child(Newborn::Outcome::LiveBirth, Sex::Male, 1950)});
    PostnatalVisit v;
    v.person = done.children.first();
    v.delivery = done.delivery;
    const auto found = home.desk.findings(home.nurse, v);
    REQUIRE_OK(found);
    QStringList codes;
    for (const auto& finding : *found)
        codes += finding.code;
    codes.sort();
    CHECK(codes ==
          QStringList{QStringLiteral("child-very-low-weight"), QStringLiteral("child-very-preterm")});
}

TEST_CASE("the last haemoglobin of the pregnancy is known after the birth", "[birth]")
{
    BirthHouse home;
    const Id pregnancy = home.addPregnancy();
    AntenatalVisit antenatal;
    antenatal.person = home.mother;
    antenatal.pregnancy = pregnancy;
    antenatal.visitedAt = day(2026, 10, 20);
    antenatal.haemoglobin = 95;
    REQUIRE_OK(home.pregnancies.recordVisit(home.nurse, antenatal));
    const auto done = home.girl();
    PostnatalVisit v;
    v.person = home.mother;
    v.delivery = done.delivery;
    const auto found = home.desk.findings(home.nurse, v);
    REQUIRE_OK(found);
    REQUIRE(found->size() == 1);
    CHECK(found->first().code == QStringLiteral("mother-anaemia"));
}

TEST_CASE("a vaccine is in the first 24 hours by the minutes, or by the days where they can tell", "[birth]")
{
    const auto minute = [](int dayOfMonth, int hour, int minutes) {
        return PartialDate::ofMinute(QDate(2026, 11, dayOfMonth), QTime(hour, minutes));
    };
    const PartialDate born = minute(21, 5, 20), later = day(2026, 11, 30);
    CHECK(givenWithin24Hours(born, {minute(22, 5, 20)}, later) == true);
    CHECK(givenWithin24Hours(born, {minute(22, 5, 21)}, later) == false);
    CHECK(givenWithin24Hours(born, {day(2026, 11, 21)}, later) == true);
    CHECK_FALSE(givenWithin24Hours(born, {day(2026, 11, 22)}, later)); // days cannot tell
    CHECK(givenWithin24Hours(born, {day(2026, 11, 23)}, later) == false);
    CHECK(givenWithin24Hours(born, {}, later) == false);
    CHECK_FALSE(givenWithin24Hours(born, {}, minute(22, 5, 20))); // not over yet
    CHECK(givenWithin24Hours(born, {}, minute(22, 5, 21)) == false);
    CHECK_FALSE(givenWithin24Hours(PartialDate::ofMonth(2026, 11), {day(2026, 11, 21)}, later));
    CHECK(givenWithin24Hours(born, {day(2026, 11, 29), minute(21, 9, 0)}, later) == true);
}

TEST_CASE("mother and child are due in the first week and to day 42, and late when it is over", "[birth]")
{
    Room room;
    QList<PostnatalDue> due = room.due();
    REQUIRE(due.size() == 4);
    CHECK(due[0].person == room.mother);
    CHECK(due[0].name == QStringLiteral("Rơ Châm H'Lan"));
    CHECK(due[0].contact.due == QDate(2026, 11, 28)); // day 7
    CHECK_FALSE(due[0].contact.late);
    CHECK(due[1].person == room.child);
    CHECK(due[1].ofWhom == OfWhom::Child);
    CHECK(due[2].contact.from == QDate(2026, 11, 29)); // day 8
    CHECK(due[3].contact.due == QDate(2027, 1, 2));    // day 42
    REQUIRE_OK(room.record(room.visit(room.mother)));
    due = room.due();
    REQUIRE(due.size() == 3);
    CHECK(due[0].person == room.child); // hers is made, the child's not
    room.clock.addDays(40);             // 3 January, day 43
    due = room.due();
    REQUIRE(due.size() == 2); // the first week's is missed, not due any more
    CHECK(due[0].contact.late);
    CHECK(due[1].contact.late);
    Death death;
    death.person = room.child;
    death.diedAt = day(2026, 12, 1);
    REQUIRE_OK(room.desk.recordDeath(room.nurse, death));
    due = room.due();
    REQUIRE(due.size() == 1);
    CHECK(due[0].person == room.mother);
    room.clock.addDays(14); // day 57
    CHECK(room.due().isEmpty());
}

TEST_CASE("a stillborn child is not due for visits, its mother is", "[birth]")
{
    BirthHouse home;
    home.born(home.birthOn(day(2026, 11, 20)), {BirthHouse::child(Newborn::Outcome::StillbirthFresh)});
    const auto due = home.desk.postnatalDue(home.nurse);
    REQUIRE_OK(due);
    REQUIRE(due->size() == 2);
    CHECK(due->first().ofWhom == OfWhom::Mother);
    CHECK(due->last().ofWhom == OfWhom::Mother);
}
