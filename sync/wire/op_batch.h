#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>

namespace noi::wire
{

/// Operations as one piece of bytes: first a byte that says how. The operations come out as they went in,
/// byte by byte, whatever they are.
[[nodiscard]] QByteArray packOps(const QList<QByteArray>& ops);
/// BadInput for bytes that are no such piece, or hold more than limits.h allows.
[[nodiscard]] Result<QList<QByteArray>> unpackOps(QByteArrayView bytes);

} // namespace noi::wire
