#pragma once

#include "core/base/result.h"
#include "core/reference/pack_table.h"
#include "core/reference/words.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace noi
{

struct Role {
    QString code;
    Words name;
    QStringList permissions; ///< keys such as "record-dose": resources/packs/roles.csv lists them
};

/// Who may do what. Pack columns: code, name_vi, name_en, permissions.
class Roles
{
public:
    /// Fails with Damaged, naming the line; codes are unique.
    static Result<Roles> read(const QByteArray& bytes, const QString& file);

    [[nodiscard]] const PackInfo& info() const { return m_info; }
    [[nodiscard]] const QList<Role>& all() const { return m_roles; }
    /// Null where there is none. Valid as long as this list.
    [[nodiscard]] const Role* byCode(const QString& code) const;
    /// False for a role that is not in the pack: what is unknown may do nothing.
    [[nodiscard]] bool may(const QString& role, const QString& permission) const;

private:
    PackInfo m_info;
    QList<Role> m_roles;
};

} // namespace noi
