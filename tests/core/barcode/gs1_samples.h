#pragma once

#include "core/barcode/gs1_ai_table.h"
#include "core/barcode/gs1_check_digit.h"
#include "core/barcode/gs1_message.h"

#include <algorithm>
#include <rapidcheck.h>

/// Values made from the table's own description of an AI, for tests.
namespace noi::gs1::test
{

inline const QDate today(2026, 11, 21);

inline QByteArray charactersOf(CharacterSet set)
{
    const QByteArray digits("0123456789"), capitals("ABCDEFGHIJKLMNOPQRSTUVWXYZ");
    switch (set) {
    case CharacterSet::Numeric: return digits;
    case CharacterSet::Set39: return digits + capitals + "#-/";
    case CharacterSet::Base64Url: return digits + capitals + capitals.toLower() + "-_";
    default: return digits + capitals + capitals.toLower() + "!\"%&'()*+,-./:;<=>?_";
    }
}

inline rc::Gen<QByteArray> textOf(CharacterSet set, int shortest, int longest)
{
    const QByteArray characters = charactersOf(set);
    const auto character = rc::gen::elementOf(std::string(characters.constData(), size_t(characters.size())));
    return rc::gen::mapcat(rc::gen::inRange(shortest, longest + 1), [character](int size) {
        return rc::gen::map(rc::gen::container<std::string>(size_t(size), character),
                            [](const std::string& text) { return QByteArray::fromStdString(text); });
    });
}

inline rc::Gen<QByteArray> oneOf(std::vector<QByteArray> values)
{
    return rc::gen::elementOf(std::move(values));
}

inline rc::Gen<QByteArray> dates(const char* form)
{
    const QString format = QString::fromLatin1(form);
    return rc::gen::map(rc::gen::inRange(0, 36000), [format](int days) {
        return QDate(1978, 1, 1).addDays(days).toString(format).toLatin1();
    });
}

inline bool has(const Component& component, Check check)
{
    return std::ranges::find(component.checks, check) != component.checks.end();
}

/// Values that satisfy a component's first check.
inline rc::Gen<QByteArray> valuesOf(const Component& c)
{
    const auto text = textOf(c.set, c.shortest, c.longest);
    switch (c.checks[0]) {
    case Check::None: return text;
    case Check::CheckDigit:
        return rc::gen::map(textOf(c.set, c.shortest - 1, c.longest - 1),
                            [](const QByteArray& digits) { return digits + checkDigitOf(digits); });
    case Check::CheckPair:
        return rc::gen::map(textOf(c.set, 1, c.longest - 7), [](const QByteArray& tail) {
            return "8931x" + tail + checkPairOf("8931x" + tail);
        });
    case Check::CompanyPrefix:
        return rc::gen::map(textOf(c.set, 0, c.longest - 4),
                            [](const QByteArray& tail) { return "8931" + tail; });
    case Check::Date: return dates("yyMMdd");
    case Check::DateOrMonth:
        return rc::gen::map(rc::gen::pair(dates("yyMMdd"), rc::gen::arbitrary<bool>()), [](const auto& made) {
            return made.second ? made.first.first(4) + "00" : made.first;
        });
    case Check::LongDate: return dates("yyyyMMdd");
    case Check::HourMinute: return oneOf({"0000", "0815", "2359"});
    case Check::Hour: return oneOf({"00", "08", "23"});
    case Check::Minute:
    case Check::Second: return oneOf({"00", "30", "59"});
    case Check::Country: return oneOf({"704", "004", "894"});
    case Check::CountryOr999: return oneOf({"704", "999"});
    case Check::CountryLetters: return oneOf({"VN", "AD", "ZW"});
    case Check::Currency: return oneOf({"704", "978"});
    case Check::SexCode: return oneOf({"0", "1", "2", "9"});
    case Check::Hyphen: return rc::gen::just(QByteArray("-"));
    case Check::Iban: return oneOf({"GB82WEST12345698765432", "DE89370400440532013000"});
    case Check::ImporterIndex: return oneOf({"a", "Z", "7", "-", "_"});
    case Check::MediaType: return oneOf({"01", "10", "80", "99"});
    case Check::PackageType: return oneOf({"CT", "200", "8", "PX"});
    case Check::NonZero:
        return rc::gen::map(textOf(c.set, c.shortest - 1, c.shortest - 1),
                            [](const QByteArray& digits) { return digits + '7'; });
    case Check::Zero: return rc::gen::just(QByteArray(c.shortest, '0'));
    case Check::NoLeadingZero:
        return rc::gen::map(textOf(c.set, 0, c.longest - 1),
                            [](const QByteArray& digits) { return '7' + digits; });
    case Check::PercentEncoded: return oneOf({"Th%C3%B4n", "Ia+Ly", "A"});
    case Check::PieceOfTotal: return oneOf({"0101", "0102", "9999"});
    case Check::PositionOfTotal: return oneOf({"1/1", "1/2", "9/9"});
    case Check::YesNo: return oneOf({"0", "1"});
    case Check::Winding: return oneOf({"0", "1", "9"});
    case Check::Latitude: return oneOf({"0000000000", "1800000000"});
    case Check::Longitude: return oneOf({"0000000000", "3600000000"});
    case Check::Coupon:
        return oneOf({"0123456654321250110123", "012345665432125011012312110123921134560654321",
                      "0123456654321250110123327123142701015012345661123456790101"});
    case Check::PositiveOffer: return oneOf({"001234566543210123456", "111234567654321212345678"});
    default: return text;
    }
}

inline rc::Gen<QByteArray> valuesOf(const AiRule& rule)
{
    rc::Gen<QByteArray> all = rc::gen::just(QByteArray());
    for (const Component& component : rule.components()) {
        // An optional part is there or not, and none follows one that is not.
        const bool optional = component.optional;
        all = rc::gen::map(rc::gen::tuple(all, valuesOf(component), rc::gen::arbitrary<bool>()),
                           [optional](const std::tuple<QByteArray, QByteArray, bool>& made) {
                               const auto& [before, part, skip] = made;
                               return optional && (skip || before.endsWith('\0')) ? before + '\0'
                                                                                  : before + part;
                           });
    }
    return rc::gen::map(all, [](QByteArray value) { return value.replace('\0', ""); });
}

inline QByteArray aiOf(const AiRule& rule) { return {rule.first.data(), qsizetype(rule.first.size())}; }

/// Some elements with different AIs that do not exclude one another.
inline rc::Gen<QList<Gs1Element>> elementLists()
{
    const auto element = rc::gen::mapcat(rc::gen::inRange<size_t>(0, allRules().size()), [](size_t i) {
        const AiRule& rule = allRules()[i];
        return rc::gen::map(valuesOf(rule), [&rule](const QByteArray& value) {
            return Gs1Element{aiOf(rule), value};
        });
    });
    return rc::gen::suchThat(
        rc::gen::map(rc::gen::nonEmpty(rc::gen::container<std::vector<Gs1Element>>(element)),
                     [](const std::vector<Gs1Element>& made) {
                         QList<Gs1Element> list;
                         for (const Gs1Element& e : made) {
                             QList<Gs1Element> longer = list + QList<Gs1Element>{e};
                             const bool isNew = std::ranges::none_of(
                                 list, [&e](const auto& other) { return other.ai == e.ai; });
                             if (isNew && list.size() < 6 && gs1Message(longer, today).ok()) list = longer;
                         }
                         return list;
                     }),
        [](const QList<Gs1Element>& list) { return !list.isEmpty(); });
}

} // namespace noi::gs1::test

namespace noi
{
inline void showValue(const Gs1Element& e, std::ostream& out)
{
    out << '(' << e.ai.constData() << ')' << e.value.constData();
}
inline void showValue(const QList<Gs1Element>& list, std::ostream& out)
{
    for (const Gs1Element& e : list)
        showValue(e, out);
}
} // namespace noi
