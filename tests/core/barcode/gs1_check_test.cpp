#include "core/barcode/gs1_check.h"
#include "tests/core/barcode/gs1_samples.h"
#include "tests/support/catch.h"

#include <map>
#include <rapidcheck.h>

using namespace noi;
using namespace noi::gs1;
using noi::gs1::test::today;

namespace
{

/// For each check, texts of the right length and characters that it must refuse.
const std::map<Check, std::vector<const char*>> wrong{
    {Check::CheckDigit, {"08412345678906", "18412345678905", "08412345687905"}},
    {Check::CheckPair, {"1987654Ad4X4bL5ttr2310cXK", "1987654Ad4X4bL5ttr2310c2X", "K"}},
    {Check::CompanyPrefix, {"123", "12a45", "A1234"}},
    {Check::CompanyPrefixSecond, {"1234", "012a5", "01"}},
    {Check::Date, {"260229", "261301", "260001", "260132", "260100", "2601", "2601011", "2601a1"}},
    {Check::DateOrMonth, {"260229", "261300", "260000", "260132"}},
    {Check::LongDate, {"20260229", "20261301", "20260100"}},
    {Check::HourMinute, {"2400", "2360", "08", "08150"}},
    {Check::Hour, {"24", "99"}},
    {Check::Minute, {"60"}},
    {Check::Second, {"60"}},
    {Check::Country, {"000", "003", "999", "70", "7040", "70 "}},
    {Check::CountryOr999, {"000", "998"}},
    {Check::CountryLetters, {"XX", "vn", "V", "VNM", "N "}},
    {Check::Currency, {"000", "001"}},
    {Check::SexCode, {"3", "8"}},
    {Check::Hyphen, {"+", "1"}},
    {Check::Iban,
     {"GB82WEST12345698765431", "XX82WEST12345698765432", "GB82WEST1234569876543a", "GB82WEST", ""}},
    {Check::ImporterIndex, {"+", "/"}},
    {Check::MediaType, {"00", "11", "79"}},
    {Check::PackageType, {"00", "ZZZ", "ct", "T C"}},
    {Check::NonZero, {"0", "0000"}},
    {Check::Zero, {"1", "01"}},
    {Check::NoLeadingZero, {"0", "01"}},
    {Check::HasNonDigit, {"1", "0123456789"}},
    {Check::PercentEncoded, {"%", "%4", "%4G", "A%", "%%41"}},
    {Check::PieceOfTotal, {"0001", "0100", "0201", "123"}},
    {Check::PositionOfTotal, {"2/1", "0/1", "1/0", "01/2", "1/", "/1", "1", "a/2", "10/9"}},
    {Check::YesNo, {"2"}},
    {Check::Winding, {"2", "8"}},
    {Check::Latitude, {"1800000001"}},
    {Check::Longitude, {"3600000001"}},
    {Check::Coupon,
     {"", "7123456654321250110123", "012345665432", "012345665432125011012", "012345665432125011012x",
      "01234566543212501101237", "0123456654321050110123", "0123456654321250115123",
      "01234566543212501101233271331", "012345665432125011012332712", "012345665432125011012332712314280101",
      "012345665432125011012350123", "0123456654321250110123601234567", "012345665432125011012390301",
      "012345665432125011012390102", "012345665432125011012314110123921134560654321"}},
    {Check::PositiveOffer,
     {"", "201234566543210123456", "071234566543210123456", "00123456654321012345", "0012345665432101234567",
      "00123456654321012345x"}},
};

bool checks(const AiRule& rule, const QByteArray& value)
{
    return checkValue(rule, test::aiOf(rule), value, today).ok();
}

} // namespace

TEST_CASE("every check refuses what it is there to refuse, and accepts good values")
{
    for (const auto& [check, texts] : wrong)
        for (const char* text : texts) {
            CAPTURE(int(check), text);
            CHECK_FALSE(holds(check, text, today));
        }
    for (const AiRule& rule : allRules())
        for (const Component& component : rule.components())
            for (const Check check : component.checks)
                if (check != Check::None) {
                    CAPTURE(int(check));
                    CHECK(wrong.contains(check));
                }
    CHECK(holds(Check::CheckPair, "1987654Ad4X4bL5ttr2310c2K",
                today)); // the example of the General Specifications
    CHECK(holds(Check::Iban, "GB82WEST12345698765432", today));
    CHECK(holds(Check::CheckDigit, "376104250021234569", today)); // SSCC
    CHECK(holds(Check::PercentEncoded, "Ia%20Ly", today));
}

TEST_CASE("every AI accepts values made from its description")
{
    CHECK(rc::check([] {
        for (const AiRule& rule : allRules()) {
            const QByteArray value = *test::valuesOf(rule);
            RC_LOG(rule.first.data() + std::string(" ") + value.toStdString());
            RC_ASSERT(checks(rule, value));
        }
    }));
}

TEST_CASE("every AI refuses values that are too long, empty, cut, or of other characters")
{
    CHECK(rc::check([] {
        for (const AiRule& rule : allRules()) {
            const QByteArray value = *test::valuesOf(rule);
            RC_LOG(rule.first.data() + std::string(" ") + value.toStdString());
            RC_ASSERT(!checks(rule, {}));
            RC_ASSERT(!checks(rule, value + QByteArray(rule.longestValue() - value.size() + 1, '0')));
            const QByteArray odd = *test::oneOf({"\x1d", "\x7f", " ", "~", "\xc3", "^"});
            const int place = *rc::gen::inRange(0, int(value.size()));
            RC_ASSERT(!checks(rule, QByteArray(value).replace(place, 1, odd)));
            const bool fixed =
                rule.components().size() == 1 && rule.parts[0].shortest == rule.parts[0].longest;
            if (fixed) RC_ASSERT(!checks(rule, value.chopped(1)));
        }
    }));
}

TEST_CASE("every AI with a check refuses a value that breaks it")
{
    for (const AiRule& rule : allRules()) {
        const Component& first = rule.parts[0];
        const auto texts = wrong.find(first.checks[0]);
        if (texts == wrong.end()) continue;
        for (const QByteArray text : texts->second)
            if (text.size() >= first.shortest && text.size() <= first.longest) {
                CAPTURE(rule.first, text.toStdString());
                CHECK_FALSE(checks(rule, text));
            }
    }
}

TEST_CASE("check digits catch any one wrong digit")
{
    CHECK(rc::check([] {
        const QByteArray digits = *test::textOf(CharacterSet::Numeric, 2, 17);
        const QByteArray whole = digits + checkDigitOf(digits);
        RC_ASSERT(hasCheckDigit(whole));
        const int place = *rc::gen::inRange(0, int(whole.size()));
        QByteArray other = whole;
        other[place] = char('0' + (other[place] - '0' + *rc::gen::inRange(1, 10)) % 10);
        RC_ASSERT(!hasCheckDigit(other));
    }));
}

TEST_CASE("padding of base64 fills whole groups or is left out")
{
    for (const char* good : {"abc", "ab", "a", "ab=", "a==", "-_9"})
        CHECK(inCharacterSet(good, CharacterSet::Base64Url));
    for (const char* bad : {"=", "===", "abc=", "ab==", "a=b", "a+b", "a/b"})
        CHECK_FALSE(inCharacterSet(bad, CharacterSet::Base64Url));
}
