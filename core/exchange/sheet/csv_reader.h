#pragma once

#include "core/base/result.h"
#include "core/exchange/sheet/sheet.h"

#include <QByteArray>

namespace noi::exchange
{

/// Text with separators (RFC 4180: quotation marks, doubled inside; a cell may hold line ends). Bytes become
/// letters as core/exchange/text/letters.h decides; the separator is the comma, semicolon or tabulator that
/// makes the most even table. A line "sep=;" in front, as Excel writes it, decides instead. All cells are
/// texts. BadInput for what is no text: a picture, a program, a mark of quotation that is never closed.
[[nodiscard]] Result<Sheet> readCsv(const QByteArray& bytes, const SheetLimits& limits = {});

} // namespace noi::exchange
