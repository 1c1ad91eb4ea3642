#pragma once

#include "core/base/result.h"
#include "sync/wire/messages.h"

namespace noi::wire
{

/// What a bundle unpacks to at most, in bytes.
inline constexpr qint64 maxBundleBytes = 256 << 20;

/// The bytes of a bundle file: a magic number, then a box that only the holder of `recipientKey`'s secret
/// half can open (libsodium's sealed box; the Ed25519 key is turned into its X25519 counterpart). In the box
/// the bundle is signed by its sender, together with who it is for. `bundle.fromKey` belongs to `secretKey`.
/// BadInput when `recipientKey` is no key.
[[nodiscard]] Result<QByteArray> sealBundle(const Bundle& bundle, const QByteArray& secretKey,
                                            const QByteArray& recipientKey);

/// BadInput: no bundle. NewerSchema: of a newer version. WrongKey: sealed for another, or a bit of it was
/// changed, which from outside looks the same. Damaged: the signature or the contents do not fit. Whether
/// `fromKey` is a device's that may be trusted is for the caller to ask.
[[nodiscard]] Result<Bundle> openBundle(const QByteArray& bytes, const QByteArray& publicKey,
                                        const QByteArray& secretKey);

/// Whether a file begins as a bundle does.
[[nodiscard]] bool looksLikeBundle(const QByteArray& bytes);

} // namespace noi::wire
