#pragma once

#include "core/base/result.h"
#include "core/exchange/sheet/sheet.h"

#include <QByteArray>
#include <QList>

namespace noi::exchange
{

/// All sheets of a file with something in them, whatever its name says it is: .xlsx, or text with separators.
/// BadInput with what to do: for an old .xls, a file with a password, a damaged one, one that is too large,
/// an empty one.
[[nodiscard]] Result<QList<Sheet>> readSheets(const QByteArray& bytes, const SheetLimits& limits = {});

} // namespace noi::exchange
