#pragma once

#include "core/barcode/wedge/key_stroke.h"
#include "core/barcode/wedge/wedge_settings.h"

namespace noi
{

/// What is known of a keyboard scanner and this PC, one fact a line.
[[nodiscard]] QString wedgeFacts(const WedgeSettings& settings);

/// Strokes as they arrived: their text, <F8>, <Alt 0>, <Backspace>, <Enter> for the others.
[[nodiscard]] QString readableStrokes(const KeyStrokes& strokes);

} // namespace noi
