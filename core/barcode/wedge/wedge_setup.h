#pragma once

#include "core/barcode/wedge/key_stroke.h"
#include "core/barcode/wedge/wedge_settings.h"

namespace noi
{

/// A GS1 code (GTIN, lot, serial, with one separator between) made to show every way a keyboard can change a
/// scan: both cases, letters that move on a French keyboard, pairs that Telex and digits that VNI would turn
/// into marks.
[[nodiscard]] QByteArray wedgeTestCode();

/// What a scan of a known code tells about scanner and PC.
struct WedgeSuggestion {
    bool understood =
        false; ///< with `settings`, this scan reads as the code; else the settings were left as they are
    WedgeSettings settings;
    bool capsLock = false; ///< CapsLock was on
};

/// Finds the settings under which `received` (the whole scan, with its Enter or Tab) is `code`.
[[nodiscard]] WedgeSuggestion suggestSettings(const KeyStrokes& received, const QByteArray& code,
                                              const WedgeSettings& current);

} // namespace noi
