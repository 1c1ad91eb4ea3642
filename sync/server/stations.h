#pragma once

#include "sync/server/server_store.h"

namespace noi
{

/// Number of the station; NotFound.
Result<qint64> stationWithCode(Database& database, const QString& code);

/// Feeds a station the files of people who live in its communes and are not in its feed yet.
Result<void> subscribeResidents(ServerStore& store, qint64 station);

} // namespace noi
