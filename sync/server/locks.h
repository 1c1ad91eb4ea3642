#pragma once

#include "core/store/database.h"

#include <QList>

namespace noi
{

// Held to the end of the transaction. On SQLite a transaction that writes is alone anyway, so these do
// nothing there. Order: device rows by number, whole server or files, operations by id, feed heads by
// station.

/// Advisory lock of whoever lets registers, or what is counted in them, follow the journal.
constexpr qint64 followerLock = 2;

/// Nobody else uploads or changes stations meanwhile.
Result<void> lockWholeServer(Database& database);
/// Nobody else writes into these files or subscribes to them meanwhile, so that a new subscriber's whole file
/// and what is being added to it meet. Very many files are locked as the whole server.
Result<void> lockFiles(Database& database, QList<qint64> files);
/// " FOR UPDATE" where that exists.
[[nodiscard]] QString forUpdate(const Database& database);

} // namespace noi
