#pragma once

#include "core/base/result.h"
#include "core/journal/chain.h"

namespace noi::wire
{

/// Around a request: who sends it, when, and the proof. Byte layout in PROTOCOL.md.
struct RequestEnvelope {
    qint64 device = 0;
    qint64 stampMs = 0; ///< the server's time as the sender believes it; each later than the one before
    QByteArray
        signature; ///< of the sender's chain head after this request's own operations, the stamp and the body
    QByteArray body; ///< CBOR, unpacked
    bool operator==(const RequestEnvelope&) const = default;
};

/// `head` is the sender's chain after the operations in `body`; signed together with the body, so one
/// signature vouches for both. The bytes to post.
[[nodiscard]] QByteArray sealRequest(const QByteArray& body, qint64 stampMs, const ChainHead& head,
                                     const QByteArray& secretKey);
/// Unpacks without checking who sent it. `limit` bounds the unpacked body. BadInput says what is wrong.
[[nodiscard]] Result<RequestEnvelope> openRequest(const QByteArray& bytes, qint64 limit);
[[nodiscard]] bool requestFits(const RequestEnvelope& envelope, const ChainHead& head,
                               const QByteArray& publicKey);

/// Around an answer: the server's time and signature, which also covers the request's signature, so that an
/// answer fits one request only.
struct ReplyEnvelope {
    qint64 serverMs = 0;
    bool refused = false; ///< the body is a Refusal
    QByteArray body;
    bool operator==(const ReplyEnvelope&) const = default;
};
[[nodiscard]] QByteArray sealReply(const ReplyEnvelope& reply, const QByteArray& requestSignature,
                                   const QByteArray& secretKey);
/// Damaged when signature or bytes do not fit.
[[nodiscard]] Result<ReplyEnvelope> openReply(const QByteArray& bytes, const QByteArray& requestSignature,
                                              const QByteArray& serverKey, qint64 limit);
/// The signature in the bytes of sealRequest().
[[nodiscard]] QByteArray signatureOf(const QByteArray& requestBytes);

} // namespace noi::wire
