#pragma once

#include "core/barcode/wedge/key_stroke.h"
#include "core/barcode/wedge/wedge_settings.h"

#include <QStringList>

#include <optional>

namespace noi
{

/// What one place of a text may be.
using Options = QStringList;

/// With CapsLock on, Windows shifts every key of a French keyboard, Linux only the letters.
enum class CapsLockWorks { OnAllKeys, OnLetters };

/// How visible characters go back to the scanner's: one guess about what cannot be seen.
struct Mapping {
    const WedgeSettings& settings;
    CapsLockWorks capsLockWorks;
};

/// Whether the stroke tells which key it came from.
[[nodiscard]] bool hasPlace(const KeyStroke& stroke);

/// The scanner's character behind a visible one, through the places of both layouts; none if it has none.
[[nodiscard]] Options throughLayouts(QChar visible, const Mapping& mapping, bool shift, bool capsLock);

/// Each character of a stroke's text as the scanner may have sent it.
[[nodiscard]] QList<Options> optionsOf(const KeyStroke& stroke, const Mapping& mapping);

/// Every text that takes one option at each place. None: a place has no option, or there are too many texts.
[[nodiscard]] std::optional<QStringList> product(const QList<Options>& options);

} // namespace noi
