#pragma once

#include "core/store/database.h"

namespace noi
{

/// Brings a database to this version's tables: the numbered .sql files in migrations/, each once and whole,
/// in order. NewerSchema (and nothing done) for a database that a newer version has been at.
Result<void> migrate(Database& database);

/// Number of the last migration this version has.
[[nodiscard]] int newestSchema();

} // namespace noi
