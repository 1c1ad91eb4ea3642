#include "core/barcode/scan.h"

#include "core/barcode/gs1_digital_link.h"
#include "core/barcode/gs1_element_string.h"

#include <algorithm>

namespace noi
{
namespace
{

constexpr qsizetype longestCode = 7089; // digits in the largest QR code

template <class T> Result<Scan> asScan(Result<T> read)
{
    if (!read) return read.error();
    return Scan(std::move(read).value());
}

Error unknownCode()
{
    return {ErrorKind::BadInput,
            QT_TRANSLATE_NOOP(
                "Error", "This code is neither a vaccine nor a citizen, insurance or station card. Nothing "
                         "was changed."),
            {}};
}

bool isOneOf(QByteArrayView identifier, std::initializer_list<const char*> list)
{
    return std::ranges::any_of(list,
                               [identifier](const char* one) { return identifier == QByteArrayView(one); });
}

/// The first field tells the two cards apart: a personal ID has 12 digits, an insurance number 10 or letters
/// in front.
Result<Scan> readCard(QByteArrayView text)
{
    const auto first = text.first(text.indexOf('|')).trimmed();
    const bool letters = !first.isEmpty() && (first.front() < '0' || first.front() > '9');
    return letters || first.size() == 10 ? asScan(readInsuranceCard(text)) : asScan(readCitizenCard(text));
}

Result<Scan> readUnmarked(QByteArrayView text, bool maybeGs1Fields, QDate today)
{
    if (looksLikeWebAddress(text)) return asScan(readGs1DigitalLink(text, today));
    if (text.contains('|')) return readCard(text);
    if (looksLikeStationCard(text)) return asScan(readStationCard(text));
    const bool fields =
        text.startsWith(fnc1) || (!text.isEmpty() && text.front() >= '0' && text.front() <= '9');
    return maybeGs1Fields && fields ? asScan(readGs1ElementString(text, today)) : Result<Scan>(unknownCode());
}

Result<Scan> readGtin(QByteArrayView digits, QDate today)
{
    if (digits.size() != 8 && digits.size() != 12 && digits.size() != 13 && digits.size() != 14)
        return unknownCode();
    return asScan(gs1Message({{"01", digits.toByteArray().rightJustified(14, '0')}}, today));
}

bool isSymbologyIdentifier(QByteArrayView text)
{
    const auto isLetter = [](char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); };
    return text.size() == 3 && text[0] == ']' && isLetter(text[1]) &&
           (isLetter(text[2]) || (text[2] >= '0' && text[2] <= '9'));
}

} // namespace

Result<Scan> readScan(const QByteArray& bytes, QDate today)
{
    QByteArrayView text(bytes);
    while (text.endsWith('\r') || text.endsWith('\n'))
        text = text.chopped(1);
    if (text.size() > longestCode)
        return Error{
            ErrorKind::BadInput,
            QT_TRANSLATE_NOOP("Error", "This is longer than any code: several were read as one. Scan again."),
            {}};
    const auto identifier = text.first(std::min<qsizetype>(text.size(), 3));
    if (!isSymbologyIdentifier(identifier)) return readUnmarked(text, true, today);
    text = text.sliced(identifier.size());
    if (isOneOf(identifier, {"]C1", "]d2", "]e0", "]J1", "]Q3"}))
        return asScan(readGs1ElementString(text, today));
    if (isOneOf(identifier, {"]E0", "]E4", "]I1"})) return readGtin(text, today);
    return readUnmarked(text, false, today);
}

} // namespace noi
