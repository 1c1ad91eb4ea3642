#include "core/barcode/gs1_digital_link.h"
#include "tests/core/barcode/gs1_samples.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace noi;
using noi::gs1::test::today;

namespace
{

QList<Gs1Element> read(const char* text)
{
    const auto message = readGs1DigitalLink(text, today);
    REQUIRE_OK(message);
    return message->elements;
}

bool refuses(const char* text) { return !readGs1DigitalLink(text, today).ok(); }

const Gs1Element gtin{"01", "08412345678905"};

} // namespace

TEST_CASE("a link's path gives key and qualifiers, its query the attributes")
{
    CHECK(read("https://id.gs1.org/01/08412345678905/22/2A/10/AB12/21/S1?17=270331") ==
          QList<Gs1Element>{gtin, {"22", "2A"}, {"10", "AB12"}, {"21", "S1"}, {"17", "270331"}});
    CHECK(read("https://tiem.vn/any/stem/01/08412345678905") == QList<Gs1Element>{gtin});
    CHECK(read("HTTP://a:8080/01/08412345678905?") == QList<Gs1Element>{gtin});
    CHECK(read("https://a/414/8412345678905/254/1#top") ==
          QList<Gs1Element>{{"414", "8412345678905"}, {"254", "1"}});
}

TEST_CASE("the rightmost key counts; what stands before it is the stem")
{
    CHECK(read("https://a/00/376104250021234569/01/08412345678905") == QList<Gs1Element>{gtin});
    CHECK(read("https://a/01/01/08412345678905") == QList<Gs1Element>{gtin});
}

TEST_CASE("short GTINs are padded to 14 digits")
{
    CHECK(read("https://a/01/8412345678905") == QList<Gs1Element>{gtin});
    CHECK(read("https://a/01/614141123452") == QList<Gs1Element>{{"01", "00614141123452"}});
    CHECK(read("https://a/01/95050003") == QList<Gs1Element>{{"01", "00000095050003"}});
    CHECK(refuses("https://a/01/412345678905"));
    CHECK(refuses("https://a/01/5"));
}

TEST_CASE("percent codes are decoded, other query names and the fragment ignored")
{
    CHECK(read("https://a/01/08412345678905/10/A%2FB%3f?linkType=all&x&17=270331&&=1#17=1") ==
          QList<Gs1Element>{gtin, {"10", "A/B?"}, {"17", "270331"}});
    CHECK(refuses("https://a/01/08412345678905/10/A%2"));
    CHECK(refuses("https://a/01/08412345678905/10/A%2G"));
    CHECK(refuses("https://a/01/08412345678905/10/A%00"));
    CHECK(refuses("https://a/01/08412345678905?240=a+b")); // a space, which no field may hold
}

TEST_CASE("links without a host, a key or a whole pair are refused")
{
    for (const char* text :
         {"", "https://", "https:///01/08412345678905", "https://a", "https://a/", "https://a/01",
          "https://a/01/", "https://a/01/08412345678905/", "https://a/01/08412345678905/10",
          "https://a/10/AB", "https://a/x/y", "ftp://a/01/08412345678905", "HtTps://a/01/08412345678905",
          "https://a/01/08412345678905 ", "https://a/01/0841234567890\xc3\xa9",
          "https://a?01=08412345678905"})
        CHECK(refuses(text));
}

TEST_CASE("qualifiers keep their order and stay in the path")
{
    CHECK(refuses("https://a/01/08412345678905/10/AB/22/2A"));
    CHECK(refuses("https://a/01/08412345678905/10/AB/10/AB"));
    CHECK(refuses("https://a/01/08412345678905/235/T/10/AB"));
    CHECK(refuses("https://a/01/08412345678905/17/270331"));
    CHECK(refuses("https://a/01/08412345678905?10=AB"));
    CHECK(refuses("https://a/01/08412345678905?21=S1"));
    CHECK(refuses("https://a/00/376104250021234569/10/AB"));
    CHECK(read("https://a/01/08412345678905/235/T").size() == 2);
    CHECK(read("https://a/00/376104250021234569?10=AB").size() == 2);
}

TEST_CASE("a numeric name that is no attribute is an error, so that no date is lost in silence")
{
    CHECK(refuses("https://a/01/08412345678905?18=270331"));
    CHECK(refuses("https://a/01/08412345678905?17=270331&17=270331"));
    CHECK(refuses("https://a/01/08412345678905?01=08412345678905"));
    CHECK(refuses("https://a/01/08412345678905?17="));
    CHECK(refuses("https://a/01/08412345678905?8200=x"));
}

TEST_CASE("a link says each field once")
{
    const auto link =
        gs1DigitalLink("https://a", {gtin, {"10", "A"}, {"17", "270331"}, {"10", "A"}, {"17", "270331"}});
    REQUIRE_OK(link);
    CHECK(*link == "https://a/01/08412345678905/10/A?17=270331");
}

TEST_CASE("making a link and reading it gives the same elements")
{
    CHECK(rc::check([] {
        const auto elements = *gs1::test::elementLists();
        const auto link = gs1DigitalLink("https://id.gs1.org", elements);
        if (!link) RC_DISCARD("cannot be a link");
        const auto message = readGs1DigitalLink(*link, today);
        RC_LOG(link->toStdString());
        RC_ASSERT(message.ok());
        RC_ASSERT(message->elements.size() == elements.size());
        RC_ASSERT(std::ranges::is_permutation(message->elements, elements));
    }));
}
