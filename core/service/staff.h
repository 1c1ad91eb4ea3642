#pragma once

#include "core/model/seen.h"
#include "core/model/user.h"
#include "core/service/actor.h"
#include "core/store/key_file.h"

#include <functional>

namespace noi
{

class Work;
struct ServiceContext;

struct NewUser {
    QString name;
    QString role;     ///< code of the roles pack
    QString password; ///< 8 characters or more
    QString pin;      ///< 4 to 8 digits, or empty for none
};

/// Who works at the station and may open this PC. Names, roles and PINs are records of the station's file;
/// passwords are only slots of the key file, and what is said of one is done in the other or in neither.
/// Everything but one's own password and PIN needs the permission "manage-users". Slow where a secret is set
/// (Argon2id).
class Staff
{
public:
    /// `key` opens the database; `keyFilePath` is the key file beside it.
    Staff(ServiceContext& context, QByteArray key, QString keyFilePath,
          KeyFile::Cost cost = KeyFile::Cost::Interactive);

    /// Those who may log in first, in the order they were added; then the disabled.
    Result<QList<Stored<User>>> list();
    /// BadInput for a name that somebody in the log-in list has already: nobody could tell them apart.
    Result<Id> addUser(const Actor& actor, const NewUser& user);
    Result<void> rename(const Actor& actor, Id user, const QString& name);
    /// Refused when nobody would be left who can manage users.
    Result<void> changeRole(const Actor& actor, Id user, const QString& role);
    /// They cannot log in any more; what they recorded stays theirs. Refused for the last who manages users.
    Result<void> disable(const Actor& actor, Id user);
    /// Back with a new password: the old one went with the slot.
    Result<void> enable(const Actor& actor, Id user, const QString& password);
    Result<void> setPassword(const Actor& actor, Id user, const QString& password);
    /// An empty PIN takes it away.
    Result<void> setPin(const Actor& actor, Id user, const QString& pin);
    /// The code before it opens nothing any more. Shown once, kept nowhere.
    Result<QString> newRecoveryCode(const Actor& actor);

private:
    using KeyChange = std::function<Result<void>(KeyFile&)>;
    Result<Seen<User>> open(const Actor& actor, Id user, bool ownIsEnough);
    Result<void> checkName(const QString& name, Id except);
    Result<void> checkRole(const QString& role) const;
    Result<void> checkSomebodyManages(Id without);
    Result<void> write(Work& work, const Seen<User>& seen, const User& after, const KeyChange& change);
    Result<void> write(Work& work, Id added, const KeyChange& change);
    Result<void> dropStrays(KeyFile& keys, Id added);

    ServiceContext& m_context;
    QByteArray m_key;
    QString m_keyFilePath;
    KeyFile::Cost m_cost;
};

} // namespace noi
