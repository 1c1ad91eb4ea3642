#include "sync/wire/enrol_proof.h"

#include "core/base/raw_bytes.h"
#include "sync/wire/codec.h"
#include "sync/wire/limits.h"

#include <sodium.h>

namespace noi::wire
{

namespace
{

QByteArray hashed(const QByteArray& text, const QByteArray& key)
{
    QByteArray hash(hashBytes, '\0');
    crypto_generichash(raw(hash), size_t(hash.size()), raw(text),
                       static_cast<unsigned long long>(text.size()), raw(key), size_t(key.size()));
    return hash;
}

QByteArray provenText(EnrolRequest request)
{
    request.proof.clear();
    return "noi-enrol-1" + encode(request);
}

} // namespace

QByteArray ticketProof(const EnrolRequest& request, const QByteArray& ticketKey)
{
    return hashed(provenText(request), ticketKey);
}

QByteArray ticketProof(const EnrolReply& reply, const EnrolRequest& request, const QByteArray& ticketKey)
{
    EnrolReply bare = reply;
    bare.proof.clear();
    return hashed("noi-enrolled-1" + hashed(encode(request), {}) + encode(bare), ticketKey);
}

bool sameProof(const QByteArray& one, const QByteArray& other)
{
    return !one.isEmpty() && one.size() == other.size() &&
           sodium_memcmp(one.constData(), other.constData(), size_t(one.size())) == 0;
}

QByteArray predecessorProof(const EnrolRequest& request, const QByteArray& secretKey)
{
    const QByteArray text = provenText(request);
    QByteArray signature(signatureBytes, '\0');
    crypto_sign_detached(raw(signature), nullptr, raw(text), static_cast<unsigned long long>(text.size()),
                         raw(secretKey));
    return signature;
}

bool predecessorProofFits(const EnrolRequest& request, const QByteArray& publicKey)
{
    const QByteArray text = provenText(request);
    return request.proof.size() == signatureBytes && publicKey.size() == publicKeyBytes &&
           crypto_sign_verify_detached(raw(request.proof), raw(text),
                                       static_cast<unsigned long long>(text.size()), raw(publicKey)) == 0;
}

} // namespace noi::wire
