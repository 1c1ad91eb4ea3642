#include "sync/wire/column_writer.h"

#include "sync/wire/varint.h"

#include <QtEndian>

#include <cmath>
#include <cstring>

namespace noi::wire
{

namespace
{

/// A CBOR head: where its contents begin, and its number.
struct Head {
    qsizetype size;
    quint64 argument;
};

Head headOf(QByteArrayView value)
{
    const int info = value[0] & 31;
    if (info < 24) return {1, quint64(info)};
    const int size = 1 << (info - 24);
    quint64 argument = 0;
    for (int i = 1; i <= size; ++i)
        argument = argument << 8 | static_cast<unsigned char>(value[i]);
    return {1 + size, argument};
}

/// The two digits at `at`, or −1.
int two(const char* at)
{
    const unsigned tens = unsigned(at[0]) - '0', ones = unsigned(at[1]) - '0';
    return tens > 9 || ones > 9 ? -1 : int(tens * 10 + ones);
}

/// Days of "YYYY-MM-DD"; false for anything that is not exactly the text of a day.
bool dayOf(const char* text, qint64& day)
{
    const int century = two(text), year = two(text + 2), month = two(text + 5), d = two(text + 8);
    if (century < 0 || year < 0 || month < 1 || month > 12 || d < 1 || d > 31) return false;
    if (text[4] != '-' || text[7] != '-') return false;
    day = daysOf(century * 100 + year, month, d);
    return civilOf(day).day == d; // no 31st of April
}

} // namespace

void ColumnWriter::put(QByteArrayView value, const OpHead& head)
{
    if (value == m_memory.previous) return out.byte(TokenPrevious);
    m_memory.previous = value;
    switch (const auto first = static_cast<unsigned char>(value[0])) {
    case 0xf4: return out.byte(TokenFalse);
    case 0xf5: return out.byte(TokenTrue);
    case 0xf6: return out.byte(TokenNull);
    default:
        if (first >> 5 <= 1) return putInteger(value, head);
        if (const int place = placeOf(value); place >= 0) return out.byte(TokenSeen + place);
        if (first == 0xfb) return putDouble(value);
        putString(value);
    }
}

/// Among the values seen, or −1: then it is one of them from now on.
int ColumnWriter::placeOf(QByteArrayView value)
{
    if (value.size() > longestSeen) return -1;
    constexpr size_t slotCount = 512;
    if (m_slots.empty()) m_slots.resize(slotCount);
    quint64 hash = 0xcbf29ce484222325;
    for (const char c : value)
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3;
    for (size_t at = (hash ^ hash >> 32) % slotCount;; at = (at + 1) % slotCount) {
        const int held = m_slots[at];
        if (held != 0 && m_memory.seen[size_t(held - 1)] == value) return held - 1;
        if (held != 0) continue;
        m_memory.remember(value, m_slots[at]);
        return -1;
    }
}

void ColumnWriter::putInteger(QByteArrayView value, const OpHead& head)
{
    const quint64 argument = headOf(value).argument;
    const qint64 number = (value[0] & 0x20) == 0 ? qint64(argument) : ~qint64(argument);
    if (number == head.file.value) return out.byte(TokenFile);
    if (number == head.record.value) return out.byte(TokenRecord);
    const auto distance = qint64(quint64(head.id.value) - quint64(number));
    const bool isNear = isNearBy(distance);
    if (!isNear)
        if (const int place = placeOf(value); place >= 0) return out.byte(TokenSeen + place);
    const bool asDistance = isNear || Id{number}.device() == head.id.device();
    out.byte(asDistance ? TokenNear : TokenInteger);
    out.number(zigzag(asDistance ? distance : number));
}

void ColumnWriter::putDouble(QByteArrayView value)
{
    const auto bits = qFromBigEndian<quint64>(value.data() + 1);
    double number;
    std::memcpy(&number, &bits, sizeof number);
    if (std::abs(number) < 1e15) {
        const qint64 tenths = std::llround(number * 10);
        const double back = double(tenths) / 10;
        if (std::memcmp(&back, &number, sizeof back) == 0) {
            out.byte(TokenTenths);
            return out.number(zigzag(tenths));
        }
    }
    out.byte(TokenDouble);
    out.append(value.sliced(1));
}

bool ColumnWriter::putTime(QByteArrayView text)
{
    qint64 day = 0;
    if ((text.size() != 10 && text.size() != 16) || !dayOf(text.data(), day)) return false;
    if (text.size() == 10) {
        out.byte(TokenDate);
        out.number(zigzag(day - m_memory.day));
        m_memory.day = day;
        return true;
    }
    const int hour = two(text.data() + 11), minute = two(text.data() + 14);
    if (text[10] != 'T' || text[13] != ':' || hour < 0 || hour > 23 || minute < 0 || minute > 59)
        return false;
    const qint64 now = (day * 24 + hour) * 60 + minute;
    out.byte(TokenMinute);
    out.number(zigzag(now - m_memory.minute));
    m_memory.minute = now;
    return true;
}

void ColumnWriter::putString(QByteArrayView value)
{
    const QByteArrayView text = value.sliced(headOf(value).size);
    const bool isText = (value[0] & 0xe0) == 0x60;
    if (isText && putTime(text)) return;
    if (isText && text.size() < TokenSeen - TokenShortText) {
        out.byte(TokenShortText + int(text.size()));
    } else {
        out.byte(isText ? TokenText : TokenBytes);
        out.number(quint64(text.size()));
    }
    out.append(text);
}

} // namespace noi::wire
