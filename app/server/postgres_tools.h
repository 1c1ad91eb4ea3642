#pragma once

#include "core/base/result.h"

#include <QString>

namespace noi::server
{

/// PostgreSQL's own pg_dump and pg_restore; the password of the address goes by the environment, where no
/// list of processes shows it. Io with what they say.
[[nodiscard]] Result<void> dumpPostgres(const QString& url, const QString& file);
/// Takes the place of what is there, in one transaction.
[[nodiscard]] Result<void> restorePostgres(const QString& url, const QString& file);

} // namespace noi::server
