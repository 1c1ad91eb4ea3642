#include "app/station/door.h"

#include "core/model/user.h"
#include "core/store/registers.h"

namespace noi
{

namespace
{

/// The first who may manage users: who holds the recovery code acts in their place.
Result<Id> userManager(Database& database, const Roles& roles)
{
    const auto users = readRecords<User>(database, QStringLiteral("ORDER BY r.id"));
    if (!users) return users.error();
    for (const auto& user : *users)
        if (!user.value.disabled && roles.may(user.value.role, QStringLiteral("manage-users")))
            return user.id;
    return Error{ErrorKind::NotFound,
                 QT_TRANSLATE_NOOP("Error", "Nobody at this station may manage users. Ask the province.")};
}

Result<User> openAccount(Database& database, Id user)
{
    auto found = readRecord<User>(database, user);
    if (found && found->disabled)
        return Error{ErrorKind::Refused,
                     QT_TRANSLATE_NOOP("Error", "This account is closed. Ask the head of the station.")};
    return found;
}

/// By PIN, or by the password that also opens the file.
Result<LoggedIn> recognise(Database& database, const QString& keyFile, Id user, const QString& secret,
                           bool pinAllowed)
{
    const auto account = openAccount(database, user);
    if (!account) return account.error();
    const LoggedIn known{user, account->name, account->role};
    if (pinAllowed && !account->pinVerifier.isEmpty() && pinFits(secret, account->pinVerifier)) return known;
    const auto keys = KeyFile::read(keyFile);
    if (!keys) return keys.error();
    const auto key = keys->unwrap(user, secret);
    return key ? Result(known) : Result<LoggedIn>(key.error());
}

} // namespace

QList<LoginName> Door::names() const
{
    QList<LoginName> names;
    const auto keys = KeyFile::read(m_vault.folder().keys());
    if (!keys) return names;
    bool recovery = false;
    for (const KeyFile::Slot& slot : keys->list()) {
        recovery = recovery || !slot.user;
        if (slot.user) names.append({slot.user, slot.label, {}});
    }
    if (recovery && !m_vault.isOpen()) names.append({Id(), tr("Recovery code"), {}});
    return names;
}

void Door::letIn(const LoggedIn& user)
{
    m_wrongPins = 0;
    m_vault.setActor(Actor{user.user, user.name, user.roleKey});
}

QFuture<Result<LoggedIn>> Door::logIn(Id user, const QString& secret)
{
    return m_vault.isOpen() ? changeTo(user, secret) : openWith(user, secret);
}

QFuture<Result<LoggedIn>> Door::openWith(Id user, const QString& password)
{
    using Both = Result<std::pair<Vault::Opened, LoggedIn>>;
    const auto job = [folder = m_vault.folder(), &clock = m_vault.clock(), &reference = m_vault.reference(),
                      machine = m_vault.machine(), user, password]() -> Both {
        const auto keys = KeyFile::read(folder.keys());
        if (!keys) return keys.error();
        const auto key = keys->unwrap(user, user ? password : tidyRecoveryCode(password));
        if (!key) return key.error();
        const auto opened = Vault::openStore(folder, *key, clock, reference, machine);
        if (!opened) return opened.error();
        Database& database = opened->room->store->database();
        const auto acting = user ? Result(user) : userManager(database, reference.roles);
        if (!acting) return acting.error();
        const auto account = openAccount(database, *acting);
        if (!account) return account.error();
        return std::pair{*opened, LoggedIn{*acting, account->name, account->role}};
    };
    return m_vault.background(job).then(this, [this](const Both& both) -> Result<LoggedIn> {
        if (!both) return both.error();
        m_vault.take(both->first);
        letIn(both->second);
        return both->second;
    });
}

QFuture<Result<LoggedIn>> Door::changeTo(Id user, const QString& secret)
{
    // The one question that is asked while nobody is logged in: it runs as the user who wants to be.
    m_vault.setActor(Actor{user, {}, {}});
    auto answer = m_vault.ask([keyFile = m_vault.folder().keys(), user, secret,
                               pinAllowed = m_wrongPins < pinTries](ServiceContext& context, const Actor&) {
        return recognise(context.database(), keyFile, user, secret, pinAllowed);
    });
    m_vault.setActor(std::nullopt);
    return answer.then(this, [this](const Result<LoggedIn>& who) {
        if (who)
            letIn(*who);
        else if (who.error().kind == ErrorKind::WrongKey)
            ++m_wrongPins;
        return who;
    });
}

} // namespace noi
