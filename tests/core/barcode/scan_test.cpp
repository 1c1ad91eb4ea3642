#include "core/barcode/gs1_bracketed.h"
#include "core/barcode/gs1_digital_link.h"
#include "core/barcode/scan.h"
#include "tests/support/catch.h"

#include <rapidcheck.h>

using namespace noi;

namespace
{

const QDate today(2026, 11, 21);
const QByteArray vial("01084123456789051727033110AB12");
const QByteArray hoa("079190012345||Nguyễn Thị Hoa|14031990|Nữ|Ia Ly|15012022");

template <class T> bool is(const QByteArray& bytes)
{
    const auto scan = readScan(bytes, today);
    return scan.ok() && std::holds_alternative<T>(*scan);
}

bool refused(const QByteArray& bytes) { return !readScan(bytes, today).ok(); }

const QByteArray seeds[] = {vial,
                            hoa,
                            "]d2" + vial,
                            "]Q3https://a/01/08412345678905?17=270331",
                            "https://a/01/08412345678905/10/A%2F?17=270331",
                            "DN4790012345678|4e|1990|1|4e|79 - 024|01/01/2024|-|-|079|-|4|-|x|$",
                            stationCardText(Id::of(1, 2)).toLatin1()};

} // namespace

TEST_CASE("the content tells the kind of code where the scanner does not")
{
    CHECK(is<Gs1Message>(vial));
    CHECK(is<Gs1Message>("\x1d" + vial));
    CHECK(is<Gs1Message>("https://a/01/08412345678905"));
    CHECK(is<CitizenCard>(hoa));
    CHECK(is<InsuranceCard>(seeds[5]));
    CHECK(is<StationCard>(seeds[6]));
    CHECK(is<StationCard>(seeds[6] + "\r\n"));
}

TEST_CASE("a symbology identifier of GS1 data wants GS1 fields and nothing else")
{
    for (const QByteArray identifier : {"]C1", "]d2", "]e0", "]J1", "]Q3"}) {
        CHECK(is<Gs1Message>(identifier + vial));
        CHECK(refused(identifier + hoa));
        CHECK(refused(identifier + "https://a/01/08412345678905"));
        CHECK(refused(identifier));
    }
}

TEST_CASE("another symbology identifier says that the data is no GS1 fields")
{
    for (const QByteArray identifier : {"]C0", "]d1", "]Q1", "]A0"}) {
        CHECK(refused(identifier + vial));
        CHECK(is<CitizenCard>(identifier + hoa));
        CHECK(is<StationCard>(identifier + seeds[6]));
        CHECK(is<Gs1Message>(identifier + "https://a/01/08412345678905"));
    }
}

TEST_CASE("a bare article number is a GTIN where the scanner says it is one")
{
    const auto gtin = [](const char* bytes) {
        const auto scan = readScan(bytes, today);
        REQUIRE_OK(scan);
        return std::get<Gs1Message>(*scan).gtin;
    };
    CHECK(gtin("]E08412345678905") == QStringLiteral("08412345678905"));
    CHECK(gtin("]E495050003") == QStringLiteral("00000095050003"));
    CHECK(gtin("]I108412345678905") == QStringLiteral("08412345678905"));
    CHECK(refused("]E08412345678906"));
    CHECK(refused("]E0841234567890"));
    CHECK(refused("8412345678905"));
}

TEST_CASE("what is no known code is refused in a sentence")
{
    for (const QByteArray bytes :
         {"", "\r\n", "]", "]d", "]d2", "hello", "123", "|", "||||||", "]zz", "(01)08412345678905"}) {
        const auto scan = readScan(bytes, today);
        REQUIRE_FALSE(scan.ok());
        CHECK(scan.error().english().endsWith(u'.'));
    }
    CHECK(refused(QByteArray(100'000, '1')));
    CHECK(refused(QByteArray(100'000, '|')));
    CHECK(refused(QByteArray(100'000, '\0')));
}

TEST_CASE("any bytes are read or refused, never a crash")
{
    CHECK(rc::check([](const std::vector<char>& any) {
        const QByteArray bytes(any.data(), qsizetype(any.size()));
        for (const char* start : {"", "]d2", "]Q1", "https://a/", "01", "|"})
            (void)readScan(start + bytes, today);
        (void)readGs1Bracketed(bytes, today);
        (void)readGs1DigitalLink("https://" + bytes, today);
    }));
}

TEST_CASE("a known code with some bytes changed is read or refused, never a crash")
{
    CHECK(rc::check([] {
        QByteArray bytes = seeds[*rc::gen::inRange<size_t>(0, std::size(seeds))];
        const int changes = *rc::gen::inRange(1, 6);
        for (int i = 0; i < changes && !bytes.isEmpty(); ++i) {
            const int place = *rc::gen::inRange(0, int(bytes.size()));
            bytes.replace(place, *rc::gen::inRange(0, 3),
                          QByteArray(*rc::gen::inRange(0, 3), *rc::gen::arbitrary<char>()));
        }
        (void)readScan(bytes, today);
    }));
}
