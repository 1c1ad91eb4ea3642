#pragma once

#include <QByteArray>
#include <QString>

#include <cstdio>

namespace noi::sim
{

/// What happened, as a hash, and as text where somebody wants to read it.
class Trace
{
public:
    explicit Trace(bool print) : m_print(print) {}

    void add(qint64 worldMs, const QString& line)
    {
        const QByteArray text = QByteArray::number(worldMs) + ' ' + line.toUtf8();
        for (const char c : text)
            m_hash = (m_hash ^ static_cast<unsigned char>(c)) * 0x100000001b3ULL;
        if (m_print) std::printf("%s\n", text.constData());
    }
    /// For who reads it; no part of what happened.
    void explain(const QString& line) const
    {
        if (m_print) std::printf("    %s\n", line.toUtf8().constData());
    }
    [[nodiscard]] quint64 hash() const { return m_hash; }
    [[nodiscard]] bool prints() const { return m_print; }

private:
    quint64 m_hash = 0xcbf29ce484222325ULL;
    bool m_print;
};

} // namespace noi::sim
