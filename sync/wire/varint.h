#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace noi::wire
{

/// LEB128: seven bits a byte, the lowest first, the top bit says that more follow.
inline void putVarint(QByteArray& bytes, quint64 value)
{
    char buffer[10];
    int size = 0;
    for (; value >= 0x80; value >>= 7)
        buffer[size++] = static_cast<char>(value | 0x80);
    buffer[size++] = static_cast<char>(value);
    bytes.append(buffer, size);
}

/// Numbers near zero stay small, whatever their sign. Wraps around at 64 bits.
constexpr quint64 zigzag(qint64 value) { return quint64(value) << 1 ^ quint64(value >> 63); }
constexpr qint64 unzigzag(quint64 value) { return qint64(value >> 1 ^ (~(value & 1) + 1)); }

/// Reads any bytes; fails for good at the first that do not fit, and then gives zeros.
class VarintReader
{
public:
    explicit VarintReader(QByteArrayView bytes) : m_at(bytes.begin()), m_end(bytes.end()) {}

    quint64 number()
    {
        quint64 value = 0;
        for (int shift = 0; shift < 64 && m_at != m_end; shift += 7) {
            const auto byte = static_cast<unsigned char>(*m_at++);
            value |= quint64(byte & 0x7f) << shift;
            if (byte < 0x80) return shift == 63 && byte > 1 ? failed() : value;
        }
        return failed();
    }

    QByteArrayView bytes(quint64 size)
    {
        if (size > quint64(m_end - m_at)) {
            failed();
            return {};
        }
        const QByteArrayView taken(m_at, qsizetype(size));
        m_at += size;
        return taken;
    }

    void fail() { failed(); }
    [[nodiscard]] bool ok() const { return m_ok; }
    [[nodiscard]] bool atEnd() const { return m_at == m_end; }

private:
    quint64 failed()
    {
        m_ok = false;
        m_at = m_end;
        return 0;
    }

    const char* m_at;
    const char* m_end;
    bool m_ok = true;
};

} // namespace noi::wire
