#pragma once

#include "core/barcode/wedge/wedge_settings.h"

#include <QMap>

namespace noi
{

/// Different things a code may say, each with the bytes that say it. More than one: nobody may choose.
using Readings = QMap<QByteArray, QByteArray>;

/// Adds what `code` means as it is.
void addReading(Readings& readings, const QByteArray& code, const ScanMeaning& meaning);

/// Adds every reading of an element string whose group separators (0x1D) were lost on the way: up to three
/// (two in codes longer than 64 characters) are put back wherever an application identifier could begin.
/// Stops once two readings are known. Codes that hold separators, or cannot be element strings, only count as
/// they are.
void addReadingsWithSeparators(Readings& readings, const QByteArray& code, const ScanMeaning& meaning);

} // namespace noi
