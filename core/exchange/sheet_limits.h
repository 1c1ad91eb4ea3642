#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace noi::exchange
{

/// Whether a sheet of Excel holds so many rows and columns. Error: BadInput.
Result<void> fitsSheet(qint64 rows, qint64 columns);

/// "A1:V301": from the first cell to this one, counted from 0.
[[nodiscard]] QByteArray cellRange(int lastRow, int lastColumn);

/// How many lines a text takes that is wrapped at `characters` a line, with those it has itself.
[[nodiscard]] int linesIn(const QString& text, double characters);

} // namespace noi::exchange
