#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace noi::exchange
{

/// The letters of a text file: UTF-8 and UTF-16 by their marks; else UTF-16 where every other byte is zero;
/// else UTF-8 where it is valid; else one byte a letter, Windows-1258 or Windows-1252 (where text for the
/// legacy fonts is kept): whichever makes more Vietnamese of it, legacy fonts counted in. BadInput for what
/// is no text.
[[nodiscard]] Result<QString> lettersOf(const QByteArray& bytes);

/// Windows-1258, the Vietnamese code page: tone marks follow their letters. Not composed.
[[nodiscard]] QString fromWindows1258(const QByteArray& bytes);
/// Windows-1252; its five unused bytes become the control characters of their number.
[[nodiscard]] QString fromWindows1252(const QByteArray& bytes);

} // namespace noi::exchange
