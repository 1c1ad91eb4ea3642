#include "core/base/partial_date.h"
#include "tests/support/catch.h"

#include <rapidcheck.h>

using namespace noi;

TEST_CASE("a date prints as well as it is known", "[partial_date]")
{
    CHECK(PartialDate::ofYear(1987).toText() == QStringLiteral("1987"));
    CHECK(PartialDate::ofMonth(2026, 3).toText() == QStringLiteral("2026-03"));
    CHECK(PartialDate::ofDay({2026, 3, 14}).toText() == QStringLiteral("2026-03-14"));
    CHECK(PartialDate::ofMinute({2026, 3, 14}, QTime(8, 15, 59)).toText() ==
          QStringLiteral("2026-03-14T08:15"));
    CHECK(PartialDate().toText().isEmpty());
}

TEST_CASE("a partial date knows the first and last day it can mean", "[partial_date]")
{
    CHECK(PartialDate::ofMonth(2024, 2).earliest() == QDate(2024, 2, 1));
    CHECK(PartialDate::ofMonth(2024, 2).latest() == QDate(2024, 2, 29));
    CHECK(PartialDate::ofYear(1987).latest() == QDate(1987, 12, 31));
    CHECK(PartialDate::ofDay({2026, 3, 14}).latest() == QDate(2026, 3, 14));
}

TEST_CASE("text that is no date is refused with a sentence", "[partial_date]")
{
    for (const char* text : {"2026-13", "2026-02-30", "26-01-01", "2026-1-1", "2026-01-01T24:00", "0000",
                             "2026-01-01 ", "2026-01-01\n", "hôm nay"}) {
        CAPTURE(text);
        const auto date = PartialDate::fromText(QString::fromUtf8(text));
        REQUIRE_FALSE(date.ok());
        CHECK(date.error().english().contains(QString::fromUtf8(text)));
    }
}

TEST_CASE("printing and parsing a date are inverses", "[partial_date][property]")
{
    CHECK(rc::check([] {
        const QDate day = QDate(1900, 1, 1).addDays(*rc::gen::inRange(0, 80000));
        const QTime time(*rc::gen::inRange(0, 24), *rc::gen::inRange(0, 60));
        const PartialDate all[] = {PartialDate(), PartialDate::ofYear(day.year()),
                                   PartialDate::ofMonth(day.year(), day.month()), PartialDate::ofDay(day),
                                   PartialDate::ofMinute(day, time)};
        for (const PartialDate& date : all)
            RC_ASSERT(PartialDate::fromText(date.toText()).value() == date);
    }));
}
