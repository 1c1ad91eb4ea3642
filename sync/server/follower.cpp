#include "core/store/recount.h"
#include "sync/server/locks.h"
#include "sync/server/pending_fold.h"
#include "sync/server/search_keys.h"
#include "sync/server/server_store.h"

#include <algorithm>

namespace noi
{

namespace
{

/// Whether nobody else follows; then nobody will until this transaction ends.
Result<bool> mayFollow(Database& database)
{
    if (database.dialect() == Database::Dialect::Sqlite) return true;
    const auto row = database.row(QStringLiteral("SELECT pg_try_advisory_xact_lock(?)"), {followerLock});
    return row ? Result<bool>(row->value(0).toBool()) : Result<bool>(row.error());
}

/// After a change of the field lists everything is folded again, a piece at a time.
Result<void> spreadOut(Database& database)
{
    QList<qint64> piece;
    const auto put = [&]() -> Result<void> {
        auto added = addPendingFold(database, piece);
        piece.clear();
        return added;
    };
    auto read = database.forEach(QStringLiteral("SELECT DISTINCT record FROM op ORDER BY record"), {},
                                 [&](const Row& row) -> Result<void> {
                                     piece.append(row[0].toLongLong());
                                     return piece.size() < 500 ? Result<void>() : put();
                                 });
    return read ? put() : read;
}

} // namespace

Result<int> ServerStore::followSome(int limit)
{
    int done = 0;
    auto followed = m_database->transaction([&]() -> Result<void> {
        const auto may = mayFollow(*m_database);
        if (!may) return may.error();
        if (!*may) return {};
        const auto folds = pendingFolds(*m_database, limit);
        if (!folds || folds->isEmpty()) return folds ? Result<void>() : Result<void>(folds.error());
        QList<Id> records;
        for (const PendingFold& fold : *folds) {
            if (fold.records.isEmpty())
                if (auto spread = spreadOut(*m_database); !spread) return spread;
            for (const qint64 record : fold.records)
                records.append(Id{record});
        }
        std::sort(records.begin(), records.end());
        records.erase(std::unique(records.begin(), records.end()), records.end());
        if (auto folded = m_fold.foldRecords(records); !folded) return folded;
        if (auto marked = markForRecountOf(*m_database, records); !marked) return marked;
        if (auto keyed = SearchKeys(*m_database).refresh(records); !keyed) return keyed;
        done = static_cast<int>(folds->size());
        return removePendingFolds(*m_database, *folds);
    });
    return followed ? Result<int>(done) : Result<int>(followed.error());
}

} // namespace noi
