#include "core/clinical/immunization/duration.h"
#include "tests/core/clinical/immunization/small_schedule_support.h"
#include "tests/support/catch.h"

using namespace noi::test;
using noi::immunization::Duration;

namespace
{

QDate after(const char* day, const char* duration)
{
    const auto read = Duration::read(QString::fromLatin1(duration));
    REQUIRE_OK(read);
    return on(day) + *read;
}

} // namespace

TEST_CASE("Dates are calculated as in the examples of table 3-6")
{
    CHECK(after("2000-01-01", "3 years") == on("2003-01-01"));           // CALCDT-1
    CHECK(after("2000-01-01", "6 months") == on("2000-07-01"));          // CALCDT-2
    CHECK(after("2000-11-01", "6 months") == on("2001-05-01"));          //
    CHECK(after("2000-01-01", "3 days") == on("2000-01-04"));            // CALCDT-3
    CHECK(after("2000-01-01", "3 weeks") == on("2000-01-22"));           //
    CHECK(after("2000-02-01", "5 weeks") == on("2000-03-07"));           // leap year
    CHECK(after("2001-02-01", "5 weeks") == on("2001-03-08"));           //
    CHECK(after("2000-01-15", "0 days - 4 days") == on("2000-01-11"));   // CALCDT-4
    CHECK(after("2000-03-31", "6 months") == on("2000-10-01"));          // CALCDT-5
    CHECK(after("2000-08-31", "6 months") == on("2001-03-01"));          //
    CHECK(after("2000-01-31", "6 months - 4 days") == on("2000-07-27")); // CALCDT-6
}

TEST_CASE("A day that the leap year alone has becomes the first of March a year later")
{
    CHECK(after("2024-02-29", "1 year") == on("2025-03-01"));
    CHECK(after("2024-02-29", "4 years") == on("2028-02-29"));
    CHECK(after("2023-12-31", "2 months") == on("2024-03-01"));
}

TEST_CASE("Lengths of time are read as schedules write them")
{
    CHECK(*Duration::read(u"6 months - 4 days") == Duration{6, -4});
    CHECK(*Duration::read(u" 19 years - 4 days") == Duration{228, -4});
    CHECK(*Duration::read(u"3 months + 4 weeks") == Duration{3, 28});
    CHECK(*Duration::read(u"1 Year") == Duration{12, 0});
    CHECK(*Duration::read(u"0 days") == Duration{});
    for (const auto* wrong :
         {u"", u"6", u"months", u"6 moons", u"- 4 days", u"6 months 4 days", u"6 months -", u"1.5 months",
          u"123456 days", u"6 months - 4 days x", u"1001 years", u"99999 weeks"})
        CHECK_FALSE(Duration::read(wrong).ok());
}
