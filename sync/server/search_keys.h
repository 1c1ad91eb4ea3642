#pragma once

#include "core/store/database.h"

namespace noi
{

/// What people of the province are found by when no number is known: name, birth and mother's name, all
/// without marks. Made from the registers.
class SearchKeys
{
public:
    explicit SearchKeys(Database& database) : m_database(database) {}

    /// After these records were folded: the people among them, and the children of these.
    Result<void> refresh(const QList<Id>& records);

private:
    Database& m_database;
};

} // namespace noi
