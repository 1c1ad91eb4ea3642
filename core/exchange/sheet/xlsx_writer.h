#pragma once

#include "core/base/result.h"
#include "core/exchange/sheet/sheet.h"

#include <QByteArray>

namespace noi::exchange
{

/// A sheet whose first row are headings as a spreadsheet, in the texts of its csvOf(): dates and numbers of
/// people are words there, so that no program shortens, rounds or turns them; figures stay numbers.
/// readSheets() gives the same texts back. `made` and errors: workbookOf().
[[nodiscard]] Result<QByteArray> xlsxOf(const Sheet& sheet, const QDateTime& made);

} // namespace noi::exchange
