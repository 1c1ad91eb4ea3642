#include "core/reference/roles.h"

#include "core/reference/pack_row.h"

namespace noi
{

Result<Roles> Roles::read(const QByteArray& bytes, const QString& file)
{
    enum Column { Code, NameVi, NameEn, Permissions };
    const Result<PackTable> table =
        PackTable::read(bytes, file,
                        {QStringLiteral("code"), QStringLiteral("name_vi"), QStringLiteral("name_en"),
                         QStringLiteral("permissions")});
    if (!table) return table.error();
    Roles roles;
    roles.m_info = table->info();
    for (qsizetype i = 0; i < table->rowCount(); ++i) {
        PackRow row(*table, i);
        Role role{row.required(Code), {row.required(NameVi), row.text(NameEn)}, row.list(Permissions)};
        if (row.failure()) return *row.failure();
        if (roles.byCode(role.code)) return packHasTwice(*table, i, role.code);
        roles.m_roles.append(std::move(role));
    }
    return roles;
}

const Role* Roles::byCode(const QString& code) const
{
    for (const Role& role : m_roles) {
        if (role.code == code) return &role;
    }
    return nullptr;
}

bool Roles::may(const QString& role, const QString& permission) const
{
    const Role* const found = byCode(role);
    return found && found->permissions.contains(permission);
}

} // namespace noi
