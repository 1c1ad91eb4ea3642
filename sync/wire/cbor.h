#pragma once

#include <QByteArray>
#include <QString>

namespace noi::wire
{

/// CBOR (RFC 8949) with definite lengths and the shortest heads, appended to `bytes`.
class CborWriter
{
public:
    void number(qint64 value);
    void data(QByteArrayView value);
    void text(const QString& value);
    void flag(bool value) { m_bytes.append(value ? '\xf5' : '\xf4'); }
    void array(qsizetype count) { head(4, quint64(count)); }
    void map(qsizetype count) { head(5, quint64(count)); }

    [[nodiscard]] QByteArray bytes() const { return m_bytes; }

private:
    void head(int major, quint64 argument);

    QByteArray m_bytes;
};

/// Reads the same, from any bytes. The first thing that is not as asked for makes it fail for good: then it
/// gives zeros and empty values, so a caller asks once, at the end.
class CborReader
{
public:
    explicit CborReader(QByteArrayView bytes) : m_at(bytes.begin()), m_end(bytes.end()) {}

    qint64 number(qint64 least, qint64 most);
    QByteArray data(qint64 least, qint64 most);
    QString text(qint64 mostBytes);
    bool flag();
    qint64 array(qint64 most) { return count(4, most); }
    qint64 map(qint64 most) { return count(5, most); }
    /// Whatever comes next, at most `depth` deep.
    void skip(int depth);

    void fail() { m_ok = false; }
    [[nodiscard]] bool ok() const { return m_ok; }
    /// Everything was read, and was as it should be.
    [[nodiscard]] bool whole() const { return m_ok && m_at == m_end; }

private:
    struct Head {
        int major = -1;
        int info = 0;
        quint64 argument = 0;
    };
    Head head();
    qint64 count(int major, qint64 most);
    QByteArrayView take(quint64 size);

    const char* m_at;
    const char* m_end;
    bool m_ok = true;
};

} // namespace noi::wire
