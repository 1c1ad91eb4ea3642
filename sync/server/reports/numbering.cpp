#include "sync/server/reports/numbering.h"

#include "core/report/series_doses.h"
#include "sync/server/locks.h"

#include <chrono>
#include <thread>

namespace noi::provincial
{

namespace
{

constexpr int piece = 200; ///< files; a fraction of a second, for which SQLite's other writers wait
constexpr auto othersTurn = std::chrono::milliseconds(10);

} // namespace

Result<qint64> numberSomeDoses(Database& database, const report::ReportReference& reference, int limit)
{
    report::SeriesDoses doses(database, reference);
    if (database.dialect() == Database::Dialect::Sqlite) return doses.refresh(limit);
    // Of the session, because refresh() has its own transaction: one that began before the follower's ended
    // would delete a mark and not see the dose that it was made for.
    if (auto locked = database.run(QStringLiteral("SELECT pg_advisory_lock(?)"), {followerLock}); !locked)
        return locked.error();
    auto left = doses.refresh(limit);
    if (auto unlocked = database.run(QStringLiteral("SELECT pg_advisory_unlock(?)"), {followerLock});
        !unlocked && left)
        return unlocked.error();
    return left;
}

Result<void> numberAllDoses(Database& database, const report::ReportReference& reference)
{
    for (;;) {
        const auto left = numberSomeDoses(database, reference, piece);
        if (!left) return left.error();
        if (*left == 0) return {};
        if (database.dialect() == Database::Dialect::Sqlite) std::this_thread::sleep_for(othersTurn);
    }
}

Result<qint64> notCountedYet(Database& database)
{
    const auto row = database.row(
        QStringLiteral("SELECT (SELECT count(*) FROM recount) + (SELECT count(*) FROM pending_fold)"));
    return row ? Result<qint64>(row->value(0).toLongLong()) : Result<qint64>(row.error());
}

} // namespace noi::provincial
