#pragma once

#include "ui/kit/pick_field.h"
#include "ui/login/gatekeeper.h"

namespace noi
{

/// What the first person at a new station says.
struct FirstRunAnswers {
    QVariant commune; ///< value of the chosen PickItem
    QString stationName;
    QString name;
    QString roleKey;
    QString password; ///< 8 characters or more
    QString pin;      ///< 4 to 8 digits, or empty for none
};

/// Setting up a station on a PC that has none; made in app.
class FirstRun
{
public:
    struct Role {
        QString key;
        QString name; ///< in the screen's language
    };

    virtual ~FirstRun() = default;
    /// There is no station on this PC yet.
    [[nodiscard]] virtual bool needed() const = 0;
    /// The communes that match what was typed; detail is the province.
    [[nodiscard]] virtual QList<PickItem> communes(const QString& typed) const = 0;
    [[nodiscard]] virtual QList<Role> roles() const = 0;
    /// The commune that IT said when it installed the program; an empty text where it said none.
    [[nodiscard]] virtual PickItem expected() const { return {}; }
    /// Makes the station and its first user, who is then logged in.
    virtual QFuture<Result<LoggedIn>> begin(const FirstRunAnswers& answers) = 0;
};

} // namespace noi
