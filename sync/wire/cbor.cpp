#include "sync/wire/cbor.h"

#include <QStringDecoder>
#include <QtEndian>

namespace noi::wire
{

namespace
{

template <class T> void appendBig(QByteArray& bytes, quint64 value)
{
    const T big = qToBigEndian(static_cast<T>(value));
    bytes.append(reinterpret_cast<const char*>(&big), sizeof big);
}

} // namespace

void CborWriter::head(int major, quint64 argument)
{
    const auto first = [&](int info) { m_bytes.append(static_cast<char>(major << 5 | info)); };
    if (argument < 24) return first(static_cast<int>(argument));
    if (argument <= 0xff) {
        first(24);
        appendBig<quint8>(m_bytes, argument);
    } else if (argument <= 0xffff) {
        first(25);
        appendBig<quint16>(m_bytes, argument);
    } else if (argument <= 0xffffffff) {
        first(26);
        appendBig<quint32>(m_bytes, argument);
    } else {
        first(27);
        appendBig<quint64>(m_bytes, argument);
    }
}

void CborWriter::number(qint64 value)
{
    if (value >= 0)
        head(0, quint64(value));
    else
        head(1, ~quint64(value));
}

void CborWriter::data(QByteArrayView value)
{
    head(2, quint64(value.size()));
    m_bytes.append(value);
}

void CborWriter::text(const QString& value)
{
    const QByteArray utf8 = value.toUtf8();
    head(3, quint64(utf8.size()));
    m_bytes.append(utf8);
}

QByteArrayView CborReader::take(quint64 size)
{
    if (!m_ok || size > quint64(m_end - m_at)) {
        fail();
        return {};
    }
    const QByteArrayView taken(m_at, qsizetype(size));
    m_at += size;
    return taken;
}

CborReader::Head CborReader::head()
{
    const QByteArrayView first = take(1);
    if (first.isEmpty()) return {};
    const auto byte = static_cast<unsigned char>(first[0]);
    Head read{byte >> 5, byte & 31, 0};
    if (read.info < 24) {
        read.argument = quint64(read.info);
        return read;
    }
    if (read.info > 27) { // lengths that only show at the end are not used here
        fail();
        return {};
    }
    for (const char c : take(quint64(1) << (read.info - 24)))
        read.argument = read.argument << 8 | static_cast<unsigned char>(c);
    return read;
}

qint64 CborReader::number(qint64 least, qint64 most)
{
    const Head read = head();
    if (!m_ok || read.major < 0 || read.major > 1 || read.argument > quint64(INT64_MAX)) {
        fail();
        return 0;
    }
    const qint64 value = read.major == 0 ? qint64(read.argument) : ~qint64(read.argument);
    if (value < least || value > most) fail();
    return m_ok ? value : 0;
}

QByteArray CborReader::data(qint64 least, qint64 most)
{
    const Head read = head();
    if (read.major != 2 || read.argument < quint64(least) || read.argument > quint64(most)) {
        fail();
        return {};
    }
    return take(read.argument).toByteArray();
}

QString CborReader::text(qint64 mostBytes)
{
    const Head read = head();
    if (read.major != 3 || read.argument > quint64(mostBytes)) {
        fail();
        return {};
    }
    QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString value = decode(take(read.argument));
    if (decode.hasError()) fail();
    return value;
}

bool CborReader::flag()
{
    const Head read = head();
    if (read.major != 7 || (read.info != 20 && read.info != 21)) fail();
    return m_ok && read.info == 21;
}

qint64 CborReader::count(int major, qint64 most)
{
    const Head read = head();
    // Each element takes a byte at least: a count that cannot be there is refused before anything is made.
    if (read.major != major || read.argument > quint64(most) || read.argument > quint64(m_end - m_at)) fail();
    return m_ok ? qint64(read.argument) : 0;
}

void CborReader::skip(int depth)
{
    if (depth == 0) fail();
    const Head read = head();
    if (!m_ok) return;
    if (read.major == 2 || read.major == 3) {
        (void)take(read.argument);
    } else if (read.major == 6) {
        skip(depth - 1);
    } else if (read.major == 4 || read.major == 5) {
        const int each = read.major == 5 ? 2 : 1;
        for (quint64 i = 0; m_ok && i < read.argument; ++i)
            for (int part = 0; part < each; ++part)
                skip(depth - 1);
    }
}

} // namespace noi::wire
