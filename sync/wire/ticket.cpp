#include "sync/wire/ticket.h"

#include "core/base/raw_bytes.h"
#include "sync/wire/cbor.h"
#include "sync/wire/limits.h"

#include <QtEndian>

#include <sodium.h>

namespace noi::wire
{

namespace
{

constexpr char firstLine[] = "noi-ticket-1";
constexpr qsizetype checkBytes = 4;
constexpr qint64 maxFile = 1 << 16;

QByteArray checkOf(const QByteArray& bytes)
{
    QByteArray hash(hashBytes, '\0');
    crypto_generichash(reinterpret_cast<unsigned char*>(hash.data()), size_t(hash.size()), raw(bytes),
                       static_cast<unsigned long long>(bytes.size()), nullptr, 0);
    return hash.left(checkBytes);
}

Error notATicket()
{
    return Error{ErrorKind::BadInput,
                 QT_TRANSLATE_NOOP("Error", "This is no ticket file, or it was changed on its way. Ask the "
                                            "province for it again.")};
}

bool complete(const Ticket& t)
{
    return t.number > 0 && t.number < firstStandAloneNumber && t.secret.size() == ticketSecretBytes &&
           t.serverKey.size() == publicKeyBytes && (t.tlsPin.isEmpty() || t.tlsPin.size() == hashBytes);
}

} // namespace

QByteArray ticketFile(const Ticket& ticket)
{
    CborWriter out;
    out.array(8);
    out.number(ticket.number);
    out.data(ticket.secret);
    out.text(ticket.serverUrl);
    out.data(ticket.serverKey);
    out.data(ticket.tlsPin);
    out.text(ticket.stationCode);
    out.text(ticket.stationName);
    out.number(ticket.validUntilMs);
    const QByteArray text = (out.bytes() + checkOf(out.bytes()))
                                .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    QByteArray file = QByteArray(firstLine) + '\n';
    constexpr qsizetype line = 72;
    for (qsizetype at = 0; at < text.size(); at += line)
        file += text.mid(at, line) + '\n';
    return file;
}

Result<Ticket> readTicketFile(const QByteArray& bytes)
{
    if (bytes.size() > maxFile) return notATicket();
    QByteArray text = bytes.startsWith("\xef\xbb\xbf") ? bytes.mid(3) : bytes;
    text = text.simplified().replace(' ', ""); // mail breaks lines anew
    if (!text.startsWith(firstLine)) return notATicket();
    const auto decoded =
        QByteArray::fromBase64Encoding(text.mid(qsizetype(sizeof firstLine) - 1),
                                       QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals |
                                           QByteArray::AbortOnBase64DecodingErrors);
    const QByteArray body = decoded.decoded.chopped(qMin(checkBytes, decoded.decoded.size()));
    if (!decoded || decoded.decoded.mid(body.size()) != checkOf(body)) return notATicket();

    CborReader in(body);
    const qint64 parts = in.array(64);
    Ticket ticket;
    ticket.number = in.number(1, firstStandAloneNumber - 1);
    ticket.secret = in.data(ticketSecretBytes, ticketSecretBytes);
    ticket.serverUrl = in.text(maxText);
    ticket.serverKey = in.data(publicKeyBytes, publicKeyBytes);
    ticket.tlsPin = in.data(0, hashBytes);
    ticket.stationCode = in.text(maxText);
    ticket.stationName = in.text(maxText);
    ticket.validUntilMs = in.number(0, maxNumber);
    for (qint64 i = 8; i < parts; ++i)
        in.skip(maxNesting); // a newer version's
    if (!in.whole() || parts < 8 || !complete(ticket)) return notATicket();
    return ticket;
}

Result<QByteArray> ticketKey(qint64 number, const QByteArray& secret)
{
    QByteArray text("noi-ticket-1");
    const qint64 big = qToBigEndian(number);
    text.append(reinterpret_cast<const char*>(&big), sizeof big);
    QByteArray salt(crypto_pwhash_SALTBYTES, '\0'), key(hashBytes, '\0');
    crypto_generichash(reinterpret_cast<unsigned char*>(salt.data()), size_t(salt.size()), raw(text),
                       static_cast<unsigned long long>(text.size()), nullptr, 0);
    if (crypto_pwhash(reinterpret_cast<unsigned char*>(key.data()),
                      static_cast<unsigned long long>(key.size()), secret.constData(),
                      static_cast<unsigned long long>(secret.size()), raw(salt),
                      crypto_pwhash_OPSLIMIT_INTERACTIVE, crypto_pwhash_MEMLIMIT_INTERACTIVE,
                      crypto_pwhash_ALG_ARGON2ID13) != 0)
        return Error{ErrorKind::Io,
                     QT_TRANSLATE_NOOP("Error", "There is not enough memory to check the ticket. Close other "
                                                "programs.")};
    return key;
}

} // namespace noi::wire
