#include "app/station/staff_desk.h"

#include "ui/people/people_reference.h"

namespace noi
{

QList<StaffSource::Role> StaffDesk::roles() const
{
    QList<Role> roles;
    for (const auto& role : m_vault.reference().roles.all())
        roles.append({role.code, inScreenLanguage(role.name)});
    return roles;
}

QFuture<Result<QList<Stored<User>>>> StaffDesk::list()
{
    return askStaff([](Staff& staff, const Actor&) { return staff.list(); });
}

QFuture<Result<Id>> StaffDesk::add(const NewUser& user)
{
    return askStaff([user](Staff& staff, const Actor& actor) { return staff.addUser(actor, user); });
}

QFuture<Result<void>> StaffDesk::rename(Id user, const QString& name)
{
    return askStaff(
        [user, name](Staff& staff, const Actor& actor) { return staff.rename(actor, user, name); });
}

QFuture<Result<void>> StaffDesk::changeRole(Id user, const QString& role)
{
    return askStaff(
        [user, role](Staff& staff, const Actor& actor) { return staff.changeRole(actor, user, role); });
}

QFuture<Result<void>> StaffDesk::disable(Id user)
{
    return askStaff([user](Staff& staff, const Actor& actor) { return staff.disable(actor, user); });
}

QFuture<Result<void>> StaffDesk::enable(Id user, const QString& password)
{
    return askStaff(
        [user, password](Staff& staff, const Actor& actor) { return staff.enable(actor, user, password); });
}

QFuture<Result<void>> StaffDesk::setPassword(Id user, const QString& password)
{
    return askStaff([user, password](Staff& staff, const Actor& actor) {
        return staff.setPassword(actor, user, password);
    });
}

QFuture<Result<void>> StaffDesk::setPin(Id user, const QString& pin)
{
    return askStaff([user, pin](Staff& staff, const Actor& actor) { return staff.setPin(actor, user, pin); });
}

QFuture<Result<QString>> StaffDesk::newRecoveryCode()
{
    return askStaff([](Staff& staff, const Actor& actor) { return staff.newRecoveryCode(actor); });
}

} // namespace noi
