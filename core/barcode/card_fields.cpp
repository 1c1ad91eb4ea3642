#include "core/barcode/card_fields.h"

#include <QStringDecoder>

#include <algorithm>

namespace noi
{
namespace
{

constexpr int earliestYear = 1850;

PartialDate plausible(const PartialDate& date)
{
    return !date.isNull() && date.year() >= earliestYear ? date : PartialDate();
}

} // namespace

std::optional<QStringList> cardFields(QByteArrayView bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    const bool control =
        std::ranges::any_of(text, [](QChar c) { return c.category() == QChar::Other_Control; });
    if (decoder.hasError() || control) return std::nullopt;
    return text.split(u'|');
}

bool isDigits(const QString& text, qsizetype count)
{
    return text.size() == count && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

PartialDate compactDate(const QString& digits, int century)
{
    const auto number = [&digits](qsizetype from, qsizetype count) {
        return digits.mid(from, count).toInt();
    };
    if (isDigits(digits, 8))
        return plausible(PartialDate::ofDay(QDate(number(4, 4), number(2, 2), number(0, 2))));
    if (isDigits(digits, 4)) return plausible(PartialDate::ofYear(number(0, 4)));
    if (!isDigits(digits, 6)) return {};
    if (const int middle = number(2, 2); middle == 19 || middle == 20)
        return plausible(PartialDate::ofMonth(number(2, 4), number(0, 2)));
    return plausible(PartialDate::ofDay(QDate(century + number(4, 2), number(2, 2), number(0, 2))));
}

PartialDate slashDate(const QString& text)
{
    const QStringList parts = text.split(u'/');
    const bool wellFormed =
        parts.size() <= 3 && isDigits(parts.last(), 4) &&
        std::all_of(parts.begin(), parts.end() - 1, [](const QString& p) { return isDigits(p, 2); });
    return wellFormed ? compactDate(parts.join(QString()), 0) : PartialDate();
}

Error damagedCard(const char* text) { return {ErrorKind::BadInput, text, {}}; }

} // namespace noi
