#pragma once

#include <QRgb>

namespace noi::colours
{

// Light theme. Every pair that is read as text on a ground has a contrast of 4.5 : 1 or more
// (tests/ui/theme).
inline constexpr QRgb text = 0xff17262c;
inline constexpr QRgb greyText = 0xff56666d; ///< reasons, hints, understood dates
inline constexpr QRgb ground = 0xffffffff;   ///< fields, lists
inline constexpr QRgb window = 0xfff4f6f7;   ///< behind them
inline constexpr QRgb band = 0xffe9eef0;     ///< headers, hovered rows
inline constexpr QRgb line = 0xffd3dbdf;
inline constexpr QRgb fieldLine = 0xff7f8f96; ///< outline of what can be typed in: 3 : 1 on its ground
inline constexpr QRgb accent = 0xff00756d;
inline constexpr QRgb accentDark = 0xff005a54;
inline constexpr QRgb accentPale = 0xffd8efec;

inline constexpr QRgb due = 0xff1a5ea8, duePale = 0xffe3eefb;
inline constexpr QRgb done = 0xff1c7238, donePale = 0xffe0f3e6;
inline constexpr QRgb late = 0xff8a5200, latePale = 0xfffff0d1;
inline constexpr QRgb stop = 0xffb3201a, stopPale = 0xfffde5e3;

/// Contrast of two opaque colours by WCAG 2, 1…21.
[[nodiscard]] double contrast(QRgb one, QRgb other);

} // namespace noi::colours
