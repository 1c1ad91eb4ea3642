#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace noi::exchange
{

/// Writes a file whole or not at all: beside it under another name, flushed to the disk, then moved over it.
/// Errors: DiskFull; Busy: what is there cannot be replaced, mostly because Excel has it open; ReadOnly: the
/// folder or the file cannot be written to. What was there before stays then.
Result<void> writeWhole(const QString& path, const QByteArray& bytes);

[[nodiscard]] Error diskFull(const QString& path);
[[nodiscard]] Error cannotBeWritten(const QString& path);

} // namespace noi::exchange
