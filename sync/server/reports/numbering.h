#pragma once

#include "core/report/report_reference.h"
#include "core/store/database.h"

namespace noi::provincial
{

/// Numbers the doses of about `limit` files that were written in since (core/report/series_doses.h), in a
/// transaction of its own; how many files are left. Takes turns with the follower and with others who do
/// this: a file that is being written in now is numbered after that, never passed over.
Result<qint64> numberSomeDoses(Database& database, const report::ReportReference& reference, int limit);
/// Until nothing is left. On SQLite, whose writers wait for each other, uploads get their turn between
/// pieces.
Result<void> numberAllDoses(Database& database, const report::ReportReference& reference);

/// Files and uploads that came in and are not in what reports count yet.
Result<qint64> notCountedYet(Database& database);

} // namespace noi::provincial
