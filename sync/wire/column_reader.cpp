#include "sync/wire/column_reader.h"

#include <QtEndian>

#include <cstring>

namespace noi::wire
{

namespace
{

void appendDigits(std::string& out, int number, int digits)
{
    char text[4];
    for (int i = digits; i-- > 0; number /= 10)
        text[i] = static_cast<char>('0' + number % 10);
    out.append(text, size_t(digits));
}

void appendDay(std::string& out, qint64 days)
{
    const Civil civil = civilOf(days);
    appendDigits(out, civil.year, 4);
    out += '-';
    appendDigits(out, civil.month, 2);
    out += '-';
    appendDigits(out, civil.day, 2);
}

} // namespace

QByteArrayView Pieces::keep(QByteArrayView bytes)
{
    const auto size = size_t(bytes.size());
    if (m_chunks.empty() || m_chunks.back().capacity() - m_chunks.back().size() < size)
        m_chunks.emplace_back().reserve(std::max(chunk, size));
    std::string& last = m_chunks.back();
    const size_t from = last.size();
    last.append(bytes.data(), size);
    return {last.data() + from, bytes.size()};
}

void appendHead(std::string& out, int major, quint64 argument)
{
    const int size = argument < 24            ? 0
                     : argument <= 0xff       ? 1
                     : argument <= 0xffff     ? 2
                     : argument <= 0xffffffff ? 4
                                              : 8;
    const int info = size == 0 ? int(argument) : size == 1 ? 24 : size == 2 ? 25 : size == 4 ? 26 : 27;
    out += static_cast<char>(major << 5 | info);
    const quint64 big = qToBigEndian(argument);
    out.append(reinterpret_cast<const char*>(&big) + (8 - size), size_t(size));
}

void appendInteger(std::string& out, qint64 number)
{
    if (number >= 0)
        appendHead(out, 0, quint64(number));
    else
        appendHead(out, 1, ~quint64(number));
}

QByteArrayView ColumnReader::next(VarintReader& in, const OpHead& head, Pieces& pieces)
{
    const QByteArrayView first = in.bytes(1);
    if (first.isEmpty()) return {};
    const int token = static_cast<unsigned char>(first[0]);
    if (token == TokenPrevious) return m_memory.previous;
    if (token >= TokenSeen) {
        const auto place = size_t(token - TokenSeen);
        if (place >= m_memory.seen.size()) return {};
        return m_memory.previous = m_memory.seen[place];
    }
    m_value.clear();
    const bool listed = readInto(token, in, head);
    if (m_value.empty() || !in.ok()) return {};
    m_memory.previous = pieces.keep(m_value);
    if (listed) m_memory.remember(m_memory.previous);
    return m_memory.previous;
}

/// Leaves the value empty for what is no token. True: it goes into the list of values seen.
bool ColumnReader::readInto(int token, VarintReader& in, const OpHead& head)
{
    if (token >= TokenShortText) {
        appendString(3, quint64(token - TokenShortText), in);
        return true;
    }
    switch (token) {
    case TokenNull: m_value = '\xf6'; return false;
    case TokenFalse: m_value = '\xf4'; return false;
    case TokenTrue: m_value = '\xf5'; return false;
    case TokenFile: appendInteger(m_value, head.file.value); return false;
    case TokenRecord: appendInteger(m_value, head.record.value); return false;
    case TokenNear: {
        const qint64 distance = unzigzag(in.number());
        appendInteger(m_value, qint64(quint64(head.id.value) - quint64(distance)));
        return !isNearBy(distance);
    }
    case TokenInteger: appendInteger(m_value, unzigzag(in.number())); return true;
    case TokenDouble: {
        const QByteArrayView bits = in.bytes(8);
        m_value += '\xfb';
        m_value.append(bits.data(), size_t(bits.size()));
        return true;
    }
    case TokenTenths: {
        const double number = double(unzigzag(in.number())) / 10;
        quint64 bits;
        std::memcpy(&bits, &number, sizeof bits);
        bits = qToBigEndian(bits);
        m_value += '\xfb';
        m_value.append(reinterpret_cast<const char*>(&bits), sizeof bits);
        return true;
    }
    case TokenDate:
    case TokenMinute: appendTime(token, in); return true;
    case TokenText: appendString(3, in.number(), in); return true;
    case TokenBytes: appendString(2, in.number(), in); return true;
    default: return false;
    }
}

void ColumnReader::appendString(int major, quint64 size, VarintReader& in)
{
    const QByteArrayView text = in.bytes(size);
    if (!in.ok()) return;
    appendHead(m_value, major, size);
    m_value.append(text.data(), size_t(text.size()));
}

void ColumnReader::appendTime(int token, VarintReader& in)
{
    constexpr qint64 minutesOfDay = 24 * 60;
    qint64& last = token == TokenDate ? m_memory.day : m_memory.minute;
    const qint64 unit = token == TokenDate ? 1 : minutesOfDay;
    const auto now = qint64(quint64(last) + quint64(unzigzag(in.number())));
    if (now < leastDay * unit || now >= (mostDay + 1) * unit) return;
    last = now;
    qint64 day = now;
    if (token == TokenMinute) {
        day = now / minutesOfDay;
        if (day * minutesOfDay > now) --day; // before 1970
    }
    appendHead(m_value, 3, token == TokenDate ? 10 : 16);
    appendDay(m_value, day);
    if (token == TokenDate) return;
    const int minute = int(now - day * minutesOfDay);
    m_value += 'T';
    appendDigits(m_value, minute / 60, 2);
    m_value += ':';
    appendDigits(m_value, minute % 60, 2);
}

} // namespace noi::wire
