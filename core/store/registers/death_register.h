#pragma once

#include "core/model/death.h"
#include "core/store/registers.h"

namespace noi
{

/// All reading of `death`.
class DeathRegister
{
public:
    explicit DeathRegister(Database& database) : m_database(database) {}

    /// Of all files of this person, those that count: none, or several where two PCs wrote it.
    Result<QList<Stored<Death>>> counted(Id person);

private:
    Database& m_database;
};

} // namespace noi
