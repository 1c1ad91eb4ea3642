#include "core/service/person_file.h"
#include "tests/core/service/birth_house.h"

using namespace noi;
using namespace noi::test;

namespace
{

Death deathOf(Id person, const PartialDate& when)
{
    Death death;
    death.person = person;
    death.diedAt = when;
    return death;
}

struct Room : BirthHouse {
    Id told(const Death& death)
    {
        const auto id = desk.recordDeath(nurse, death);
        REQUIRE_OK(id);
        return *id;
    }
};

} // namespace

TEST_CASE("a death stands as a fact and in the person's file at once", "[birth]")
{
    Room room;
    const int before = room.operations();
    Death death = deathOf(room.mother, day(2026, 11, 20));
    death.cause = QStringLiteral("Tai nạn");
    death.related = Death::Related::Accident;
    const Id fact = room.told(death);
    CHECK(room.operations() == before + 2);
    CHECK(room.read<Person>(room.mother).died == day(2026, 11, 20));
    CHECK(room.read<Death>(fact) == death); // neither pregnant nor delivered
}

TEST_CASE("the death of a pregnant woman ends her pregnancy", "[birth]")
{
    Room room;
    const Id pregnancy = room.addPregnancy();
    const Id fact = room.told(deathOf(room.mother, day(2026, 11, 20)));
    CHECK(room.read<Pregnancy>(pregnancy).ending == Pregnancy::Ending::MotherDied);
    CHECK(room.read<Pregnancy>(pregnancy).endedAt == day(2026, 11, 20));
    CHECK(room.read<Death>(fact).pregnancy == pregnancy);
    // It does not go on as if she lived: the death itself is taken back.
    const auto seen = readSeen<Pregnancy>(*room.store, pregnancy);
    REQUIRE_REFUSED(room, room.pregnancies.reopen(room.nurse, *seen), "ended with her death");
    // Corrected, all of it follows.
    Death right = deathOf(room.mother, day(2026, 11, 19));
    right.replaces = fact;
    right.replaceReason = QStringLiteral("nhầm ngày");
    room.told(right);
    CHECK(room.read<Person>(room.mother).died == day(2026, 11, 19));
    CHECK(room.read<Pregnancy>(pregnancy).endedAt == day(2026, 11, 19));
    // The child was born before: the pregnancy ended in a birth.
    room.born(room.birthOn(day(2026, 11, 19)), {BirthHouse::child()});
    CHECK(room.rows("pregnancy") == 1);
    CHECK(room.read<Pregnancy>(pregnancy).ending == Pregnancy::Ending::Delivered);
}

TEST_CASE("an old pregnancy whose end nobody told is not what she died in", "[birth]")
{
    Room room;
    const Id pregnancy = room.addPregnancy(day(2026, 1, 12));
    room.clock.addDays(60);
    const Id fact = room.told(deathOf(room.mother, day(2026, 11, 24))); // 316 days since the last period
    CHECK(room.read<Pregnancy>(pregnancy).ending == Pregnancy::Ending::Unknown);
    CHECK(room.read<Death>(fact).pregnancy == Id());
    REQUIRE_OK(room.desk.takeBackDeath(room.nurse, fact, QStringLiteral("nhầm ngày")));
    room.told(deathOf(room.mother, day(2026, 11, 23)));
    CHECK(room.read<Pregnancy>(pregnancy).ending == Pregnancy::Ending::MotherDied);
}

TEST_CASE("a birth that is told after the mother's death ends the same pregnancy", "[birth]")
{
    Room room;
    const Id pregnancy = room.addPregnancy();
    room.told(deathOf(room.mother, day(2026, 11, 20)));
    Delivery delivery = room.birthOn(day(2026, 11, 20));
    delivery.pregnancy = pregnancy;
    delivery.motherAfter = Delivery::MotherAfter::Died; // her file has the day
    room.born(delivery, {BirthHouse::child()});
    CHECK(room.read<Pregnancy>(pregnancy).ending == Pregnancy::Ending::Delivered);
    Delivery late = room.birthOn(day(2026, 11, 21));
    late.pregnancy = pregnancy;
    REQUIRE_REFUSED(room, room.desk.record(room.nurse, late, {BirthHouse::child()}), "she died on");
}

