#pragma once

#include "app/station/vault.h"
#include "ui/login/gatekeeper.h"

#include <QObject>

namespace noi
{

/// Logging in: at a cold start a password opens the encrypted file, afterwards a PIN is enough. The recovery code, the
/// list's last line at a cold start, opens it for whoever manages the users, to give new passwords.
class Door : public QObject, public Gatekeeper
{
    Q_OBJECT

public:
    /// After this many wrong PINs in a row only a password will do.
    static constexpr int pinTries = 5;

    explicit Door(Vault& vault) : m_vault(vault) {}

    [[nodiscard]] QList<LoginName> names() const override;
    [[nodiscard]] bool needsPassword() const override { return !m_vault.isOpen() || m_wrongPins >= pinTries; }
    QFuture<Result<LoggedIn>> logIn(Id user, const QString& secret) override;
    void lock() override { m_vault.setActor(std::nullopt); }

    /// Someone proved who they are in another way (they have just founded the station).
    void letIn(const LoggedIn& user);

private:
    QFuture<Result<LoggedIn>> openWith(Id user, const QString& password);
    QFuture<Result<LoggedIn>> changeTo(Id user, const QString& secret);

    Vault& m_vault;
    int m_wrongPins = 0;
};

} // namespace noi
