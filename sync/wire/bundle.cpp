#include "sync/wire/bundle.h"

#include "core/base/raw_bytes.h"
#include "sync/wire/codec.h"
#include "sync/wire/compress.h"
#include "sync/wire/limits.h"

#include <array>
#include <sodium.h>

namespace noi::wire
{

namespace
{

// File: magic 10, version 1, sealed box. Box: signature 64, packing 1, body.
constexpr char magic[] = "noi-bundle";
constexpr qsizetype magicBytes = sizeof magic - 1, headBytes = magicBytes + 1;
constexpr char version = 1;
constexpr char stored = 0x40;

using Key = std::array<unsigned char, crypto_box_PUBLICKEYBYTES>;

unsigned long long sizeOf(const QByteArray& bytes) { return static_cast<unsigned long long>(bytes.size()); }

/// What the sender signs: whom it is for, how it is packed, and the body.
QByteArray signedText(const QByteArray& recipientKey, const QByteArray& packed)
{
    return "noi-bundle-1" + recipientKey + packed;
}

Error damaged()
{
    return Error{ErrorKind::Damaged,
                 QT_TRANSLATE_NOOP("Error",
                                   "The bundle is damaged or not signed by the one it says it is from. "
                                   "Nothing of it was taken. Have it written again.")};
}

/// The box's contents.
Result<QByteArray> unsealed(const QByteArray& bytes, const QByteArray& publicKey, const QByteArray& secretKey)
{
    const Error notForUs{ErrorKind::WrongKey,
                         QT_TRANSLATE_NOOP("Error", "The bundle is not for this recipient, or it was damaged "
                                                    "on its way.")};
    Key ownPublic, ownSecret;
    const QByteArray box = bytes.mid(headBytes);
    if (box.size() < qsizetype(crypto_box_SEALBYTES) || publicKey.size() != publicKeyBytes ||
        secretKey.size() != qsizetype(crypto_sign_SECRETKEYBYTES) ||
        crypto_sign_ed25519_pk_to_curve25519(ownPublic.data(), raw(publicKey)) != 0 ||
        crypto_sign_ed25519_sk_to_curve25519(ownSecret.data(), raw(secretKey)) != 0)
        return notForUs;
    QByteArray inside(box.size() - qsizetype(crypto_box_SEALBYTES), '\0');
    const int opened =
        crypto_box_seal_open(raw(inside), raw(box), sizeOf(box), ownPublic.data(), ownSecret.data());
    sodium_memzero(ownSecret.data(), ownSecret.size());
    if (opened != 0) return notForUs;
    return inside;
}

} // namespace

bool looksLikeBundle(const QByteArray& bytes) { return bytes.startsWith(magic); }

Result<QByteArray> sealBundle(const Bundle& bundle, const QByteArray& secretKey,
                              const QByteArray& recipientKey)
{
    Key recipient;
    if (recipientKey.size() != publicKeyBytes ||
        crypto_sign_ed25519_pk_to_curve25519(recipient.data(), raw(recipientKey)) != 0)
        return Error{
            ErrorKind::BadInput,
            QT_TRANSLATE_NOOP("Error", "The recipient's key is not a key: the bundle was not written.")};
    const Packed body = compress(encode(bundle), newestDictionary);
    const QByteArray packed =
        QByteArray(1, static_cast<char>(newestDictionary | (body.stored ? stored : 0))) + body.bytes;
    const QByteArray text = signedText(recipientKey, packed);
    QByteArray inside(signatureBytes, '\0');
    crypto_sign_detached(raw(inside), nullptr, raw(text), sizeOf(text), raw(secretKey));
    inside += packed;

    QByteArray bytes = QByteArray(magic) + version;
    bytes.resize(headBytes + inside.size() + qsizetype(crypto_box_SEALBYTES));
    crypto_box_seal(raw(bytes) + headBytes, raw(inside), sizeOf(inside), recipient.data());
    return bytes;
}

Result<Bundle> openBundle(const QByteArray& bytes, const QByteArray& publicKey, const QByteArray& secretKey)
{
    if (!looksLikeBundle(bytes) || bytes.size() < headBytes)
        return Error{ErrorKind::BadInput, QT_TRANSLATE_NOOP("Error", "This file is not a bundle.")};
    if (bytes[magicBytes] != version)
        return Error{ErrorKind::NewerSchema,
                     QT_TRANSLATE_NOOP("Error", "The bundle was written by a newer version of the program. "
                                                "Update this one first.")};
    const auto inside = unsealed(bytes, publicKey, secretKey);
    if (!inside) return inside.error();
    if (inside->size() <= signatureBytes) return damaged();
    const QByteArray packed = inside->mid(signatureBytes);
    auto body = decompress(QByteArrayView(packed).sliced(1), packed[0] & stored,
                           packed[0] & highestDictionary, maxBundleBytes);
    if (!body) return body.error().kind == ErrorKind::NewerSchema ? body.error() : damaged();
    auto bundle = decodeBundle(*body);
    if (!bundle || bundle->fromKey.size() != publicKeyBytes) return damaged();
    const QByteArray text = signedText(publicKey, packed);
    if (crypto_sign_verify_detached(raw(*inside), raw(text), sizeOf(text), raw(bundle->fromKey)) != 0)
        return damaged();
    return bundle;
}

} // namespace noi::wire
