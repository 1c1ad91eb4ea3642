#include "core/clinical/pregnancy/deaths.h"
#include "tests/support/catch.h"

using namespace noi;
using namespace noi::pregnancy;

namespace
{

/// 1 November 2026 and so many days.
PartialDate on(int days) { return PartialDate::ofDay(QDate(2026, 11, 1).addDays(days)); }

} // namespace

TEST_CASE("a maternal death is one in pregnancy or up to 42 days after, by no accident", "[birth]")
{
    CHECK(isMaternalDeath(on(0), {}, false) == true); // undelivered
    CHECK(isMaternalDeath(on(0), on(0), false) == true);
    CHECK(isMaternalDeath(on(42), on(0), false) == true);
    CHECK(isMaternalDeath(on(43), on(0), false) == false);
    CHECK(isMaternalDeath(on(3), on(0), true) == false);
    CHECK(isMaternalDeath(on(0), {}, true) == false);
    CHECK_FALSE(isMaternalDeath(PartialDate::ofMonth(2026, 12), on(0), false)); // the day would tell
}

TEST_CASE("a child's death is early neonatal before day 7, neonatal before day 28", "[birth]")
{
    CHECK(childDeath(on(0), on(0)) == ChildDeath::EarlyNeonatal);
    CHECK(childDeath(on(0), on(6)) == ChildDeath::EarlyNeonatal);
    CHECK(childDeath(on(0), on(7)) == ChildDeath::LateNeonatal);
    CHECK(childDeath(on(0), on(27)) == ChildDeath::LateNeonatal);
    CHECK(childDeath(on(0), on(28)) == ChildDeath::Later);
    CHECK_FALSE(childDeath(on(1), on(0)));
    CHECK_FALSE(childDeath(PartialDate::ofMonth(2026, 11), on(5)));
    // The minute of birth makes no day more or less.
    const PartialDate night = PartialDate::ofMinute(QDate(2026, 11, 1), QTime(23, 59));
    CHECK(childDeath(night, on(7)) == ChildDeath::LateNeonatal);
}
