#pragma once

#include "core/store/database.h"

#include <QSet>

namespace noi
{

/// Files that were written in since reports last numbered their doses (core/report/series_doses.h): in a
/// table, so that it outlasts the program. Marked in the transaction that writes.
Result<void> markForRecount(Database& database, const QSet<Id>& files);
/// …the files of these records, where only those are known.
Result<void> markForRecountOf(Database& database, const QList<Id>& records);
/// Any file may have changed.
Result<void> markAllForRecount(Database& database);

} // namespace noi
