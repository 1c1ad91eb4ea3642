#include "core/barcode/gs1_date.h"

#include <algorithm>

namespace noi::gs1
{
namespace
{

bool areDigits(QByteArrayView text, qsizetype count)
{
    return text.size() == count && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

int number(QByteArrayView digits)
{
    int value = 0;
    for (const char c : digits)
        value = value * 10 + (c - '0');
    return value;
}

} // namespace

int fullYear(int twoDigits, int currentYear)
{
    const int century = currentYear - currentYear % 100;
    const int ahead = twoDigits - currentYear % 100;
    if (ahead >= 51) return century - 100 + twoDigits;
    return ahead <= -50 ? century + 100 + twoDigits : century + twoDigits;
}

QDate dateOf(QByteArrayView text, QDate today)
{
    if (!areDigits(text, 6)) return {};
    return {fullYear(number(text.first(2)), today.year()), number(text.sliced(2, 2)), number(text.last(2))};
}

QDate dateOrMonthOf(QByteArrayView text, QDate today)
{
    if (!areDigits(text, 6) || number(text.last(2)) != 0) return dateOf(text, today);
    const QDate first(fullYear(number(text.first(2)), today.year()), number(text.sliced(2, 2)), 1);
    return first.isValid() ? QDate(first.year(), first.month(), first.daysInMonth()) : QDate();
}

QDate longDateOf(QByteArrayView text)
{
    if (!areDigits(text, 8)) return {};
    return {number(text.first(4)), number(text.sliced(4, 2)), number(text.last(2))};
}

bool isTime(QByteArrayView text, int first, int second)
{
    return areDigits(text, second == 0 ? 2 : 4) && number(text.first(2)) < first &&
           (second == 0 || number(text.last(2)) < second);
}

} // namespace noi::gs1
