#pragma once

#include "ui/login/gatekeeper.h"
#include "ui/sync/sync_source.h"

namespace noi
{

/// A PC that becomes one more of a station that exists: by a ticket, whose records then come over the line.
/// Made in app.
class Joining : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// A new encrypted file, and the ticket shown to the province. Refused with a ticket that does not fit;
    /// Io while there is no line (nothing is kept then).
    virtual QFuture<Result<void>> begin(const TicketAnswers& ticket) = 0;
    /// How far the records have come.
    [[nodiscard]] virtual LinkState progress() const = 0;
    /// Users of the station who have come so far and whose account is open.
    virtual QFuture<Result<QList<LoginName>>> users() = 0;
    /// Whoever sits here: their PIN proves it, and the password will open this PC. WrongKey when the PIN does
    /// not fit, Refused for somebody who has none.
    virtual QFuture<Result<LoggedIn>> finish(Id user, const QString& pin, const QString& password) = 0;

Q_SIGNALS:
    void changed();
};

} // namespace noi
