#include "core/barcode/gs1_bracketed.h"
#include "tests/core/barcode/gs1_samples.h"
#include "tests/support/catch.h"

using namespace noi;
using noi::gs1::test::today;

namespace
{

bool refuses(const char* text) { return !readGs1Bracketed(text, today).ok(); }

} // namespace

TEST_CASE("the printed form is read, brackets inside a value with a backslash")
{
    const auto message = readGs1Bracketed("(01)08412345678905(17)270331(10)A\\(1)B(3103)001234", today);
    REQUIRE_OK(message);
    CHECK(message->elements ==
          QList<Gs1Element>{{"01", "08412345678905"}, {"17", "270331"}, {"10", "A(1)B"}, {"3103", "001234"}});
    CHECK(message->lot == QStringLiteral("A(1)B"));
}

TEST_CASE("what is not of the printed form is refused")
{
    for (const char* text : {"",
                             "(",
                             "(01",
                             "(01)",
                             "()1",
                             "(1)1",
                             "(011)1",
                             "01",
                             "x(10)A",
                             "(10)A(",
                             "(10)A(1",
                             "(10)A(11)",
                             "(10)(17)270331",
                             "(10)A\\B",
                             "(1A)1",
                             "(01)0841234567890",
                             "(01)084123456789055",
                             "(17)2703(10)31",
                             "(12345)1",
                             "(10)A^",
                             "(10)A\x1d"
                             "17270331",
                             "(01) 08412345678905"})
        CHECK(refuses(text));
}

TEST_CASE("printing elements in brackets and reading them gives the same elements")
{
    CHECK(rc::check([] {
        const auto elements = *gs1::test::elementLists();
        const auto message = readGs1Bracketed(gs1Bracketed(elements), today);
        RC_ASSERT(message.ok());
        RC_ASSERT(message->elements == elements);
    }));
}
