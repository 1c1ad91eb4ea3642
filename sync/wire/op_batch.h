#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QList>

namespace noi::wire
{

/// The operations of one message may come to so many bytes: a few bytes of columns can stand for very many.
inline constexpr qint64 maxListBytes = 64 << 20;

/// Operations as one piece of bytes: first a byte that says how, raw or in columns. The operations come out
/// as they went in, byte by byte, whatever they are. `before` is the id that the first would follow, as in a
/// chain; null: any. Both sides must name the same.
[[nodiscard]] QByteArray packOps(const QList<QByteArray>& ops, Id before = {});
/// BadInput for bytes that are no such piece, hold more than limits.h allows, or come to more than `limit`.
[[nodiscard]] Result<QList<QByteArray>> unpackOps(QByteArrayView bytes, Id before = {},
                                                  qint64 limit = maxListBytes);
/// Without columns.
[[nodiscard]] QByteArray packOpsRaw(const QList<QByteArray>& ops);

} // namespace noi::wire
