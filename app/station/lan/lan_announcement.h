#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace noi
{

/// What one PC of a station calls out on the local network, so that the others find it. No patient, no key.
struct LanAnnouncement {
    QString name; ///< station and PC, as people know them
    quint16 port = 0;
    QByteArray tlsPin; ///< SHA-256 of its public key

    bool operator==(const LanAnnouncement&) const = default;
};

/// UDP, one packet.
inline constexpr quint16 lanPort = 47470;

[[nodiscard]] QByteArray toBytes(const LanAnnouncement& announcement);
/// BadInput for whatever else comes by on that port.
[[nodiscard]] Result<LanAnnouncement> announcementFrom(const QByteArray& bytes);

} // namespace noi
