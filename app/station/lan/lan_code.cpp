#include "app/station/lan/lan_code.h"

namespace noi
{
namespace
{

const QString alphabet = QStringLiteral("0123456789ABCDEFGHJKMNPQRSTVWXYZ"); // Crockford's
constexpr qsizetype checkBytes = 5, checkLetters = 8;

QString letters(const QByteArray& bytes)
{
    quint64 bits = 0;
    for (const char byte : bytes.left(checkBytes))
        bits = bits << 8 | static_cast<unsigned char>(byte);
    QString text;
    for (qsizetype i = checkLetters; i-- > 0;)
        text += alphabet[static_cast<qsizetype>(bits >> (5 * i) & 31)];
    return text;
}

} // namespace

QString lanCodeText(const wire::Ticket& ticket)
{
    const QString check = letters(ticket.tlsPin);
    return wire::shortCodeText(ticket.number, ticket.secret) + u'-' + check.left(4) + u'-' + check.mid(4);
}

Result<LanCode> readLanCode(const QString& typed)
{
    QString tidy;
    for (const QChar c : typed.toUpper())
        if (c.isLetterOrNumber()) tidy += c == u'O' ? u'0' : c == u'I' || c == u'L' ? u'1' : c;
    if (tidy.size() <= checkLetters)
        return Error{ErrorKind::BadInput,
                     QT_TRANSLATE_NOOP("Error", "The code is too short. Type all of it, as the other PC "
                                                "shows it.")};
    auto ticket = wire::readShortCode(tidy.chopped(checkLetters));
    if (!ticket) return ticket.error();
    quint64 bits = 0;
    for (const QChar c : tidy.right(checkLetters)) {
        const qsizetype value = alphabet.indexOf(c);
        if (value < 0)
            return Error{ErrorKind::BadInput,
                         QT_TRANSLATE_NOOP("Error", "“%1” does not occur in such a code."),
                         {QString(c)}};
        bits = bits << 5 | static_cast<quint64>(value);
    }
    QByteArray check;
    for (qsizetype i = checkBytes; i-- > 0;)
        check.append(static_cast<char>(bits >> (8 * i) & 0xff));
    return LanCode{std::move(ticket).value(), check};
}

} // namespace noi
