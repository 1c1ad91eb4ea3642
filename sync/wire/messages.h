#pragma once

#include "core/base/id.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace noi::wire
{

/// The first 16 bytes of a chain hash: enough to tell two histories of one device apart.
using ShortHash = QByteArray;

/// A piece of one device's chain: operations with the counters after+1, after+2, …, none missing.
struct ChainRun {
    qint64 device = 0;
    qint64 after = 0;    ///< counter of the operation before the first; 0 at the beginning
    ShortHash afterHash; ///< chain hash there; empty at the beginning
    QList<QByteArray> ops;
    /// The head's hash and signature at after+ops.size(), for a chain that is not the sender's own: the
    /// request's own signature stands for that one.
    std::optional<QByteArray> headHash, headSignature;

    bool operator==(const ChainRun&) const = default;
};

/// How far something of a device is known: all its operations up to `counter`.
struct Holding {
    qint64 device = 0;
    qint64 counter = 0;

    bool operator==(const Holding&) const = default;
};

/// POST /v1/sync, up.
struct SyncRequest {
    QByteArray epoch;                ///< of the last answer; may be left out where there is a cursor
    QByteArray cursor;               ///< of the last answer that was taken in whole; empty at first. Opaque.
    QList<QByteArray> formerCursors; ///< newest first; only when the server did not know `cursor`
    QList<ChainRun> chains;    ///< always begins with the sender's own, even where it holds no operation
    QList<QByteArray> carried; ///< operations of others, in any order
    QList<Holding> holdings;   ///< what the sender holds of each author; only after the epoch changed
    std::optional<qint64>
        hashesAfter;     ///< asks for the server's hashes of the sender's chain after this counter
    qint64 room = 0;     ///< bytes of operations (before compression) that the answer may hold
    qint64 hashesOf = 0; ///< whose chain hashesAfter means: a former number of the sender's PC; 0: its own
    QList<Id> held;      ///< operations of others that are here; only after the holdings were told

    bool operator==(const SyncRequest&) const = default;
};

/// How far the server has a device's chain, whole and verified.
struct ChainAck {
    qint64 device = 0;
    qint64 counter = 0;
    ShortHash hash;        ///< empty at counter 0
    bool diverged = false; ///< the piece sent does not continue what is here: nothing of it was taken

    bool operator==(const ChainAck&) const = default;
};

/// POST /v1/sync, down. All that the request carried is on the server's disk when this is sent, up to the
/// acks.
struct SyncReply {
    QByteArray epoch;
    QList<ChainAck> acks;      ///< one for each chain of the request, in its order
    bool carriedTaken = false; ///< every operation under `carried` is stored
    QByteArray cursor;
    bool cursorUnknown =
        false; ///< the request's cursor is of another history: send former ones, or begin anew
    QList<QByteArray> ops;
    bool more = false;  ///< there is more after `cursor`
    qint64 waiting = 0; ///< about how many operations are after `cursor`
    QList<Holding>
        wanted; ///< send the operations of these devices after these counters: they are missing here
    QList<ShortHash> hashes; ///< of the sender's chain, from hashesAfter+1 on
    QList<Id> lacking;       ///< send these of the request's `held`: they are missing here

    bool operator==(const SyncReply&) const = default;
};

/// Why a request was refused; the sentence is for people, the code for programs.
enum class RefusalCode {
    Malformed = 1,          ///< 400
    UnknownDevice = 2,      ///< 401
    WrongSignature = 3,     ///< 401
    Revoked = 4,            ///< 403
    StaleStamp = 5,         ///< 409: sent before, or by a clock far off; `serverMs` says the time here
    TooLarge = 6,           ///< 413
    TooMany = 7,            ///< 429
    DiskNearlyFull = 8,     ///< 507: nothing was taken; reading goes on
    Busy = 9,               ///< 503
    WrongTicket = 10,       ///< 403
    NumberTaken = 11,       ///< 409: take another device number
    UnknownDictionary = 12, ///< 400: pack it without a dictionary
};

struct Refusal {
    RefusalCode code = RefusalCode::Malformed;
    QString sentence; ///< English
    qint64 retryAfterMs = 0;

    bool operator==(const Refusal&) const = default;
};

/// A device number this PC wrote under before.
struct FormerNumber {
    qint64 device = 0;
    QByteArray publicKey;

    bool operator==(const FormerNumber&) const = default;
};

/// POST /v1/enrol, up: a PC becomes one of a station's. Proved either by the ticket's key or by a device of
/// the same station that it continues (after a restore, a clone).
struct EnrolRequest {
    qint64 device = 0; ///< the number it will write under
    QByteArray publicKey;
    QString name;
    Id station; ///< file of the station's own affairs; null for a PC that joins a station and has none yet
    QList<FormerNumber> former;
    qint64 ticket = 0;      ///< number of the ticket, 0 when it continues a device
    qint64 predecessor = 0; ///< enrolled device that it continues, 0 with a ticket
    QByteArray proof; ///< with a ticket: keyed BLAKE2b of the rest; else the predecessor's signature of it

    bool operator==(const EnrolRequest&) const = default;
};

/// POST /v1/enrol, down.
struct EnrolReply {
    QByteArray serverKey; ///< Ed25519: signs every later answer
    QByteArray epoch;
    Id station; ///< file of the station's own affairs, as the server knows it; null: found one
    QString stationCode, stationName;
    QByteArray
        proof; ///< with a ticket: keyed BLAKE2b of the rest, so nobody between can pose as the province
    /// SHA-256 of its TLS key (SPKI): from now on it is spoken with under that key only. Empty: without TLS
    QByteArray tlsPin = {};

    bool operator==(const EnrolReply&) const = default;
};

/// POST /v1/search, up: people anywhere in the province. Recorded with device and user, never with what was
/// asked.
struct SearchRequest {
    Id actor;
    QString identifier; ///< a number, or:
    QString name, motherName;
    QString birth; ///< PartialDate text

    bool operator==(const SearchRequest&) const = default;
};

struct FoundPerson {
    Id person;
    QString fullName, birth, motherName, commune, hamlet;
    int sex = 0;

    bool operator==(const FoundPerson&) const = default;
};

struct SearchReply {
    QList<FoundPerson> people;
    bool more = false; ///< more people fit: ask more exactly

    bool operator==(const SearchReply&) const = default;
};

/// What travels on a USB stick instead of a line: sealed for its recipient, signed by its sender.
struct Bundle {
    qint64 from = 0; ///< device
    QByteArray fromKey;
    qint64 writtenMs = 0;
    QList<ChainRun> chains;
    QList<QByteArray> carried;
    /// From the province: where its receiver's feed is after these operations, with the epoch.
    QByteArray epoch, cursorBefore, cursorAfter;

    bool operator==(const Bundle&) const = default;
};

} // namespace noi::wire
