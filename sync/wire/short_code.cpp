#include "sync/wire/limits.h"
#include "sync/wire/ticket.h"

#include <QtEndian>

#include <array>
#include <sodium.h>

namespace noi::wire
{

namespace
{

// 30 bits number, 64 bits secret, 11 bits check: 105 bits, 21 letters of 5 bits, the highest first.
constexpr char letters[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr int codeLetters = 21, checkBits = 11;
using Bits = std::array<bool, codeLetters * 5>;

quint64 checkOf(qint64 number, const QByteArray& secret)
{
    const qint64 big = qToBigEndian(number);
    const QByteArray text =
        "noi-code-1" + QByteArray(reinterpret_cast<const char*>(&big), sizeof big) + secret;
    std::array<unsigned char, crypto_generichash_BYTES> hash;
    crypto_generichash(hash.data(), hash.size(), reinterpret_cast<const unsigned char*>(text.constData()),
                       static_cast<unsigned long long>(text.size()), nullptr, 0);
    return (quint64(hash[0]) << 8 | hash[1]) & ((1 << checkBits) - 1);
}

void put(Bits& bits, int from, int count, quint64 value)
{
    for (int i = 0; i < count; ++i)
        bits[size_t(from + i)] = value >> (count - 1 - i) & 1;
}

quint64 take(const Bits& bits, int from, int count)
{
    quint64 value = 0;
    for (int i = 0; i < count; ++i)
        value = value << 1 | quint64(bits[size_t(from + i)]);
    return value;
}

/// 0 … 31, or −1.
int valueOf(QChar typed)
{
    const QChar c = typed.toUpper();
    if (c == u'O') return 0;
    if (c == u'I' || c == u'L') return 1;
    for (int i = 0; i < 32; ++i)
        if (c == QLatin1Char(letters[i])) return i;
    return -1;
}

bool isBetween(QChar c)
{
    return c.isSpace() || c.category() == QChar::Punctuation_Dash || c == u'.' || c == u'_';
}

} // namespace

QString shortCodeText(qint64 number, const QByteArray& secret)
{
    Bits bits;
    put(bits, 0, 30, quint64(number));
    put(bits, 30, 64, qFromBigEndian<quint64>(secret.leftJustified(ticketSecretBytes, '\0').constData()));
    put(bits, 94, checkBits, checkOf(number, secret));
    QString code;
    for (int i = 0; i < codeLetters; ++i) {
        if (i > 0 && i % 3 == 0) code += u'-';
        code += QLatin1Char(letters[take(bits, i * 5, 5)]);
    }
    return code;
}

Result<ShortCode> readShortCode(const QString& typed)
{
    Bits bits;
    int count = 0;
    for (const QChar c : typed) {
        if (isBetween(c)) continue;
        const int value = valueOf(c);
        if (value < 0)
            return Error{
                ErrorKind::BadInput,
                QT_TRANSLATE_NOOP("Error", "“%1” is not in any ticket code. Look at the code again."),
                {QString(c)}};
        if (count < codeLetters) put(bits, count * 5, 5, quint64(value));
        ++count;
    }
    if (count != codeLetters)
        return Error{ErrorKind::BadInput,
                     QT_TRANSLATE_NOOP("Error", "A ticket code has %1 letters and digits; this one has %2."),
                     {QString::number(codeLetters), QString::number(count)}};
    ShortCode code{qint64(take(bits, 0, 30)), QByteArray(ticketSecretBytes, '\0')};
    qToBigEndian(take(bits, 30, 64), code.secret.data());
    if (code.number == 0 || take(bits, 94, checkBits) != checkOf(code.number, code.secret))
        return Error{ErrorKind::BadInput,
                     QT_TRANSLATE_NOOP("Error", "A letter of this ticket code is wrong. Compare it with the "
                                                "paper, or ask for it to be read out again.")};
    return code;
}

} // namespace noi::wire
