#pragma once

#include "core/journal/op.h"
#include "core/store/database.h"

#include <QHash>

namespace noi
{

/// By record, all operations of the journal on these records that can be read; a station's journal or the
/// province's. A record of which there is none is not among them.
Result<QHash<Id, QList<Op>>> operationsOn(Database& database, const QList<qint64>& records);

} // namespace noi
