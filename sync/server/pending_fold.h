#pragma once

#include "core/store/database.h"

namespace noi
{

/// Leaves word for the registers' follower that these records changed. Empty: nothing.
Result<void> addPendingFold(Database& database, QList<qint64> records);

struct PendingFold {
    qint64 number = 0;
    QList<qint64> records; ///< empty: all there are
};
/// The oldest.
Result<QList<PendingFold>> pendingFolds(Database& database, int limit);
Result<void> removePendingFolds(Database& database, const QList<PendingFold>& folds);

} // namespace noi
