#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QFuture>
#include <QList>
#include <QString>

namespace noi
{

/// A line of the login list.
struct LoginName {
    Id user;
    QString name;
    QString role; ///< in the screen's language
};

/// Who works here now.
struct LoggedIn {
    Id user;
    QString name;
    QString roleKey; ///< as in the roles pack: "nurse", "head", "admin"

    bool operator==(const LoggedIn&) const = default;
};

/// What the login page needs to know and do; made in app over the store's keys.
class Gatekeeper
{
public:
    virtual ~Gatekeeper() = default;
    /// Users who may log in here, in the order to show them.
    [[nodiscard]] virtual QList<LoginName> names() const = 0;
    /// The store is still locked (cold start): only a password opens it. Afterwards a PIN is enough.
    [[nodiscard]] virtual bool needsPassword() const = 0;
    /// Errors: WrongKey when the secret does not fit, Refused after too many tries, and the store's own.
    virtual QFuture<Result<LoggedIn>> logIn(Id user, const QString& secret) = 0;
    /// The screen was locked: the person is logged out, the store stays open.
    virtual void lock() = 0;
};

} // namespace noi
