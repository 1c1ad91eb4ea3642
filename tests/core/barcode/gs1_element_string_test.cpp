#include "core/barcode/gs1_element_string.h"
#include "tests/core/barcode/gs1_samples.h"
#include "tests/support/catch.h"

using namespace noi;
using noi::gs1::test::today;

namespace
{

QList<Gs1Element> read(const char* text)
{
    const auto message = readGs1ElementString(text, today);
    REQUIRE_OK(message);
    return message->elements;
}

bool refuses(const char* text) { return !readGs1ElementString(text, today).ok(); }

const QList<Gs1Element> vial{{"01", "08412345678905"}, {"17", "270331"}, {"10", "AB12"}};

} // namespace

TEST_CASE("a vial's code gives product, lot, expiry and serial")
{
    const auto message = readGs1ElementString("010841234567890517270300"
                                              "10AB12\x1d"
                                              "21S1",
                                              today);
    REQUIRE_OK(message);
    CHECK(message->gtin == QStringLiteral("08412345678905"));
    CHECK(message->lot == QStringLiteral("AB12"));
    CHECK(message->serial == QStringLiteral("S1"));
    CHECK(message->expiry == QDate(2027, 3, 31));
    CHECK(message->incomplete.isEmpty());
}

TEST_CASE("an expiry to the hour gives its day")
{
    const auto message = readGs1ElementString("01084123456789057003270331"
                                              "0815",
                                              today);
    REQUIRE_OK(message);
    CHECK(message->expiry == QDate(2027, 3, 31));
}

TEST_CASE("FNC1 may stand first, behind fixed fields and at the end, and says nothing there")
{
    CHECK(read("01084123456789051727033110AB12") == vial);
    CHECK(read("\x1d"
               "01084123456789051727033110AB12") == vial);
    CHECK(read("0108412345678905\x1d"
               "17270331\x1d"
               "10AB12\x1d") == vial);
}

TEST_CASE("a lost separator, an empty value or a stray one is an error")
{
    CHECK(refuses("0108412345678905\x1d\x1d"
                  "17270331"));
    CHECK(refuses("\x1d\x1d"
                  "0108412345678905"));
    CHECK(refuses("010841234567890510\x1d"
                  "17270331"));
    CHECK(refuses("010841234567890510"));
    CHECK(refuses("0108412345678905"
                  "10ABCDEFGHIJKLMNOPQRSTU17270331")); // no lot is that long
    CHECK(refuses("01084123456\x1d"
                  "78905"));
    CHECK(refuses(""));
    CHECK(refuses("\x1d"));
    CHECK(refuses("8901234"));
    CHECK(refuses("0"));
    CHECK(refuses("0108412345678905 17270331"));
}

TEST_CASE("the same field twice is one value, never two")
{
    CHECK(read("0108412345678905"
               "0108412345678905")
              .size() == 2);
    CHECK(refuses("0108412345678905"
                  "0108412345678912"));
    CHECK(refuses("010841234567890510A\x1d"
                  "10B"));
}

TEST_CASE("fields that GS1 forbids together are an error, also by pattern and in either order")
{
    CHECK(refuses("0108412345678905"
                  "37"
                  "12"));
    CHECK(refuses("37"
                  "12\x1d"
                  "0108412345678905"));
    CHECK(refuses("0108412345678905"
                  "3100000100"
                  "3101000100"));
    CHECK(read("0108412345678905"
               "3100000100"
               "3100000100")
              .size() == 3);
}

TEST_CASE("a field without its companion is read and reported, and refused where the whole item is in view")
{
    const auto alone = readGs1ElementString("10AB12", today);
    REQUIRE_OK(alone);
    CHECK(alone->incomplete == QStringList{QStringLiteral("10")});
    CHECK_FALSE(requireComplete(*alone).ok());

    const auto half = readGs1ElementString("0108412345678905"
                                           "7020R1",
                                           today); // wants 01 and 416
    REQUIRE_OK(half);
    CHECK(half->incomplete == QStringList{QStringLiteral("7020")});
    const auto whole = readGs1ElementString("0108412345678905"
                                            "4168412345678905"
                                            "7020R1",
                                            today);
    REQUIRE_OK(whole);
    CHECK(whole->incomplete.isEmpty());
    CHECK(requireComplete(*whole).ok());
}

TEST_CASE("printing elements and reading them gives the same elements")
{
    CHECK(rc::check([] {
        const auto elements = *gs1::test::elementLists();
        const auto message = readGs1ElementString(gs1ElementString(elements), today);
        RC_ASSERT(message.ok());
        RC_ASSERT(message->elements == elements);
    }));
}
