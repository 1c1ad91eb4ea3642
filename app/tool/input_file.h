#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace noi::tool
{

/// Fails with NotFound, naming the file.
[[nodiscard]] Result<QByteArray> bytesOf(const QString& path);

} // namespace noi::tool
