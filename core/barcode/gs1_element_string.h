#pragma once

#include "core/barcode/gs1_message.h"

namespace noi
{

/// The separator between fields, as scanners send it.
inline constexpr char fnc1 = '\x1d';

/// Reads what a scanner sends of GS1-128, DataMatrix, QR or DataBar, without symbology identifier:
/// "01…17…10…", FNC1 as 0x1D. FNC1 may also stand first, behind a field of predefined length and at the very
/// end, where it says nothing. A field of variable length ends at FNC1 or the end; errors as of gs1Message().
[[nodiscard]] Result<Gs1Message> readGs1ElementString(QByteArrayView text, QDate today);

/// The shortest element string of these elements, FNC1 only where needed. Reading it gives them back.
[[nodiscard]] QByteArray gs1ElementString(const QList<Gs1Element>& elements);

} // namespace noi
