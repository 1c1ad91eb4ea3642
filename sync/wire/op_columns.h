#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QList>

namespace noi::wire
{

/// Operations in columns: all ids, all clocks, all names … each beside its like, as differences, and values
/// that come again as a number of their first place. zstd makes of that about a third of what it makes of the
/// operations themselves. `before` is the id that the first operation would follow, as in a chain; null: any.
[[nodiscard]] QByteArray writeColumns(const QList<QByteArray>& ops, Id before);
/// The same bytes again. BadInput for anything else, and for more than `limit` bytes of operations.
[[nodiscard]] Result<QList<QByteArray>> readColumns(QByteArrayView bytes, Id before, qint64 limit);

} // namespace noi::wire
