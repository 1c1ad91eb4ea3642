#pragma once

#include <QByteArray>
#include <QByteArrayList>

namespace noi
{

/// Cuts what a serial scanner sends into codes: at carriage return, line feed or both. Empty lines say
/// nothing.
class CodeFramer
{
public:
    /// Longest code that is believed. The largest QR code holds 2,953 bytes.
    static constexpr qsizetype MostBytes = 4096;

    struct Framed {
        QByteArrayList codes;
        bool tooLong = false; ///< something longer than MostBytes was thrown away
    };

    [[nodiscard]] Framed take(const QByteArray& bytes);
    /// A pause: what came so far is all, for scanners that send no ending. Empty if nothing did.
    [[nodiscard]] QByteArray takeRest();
    void clear();
    [[nodiscard]] bool isEmpty() const { return m_held.isEmpty(); }

private:
    QByteArray m_held;
    bool m_skipping = false; ///< until the next ending
};

} // namespace noi
