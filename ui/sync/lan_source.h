#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QFuture>
#include <QObject>

#include <optional>

namespace noi
{

/// How this PC and the others of the station stand to each other on the local network.
struct LanState {
    enum class Role {
        Alone,   ///< neither holds the others' meeting point nor goes to one
        Sharing, ///< the others come to this PC
        Joined,  ///< it goes to another PC of the station
    };
    Role role = Role::Alone;
    QString name; ///< of this PC, as the others show it
    /// The PC at the other end: its name, and when it last answered or came; invalid: never.
    QString other;
    QDateTime lastHeard;
    bool connected = false;       ///< it did a moment ago
    QString code;                 ///< to be typed at the other PC; empty while none is offered
    QDateTime codeUntil;          ///< Viet Nam's time
    QStringList found;            ///< PCs that call out, by name; only after look()
    std::optional<Error> problem; ///< why it does not work now

    bool operator==(const LanState&) const = default;
};

/// Two PCs of one station without the province between them. Made in app. Called from the screen's thread.
class LanSource : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    using Done = QFuture<Result<void>>;

    [[nodiscard]] virtual LanState state() const = 0;
    /// Whoever is logged in has the permission "change-settings".
    [[nodiscard]] virtual bool mayChange() const = 0;

    /// Another name for this PC: it also stands at what was written here.
    virtual Done rename(const QString& name) = 0;
    /// From now on, at each start, the others come to this PC. Also offers a code.
    virtual Done share() = 0;
    /// A code for one more PC, good for a quarter of an hour, once.
    virtual Done offerCode() = 0;
    /// Begins to listen for PCs that share.
    virtual void look() = 0;
    /// From now on, at each start, this PC goes to the one that showed this code. BadInput for a code that
    /// cannot be; Io while that PC is not found or does not answer; Refused by it.
    virtual Done join(const QString& code) = 0;
    /// Back to Alone; what was exchanged stays at both.
    virtual Done leave() = 0;

Q_SIGNALS:
    void changed();
};

} // namespace noi
