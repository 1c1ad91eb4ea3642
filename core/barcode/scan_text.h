#pragma once

#include "core/barcode/scan.h"

namespace noi
{

/// One text for each meaning: two ways to write the same code (brackets, a web address, a separator more)
/// give the same.
[[nodiscard]] QByteArray scanText(const Scan& scan);

} // namespace noi
