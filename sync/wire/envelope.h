#pragma once

#include "core/base/result.h"
#include "core/journal/chain.h"
#include "sync/wire/compress.h"

namespace noi::wire
{

/// Around a request: who sends it, when, and the proof. Byte layout in PROTOCOL.md.
struct RequestEnvelope {
    qint64 device = 0;
    qint64 stampMs = 0; ///< the server's time as the sender believes it; each later than the one before
    /// Of the sender's chain head after this request's own operations, with context().
    QByteArray signature;
    int dictionary = noDictionary; ///< the newest one that the sender knows: the answer may use it
    QByteArray body;               ///< a message of codec.h
    /// What the signature covers besides the chain head: BLAKE2b-256 of everything that was sent but the
    /// signature. Kept with the head as its proof.
    QByteArray context;
    bool operator==(const RequestEnvelope&) const = default;
};

/// `head` is the sender's chain after the operations in `body`; signed together with the body, so one
/// signature vouches for both. A request that is not about the chain (enrol, search) is signed over counter 0
/// and an empty hash: ChainHead{device}. The bytes to post.
[[nodiscard]] QByteArray sealRequest(const QByteArray& body, qint64 stampMs, const ChainHead& head,
                                     const QByteArray& secretKey, int dictionary = newestDictionary);
/// Unpacks without checking who sent it. `limit` bounds the unpacked body. BadInput says what is wrong;
/// NewerSchema: packed with a dictionary that is not known here.
[[nodiscard]] Result<RequestEnvelope> openRequest(const QByteArray& bytes, qint64 limit);
[[nodiscard]] bool requestFits(const RequestEnvelope& envelope, const ChainHead& head,
                               const QByteArray& publicKey);
/// The signature in the bytes of sealRequest(); empty when they are too few to hold one.
[[nodiscard]] QByteArray signatureOf(const QByteArray& requestBytes);
/// The device that these bytes say they are from, before anything is checked; 0 when they say none.
[[nodiscard]] qint64 senderOf(const QByteArray& requestBytes);

/// Around an answer: the server's time and signature, which also covers the request's signature, so that an
/// answer fits one request only.
struct ReplyEnvelope {
    qint64 serverMs = 0;
    bool refused = false;          ///< the body is a Refusal
    QByteArray body;               ///< a message of codec.h
    int dictionary = noDictionary; ///< the request's
    bool operator==(const ReplyEnvelope&) const = default;
};
[[nodiscard]] QByteArray sealReply(const ReplyEnvelope& reply, const QByteArray& requestSignature,
                                   const QByteArray& secretKey);
/// Damaged when signature or bytes do not fit.
[[nodiscard]] Result<ReplyEnvelope> openReply(const QByteArray& bytes, const QByteArray& requestSignature,
                                              const QByteArray& serverKey, qint64 limit);
/// Unpacks without asking who answers: for enrolment, where the server's key is in the answer itself. Check
/// with replyFits() as soon as the key is known.
[[nodiscard]] Result<ReplyEnvelope> openReplyUnchecked(const QByteArray& bytes, qint64 limit);
[[nodiscard]] bool replyFits(const QByteArray& bytes, const QByteArray& requestSignature,
                             const QByteArray& serverKey);

} // namespace noi::wire
