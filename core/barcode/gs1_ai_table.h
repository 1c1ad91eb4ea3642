#pragma once

#include <QByteArrayView>

#include <array>
#include <span>
#include <string_view>

namespace noi::gs1
{

/// Characters a component may hold, by the names of the GS1 General Specifications.
enum class CharacterSet : quint8 {
    None,      ///< no component here
    Numeric,   ///< digits
    Set82,     ///< table "GS1 AI encodable character set 82"
    Set39,     ///< digits, capitals, # - /
    Base64Url, ///< set 64: file-safe base64, with or without padding
};

/// What else a component's content must satisfy; gs1_check.h does the checking.
enum class Check : quint8 {
    None,
    CheckDigit,          ///< last digit by GS1's modulo 10
    CheckPair,           ///< last two characters by GS1's modulo 1021
    CompanyPrefix,       ///< starts with a GS1 company prefix
    CompanyPrefixSecond, ///< a GS1 company prefix from the second character on
    Date,                ///< YYMMDD
    DateOrMonth,         ///< YYMMDD, DD = 00 for the last day of the month
    LongDate,            ///< YYYYMMDD
    HourMinute,
    Hour,
    Minute,
    Second,
    Country,        ///< ISO 3166-1 numeric
    CountryOr999,   ///< the same, or 999 for several countries
    CountryLetters, ///< ISO 3166-1 alpha-2
    Currency,       ///< ISO 4217 numeric
    SexCode,        ///< ISO/IEC 5218
    Hyphen,
    Iban,
    ImporterIndex,
    MediaType,   ///< AIDC media type
    PackageType, ///< UN/ECE recommendation 21 and GS1's additions
    NonZero,
    Zero,
    NoLeadingZero,
    HasNonDigit,
    PercentEncoded,
    PieceOfTotal,    ///< two numbers of equal length, e.g. 0102
    PositionOfTotal, ///< two numbers and a stroke, e.g. 1/2
    YesNo,
    Winding,
    Latitude,
    Longitude,
    Coupon,        ///< North American coupon code
    PositiveOffer, ///< North American positive offer file
};

struct Component {
    CharacterSet set = CharacterSet::None;
    quint8 shortest = 0;
    quint8 longest = 0;
    bool optional = false;
    std::array<Check, 3> checks = {};
};

/// One application identifier, or a run of them that differ only in the last digit ("3100" … "3105").
struct AiRule {
    std::string_view first;
    std::string_view last;
    bool predefinedLength = false; ///< needs no FNC1 behind it
    bool linkAttribute = false;    ///< may stand behind the ? of a Digital Link
    std::array<Component, 5> parts = {};
    /// Alternatives separated by spaces, "01+21 02 35nn": one of them has to be on the item too; n is any
    /// digit.
    std::string_view needs = {};
    /// "8111 394n": none of these may be on the item.
    std::string_view excludes = {};
    /// Primary key of a Digital Link; its qualifiers in order, "22 10 21|235" for two alternatives.
    bool linkKey = false;
    std::string_view linkQualifiers = {};
    std::string_view title = {};

    [[nodiscard]] std::span<const Component> components() const;
    [[nodiscard]] qsizetype longestValue() const;
};

/// Every application identifier, in ascending order.
[[nodiscard]] std::span<const AiRule> allRules();

/// The rule of exactly this AI, or nullptr.
[[nodiscard]] const AiRule* ruleOf(QByteArrayView ai);

/// The rule of the AI that `text` starts with, or nullptr. No AI is the beginning of another.
[[nodiscard]] const AiRule* ruleAtStartOf(QByteArrayView text);

/// "394n" stands for 3940 … 3949, "01" for itself.
[[nodiscard]] bool matchesPattern(QByteArrayView ai, std::string_view pattern);

} // namespace noi::gs1
