#include "core/store/registers/draft_register.h"

namespace noi
{

Result<void> DraftRegister::save(Id user, const QString& form, const QString& state)
{
    return m_database.run(QStringLiteral("INSERT OR REPLACE INTO draft(user, form, state) VALUES(?, ?, ?)"),
                          {user.value, form, state});
}

Result<QString> DraftRegister::load(Id user, const QString& form)
{
    const auto row = m_database.row(QStringLiteral("SELECT state FROM draft WHERE user = ? AND form = ?"),
                                    {user.value, form});
    return row ? Result<QString>(row->value(0).toString()) : Result<QString>(row.error());
}

Result<void> DraftRegister::drop(Id user, const QString& form)
{
    return m_database.run(QStringLiteral("DELETE FROM draft WHERE user = ? AND form = ?"),
                          {user.value, form});
}

} // namespace noi
