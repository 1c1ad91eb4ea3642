#pragma once

#include "core/barcode/wedge/key_stroke.h"
#include "core/barcode/wedge/wedge_settings.h"
#include "core/base/error.h"

#include <optional>

namespace noi
{

/// What a burst of strokes says: the scanner's bytes, or why they cannot be told.
struct WedgeReading {
    QByteArray bytes;           ///< UTF-8; empty with an error
    bool understood = false;    ///< `bytes` have a meaning
    std::optional<Error> error; ///< several readings are possible, or the strokes cannot be undone
};

/// Goes back from the strokes of one scan (without Enter or Tab) to what the scanner sent: by the place of
/// the keys where it is known, else by the layouts of the settings; undoes an input method; puts lost
/// separators back. Where several codes may have been sent, the meaning chooses; if it lets more than one
/// pass, that is an error. A code without meaning comes back as it was typed, when that is certain.
[[nodiscard]] WedgeReading decodeStrokes(const KeyStrokes& strokes, const WedgeSettings& settings,
                                         const ScanMeaning& meaning);

} // namespace noi
