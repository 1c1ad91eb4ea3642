#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QByteArray>

namespace noi
{

/// BLAKE2b-256 of the hash before it and an operation's bytes. The hash before a device's first operation is
/// empty.
[[nodiscard]] QByteArray chainHash(const QByteArray& before, const QByteArray& opBytes);

/// The counter under which an operation stands in its device's chain: its own, which is beyond that of the
/// one before it. What is no operation, or names another id, stands right behind.
[[nodiscard]] constexpr qint64 chainPlace(Id op, qint64 device, qint64 before)
{
    return op.device() == device && op.counter() > before ? op.counter() : before + 1;
}

/// An Ed25519 key pair; raw bytes as libsodium has them.
struct DeviceKeys {
    QByteArray publicKey; ///< 32 bytes
    QByteArray secretKey; ///< 64 bytes; never leaves the encrypted database
};
[[nodiscard]] DeviceKeys makeDeviceKeys();

/// Where a device's chain stands. Its signature vouches for every operation up to here.
struct ChainHead {
    qint64 device = 0;
    qint64 counter = 0; ///< of the last operation; 0 before the first
    QByteArray hash;
    QByteArray signature;
};

/// Signs device, counter and hash, and whatever else `context` says: a request signs itself so.
void signHead(ChainHead& head, const QByteArray& secretKey, const QByteArray& context = {});
[[nodiscard]] bool signatureFits(const ChainHead& head, const QByteArray& publicKey,
                                 const QByteArray& context = {});

} // namespace noi
