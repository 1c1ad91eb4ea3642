#include "core/base/typed_date.h"
#include "tests/support/catch.h"

#include <rapidcheck.h>

using namespace noi;

namespace
{

const QDate today(2026, 11, 21);
const DateRules birth{.pastOnly = true, .takesTime = true};

std::string read(const char* typed, const DateRules& rules = birth)
{
    const auto date = readTypedDate(QString::fromUtf8(typed), today, rules);
    return date ? date->toText().toStdString() : "error";
}

} // namespace

TEST_CASE("a date is read however it is typed", "[typed_date]")
{
    for (const char* typed : {"140326", "14/3", "14/3/26", "14.03.2026", "14-3-2026", "14 3 26", "14032026",
                              "1403", "20260314", "2026-03-14", " 14/03/2026 "}) {
        CAPTURE(typed);
        CHECK(read(typed) == "2026-03-14");
    }
    CHECK(read("2026") == "2026");
    CHECK(read("1987") == "1987");
    CHECK(read("3/2026") == "2026-03");
    CHECK(read("032026") == "2026-03");
    CHECK(read("") == "");
}

TEST_CASE("a time may follow the date", "[typed_date]")
{
    for (const char* typed :
         {"140326 815", "140326 0815", "14/3 8:15", "14/3/26 8h15", "14 3 26 815", "14.3 8g15"}) {
        CAPTURE(typed);
        CHECK(read(typed) == "2026-03-14T08:15");
    }
    CHECK(read("14/3 8h") == "2026-03-14T08:00");
    CHECK(read("14/3 2460") == "error");
    CHECK(read("2026 815") == "error");
    CHECK(read("14/3 815", {.pastOnly = true}) == "error");
}

TEST_CASE("a birth without its full year is the latest that has been", "[typed_date]")
{
    CHECK(read("21/11") == "2026-11-21");
    CHECK(read("22/11") == "2025-11-22");
    CHECK(read("22/11/26") == "1926-11-22");
    CHECK(read("050687") == "1987-06-05");
    CHECK(read("29/2") == "2024-02-29");
    CHECK(read("290200") == "2000-02-29");
}

TEST_CASE("an appointment without its full year is the nearest one", "[typed_date]")
{
    CHECK(read("5/1", {}) == "2027-01-05");
    CHECK(read("1/11", {}) == "2026-11-01");
    CHECK(read("050130", {}) == "2030-01-05");
    CHECK(read("050187", {}) == "1987-01-05");
}

TEST_CASE("a birth still to come is refused", "[typed_date]")
{
    for (const char* typed : {"22/11/2026", "12/2026", "2027", "22112026"}) {
        CAPTURE(typed);
        const auto date = readTypedDate(QString::fromUtf8(typed), today, birth);
        REQUIRE_FALSE(date.ok());
        CHECK(date.error().kind == ErrorKind::Refused);
        CHECK(date.error().english().contains(QString::fromUtf8(typed)));
    }
    CHECK(read("2026", birth) == "2026");
    CHECK(read("22/11/2026", {}) == "2026-11-22");
}

TEST_CASE("where a day is needed, a year alone is refused", "[typed_date]")
{
    CHECK(read("2026", {.needsDay = true}) == "error");
    CHECK(read("3/2026", {.needsDay = true}) == "error");
    CHECK(read("1/3/2026", {.needsDay = true}) == "2026-03-01");
}

TEST_CASE("what is no date is refused with a sentence", "[typed_date]")
{
    for (const char* typed :
         {"14", "143", "31/2", "3/26", "14/13", "310226", "abc", "14/3/026", "1/1/1", "//", "14/3/2", "0/0",
          "12345", "123456789", "1403261", "14/3/1899", "hôm nay"}) {
        CAPTURE(typed);
        CHECK(read(typed) == "error");
    }
}

TEST_CASE("what is shown for a date reads as the same date", "[typed_date][property]")
{
    CHECK(rc::check([] {
        const QDate day = QDate(1900, 1, 1).addDays(*rc::gen::inRange(0, 46000));
        RC_PRE(day <= today);
        for (const char* form : {"dd/MM/yyyy", "d.M.yyyy", "ddMMyyyy", "yyyy-MM-dd"}) {
            const auto read = readTypedDate(day.toString(QString::fromLatin1(form)), today, birth);
            RC_ASSERT(read.valueOr(PartialDate()) == PartialDate::ofDay(day));
        }
    }));
}

TEST_CASE("any text at all is read or refused, and a birth is never in the future", "[typed_date][property]")
{
    CHECK(rc::check([](const std::vector<unsigned char>& picks) {
        const QString letters = QStringLiteral("0123456789/.- :h");
        QString text;
        for (const unsigned char pick : picks)
            text += letters[pick % letters.size()];
        const auto date = readTypedDate(text, today, birth);
        const bool kept = !date.ok() || date->isNull() || date->earliest() <= today;
        RC_ASSERT(kept);
    }));
}
