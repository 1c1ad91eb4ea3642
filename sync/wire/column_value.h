#pragma once

#include <QByteArrayView>

#include <vector>

/// How values stand in a column: shared by the writing and the reading side.
namespace noi::wire
{

/// First byte of a value in a column.
enum Token : unsigned char {
    TokenNull = 0,
    TokenFalse = 1,
    TokenTrue = 2,
    TokenDouble = 3,     ///< 8 bytes follow, big-endian
    TokenTenths = 4,     ///< zigzag of ten times the double
    TokenFile = 5,       ///< the number of the operation's file
    TokenRecord = 6,     ///< the number of the operation's record
    TokenNear = 7,       ///< zigzag of the operation's own id minus the number
    TokenInteger = 8,    ///< zigzag
    TokenDate = 9,       ///< "YYYY-MM-DD": zigzag of the days since the column's last date
    TokenMinute = 10,    ///< "YYYY-MM-DDTHH:MM": zigzag of the minutes since the column's last one
    TokenText = 11,      ///< length, UTF-8
    TokenBytes = 12,     ///< length, bytes
    TokenPrevious = 13,  ///< the column's last value again
    TokenShortText = 16, ///< + length 0 … 31, UTF-8
    TokenSeen = 48,      ///< + place in the list of values that the column had before, 0 … 207
};
inline constexpr qsizetype mostSeen = 256 - TokenSeen;
inline constexpr qsizetype longestSeen = 64; ///< bytes of CBOR of a value that is put in the list
inline constexpr qint64 firstDay = 20454;    ///< 2026-01-01 as days since 1970

/// Numbers this close to the operation's own id are told so, and are not put in the list.
constexpr bool isNearBy(qint64 distance) { return distance > -64 && distance < 64; }

/// What a column had before. The list takes numbers that are not near by, doubles, text and bytes, each when
/// it is told in full.
struct ColumnMemory {
    std::vector<QByteArrayView> seen;
    QByteArrayView previous;
    qint64 day = firstDay;
    qint64 minute = firstDay * 24 * 60;

    void remember(QByteArrayView value)
    {
        if (qsizetype(seen.size()) < mostSeen && value.size() <= longestSeen) seen.push_back(value);
    }
    /// `place`: where it is now, counted from 1; 0 when the list is full.
    void remember(QByteArrayView value, quint8& place)
    {
        const size_t before = seen.size();
        remember(value);
        place = static_cast<quint8>(seen.size() > before ? seen.size() : 0);
    }
};

struct Civil {
    int year, month, day;
};

/// Days since 1970-01-01 in the Gregorian calendar, and back (H. Hinnant, "chrono-compatible low-level date
/// algorithms"); years 0 … 9999.
constexpr qint64 daysOf(int year, int month, int day)
{
    year -= month <= 2;
    const int era = (year >= 0 ? year : year - 399) / 400, yearOfEra = year - era * 400;
    const int dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    return qint64(era) * 146097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719468;
}
constexpr Civil civilOf(qint64 days)
{
    days += 719468;
    const qint64 era = (days >= 0 ? days : days - 146096) / 146097;
    const int dayOfEra = int(days - era * 146097);
    const int yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365;
    const int dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const int shifted = (5 * dayOfYear + 2) / 153, month = shifted + (shifted < 10 ? 3 : -9);
    return {int(yearOfEra + era * 400) + (month <= 2), month, dayOfYear - (153 * shifted + 2) / 5 + 1};
}
inline constexpr qint64 leastDay = daysOf(0, 1, 1), mostDay = daysOf(9999, 12, 31);

} // namespace noi::wire
