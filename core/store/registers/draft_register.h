#pragma once

#include "core/store/database.h"

namespace noi
{

/// Half-filled forms: local to this PC, not journalled, but as encrypted as all the rest.
class DraftRegister
{
public:
    explicit DraftRegister(Database& database) : m_database(database) {}

    Result<void> save(Id user, const QString& form, const QString& state);
    /// Empty when there is none.
    Result<QString> load(Id user, const QString& form);
    Result<void> drop(Id user, const QString& form);

private:
    Database& m_database;
};

} // namespace noi
