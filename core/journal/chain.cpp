#include "core/journal/chain.h"

#include "core/base/raw_bytes.h"

#include <QtEndian>

#include <sodium.h>

namespace noi
{

namespace
{

QByteArray signedText(const ChainHead& head, const QByteArray& context)
{
    QByteArray text("noi-chain-1");
    const qint64 numbers[] = {qToBigEndian(head.device), qToBigEndian(head.counter)};
    text.append(reinterpret_cast<const char*>(numbers), sizeof numbers);
    return text + head.hash + context;
}

} // namespace

QByteArray chainHash(const QByteArray& before, const QByteArray& opBytes)
{
    QByteArray hash(crypto_generichash_BYTES, '\0');
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, crypto_generichash_BYTES);
    crypto_generichash_update(&state, raw(before), static_cast<unsigned long long>(before.size()));
    crypto_generichash_update(&state, raw(opBytes), static_cast<unsigned long long>(opBytes.size()));
    crypto_generichash_final(&state, raw(hash), crypto_generichash_BYTES);
    return hash;
}

DeviceKeys makeDeviceKeys()
{
    DeviceKeys keys{QByteArray(crypto_sign_PUBLICKEYBYTES, '\0'),
                    QByteArray(crypto_sign_SECRETKEYBYTES, '\0')};
    crypto_sign_keypair(raw(keys.publicKey), raw(keys.secretKey));
    return keys;
}

void signHead(ChainHead& head, const QByteArray& secretKey, const QByteArray& context)
{
    const QByteArray text = signedText(head, context);
    head.signature = QByteArray(crypto_sign_BYTES, '\0');
    crypto_sign_detached(raw(head.signature), nullptr, raw(text),
                         static_cast<unsigned long long>(text.size()), raw(secretKey));
}

bool signatureFits(const ChainHead& head, const QByteArray& publicKey, const QByteArray& context)
{
    const QByteArray text = signedText(head, context);
    return head.signature.size() == crypto_sign_BYTES && publicKey.size() == crypto_sign_PUBLICKEYBYTES &&
           crypto_sign_verify_detached(raw(head.signature), raw(text),
                                       static_cast<unsigned long long>(text.size()), raw(publicKey)) == 0;
}

} // namespace noi