TEST_CASE("a death within 42 days of a birth, or of a newborn, names the birth", "[birth]")
{
    Room room;
    const auto done = room.girl(); // 21 November
    room.clock.addDays(60);
    CHECK(room.read<Death>(room.told(deathOf(room.mother, day(2027, 1, 2)))).delivery == done.delivery);
    const Id newborn = room.told(deathOf(done.children.first(), day(2026, 12, 18))); // day 27
    CHECK(room.read<Death>(newborn).delivery == done.delivery);

    Room other;
    const auto later = other.girl();
    other.clock.addDays(60);
    const Id mother = other.told(deathOf(other.mother, day(2027, 1, 3))); // day 43
    CHECK(other.read<Death>(mother).delivery == Id());
    const Id child = other.told(deathOf(later.children.first(), day(2026, 12, 19))); // day 28
    CHECK(other.read<Death>(child).delivery == Id());
}

TEST_CASE("a death that cannot be, or is told already, is refused", "[birth]")
{
    Room room;
    const auto record = [&room](const Death& death) { return room.desk.recordDeath(room.nurse, death); };
    REQUIRE_REFUSED(room, record(deathOf(room.mother, {})), "when the person died");
    REQUIRE_REFUSED(room, record(deathOf(room.mother, day(2026, 11, 22))), "up to today");
    REQUIRE_REFUSED(room, record(deathOf(room.mother, day(1998, 4, 1))), "before the birth");
    REQUIRE_REFUSED(room, record(deathOf({}, day(2026, 11, 20))), "");
    const Id fact = room.told(deathOf(room.mother, day(2026, 11, 20)));
    REQUIRE_REFUSED(room, record(deathOf(room.mother, day(2026, 11, 20))), "recorded already");
    Death correction = deathOf(room.mother, day(2026, 11, 19));
    correction.replaces = fact;
    REQUIRE_REFUSED(room, record(correction), "what was wrong");
}

TEST_CASE("a death that was none is taken back with all that went with it", "[birth]")
{
    Room room;
    const Id pregnancy = room.addPregnancy();
    const Id fact = room.told(deathOf(room.mother, day(2026, 11, 20)));
    REQUIRE_REFUSED(room, PersonFiles(*room.context).voidFact(room.nurse, fact, QStringLiteral("x")),
                    "taken back where");
    REQUIRE_REFUSED(room, room.desk.takeBackDeath(room.nurse, fact, QStringLiteral(" ")), "why");
    REQUIRE_OK(room.desk.takeBackDeath(room.nurse, fact, QStringLiteral("nhầm người")));
    CHECK(room.read<Person>(room.mother).died.isNull());
    CHECK(room.read<Pregnancy>(pregnancy).ending == Pregnancy::Ending::Unknown);
    CHECK(room.read<Pregnancy>(pregnancy).endedAt.isNull());
    CHECK(room.rows("counted_death") == 0);
    REQUIRE_REFUSED(room, room.desk.takeBackDeath(room.nurse, fact, QStringLiteral("x")), "already");
    REQUIRE_REFUSED(room, PersonFiles(*room.context).unvoid(room.nurse, fact, QStringLiteral("x")),
                    "taken back where");
    const Id again = room.told(deathOf(room.mother, day(2026, 11, 21))); // can be told anew
    const auto lines = room.desk.deaths(room.nurse, room.mother);
    REQUIRE_OK(lines);
    REQUIRE(lines->size() == 2);
    CHECK(lines->first().fact.id == again);
    CHECK(lines->first().counts);
    CHECK_FALSE(lines->last().counts);
    CHECK(lines->last().voidReason == QStringLiteral("nhầm người"));
}

TEST_CASE("a correction of a death that is taken back leaves the day that was told first", "[birth]")
{
    Room room;
    const Id pregnancy = room.addPregnancy();
    const Id first = room.told(deathOf(room.mother, day(2026, 11, 20)));
    Death second = deathOf(room.mother, day(2026, 11, 19));
    second.replaces = first;
    second.replaceReason = QStringLiteral("nhầm ngày");
    REQUIRE_OK(room.desk.takeBackDeath(room.nurse, room.told(second), QStringLiteral("ngày đầu đúng")));
    CHECK(room.read<Person>(room.mother).died == day(2026, 11, 20));
    CHECK(room.read<Pregnancy>(pregnancy).ending == Pregnancy::Ending::MotherDied);
    CHECK(room.read<Pregnancy>(pregnancy).endedAt == day(2026, 11, 20));
}
