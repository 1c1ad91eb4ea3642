#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace noi::front
{

/// What a TLS server shows and proves. Clients know it by its key, not by its name or dates: PCs' clocks are
/// wrong, addresses change.
struct TlsIdentity {
    QByteArray certificates; ///< PEM, the server's own first
    QByteArray key;          ///< PEM
    QByteArray keyPrint;     ///< SHA-256 of the public key (SubjectPublicKeyInfo, DER)
};

/// A new key (EC P-256) and a certificate for it that it signs itself, valid for 30 years.
[[nodiscard]] Result<TlsIdentity> makeTlsIdentity(const QString& commonName);
/// From two PEM files. BadInput when they do not belong together.
[[nodiscard]] Result<TlsIdentity> readTlsIdentity(const QString& certificateFile, const QString& keyFile);
/// The one kept in a folder as server.crt and server.key; made there the first time (the key readable by its
/// owner only).
[[nodiscard]] Result<TlsIdentity> ownTlsIdentity(const QString& folder, const QString& commonName);

} // namespace noi::front
