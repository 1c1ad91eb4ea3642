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

int modulo97(QByteArrayView digits)
{
    int remainder = 0;
    for (const char c : digits)
        remainder = (remainder * 10 + (c - '0')) % 97;
    return remainder;
}

} // namespace

QString stationCardText(Id person)
{
    const QByteArray text =
        prefix.toByteArray() + QByteArray::number(person.value).rightJustified(idDigits, '0');
    const int check = 98 - modulo97(text + "00");
    return QString::fromLatin1(text + QByteArray::number(check).rightJustified(2, '0'));
}

bool looksLikeStationCard(QByteArrayView text) { return text.startsWith('6') && areDigits(text); }

Result<StationCard> readStationCard(QByteArrayView text)
{
    if (!looksLikeStationCard(text) || text.size() != length || modulo97(text) != 1)
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
