#pragma once

#include <QString>

namespace noi::bench
{

/// What the province's server does in a second, in process: `stations` PCs each post requests of 500
/// operations until there are `operations` in the journal, through `workers` threads with a connection each;
/// beside them the registers follow. `database` is a folder for a SQLite file, or an address
/// "postgresql://…". Prints requests and operations a second, times of one request, and how they grow.
void measureServer(const QString& database, qint64 operations, int stations, int workers);

} // namespace noi::bench
