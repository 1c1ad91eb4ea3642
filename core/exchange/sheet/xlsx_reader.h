#pragma once

#include "core/base/result.h"
#include "core/exchange/sheet/sheet.h"

#include <QByteArray>
#include <QList>

namespace noi::exchange
{

/// The sheets of an .xlsx file (ECMA-376, what Excel, LibreOffice and the registry write) that are not
/// hidden: the values of their cells as last worked out, no formulas. BadInput where it is damaged, has a
/// password or is too large.
[[nodiscard]] Result<QList<Sheet>> readXlsx(const QByteArray& bytes, const SheetLimits& limits = {});

} // namespace noi::exchange
