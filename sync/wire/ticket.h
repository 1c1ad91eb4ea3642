#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace noi::wire
{

/// A province's leave for one PC to join a station. Travels as a file, or its number and secret alone as a
/// short code on paper or over the phone.
struct Ticket {
    qint64 number = 0; ///< the device number that the PC will write under, 1 … 2^30−1
    QByteArray secret; ///< 8 random bytes
    QString serverUrl;
    QByteArray serverKey; ///< Ed25519, 32 bytes
    QByteArray tlsPin;    ///< SHA-256 of the server's public key info (SPKI); empty: not pinned
    QString stationCode, stationName;
    qint64 validUntilMs = 0;

    bool operator==(const Ticket&) const = default;
};
inline constexpr qint64 firstStandAloneNumber = 1LL << 30; ///< tickets are below
inline constexpr qint64 ticketSecretBytes = 8;

/// Text: a first line that says what it is, then base64url in lines.
[[nodiscard]] QByteArray ticketFile(const Ticket& ticket);
/// BadInput for anything else, and for a ticket file in which a letter was changed.
[[nodiscard]] Result<Ticket> readTicketFile(const QByteArray& bytes);

/// Number and secret in 21 letters and digits (Crockford's base 32) of which two are to notice a slip.
struct ShortCode {
    qint64 number = 0;
    QByteArray secret;
    bool operator==(const ShortCode&) const = default;
};
/// "ABC-DEF-GHJ-KMN-PQR-STV-WXY"
[[nodiscard]] QString shortCodeText(qint64 number, const QByteArray& secret);
/// As people type it: any case, O for 0, I or L for 1, with spaces and dashes anywhere or nowhere. BadInput
/// says what is wrong.
[[nodiscard]] Result<ShortCode> readShortCode(const QString& typed);

/// What enrolment is proved with: Argon2id (interactive, 64 MiB) of the secret, so nobody guesses the code
/// from a proof they overheard. 32 bytes. Slow on purpose. Io when there is not enough memory.
[[nodiscard]] Result<QByteArray> ticketKey(qint64 number, const QByteArray& secret);

} // namespace noi::wire
