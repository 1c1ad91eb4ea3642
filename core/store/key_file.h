#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace noi
{

/// The database's key, wrapped once for each person who may open it (Argon2id, then XChaCha20-Poly1305), in a
/// small file beside the database. Whoever steals the PC has this file: it is worth what the passwords are
/// worth, so it takes passwords of 8 characters and more, never PINs. It names staff, and no patient.
class KeyFile
{
public:
    struct Slot {
        Id user;       ///< null for the recovery code
        QString label; ///< the name in the log-in list
        QByteArray salt, nonce, wrapped;
        quint64 opsLimit = 0, memLimit = 0;
    };

    /// Cost of one try. Interactive is libsodium's 64 MiB: under half a second on a station's PC.
    enum class Cost { Interactive, LowestForTests };

    static constexpr int minimumPassword = 8; ///< characters

    /// A missing file is an empty one. Damaged when it cannot be read as one.
    static Result<KeyFile> read(const QString& path);
    static Result<KeyFile> parse(const QByteArray& bytes);
    /// Whole or not at all; readable by the owner only.
    Result<void> write(const QString& path) const;
    [[nodiscard]] QByteArray toBytes() const;

    [[nodiscard]] const QList<Slot>& list() const { return m_slots; }
    /// Adds or replaces the slot of `user`. BadInput for a password that is too short.
    Result<void> put(Id user, const QString& label, const QString& password, const QByteArray& key,
                     Cost cost = Cost::Interactive);
    void remove(Id user);
    /// Another name in the log-in list, the same password.
    void rename(Id user, const QString& label);
    /// The key, or WrongKey. Slow on purpose: never on the thread of the screen.
    [[nodiscard]] Result<QByteArray> unwrap(Id user, const QString& password) const;

private:
    QList<Slot> m_slots;
};

/// 32 random bytes.
[[nodiscard]] QByteArray makeDatabaseKey();

/// A code to print and lock away, for the day when nobody knows a password: 120 random bits as 24 characters
/// in groups of four, without letters that look alike. Spaces, dashes and case do not matter when it is typed
/// again.
[[nodiscard]] QString makeRecoveryCode();
[[nodiscard]] QString tidyRecoveryCode(const QString& typed);

/// Argon2id verifier of a PIN, for use while the database is open, and its check.
[[nodiscard]] Result<QString> makePinVerifier(const QString& pin);
[[nodiscard]] bool pinFits(const QString& pin, const QString& verifier);

} // namespace noi
