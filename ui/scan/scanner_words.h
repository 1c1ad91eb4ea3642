#pragma once

#include "ui/scan/scanner_control.h"
#include "ui/theme/theme.h"

namespace noi
{

/// "Scanner: ready (COM3)", for the status bar.
[[nodiscard]] QString scannerStatusText(const ScannerStatus& status);
[[nodiscard]] Meaning scannerStatusMeaning(const ScannerStatus& status);

/// Bytes for people: <GS>, <CR>, <LF>, <TAB> and <1B> for what cannot be seen; broken UTF-8 as <E9>.
[[nodiscard]] QString readableBytes(const QByteArray& bytes);

} // namespace noi
