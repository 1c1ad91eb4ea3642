#pragma once

#include <QString>

#include <optional>

namespace noi
{

/// A number as people type it, with comma or point: "3,2", " 3.2 ", "-5". None for anything else, for more
/// than nine figures before the comma, or more than `decimals` behind it.
[[nodiscard]] std::optional<double> typedNumber(const QString& text, int decimals);

} // namespace noi
