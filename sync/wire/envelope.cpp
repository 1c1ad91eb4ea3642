#include "sync/wire/envelope.h"

#include "core/base/raw_bytes.h"
#include "sync/wire/limits.h"

#include <QtEndian>

#include <sodium.h>

namespace noi::wire
{

namespace
{

// Request: magic 1, packing 1, device 4, stamp 8, signature 64, body. Reply: magic 1, packing 1, time 8,
// signature 64, body. Numbers are big-endian.
constexpr char requestMagic = '\xc1', replyMagic = '\xd1';
constexpr qsizetype requestHead = 14, replyHead = 10;
// Packing: the dictionary's number, and:
constexpr int storedBit = 0x40, refusedBit = 0x80;

template <class T> void put(QByteArray& bytes, qint64 value)
{
    const T big = qToBigEndian(static_cast<T>(value));
    bytes.append(reinterpret_cast<const char*>(&big), sizeof big);
}

char packing(const Packed& packed, int dictionary, bool refused)
{
    return static_cast<char>(dictionary | (packed.stored ? storedBit : 0) | (refused ? refusedBit : 0));
}

/// BLAKE2b-256 of everything but the signature.
QByteArray digest(QByteArrayView before, QByteArrayView after)
{
    QByteArray hash(hashBytes, '\0');
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, size_t(hashBytes));
    for (const QByteArrayView part : {before, after})
        crypto_generichash_update(&state, reinterpret_cast<const unsigned char*>(part.data()),
                                  static_cast<unsigned long long>(part.size()));
    crypto_generichash_final(&state, reinterpret_cast<unsigned char*>(hash.data()), size_t(hashBytes));
    return hash;
}

QByteArray replyText(QByteArrayView head, QByteArrayView body, const QByteArray& requestSignature)
{
    return "noi-reply-1" + requestSignature + digest(head, body);
}

Error notOfSync()
{
    return Error{
        ErrorKind::BadInput,
        QT_TRANSLATE_NOOP("Error", "These bytes are no message between a station and the province.")};
}

Error notFromServer()
{
    return Error{ErrorKind::Damaged,
                 QT_TRANSLATE_NOOP("Error", "The answer was damaged on its way, or does not come from the "
                                            "province's server. Nothing of it was taken.")};
}

} // namespace

QByteArray sealRequest(const QByteArray& body, qint64 stampMs, const ChainHead& head,
                       const QByteArray& secretKey, int dictionary)
{
    const Packed packed = compress(body, dictionary);
    QByteArray bytes;
    bytes.reserve(requestHead + signatureBytes + packed.bytes.size());
    bytes.append(requestMagic).append(packing(packed, dictionary, false));
    put<quint32>(bytes, head.device);
    put<quint64>(bytes, stampMs);
    ChainHead sealed = head;
    signHead(sealed, secretKey, digest(bytes, packed.bytes));
    return bytes.append(sealed.signature).append(packed.bytes);
}

Result<RequestEnvelope> openRequest(const QByteArray& bytes, qint64 limit)
{
    if (bytes.size() < requestHead + signatureBytes || bytes[0] != requestMagic) return notOfSync();
    const QByteArrayView all(bytes), after = all.sliced(requestHead + signatureBytes);
    const auto how = static_cast<unsigned char>(bytes[1]);
    if (how & refusedBit) return notOfSync();
    RequestEnvelope envelope;
    envelope.device = qFromBigEndian<quint32>(bytes.constData() + 2);
    envelope.stampMs = qint64(qFromBigEndian<quint64>(bytes.constData() + 6));
    if (envelope.device > maxDevice || envelope.stampMs < 0) return notOfSync();
    envelope.signature = signatureOf(bytes);
    envelope.dictionary = how & highestDictionary;
    envelope.context = digest(all.first(requestHead), after);
    auto body = decompress(after, how & storedBit, envelope.dictionary, limit);
    if (!body) return body.error();
    envelope.body = std::move(body).value();
    return envelope;
}

bool requestFits(const RequestEnvelope& envelope, const ChainHead& head, const QByteArray& publicKey)
{
    ChainHead sealed = head;
    sealed.signature = envelope.signature;
    return head.device == envelope.device && signatureFits(sealed, publicKey, envelope.context);
}

QByteArray signatureOf(const QByteArray& requestBytes)
{
    if (requestBytes.size() < requestHead + signatureBytes) return {};
    return requestBytes.mid(requestHead, signatureBytes);
}

qint64 senderOf(const QByteArray& requestBytes)
{
    if (requestBytes.size() < requestHead + signatureBytes || requestBytes[0] != requestMagic) return 0;
    return qFromBigEndian<quint32>(requestBytes.constData() + 2);
}

QByteArray sealReply(const ReplyEnvelope& reply, const QByteArray& requestSignature,
                     const QByteArray& secretKey)
{
    const Packed packed = compress(reply.body, reply.dictionary);
    QByteArray bytes;
    bytes.reserve(replyHead + signatureBytes + packed.bytes.size());
    bytes.append(replyMagic).append(packing(packed, reply.dictionary, reply.refused));
    put<quint64>(bytes, reply.serverMs);
    const QByteArray text = replyText(bytes, packed.bytes, requestSignature);
    QByteArray signature(signatureBytes, '\0');
    crypto_sign_detached(reinterpret_cast<unsigned char*>(signature.data()), nullptr, raw(text),
                         static_cast<unsigned long long>(text.size()), raw(secretKey));
    return bytes.append(signature).append(packed.bytes);
}

bool replyFits(const QByteArray& bytes, const QByteArray& requestSignature, const QByteArray& serverKey)
{
    if (bytes.size() < replyHead + signatureBytes || serverKey.size() != publicKeyBytes) return false;
    const QByteArrayView all(bytes);
    const QByteArray text =
        replyText(all.first(replyHead), all.sliced(replyHead + signatureBytes), requestSignature);
    return crypto_sign_verify_detached(raw(bytes) + replyHead, raw(text),
                                       static_cast<unsigned long long>(text.size()), raw(serverKey)) == 0;
}

Result<ReplyEnvelope> openReplyUnchecked(const QByteArray& bytes, qint64 limit)
{
    if (bytes.size() < replyHead + signatureBytes || bytes[0] != replyMagic) return notFromServer();
    const auto how = static_cast<unsigned char>(bytes[1]);
    ReplyEnvelope reply;
    reply.serverMs = qint64(qFromBigEndian<quint64>(bytes.constData() + 2));
    reply.refused = how & refusedBit;
    reply.dictionary = how & highestDictionary;
    auto body = decompress(QByteArrayView(bytes).sliced(replyHead + signatureBytes), how & storedBit,
                           reply.dictionary, limit);
    if (!body || reply.serverMs < 0) return notFromServer();
    reply.body = std::move(body).value();
    return reply;
}

Result<ReplyEnvelope> openReply(const QByteArray& bytes, const QByteArray& requestSignature,
                                const QByteArray& serverKey, qint64 limit)
{
    if (!replyFits(bytes, requestSignature, serverKey)) return notFromServer();
    return openReplyUnchecked(bytes, limit);
}

} // namespace noi::wire
