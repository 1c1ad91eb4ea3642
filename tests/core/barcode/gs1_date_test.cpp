#include "core/barcode/gs1_date.h"
#include "tests/support/catch.h"

#include <rapidcheck.h>

using namespace noi::gs1;

TEST_CASE("a two-digit year is never more than 49 years back or 50 ahead")
{
    CHECK(rc::check([] {
        const int now = *rc::gen::inRange(1950, 2200), two = *rc::gen::inRange(0, 100);
        const int year = fullYear(two, now);
        RC_ASSERT(year % 100 == two);
        RC_ASSERT(year >= now - 49 && year <= now + 50);
    }));
    CHECK(fullYear(76, 2026) == 2076);
    CHECK(fullYear(77, 2026) == 1977);
    CHECK(fullYear(0, 2026) == 2000);
    CHECK(fullYear(0, 2051) == 2100);
    CHECK(fullYear(99, 2049) == 2099);
    CHECK(fullYear(99, 2048) == 1999);
}

TEST_CASE("day 00 is the last day of the month, leap years too")
{
    const QDate today(2026, 11, 21);
    CHECK(dateOrMonthOf("270200", today) == QDate(2027, 2, 28));
    CHECK(dateOrMonthOf("280200", today) == QDate(2028, 2, 29));
    CHECK(dateOrMonthOf("270400", today) == QDate(2027, 4, 30));
    CHECK(dateOrMonthOf("271200", today) == QDate(2027, 12, 31));
    CHECK(dateOrMonthOf("270331", today) == QDate(2027, 3, 31));
    CHECK_FALSE(dateOf("270200", today).isValid());
    CHECK_FALSE(dateOrMonthOf("270431", today).isValid());
}

TEST_CASE("29 February needs the century that the window gives")
{
    CHECK(dateOf("000229", QDate(2026, 1, 1)) == QDate(2000, 2, 29));
    CHECK_FALSE(dateOf("000229", QDate(2060, 1, 1)).isValid()); // 2100
}
