#include "sync/server/locks.h"

#include <algorithm>

namespace noi
{

namespace
{

/// No file has this id: its device number would be 0.
constexpr qint64 wholeServer = 1;
/// PostgreSQL keeps all locks of all connections in one table, by default of some 6,400 places.
constexpr qsizetype manyFiles = 600;

bool isPostgres(const Database& database) { return database.dialect() == Database::Dialect::Postgres; }

} // namespace

Result<void> lockWholeServer(Database& database)
{
    if (!isPostgres(database)) return {};
    return database.run(QStringLiteral("SELECT pg_advisory_xact_lock(?)"), {wholeServer});
}

Result<void> lockFiles(Database& database, QList<qint64> files)
{
    if (!isPostgres(database)) return {};
    std::sort(files.begin(), files.end());
    files.erase(std::unique(files.begin(), files.end()), files.end());
    if (files.size() > manyFiles) return lockWholeServer(database);
    if (auto shared = database.run(QStringLiteral("SELECT pg_advisory_xact_lock_shared(?)"), {wholeServer});
        !shared)
        return shared;
    return database.run(QStringLiteral("SELECT count(pg_advisory_xact_lock(given.value)) FROM ") +
                            database.givenIds(),
                        {database.list(files)});
}

QString forUpdate(const Database& database)
{
    return isPostgres(database) ? QStringLiteral(" FOR UPDATE") : QString();
}

} // namespace noi
