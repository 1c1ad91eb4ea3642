#pragma once

#include <QString>

class QFontMetrics;

namespace noi
{

/// The name in the width there is. In Viet Nam people are called by the last word, so the first words are
/// shortened to their letter, from the left: "Nguyễn Thị Thanh Hương" → "N. T. Thanh Hương",
/// and left out before the last word loses a letter.
[[nodiscard]] QString fittedName(const QString& name, int width, const QFontMetrics& metrics);

} // namespace noi
