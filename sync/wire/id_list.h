#pragma once

#include "core/base/id.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace noi::wire
{

/// Ids as zigzag varints of the distance to the one before, the first to 0: one or two bytes each where they
/// are sorted.
[[nodiscard]] QByteArray packIds(const QList<Id>& ids);
/// Nothing where the bytes are no such list, name no id, or name more than a message may.
[[nodiscard]] std::optional<QList<Id>> unpackIds(QByteArrayView bytes);

} // namespace noi::wire
