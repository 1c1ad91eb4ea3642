#include "tests/support/catch.h"
#include "ui/people/age_in_words.h"

#include <QTimeZone>

#include <rapidcheck.h>

using namespace noi;

namespace
{

QDateTime now(int day, int hour, int minute, int month = 11, int year = 2026)
{
    return {QDate(year, month, day), QTime(hour, minute), QTimeZone(7 * 3600)};
}

QString age(const char* birth, const QDateTime& at = now(21, 9, 0))
{
    return ageInWords(PartialDate::fromText(QString::fromLatin1(birth)).value(), at);
}

} // namespace

TEST_CASE("a newborn's age is told in minutes and hours while its hour of birth matters")
{
    CHECK(age("2026-11-21T08:15") == QStringLiteral("45 minute(s) old"));
    CHECK(age("2026-11-20T19:00") == QStringLiteral("14 hour(s) old"));
    CHECK(age("2026-11-19T09:01") == QStringLiteral("47 hour(s) old"));
    CHECK(age("2026-11-19T09:00") == QStringLiteral("2 day(s) old"));
}

TEST_CASE("a child's age is told in days, months and days, years and months, as a nurse says it")
{
    CHECK(age("2026-11-21") == QStringLiteral("born today"));
    CHECK(age("2026-11-09") == QStringLiteral("12 day(s) old"));
    CHECK(age("2026-10-22") == QStringLiteral("30 day(s) old"));
    CHECK(age("2026-10-21") == QStringLiteral("1 month(s)"));
    CHECK(age("2026-09-16") == QStringLiteral("2 month(s) 5 day(s)"));
    CHECK(age("2024-11-22") == QStringLiteral("23 month(s) 30 day(s)"));
    CHECK(age("2024-11-21") == QStringLiteral("2 year(s) old"));
    CHECK(age("2023-09-03") == QStringLiteral("3 year(s) old 2 month(s)"));
    CHECK(age("1999-01-30") == QStringLiteral("27 year(s) old"));
}

TEST_CASE("a birth known only to the month or the year gives about an age")
{
    CHECK(age("2026-11") == QStringLiteral("under 1 month"));
    CHECK(age("2026-06") == QStringLiteral("about 5 month(s)"));
    CHECK(age("2020-06") == QStringLiteral("about 6 year(s) old"));
    CHECK(age("2026") == QStringLiteral("under 1 year"));
    CHECK(age("1999") == QStringLiteral("about 27 year(s) old"));
}

TEST_CASE("no birth, or one still to come, has no age")
{
    CHECK(age("").isEmpty());
    CHECK(age("2026-11-22").isEmpty());
    CHECK(age("2026-11-21T09:01").isEmpty());
}

TEST_CASE("months end where the calendar ends them")
{
    const auto march1 = now(1, 9, 0, 3, 2026), february28 = now(28, 9, 0, 2, 2026);
    CHECK(age("2026-01-31", february28) == QStringLiteral("1 month(s)"));
    CHECK(age("2026-01-31", march1) == QStringLiteral("1 month(s) 1 day(s)"));
}

TEST_CASE("every birth before now has an age in words")
{
    rc::check("not empty", [] {
        const auto daysAgo = *rc::gen::inRange(0, 40000);
        const QDateTime at = now(21, 9, 0);
        RC_ASSERT(!ageInWords(PartialDate::ofDay(at.date().addDays(-daysAgo)), at).isEmpty());
    });
}
