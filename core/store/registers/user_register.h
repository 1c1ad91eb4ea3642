#pragma once

#include "core/model/user.h"
#include "core/store/registers.h"

namespace noi
{

/// All reading of `app_user`.
class UserRegister
{
public:
    explicit UserRegister(Database& database) : m_database(database) {}

    Result<User> find(Id user) { return readRecord<User>(m_database, user); }
    /// Everybody who works or worked here: those who may log in first, in the order they were added.
    Result<QList<Stored<User>>> all()
    {
        return readRecords<User>(m_database, QStringLiteral("ORDER BY coalesce(r.disabled, 0), r.id"));
    }

private:
    Database& m_database;
};

} // namespace noi
