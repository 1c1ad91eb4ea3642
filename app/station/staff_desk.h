#pragma once

#include "app/station/vault.h"
#include "ui/settings/staff_source.h"

namespace noi
{

/// The staff page's questions, asked of core's Staff on the store's thread.
class StaffDesk : public StaffSource
{
public:
    explicit StaffDesk(Vault& vault) : m_vault(vault) {}

    [[nodiscard]] QList<Role> roles() const override;
    [[nodiscard]] bool mayManage() const override { return m_vault.may("manage-users"); }

    QFuture<Result<QList<Stored<User>>>> list() override;
    QFuture<Result<Id>> add(const NewUser& user) override;
    QFuture<Result<void>> rename(Id user, const QString& name) override;
    QFuture<Result<void>> changeRole(Id user, const QString& role) override;
    QFuture<Result<void>> disable(Id user) override;
    QFuture<Result<void>> enable(Id user, const QString& password) override;
    QFuture<Result<void>> setPassword(Id user, const QString& password) override;
    QFuture<Result<void>> setPin(Id user, const QString& pin) override;
    QFuture<Result<QString>> newRecoveryCode() override;

private:
    /// `job(Staff&, const Actor&)`
    template <class Job> auto askStaff(Job job)
    {
        return m_vault.ask([key = m_vault.key(), keyFile = m_vault.folder().keys(),
                            job](ServiceContext& context, const Actor& actor) {
            Staff staff(context, key, keyFile);
            return job(staff, actor);
        });
    }

    Vault& m_vault;
};

} // namespace noi
