#pragma once

#include "app/station/settings.h"
#include "ui/scan/scanner_settings.h"

namespace noi
{

/// The scanner's settings in this PC's settings file. What is not there, or is not what it should be, is the
/// default.
[[nodiscard]] ScannerSettings readScannerSettings(const StationSettings& file);
void writeScannerSettings(StationSettings& file, const ScannerSettings& settings);

} // namespace noi
