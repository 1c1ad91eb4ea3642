#include "core/service/staff.h"

#include "core/base/vietnamese.h"
#include "core/service/service_context.h"
#include "core/service/user_rules.h"
#include "core/store/registers/user_register.h"

#include <QSet>

#include <algorithm>

namespace noi
{

namespace
{

constexpr const char* managing = "manage-users";

Result<QString> verifierOf(const QString& pin)
{
    if (pin.isEmpty()) return QString();
    if (auto fits = checkPin(pin); !fits) return fits.error();
    return makePinVerifier(pin);
}

Error disabledAlready()
{
    return refused(QT_TRANSLATE_NOOP("Error", "This account is disabled. Enable it first."));
}

} // namespace

Staff::Staff(ServiceContext& context, QByteArray key, QString keyFilePath, KeyFile::Cost cost)
    : m_context(context), m_key(std::move(key)), m_keyFilePath(std::move(keyFilePath)), m_cost(cost)
{
}

Result<QList<Stored<User>>> Staff::list() { return UserRegister(m_context.database()).all(); }

Result<Id> Staff::addUser(const Actor& actor, const NewUser& user)
{
    if (auto allowed = m_context.require(actor, managing); !allowed) return allowed.error();
    const QString name = cleanName(user.name);
    if (auto sound = checkName(name, {}); !sound) return sound.error();
    if (auto known = checkRole(user.role); !known) return known.error();
    if (auto strong = checkPassword(user.password); !strong) return strong.error();
    const auto verifier = verifierOf(user.pin);
    if (!verifier) return verifier.error();
    Work work(m_context.store, actor.user);
    const Id id = work.add(User{name, user.role, *verifier, false}, m_context.station);
    auto written = write(work, id, [&](KeyFile& keys) { //
        return keys.put(id, name, user.password, m_key, m_cost);
    });
    return written ? Result<Id>(id) : Result<Id>(written.error());
}

Result<void> Staff::rename(const Actor& actor, Id user, const QString& name)
{
    const auto seen = open(actor, user, false);
    if (!seen) return seen.error();
    User after = seen->value;
    after.name = cleanName(name);
    if (auto sound = checkName(after.name, user); !sound) return sound;
    Work work(m_context.store, actor.user);
    return write(work, *seen, after, [&](KeyFile& keys) -> Result<void> {
        keys.rename(user, after.name);
        return {};
    });
}

Result<void> Staff::changeRole(const Actor& actor, Id user, const QString& role)
{
    const auto seen = open(actor, user, false);
    if (!seen) return seen.error();
    if (auto known = checkRole(role); !known) return known;
    if (!m_context.reference.roles.may(role, QString::fromLatin1(managing)))
        if (auto others = checkSomebodyManages(user); !others) return others;
    User after = seen->value;
    after.role = role;
    Work work(m_context.store, actor.user);
    work.change(*seen, after, m_context.station);
    return work.commit();
}

Result<void> Staff::disable(const Actor& actor, Id user)
{
    const auto seen = open(actor, user, false);
    if (!seen) return seen.error();
    if (auto others = checkSomebodyManages(user); !others) return others;
    User after = seen->value;
    after.disabled = true;
    Work work(m_context.store, actor.user);
    return write(work, *seen, after, [&](KeyFile& keys) -> Result<void> {
        keys.remove(user);
        return {};
    });
}

Result<void> Staff::enable(const Actor& actor, Id user, const QString& password)
{
    const auto seen = open(actor, user, false);
    if (!seen) return seen.error();
    if (auto sound = checkName(seen->value.name, user); !sound) return sound;
    if (auto strong = checkPassword(password); !strong) return strong;
    User after = seen->value;
    after.disabled = false;
    Work work(m_context.store, actor.user);
    return write(work, *seen, after, [&](KeyFile& keys) { //
        return keys.put(user, after.name, password, m_key, m_cost);
    });
}

Result<void> Staff::setPassword(const Actor& actor, Id user, const QString& password)
{
    const auto seen = open(actor, user, true);
    if (!seen) return seen.error();
    if (seen->value.disabled) return disabledAlready();
    if (auto strong = checkPassword(password); !strong) return strong;
    Work nothing(m_context.store, actor.user);
    return write(nothing, {}, [&](KeyFile& keys) { //
        return keys.put(user, seen->value.name, password, m_key, m_cost);
    });
}

Result<void> Staff::setPin(const Actor& actor, Id user, const QString& pin)
{
    const auto seen = open(actor, user, true);
    if (!seen) return seen.error();
    if (seen->value.disabled) return disabledAlready();
    const auto verifier = verifierOf(pin);
    if (!verifier) return verifier.error();
    User after = seen->value;
    after.pinVerifier = *verifier;
    Work work(m_context.store, actor.user);
    work.change(*seen, after, m_context.station);
    return work.commit();
}

Result<QString> Staff::newRecoveryCode(const Actor& actor)
{
    if (auto allowed = m_context.require(actor, managing); !allowed) return allowed.error();
    const QString code = makeRecoveryCode();
    Work nothing(m_context.store, actor.user);
    auto written = write(nothing, {}, [&](KeyFile& keys) { //
        return keys.put({}, {}, tidyRecoveryCode(code), m_key, m_cost);
    });
    return written ? Result<QString>(code) : Result<QString>(written.error());
}

Result<Seen<User>> Staff::open(const Actor& actor, Id user, bool ownIsEnough)
{
    if (!ownIsEnough || actor.user != user)
        if (auto allowed = m_context.require(actor, managing); !allowed) return allowed.error();
    return readSeen<User>(m_context.store, user);
}

Result<void> Staff::checkName(const QString& name, Id except)
{
    if (auto written = checkUserName(name); !written) return written;
    const auto all = list();
    if (!all) return all.error();
    const bool taken = std::any_of(all->begin(), all->end(), [&](const Stored<User>& other) {
        return other.id != except && !other.value.disabled && other.value.name == name;
    });
    if (!taken) return {};
    return badInput(QT_TRANSLATE_NOOP("Error",
                                      "“%1” is in the log-in list already. Add something that tells the two "
                                      "apart, such as the year of birth."),
                    {name});
}

Result<void> Staff::checkRole(const QString& role) const
{
    if (m_context.reference.roles.byCode(role)) return {};
    return badInput(QT_TRANSLATE_NOOP("Error", "Choose what the person does at the station."));
}

/// Somebody else who can log in on a PC just switched on, and may manage users.
Result<void> Staff::checkSomebodyManages(Id without)
{
    const auto all = list();
    if (!all) return all.error();
    const auto keys = KeyFile::read(m_keyFilePath);
    if (!keys) return keys.error();
    QSet<Id> opens;
    for (const KeyFile::Slot& slot : keys->list())
        opens.insert(slot.user);
    for (const Stored<User>& other : *all)
        if (other.id != without && !other.value.disabled && opens.contains(other.id) &&
            m_context.reference.roles.may(other.value.role, QString::fromLatin1(managing)))
            return {};
    return refused(QT_TRANSLATE_NOOP("Error", "This is the last person here who may manage users. Give that "
                                              "role to somebody else first."));
}

Result<void> Staff::write(Work& work, const Seen<User>& seen, const User& after, const KeyChange& change)
{
    work.change(seen, after, m_context.station);
    return write(work, {}, change);
}

/// The key file first, as it can be put back when the database refuses.
Result<void> Staff::write(Work& work, Id added, const KeyChange& change)
{
    const auto before = KeyFile::read(m_keyFilePath);
    if (!before) return before.error();
    KeyFile keys = *before;
    if (auto clean = dropStrays(keys, added); !clean) return clean;
    if (auto changed = change(keys); !changed) return changed;
    if (auto kept = keys.write(m_keyFilePath); !kept) return kept;
    auto written = work.commit();
    if (!written) {
        if (auto back = before->write(m_keyFilePath); !back) return back;
    }
    return written;
}

/// A power cut between the two files can leave the slot of somebody who was never added.
Result<void> Staff::dropStrays(KeyFile& keys, Id added)
{
    const auto all = list();
    if (!all) return all.error();
    QSet<Id> known{Id(), added};
    for (const Stored<User>& user : *all)
        if (!user.value.disabled) known.insert(user.id);
    const QList<KeyFile::Slot> before = keys.list();
    for (const KeyFile::Slot& slot : before)
        if (!known.contains(slot.user)) keys.remove(slot.user);
    return {};
}

} // namespace noi
