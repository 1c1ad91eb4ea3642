#pragma once

#include "core/model/user.h"
#include "core/service/staff.h"

#include <QFuture>

namespace noi
{

/// What the staff page asks of the station: core's Staff, whose contracts hold here, with the actor left out
/// (the program knows who is logged in). Called from the screen's thread; the futures may finish on any.
class StaffSource
{
public:
    struct Role {
        QString code;
        QString name; ///< in the screen's language
    };

    virtual ~StaffSource() = default;
    /// In the order of the roles pack; asked again when the language changes.
    [[nodiscard]] virtual QList<Role> roles() const = 0;
    /// Whoever is logged in has the permission "manage-users".
    [[nodiscard]] virtual bool mayManage() const = 0;

    virtual QFuture<Result<QList<Stored<User>>>> list() = 0;
    virtual QFuture<Result<Id>> add(const NewUser& user) = 0;
    virtual QFuture<Result<void>> rename(Id user, const QString& name) = 0;
    virtual QFuture<Result<void>> changeRole(Id user, const QString& role) = 0;
    virtual QFuture<Result<void>> disable(Id user) = 0;
    virtual QFuture<Result<void>> enable(Id user, const QString& password) = 0;
    virtual QFuture<Result<void>> setPassword(Id user, const QString& password) = 0;
    virtual QFuture<Result<void>> setPin(Id user, const QString& pin) = 0;
    virtual QFuture<Result<QString>> newRecoveryCode() = 0;
};

} // namespace noi
