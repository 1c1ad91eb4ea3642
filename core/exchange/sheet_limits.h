#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace noi::exchange
{

/// Whether a sheet of Excel holds so many rows and columns. Error: BadInput.
Result<void> fitsSheet(qint64 rows, qint64 columns);

/// "A1:V301": from the first cell to this one, counted from 0.
[[nodiscard]] QByteArray cellRange(int lastRow, int lastColumn);

/// How many lines a text takes in a cell that is so many characters wide, guessed from above.
[[nodiscard]] int linesIn(const QString& text, double characters);

} // namespace noi::exchange
