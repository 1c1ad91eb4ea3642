#pragma once

#include "app/server/options.h"
#include "core/base/clock.h"

namespace noi::server
{

/// A consistent copy of the server's data in a new folder inside `into`, named by the time, while the server
/// runs: the database, and the keys that are in the data folder. Keep it as safe as the server. The folder.
[[nodiscard]] Result<QString> backUp(const Options& options, const QString& into, const Clock& clock);
/// Puts a backup in the place of the server's data and begins a new epoch: what the stations have and the
/// backup lacks then comes back from them by itself. What was here is set aside, not deleted (SQLite).
/// Refused while the server runs.
[[nodiscard]] Result<void> restore(const Options& options, const QString& backup, const Clock& clock);

} // namespace noi::server
