#pragma once

#include "core/barcode/scan.h"

#include <QJsonObject>

namespace noi::tool
{

/// `kind` and the fields of a scan. What a code does not say has no key, so nothing is an empty guess.
[[nodiscard]] QJsonObject scanJson(const Scan& scan);

} // namespace noi::tool
