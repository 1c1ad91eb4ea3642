#pragma once

#include "core/barcode/wedge/wedge_settings.h"

#include <QDate>

#include <functional>

namespace noi
{

/// The judge the wedge reader needs, made of readScan(): GS1 by its elements, cards by their bytes (an
/// insurance card's without regard to case: its names are hexadecimal). `today` is asked at each scan.
[[nodiscard]] ScanMeaning scanMeaning(std::function<QDate()> today);

} // namespace noi
