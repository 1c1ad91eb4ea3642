#include "core/barcode/gs1_check.h"

#include "core/barcode/gs1_check_digit.h"
#include "core/barcode/gs1_codes.h"
#include "core/barcode/gs1_coupon.h"
#include "core/barcode/gs1_date.h"

#include <algorithm>
#include <string_view>

namespace noi::gs1
{
namespace
{

constexpr std::string_view digits = "0123456789";
constexpr std::string_view set82 =
    "!\"%&'()*+,-./0123456789:;<=>?ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz";
constexpr std::string_view set39 = "#-/0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
constexpr std::string_view set64 = "-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz";
constexpr int shortestCompanyPrefix = 4;

bool only(QByteArrayView text, std::string_view allowed)
{
    return std::ranges::all_of(text, [allowed](char c) { return allowed.find(c) != allowed.npos; });
}

/// Padding is optional, but where there is some it has to fill the last group of three.
bool isBase64Url(QByteArrayView text)
{
    const auto data = text.first(text.size() - std::min<qsizetype>(2, std::ranges::count(text, '=')));
    const bool padded = data.size() != text.size();
    return only(data, set64) && only(text.sliced(data.size()), "=") && (!padded || text.size() % 3 == 0);
}

bool startsWithDigits(QByteArrayView text, qsizetype from, qsizetype count)
{
    return text.size() >= from + count && only(text.sliced(from, count), digits);
}

bool isPercentEncoded(QByteArrayView text)
{
    for (qsizetype i = text.indexOf('%'); i >= 0; i = text.indexOf('%', i + 1))
        if (i + 2 >= text.size() || !only(text.sliced(i + 1, 2), "0123456789ABCDEFabcdef")) return false;
    return true;
}

bool isPieceOfTotal(QByteArrayView text)
{
    const auto piece = text.first(text.size() / 2), total = text.sliced(text.size() / 2);
    return piece.size() == total.size() && !only(piece, "0") && !only(total, "0") && piece <= total;
}

bool isPositionOfTotal(QByteArrayView text)
{
    const qsizetype stroke = text.indexOf('/');
    if (stroke < 1 || stroke + 1 >= text.size()) return false;
    const auto position = text.first(stroke), total = text.sliced(stroke + 1);
    if (!only(position, digits) || !only(total, digits) || position.front() == '0' || total.front() == '0')
        return false;
    return position.size() < total.size() || (position.size() == total.size() && position <= total);
}

bool isMediaType(QByteArrayView text) // 01–10 given out by ICCBBA, 80–99 for national use
{
    return (text >= QByteArrayView("01") && text <= QByteArrayView("10")) || text >= QByteArrayView("80");
}

const char* complaint(Check check)
{
    switch (check) {
    case Check::CheckDigit:
    case Check::CheckPair:
    case Check::Iban:
        return QT_TRANSLATE_NOOP(
            "Error",
            "Field (%1) of the code has a check digit that does not fit: it was misread. Scan it again.");
    case Check::Date:
    case Check::DateOrMonth:
    case Check::LongDate:
        return QT_TRANSLATE_NOOP("Error", "Field (%1) of the code is not a date that exists. Scan it again.");
    case Check::HourMinute:
    case Check::Hour:
    case Check::Minute:
    case Check::Second:
        return QT_TRANSLATE_NOOP("Error", "Field (%1) of the code is not a time of day. Scan it again.");
    case Check::Country:
    case Check::CountryOr999:
    case Check::CountryLetters:
    case Check::Currency:
    case Check::MediaType:
    case Check::PackageType:
        return QT_TRANSLATE_NOOP(
            "Error", "Field (%1) of the code is not in its list of countries, currencies or kinds. "
                     "Scan it again.");
    default:
        return QT_TRANSLATE_NOOP(
            "Error", "Field (%1) of the code holds a value that GS1 does not allow there. Scan it again.");
    }
}

Result<void> checkComponent(const Component& component, QByteArrayView ai, QByteArrayView text, QDate today)
{
    if (!inCharacterSet(text, component.set))
        return Error{ErrorKind::BadInput,
                     QT_TRANSLATE_NOOP(
                         "Error", "Field (%1) of the code holds a character that is not allowed there: the "
                                  "code was misread or a separator was lost. Scan it again."),
                     {QString::fromLatin1(ai)}};
    for (const Check check : component.checks)
        if (!holds(check, text, today))
            return Error{ErrorKind::BadInput, complaint(check), {QString::fromLatin1(ai)}};
    return {};
}

} // namespace

bool inCharacterSet(QByteArrayView text, CharacterSet set)
{
    switch (set) {
    case CharacterSet::Numeric: return only(text, digits);
    case CharacterSet::Set82: return only(text, set82);
    case CharacterSet::Set39: return only(text, set39);
    case CharacterSet::Base64Url: return isBase64Url(text);
    case CharacterSet::None: break;
    }
    return text.isEmpty();
}

bool holds(Check check, QByteArrayView text, QDate today)
{
    switch (check) {
    case Check::None: return true;
    case Check::CheckDigit: return hasCheckDigit(text);
    case Check::CheckPair: return hasCheckPair(text);
    case Check::CompanyPrefix: return startsWithDigits(text, 0, shortestCompanyPrefix);
    case Check::CompanyPrefixSecond: return startsWithDigits(text, 1, shortestCompanyPrefix);
    case Check::Date: return dateOf(text, today).isValid();
    case Check::DateOrMonth: return dateOrMonthOf(text, today).isValid();
    case Check::LongDate: return longDateOf(text).isValid();
    case Check::HourMinute: return isTime(text, 24, 60);
    case Check::Hour: return isTime(text, 24);
    case Check::Minute:
    case Check::Second: return isTime(text, 60);
    case Check::Country: return isCountry(text);
    case Check::CountryOr999: return text == QByteArrayView("999") || isCountry(text);
    case Check::CountryLetters: return isCountryLetters(text);
    case Check::Currency: return isCurrency(text);
    case Check::SexCode: return only(text, "0129");
    case Check::Hyphen: return only(text, "-");
    case Check::Iban: return isIban(text);
    case Check::ImporterIndex: return only(text, set64);
    case Check::MediaType: return isMediaType(text);
    case Check::PackageType: return isPackageType(text);
    case Check::NonZero: return !only(text, "0");
    case Check::Zero: return only(text, "0");
    case Check::NoLeadingZero: return !text.startsWith('0');
    case Check::HasNonDigit: return !only(text, digits);
    case Check::PercentEncoded: return isPercentEncoded(text);
    case Check::PieceOfTotal: return isPieceOfTotal(text);
    case Check::PositionOfTotal: return isPositionOfTotal(text);
    case Check::YesNo: return only(text, "01");
    case Check::Winding: return only(text, "019");
    case Check::Latitude: return text <= QByteArrayView("1800000000");
    case Check::Longitude: return text <= QByteArrayView("3600000000");
    case Check::Coupon: return isCoupon(text, today);
    case Check::PositiveOffer: return isPositiveOffer(text);
    }
    return false;
}

Result<void> checkValue(const AiRule& rule, QByteArrayView ai, QByteArrayView value, QDate today)
{
    const Error wrongLength{ErrorKind::BadInput,
                            QT_TRANSLATE_NOOP("Error",
                                              "Field (%1) of the code is too short or too long: a part or a "
                                              "separator was lost. Scan it again."),
                            {QString::fromLatin1(ai)}};
    for (const Component& component : rule.components()) {
        if (value.isEmpty() && component.optional) break;
        if (value.size() < component.shortest) return wrongLength;
        const auto text = value.first(std::min<qsizetype>(value.size(), component.longest));
        value = value.sliced(text.size());
        if (const auto checked = checkComponent(component, ai, text, today); !checked) return checked;
    }
    if (!value.isEmpty()) return wrongLength;
    return {};
}

} // namespace noi::gs1
