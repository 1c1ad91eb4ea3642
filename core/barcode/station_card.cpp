#include "core/barcode/station_card.h"

#include <algorithm>

namespace noi
{
namespace
{

constexpr QByteArrayView prefix("61");
constexpr qsizetype idDigits = 19;
constexpr qsizetype length = 2 + idDigits + 2;

bool areDigits(QByteArrayView text)
{
    return std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

/// 0 … 96.
int modulo97(QByteArrayView digits)
{
    int remainder = 0;
    for (const char c : digits)
        remainder = (remainder * 10 + (c - '0')) % 97;
    return remainder;
}

/// "02" … "98". 00, 01 and 99 leave the same remainder as 97, 98 and 02, and are never printed.
QByteArray checkDigits(QByteArrayView text)
{
    const int check = 98 - modulo97(text.toByteArray() + "00");
    return QByteArray::number(check).rightJustified(2, '0');
}

bool isWhole(QByteArrayView text)
{
    return text.size() == length && text.sliced(length - 2) == checkDigits(text.first(length - 2));
}

} // namespace

QString stationCardText(Id person)
{
    const QByteArray text =
        prefix.toByteArray() + QByteArray::number(person.value).rightJustified(idDigits, '0');
    return QString::fromLatin1(text + checkDigits(text));
}

bool looksLikeStationCard(QByteArrayView text) { return text.startsWith('6') && areDigits(text); }

Result<StationCard> readStationCard(QByteArrayView text)
{
    if (!looksLikeStationCard(text) || !isWhole(text))
        return Error{ErrorKind::BadInput,
                     QT_TRANSLATE_NOOP("Error",
                                       "The station's card was misread. Scan it again, or find the person by "
                                       "name."),
                     {}};
    if (!text.startsWith(prefix))
        return Error{ErrorKind::BadInput,
                     QT_TRANSLATE_NOOP(
                         "Error", "The station's card was printed by a newer version of the program. Find "
                                  "the person by name."),
                     {}};
    bool fits = false;
    const Id person{text.sliced(prefix.size(), idDigits).toByteArray().toLongLong(&fits)};
    if (!fits || person.isNull())
        return Error{ErrorKind::BadInput,
                     QT_TRANSLATE_NOOP("Error", "The station's card names nobody. Find the person by name."),
                     {}};
    return StationCard{person};
}

} // namespace noi
