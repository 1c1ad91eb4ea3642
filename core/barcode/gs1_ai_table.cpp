#include "core/barcode/gs1_ai_table.h"

#include <algorithm>
#include <initializer_list>

namespace noi::gs1
{
namespace
{

using enum Check;

/// An AiRule with the words the table below is written in.
struct Row : AiRule {
    template <class T> constexpr Row set(T AiRule::*member, T value) const
    {
        Row row = *this;
        row.*member = value;
        return row;
    }

    constexpr Row fixed() const { return set(&AiRule::predefinedLength, true); }
    constexpr Row attribute() const { return set(&AiRule::linkAttribute, true); }
    constexpr Row with(std::string_view ais) const { return set(&AiRule::needs, ais); }
    constexpr Row without(std::string_view ais) const { return set(&AiRule::excludes, ais); }
    constexpr Row key(std::string_view ais = {}) const
    {
        return set(&AiRule::linkKey, true).set(&AiRule::linkQualifiers, ais);
    }
};

constexpr Row ai(std::string_view first, std::string_view last, std::string_view title,
                 std::initializer_list<Component> parts)
{
    Row row;
    row.first = first;
    row.last = last;
    row.title = title;
    std::copy(parts.begin(), parts.end(), row.parts.begin());
    return row;
}

constexpr Row ai(std::string_view only, std::string_view title, std::initializer_list<Component> parts)
{
    return ai(only, only, title, parts);
}

constexpr Component part(CharacterSet set, int shortest, int longest, std::initializer_list<Check> checks)
{
    Component made{set, static_cast<quint8>(shortest), static_cast<quint8>(longest), false, {}};
    std::copy(checks.begin(), checks.end(), made.checks.begin());
    return made;
}

// n(6) is exactly six digits, nUpTo(8) one to eight; x and y are sets 82 and 39, z is base64.
template <class... C> constexpr Component n(int size, C... c)
{
    return part(CharacterSet::Numeric, size, size, {c...});
}
template <class... C> constexpr Component x(int size, C... c)
{
    return part(CharacterSet::Set82, size, size, {c...});
}
template <class... C> constexpr Component nUpTo(int most, C... c)
{
    return part(CharacterSet::Numeric, 1, most, {c...});
}
template <class... C> constexpr Component xUpTo(int most, C... c)
{
    return part(CharacterSet::Set82, 1, most, {c...});
}
template <class... C> constexpr Component yUpTo(int most, C... c)
{
    return part(CharacterSet::Set39, 1, most, {c...});
}
constexpr Component zUpTo(int most) { return part(CharacterSet::Base64Url, 1, most, {}); }

constexpr Component maybe(Component component)
{
    component.optional = true;
    return component;
}

// Facts of the GS1 Barcode Syntax Dictionary (GS1 AISBL,
// https://ref.gs1.org/tools/gs1-barcode-syntax-resource/), read in November 2026; gs1_ai_table_test.cpp
// compares them with that file, entry by entry.
constexpr AiRule rules[] = {
    ai("00", "SSCC", {n(18, CheckDigit, CompanyPrefixSecond)}).fixed().attribute().key(),
    ai("01", "GTIN", {n(14, CheckDigit, CompanyPrefixSecond)})
        .fixed()
        .attribute()
        .without("255 37")
        .key("22 10 21|235"),
    ai("02", "CONTENT", {n(14, CheckDigit, CompanyPrefixSecond)})
        .fixed()
        .attribute()
        .with("37")
        .without("01 03"),
    ai("03", "MTO GTIN", {n(14, CheckDigit, CompanyPrefixSecond)}).fixed().without("01 02 37 235"),
    ai("10", "BATCH/LOT", {xUpTo(20)}).attribute().with("01 02 03 8006 8026"),
    ai("11", "PROD DATE", {n(6, DateOrMonth)}).fixed().attribute().with("01 02 03 8006 8026"),
    ai("12", "DUE DATE", {n(6, DateOrMonth)}).fixed().attribute().with("8020"),
    ai("13", "PACK DATE", {n(6, DateOrMonth)}).fixed().attribute().with("01 02 03 8006 8026"),
    ai("15", "BEST BEFORE or BEST BY", {n(6, DateOrMonth)}).fixed().attribute().with("01 02 03 8006 8026"),
    ai("16", "SELL BY", {n(6, DateOrMonth)}).fixed().attribute().with("01 02 03 8006 8026"),
    ai("17", "USE BY or EXPIRY", {n(6, DateOrMonth)}).fixed().attribute().with("01 02 03 255 8006 8026"),
    ai("20", "VARIANT", {n(2)}).fixed().attribute().with("01 02 03 8006 8026"),
    ai("21", "SERIAL", {xUpTo(20)}).with("01 03 8006").without("235"),
    ai("22", "CPV", {xUpTo(20)}).with("01"),
    ai("235", "TPX", {xUpTo(28)}).with("01"),
    ai("240", "ADDITIONAL ID", {xUpTo(30)}).attribute().with("01 02 03 8006 8026"),
    ai("241", "CUST. PART No.", {xUpTo(30)}).attribute().with("01 02 03 8006 8026"),
    ai("242", "MTO VARIANT", {nUpTo(6)}).attribute().with("01 02 8006 8026"),
    ai("243", "PCN", {xUpTo(20)}).attribute().with("01 03"),
    ai("250", "SECONDARY SERIAL", {xUpTo(30)}).attribute().with("01+21 03+21 8006+21"),
    ai("251", "REF. TO SOURCE", {xUpTo(30)}).attribute().with("01 03 8006"),
    ai("253", "GDTI", {n(13, CheckDigit, CompanyPrefix), maybe(xUpTo(17))}).attribute().key(),
    ai("254", "GLN EXTENSION COMPONENT", {xUpTo(20)}).with("414"),
    ai("255", "GCN", {n(13, CheckDigit, CompanyPrefix), maybe(nUpTo(12))})
        .attribute()
        .without("01 02 415 8006 8020 8026")
        .key(),
    ai("30", "VAR. COUNT", {nUpTo(8)}).attribute().with("01 02"),
    ai("3100", "3105", "NET WEIGHT (kg)", {n(6)}).fixed().attribute().with("01 02").without("310n"),
    ai("3110", "3115", "LENGTH (m)", {n(6)}).fixed().attribute().with("01 02").without("311n"),
    ai("3120", "3125", "WIDTH (m)", {n(6)}).fixed().attribute().with("01 02").without("312n"),
    ai("3130", "3135", "HEIGHT (m)", {n(6)}).fixed().attribute().with("01 02").without("313n"),
    ai("3140", "3145", "AREA (m²)", {n(6)}).fixed().attribute().with("01 02").without("314n"),
    ai("3150", "3155", "NET VOLUME (l)", {n(6)}).fixed().attribute().with("01 02").without("315n"),
    ai("3160", "3165", "NET VOLUME (m³)", {n(6)}).fixed().attribute().with("01 02").without("316n"),
    ai("3200", "3205", "NET WEIGHT (lb)", {n(6)}).fixed().attribute().with("01 02").without("320n"),
    ai("3210", "3215", "LENGTH (in)", {n(6)}).fixed().attribute().with("01 02").without("321n"),
    ai("3220", "3225", "LENGTH (ft)", {n(6)}).fixed().attribute().with("01 02").without("322n"),
    ai("3230", "3235", "LENGTH (yd)", {n(6)}).fixed().attribute().with("01 02").without("323n"),
    ai("3240", "3245", "WIDTH (in)", {n(6)}).fixed().attribute().with("01 02").without("324n"),
    ai("3250", "3255", "WIDTH (ft)", {n(6)}).fixed().attribute().with("01 02").without("325n"),
    ai("3260", "3265", "WIDTH (yd)", {n(6)}).fixed().attribute().with("01 02").without("326n"),
    ai("3270", "3275", "HEIGHT (in)", {n(6)}).fixed().attribute().with("01 02").without("327n"),
    ai("3280", "3285", "HEIGHT (ft)", {n(6)}).fixed().attribute().with("01 02").without("328n"),
    ai("3290", "3295", "HEIGHT (yd)", {n(6)}).fixed().attribute().with("01 02").without("329n"),
    ai("3300", "3305", "GROSS WEIGHT (kg)", {n(6)}).fixed().attribute().with("00 01").without("330n"),
    ai("3310", "3315", "LENGTH (m), log", {n(6)}).fixed().attribute().with("00 01").without("331n"),
    ai("3320", "3325", "WIDTH (m), log", {n(6)}).fixed().attribute().with("00 01").without("332n"),
    ai("3330", "3335", "HEIGHT (m), log", {n(6)}).fixed().attribute().with("00 01").without("333n"),
    ai("3340", "3345", "AREA (m²), log", {n(6)}).fixed().attribute().with("00 01").without("334n"),
    ai("3350", "3355", "VOLUME (l), log", {n(6)}).fixed().attribute().with("00 01").without("335n"),
    ai("3360", "3365", "VOLUME (m³), log", {n(6)}).fixed().attribute().with("00 01").without("336n"),
    ai("3370", "3375", "KG PER m²", {n(6)}).fixed().attribute().with("01").without("337n"),
    ai("3400", "3405", "GROSS WEIGHT (lb)", {n(6)}).fixed().attribute().with("00 01").without("340n"),
    ai("3410", "3415", "LENGTH (in), log", {n(6)}).fixed().attribute().with("00 01").without("341n"),
    ai("3420", "3425", "LENGTH (ft), log", {n(6)}).fixed().attribute().with("00 01").without("342n"),
    ai("3430", "3435", "LENGTH (yd), log", {n(6)}).fixed().attribute().with("00 01").without("343n"),
    ai("3440", "3445", "WIDTH (in), log", {n(6)}).fixed().attribute().with("00 01").without("344n"),
    ai("3450", "3455", "WIDTH (ft), log", {n(6)}).fixed().attribute().with("00 01").without("345n"),
    ai("3460", "3465", "WIDTH (yd), log", {n(6)}).fixed().attribute().with("00 01").without("346n"),
    ai("3470", "3475", "HEIGHT (in), log", {n(6)}).fixed().attribute().with("00 01").without("347n"),
    ai("3480", "3485", "HEIGHT (ft), log", {n(6)}).fixed().attribute().with("00 01").without("348n"),
    ai("3490", "3495", "HEIGHT (yd), log", {n(6)}).fixed().attribute().with("00 01").without("349n"),
    ai("3500", "3505", "AREA (in²)", {n(6)}).fixed().attribute().with("01 02").without("350n"),
    ai("3510", "3515", "AREA (ft²)", {n(6)}).fixed().attribute().with("01 02").without("351n"),
    ai("3520", "3525", "AREA (yd²)", {n(6)}).fixed().attribute().with("01 02").without("352n"),
    ai("3530", "3535", "AREA (in²), log", {n(6)}).fixed().attribute().with("00 01").without("353n"),
    ai("3540", "3545", "AREA (ft²), log", {n(6)}).fixed().attribute().with("00 01").without("354n"),
    ai("3550", "3555", "AREA (yd²), log", {n(6)}).fixed().attribute().with("00 01").without("355n"),
    ai("3560", "3565", "NET WEIGHT (tr oz)", {n(6)}).fixed().attribute().with("01 02").without("356n"),
    ai("3570", "3575", "NET VOLUME (oz)", {n(6)}).fixed().attribute().with("01 02").without("357n"),
    ai("3600", "3605", "NET VOLUME (qt (US))", {n(6)}).fixed().attribute().with("01 02").without("360n"),
    ai("3610", "3615", "NET VOLUME (gal.)", {n(6)}).fixed().attribute().with("01 02").without("361n"),
    ai("3620", "3625", "VOLUME (qt (US)), log", {n(6)}).fixed().attribute().with("00 01").without("362n"),
    ai("3630", "3635", "VOLUME (gal (US)), log", {n(6)}).fixed().attribute().with("00 01").without("363n"),
    ai("3640", "3645", "NET VOLUME (in³)", {n(6)}).fixed().attribute().with("01 02").without("364n"),
    ai("3650", "3655", "NET VOLUME (ft³)", {n(6)}).fixed().attribute().with("01 02").without("365n"),
    ai("3660", "3665", "NET VOLUME (yd³)", {n(6)}).fixed().attribute().with("01 02").without("366n"),
    ai("3670", "3675", "VOLUME (in³), log", {n(6)}).fixed().attribute().with("00 01").without("367n"),
    ai("3680", "3685", "VOLUME (ft³), log", {n(6)}).fixed().attribute().with("00 01").without("368n"),
    ai("3690", "3695", "VOLUME (yd³), log", {n(6)}).fixed().attribute().with("00 01").without("369n"),
    ai("37", "COUNT", {nUpTo(8)}).attribute().with("00+02 00+8026"),
    ai("3900", "3909", "AMOUNT", {nUpTo(15)}).attribute().with("255 8020").without("390n 391n 394n 8111"),
    ai("3910", "3919", "AMOUNT", {n(3, Currency), nUpTo(15)}).attribute().with("8020").without("391n"),
    ai("3920", "3929", "PRICE", {nUpTo(15)})
        .attribute()
        .with("01+30 01+31nn 01+32nn 01+35nn 01+36nn")
        .without("392n 393n"),
    ai("3930", "3939", "PRICE", {n(3, Currency), nUpTo(15)})
        .attribute()
        .with("30 31nn 32nn 35nn 36nn")
        .without("393n"),
    ai("3940", "3943", "PRCNT OFF", {n(4)}).attribute().with("255").without("394n 8111"),
    ai("3950", "3955", "PRICE/UoM", {n(6)})
        .attribute()
        .with("30 31nn 32nn 35nn 36nn")
        .without("392n 393n 395n 8005"),
    ai("400", "ORDER NUMBER", {xUpTo(30)}).attribute(),
    ai("401", "GINC", {xUpTo(30, CompanyPrefix)}).attribute().key(),
    ai("402", "GSIN", {n(17, CheckDigit, CompanyPrefix)}).attribute().key(),
    ai("403", "ROUTE", {xUpTo(30)}).attribute().with("00"),
    ai("410", "SHIP TO LOC", {n(13, CheckDigit, CompanyPrefix)}).fixed().attribute(),
    ai("411", "BILL TO", {n(13, CheckDigit, CompanyPrefix)}).fixed().attribute(),
    ai("412", "PURCHASE FROM", {n(13, CheckDigit, CompanyPrefix)}).fixed().attribute(),
    ai("413", "SHIP FOR LOC", {n(13, CheckDigit, CompanyPrefix)}).fixed().attribute(),
    ai("414", "LOC No.", {n(13, CheckDigit, CompanyPrefix)}).fixed().attribute().key("254|7040"),
    ai("415", "PAY TO", {n(13, CheckDigit, CompanyPrefix)}).fixed().attribute().with("8020").key("8020"),
    ai("416", "PROD/SERV LOC", {n(13, CheckDigit, CompanyPrefix)}).fixed().attribute(),
    ai("417", "PARTY", {n(13, CheckDigit, CompanyPrefix)}).fixed().attribute().key("7040"),
    ai("420", "SHIP TO POST", {xUpTo(20)}).attribute().without("421"),
    ai("421", "SHIP TO POST", {n(3, Country), xUpTo(9)}).attribute().without("4307"),
    ai("422", "ORIGIN", {n(3, Country)}).attribute().with("01 02 03 8006 8026").without("426"),
    ai("423", "COUNTRY - INITIAL PROCESS",
       {n(3, Country), maybe(n(3, Country)), maybe(n(3, Country)), maybe(n(3, Country)),
        maybe(n(3, Country))})
        .attribute()
        .with("01 02 03")
        .without("426"),
    ai("424", "COUNTRY - PROCESS", {n(3, Country)}).attribute().with("01 02 03").without("426"),
    ai("425", "COUNTRY - DISASSEMBLY",
       {n(3, Country), maybe(n(3, Country)), maybe(n(3, Country)), maybe(n(3, Country)),
        maybe(n(3, Country))})
        .attribute()
        .with("01 02 03")
        .without("426"),
    ai("426", "COUNTRY - FULL PROCESS", {n(3, Country)}).attribute().with("01 02 03"),
    ai("427", "ORIGIN SUBDIVISION", {xUpTo(3)}).attribute().with("01+422 02+422 03+422"),
    ai("4300", "SHIP TO COMP", {xUpTo(35, PercentEncoded)}).attribute().with("00"),
    ai("4301", "SHIP TO NAME", {xUpTo(35, PercentEncoded)}).attribute().with("00"),
    ai("4302", "SHIP TO ADD1", {xUpTo(70, PercentEncoded)}).attribute().with("00"),
    ai("4303", "SHIP TO ADD2", {xUpTo(70, PercentEncoded)}).attribute().with("4302"),
    ai("4304", "SHIP TO SUB", {xUpTo(70, PercentEncoded)}).attribute().with("00"),
    ai("4305", "SHIP TO LOC", {xUpTo(70, PercentEncoded)}).attribute().with("00"),
    ai("4306", "SHIP TO REG", {xUpTo(70, PercentEncoded)}).attribute().with("00"),
    ai("4307", "SHIP TO COUNTRY", {x(2, CountryLetters)}).attribute().with("00"),
    ai("4308", "SHIP TO PHONE", {xUpTo(30)}).attribute().with("00"),
    ai("4309", "SHIP TO GEO", {n(10, Latitude), n(10, Longitude)}).attribute().with("00"),
    ai("4310", "RTN TO COMP", {xUpTo(35, PercentEncoded)}).attribute().with("00"),
    ai("4311", "RTN TO NAME", {xUpTo(35, PercentEncoded)}).attribute().with("00"),
    ai("4312", "RTN TO ADD1", {xUpTo(70, PercentEncoded)}).attribute().with("00"),
    ai("4313", "RTN TO ADD2", {xUpTo(70, PercentEncoded)}).attribute().with("4312"),
    ai("4314", "RTN TO SUB", {xUpTo(70, PercentEncoded)}).attribute().with("00"),
    ai("4315", "RTN TO LOC", {xUpTo(70, PercentEncoded)}).attribute().with("00"),
    ai("4316", "RTN TO REG", {xUpTo(70, PercentEncoded)}).attribute().with("00"),
    ai("4317", "RTN TO COUNTRY", {x(2, CountryLetters)}).attribute().with("00"),
    ai("4318", "RTN TO POST", {xUpTo(20)}).attribute().with("00"),
    ai("4319", "RTN TO PHONE", {xUpTo(30)}).attribute().with("00"),
    ai("4320", "SRV DESCRIPTION", {xUpTo(35, PercentEncoded)}).attribute().with("00"),
    ai("4321", "DANGEROUS GOODS", {n(1, YesNo)}).attribute().with("00"),
    ai("4322", "AUTH TO LEAVE", {n(1, YesNo)}).attribute().with("00"),
    ai("4323", "SIG REQUIRED", {n(1, YesNo)}).attribute().with("00"),
    ai("4324", "NOT BEF DEL DT", {n(6, DateOrMonth), n(4, HourMinute)}).attribute().with("00"),
    ai("4325", "NOT AFT DEL DT", {n(6, DateOrMonth), n(4, HourMinute)}).attribute().with("00"),
    ai("4326", "REL DATE", {n(6, Date)}).attribute().with("00"),
    ai("4330", "MAX TEMP F.", {n(6), maybe(x(1, Hyphen))}).attribute().with("00").without("4331"),
    ai("4331", "MAX TEMP C.", {n(6), maybe(x(1, Hyphen))}).attribute().with("00").without("4330"),
    ai("4332", "MIN TEMP F.", {n(6), maybe(x(1, Hyphen))}).attribute().with("00").without("4333"),
    ai("4333", "MIN TEMP C.", {n(6), maybe(x(1, Hyphen))}).attribute().with("00").without("4332"),
    ai("7001", "NSN", {n(13)}).attribute().with("01 02 8006 8026"),
    ai("7002", "MEAT CUT", {xUpTo(30)}).attribute().with("01 02"),
    ai("7003", "EXPIRY TIME", {n(6, Date), n(4, HourMinute)}).attribute().with("01 02 03"),
    ai("7004", "ACTIVE POTENCY", {nUpTo(4)}).attribute().with("01+10 03+10"),
    ai("7005", "CATCH AREA", {xUpTo(12)}).attribute().with("01 02"),
    ai("7006", "FIRST FREEZE DATE", {n(6, Date)}).attribute().with("01 02"),
    ai("7007", "HARVEST DATE", {n(6, Date), maybe(n(6, Date))}).attribute().with("01 02"),
    ai("7008", "AQUATIC SPECIES", {xUpTo(3)}).attribute().with("01 02"),
    ai("7009", "FISHING GEAR TYPE", {xUpTo(10)}).attribute().with("01 02"),
    ai("7010", "PROD METHOD", {xUpTo(2)}).attribute().with("01 02 03"),
    ai("7011", "TEST BY DATE", {n(6, Date), maybe(n(4, HourMinute))}).attribute().with("01 02 03"),
    ai("7020", "REFURB LOT", {xUpTo(20)}).attribute().with("01+416 03+416 8006+416"),
    ai("7021", "FUNC STAT", {xUpTo(20)}).attribute().with("01 03 8006"),
    ai("7022", "REV STAT", {xUpTo(20)}).attribute().with("01+7021 03+7021 8006+7021"),
    ai("7023", "GIAI - ASSEMBLY", {xUpTo(30, CompanyPrefix)}).attribute(),
    ai("7030", "PROCESSOR # 0", {n(3, CountryOr999), xUpTo(27)}).attribute().with("01 02"),
    ai("7031", "PROCESSOR # 1", {n(3, CountryOr999), xUpTo(27)}).attribute().with("01 02"),
    ai("7032", "PROCESSOR # 2", {n(3, CountryOr999), xUpTo(27)}).attribute().with("01 02"),
    ai("7033", "PROCESSOR # 3", {n(3, CountryOr999), xUpTo(27)}).attribute().with("01 02"),
    ai("7034", "PROCESSOR # 4", {n(3, CountryOr999), xUpTo(27)}).attribute().with("01 02"),
    ai("7035", "PROCESSOR # 5", {n(3, CountryOr999), xUpTo(27)}).attribute().with("01 02"),
    ai("7036", "PROCESSOR # 6", {n(3, CountryOr999), xUpTo(27)}).attribute().with("01 02"),
    ai("7037", "PROCESSOR # 7", {n(3, CountryOr999), xUpTo(27)}).attribute().with("01 02"),
    ai("7038", "PROCESSOR # 8", {n(3, CountryOr999), xUpTo(27)}).attribute().with("01 02"),
    ai("7039", "PROCESSOR # 9", {n(3, CountryOr999), xUpTo(27)}).attribute().with("01 02"),
    ai("7040", "UIC+EXT", {n(1), x(1), x(1), x(1, ImporterIndex)}),
    ai("7041", "UFRGT UNIT TYPE", {xUpTo(4, PackageType)}).with("00"),
    ai("710", "NHRN PZN", {xUpTo(20)}).attribute().with("01"),
    ai("711", "NHRN CIP", {xUpTo(20)}).attribute().with("01"),
    ai("712", "NHRN CN", {xUpTo(20)}).attribute().with("01"),
    ai("713", "NHRN DRN", {xUpTo(20)}).attribute().with("01"),
    ai("714", "NHRN AIM", {xUpTo(20)}).attribute().with("01"),
    ai("715", "NHRN NDC", {xUpTo(20)}).attribute().with("01"),
    ai("716", "NHRN AIC", {xUpTo(20)}).attribute().with("01"),
    ai("717", "NHRN SRN", {xUpTo(20)}).attribute().with("01"),
    ai("7230", "CERT # 1", {x(2), xUpTo(28)}).attribute().with("01 8004"),
    ai("7231", "CERT # 2", {x(2), xUpTo(28)}).attribute().with("01 8004"),
    ai("7232", "CERT # 3", {x(2), xUpTo(28)}).attribute().with("01 8004"),
    ai("7233", "CERT # 4", {x(2), xUpTo(28)}).attribute().with("01 8004"),
    ai("7234", "CERT # 5", {x(2), xUpTo(28)}).attribute().with("01 8004"),
    ai("7235", "CERT # 6", {x(2), xUpTo(28)}).attribute().with("01 8004"),
    ai("7236", "CERT # 7", {x(2), xUpTo(28)}).attribute().with("01 8004"),
    ai("7237", "CERT # 8", {x(2), xUpTo(28)}).attribute().with("01 8004"),
    ai("7238", "CERT # 9", {x(2), xUpTo(28)}).attribute().with("01 8004"),
    ai("7239", "CERT # 10", {x(2), xUpTo(28)}).attribute().with("01 8004"),
    ai("7240", "PROTOCOL", {xUpTo(20)}).attribute().with("01 8006").without("03"),
    ai("7241", "AIDC MEDIA TYPE", {n(2, MediaType)}).attribute().with("8017 8018"),
    ai("7242", "VCN", {xUpTo(25)}).attribute().with("8017 8018"),
    ai("7250", "DOB", {n(8, LongDate)}).attribute().with("8018").without("7251"),
    ai("7251", "DOB TIME", {n(8, LongDate), n(4, HourMinute)}).attribute().with("8018").without("7250"),
    ai("7252", "BIO SEX", {n(1, SexCode)}).attribute().with("8018"),
    ai("7253", "FAMILY NAME", {xUpTo(40, PercentEncoded)}).attribute().with("8017 8018").without("7256 7259"),
    ai("7254", "GIVEN NAME", {xUpTo(40, PercentEncoded)}).attribute().with("8017 8018").without("7256 7259"),
    ai("7255", "SUFFIX", {xUpTo(10)}).attribute().with("8017 8018").without("7256 7259"),
    ai("7256", "FULL NAME", {xUpTo(90, PercentEncoded)}).attribute().with("8017 8018"),
    ai("7257", "PERSON ADDR", {xUpTo(70, PercentEncoded)}).attribute().with("8018"),
    ai("7258", "BIRTH SEQUENCE", {x(3, PositionOfTotal)}).attribute().with("8018+7259"),
    ai("7259", "BABY", {xUpTo(40, PercentEncoded)}).attribute().with("8018").without("7256"),
    ai("8001", "DIMENSIONS", {n(4, NonZero), n(5, NonZero), n(3, NonZero), n(1, Winding), n(1)})
        .attribute()
        .with("01"),
    ai("8002", "CMT No.", {xUpTo(20)}).attribute(),
    ai("8003", "GRAI", {n(1, Zero), n(13, CheckDigit, CompanyPrefix), maybe(xUpTo(16))}).attribute().key(),
    ai("8004", "GIAI", {xUpTo(30, CompanyPrefix)}).attribute().key("7040"),
    ai("8005", "PRICE PER UNIT", {n(6)}).attribute().with("01 02"),
    ai("8006", "ITIP", {n(14, CheckDigit, CompanyPrefixSecond), n(4, PieceOfTotal)})
        .attribute()
        .without("01 03 37")
        .key("22 10 21"),
    ai("8007", "IBAN", {xUpTo(34, Iban)}).attribute().with("415"),
    ai("8008", "PROD TIME", {n(6, Date), n(2, Hour), maybe(n(2, Minute)), maybe(n(2, Second))})
        .attribute()
        .with("01 02 03"),
    ai("8009", "OPTSEN", {xUpTo(50)}).attribute().with("00 01 03"),
    ai("8010", "CPID", {yUpTo(30, CompanyPrefix)}).attribute().key("8011"),
    ai("8011", "CPID SERIAL", {nUpTo(12, NoLeadingZero)}).with("8010"),
    ai("8012", "VERSION", {xUpTo(20)}).attribute().with("01 03 8006"),
    ai("8013", "GMN", {xUpTo(25, CheckPair, CompanyPrefix)}).attribute().key(),
    ai("8014", "MUDI", {xUpTo(25, CheckPair, CompanyPrefix, HasNonDigit)}).with("01"),
    ai("8017", "GSRN - PROVIDER", {n(18, CheckDigit, CompanyPrefix)}).attribute().without("8018").key("8019"),
    ai("8018", "GSRN - RECIPIENT", {n(18, CheckDigit, CompanyPrefix)})
        .attribute()
        .without("8017")
        .key("8019"),
    ai("8019", "SRIN", {nUpTo(10)}).with("8017 8018"),
    ai("8020", "REF No.", {xUpTo(25)}).with("415"),
    ai("8026", "ITIP CONTENT", {n(14, CheckDigit, CompanyPrefixSecond), n(4, PieceOfTotal)})
        .attribute()
        .with("37")
        .without("02 03 8006"),
    ai("8030", "DIGSIG", {zUpTo(90)})
        .attribute()
        .with("00 01+21 03+21 253 255 8003 8004 8006+21 8010+8011 8017 8018"),
    ai("8040", "IMEI", {n(15)}).with("01+21"),
    ai("8041", "IMEI2", {n(15)}).with("01+21+8040"),
    ai("8042", "ESIM", {n(32)}).with("01+21+8040"),
    ai("8043", "PSIM", {n(18), maybe(nUpTo(2))}).with("01+21+8040"),
    ai("8110", "", {xUpTo(70, Coupon)}).attribute(),
    ai("8111", "POINTS", {n(4)}).attribute().with("255"),
    ai("8112", "", {xUpTo(70, PositiveOffer)}).attribute(),
    ai("8200", "PRODUCT URL", {xUpTo(70)}).with("01"),
    ai("90", "INTERNAL", {xUpTo(30)}).attribute(),
    ai("91", "99", "INTERNAL", {xUpTo(90)}).attribute(),
};

std::string_view viewOf(QByteArrayView text) { return {text.data(), static_cast<size_t>(text.size())}; }

} // namespace

std::span<const Component> AiRule::components() const
{
    const auto end =
        std::find_if(parts.begin(), parts.end(), [](const Component& c) { return c.longest == 0; });
    return {parts.begin(), end};
}

qsizetype AiRule::longestValue() const
{
    qsizetype sum = 0;
    for (const Component& component : parts)
        sum += component.longest;
    return sum;
}

std::span<const AiRule> allRules() { return rules; }

const AiRule* ruleOf(QByteArrayView ai)
{
    const auto wanted = viewOf(ai);
    const auto rule = std::ranges::find_if(rules, [wanted](const AiRule& r) {
        return wanted.size() == r.first.size() && wanted >= r.first && wanted <= r.last;
    });
    return rule == std::end(rules) ? nullptr : rule;
}

const AiRule* ruleAtStartOf(QByteArrayView text)
{
    for (qsizetype size = 2; size <= 4 && size <= text.size(); ++size)
        if (const AiRule* rule = ruleOf(text.first(size))) return rule;
    return nullptr;
}

bool matchesPattern(QByteArrayView ai, std::string_view pattern)
{
    return std::ranges::equal(viewOf(ai), pattern,
                              [](char a, char p) { return a == p || (p == 'n' && a >= '0' && a <= '9'); });
}

} // namespace noi::gs1
