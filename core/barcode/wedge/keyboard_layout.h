#pragma once

#include <QChar>
#include <QList>

namespace noi
{

enum class KeyboardLayout { Us, French };

/// A key by its place (PC scan code set 1) and whether Shift is held.
struct KeyPlace {
    quint32 scanCode = 0;
    bool shift = false;

    bool operator==(const KeyPlace&) const = default;
};

/// The character a key types without CapsLock; null where the layout has none there. Dead keys give their
/// accent.
[[nodiscard]] QChar characterAt(KeyPlace place, KeyboardLayout layout);

/// The character a key types with AltGr; null for none. US: none.
[[nodiscard]] QChar altGrCharacterAt(quint32 scanCode, KeyboardLayout layout);

/// Where a layout types a character without AltGr: usually one key; none if it cannot. Capitals that CapsLock
/// makes of é è ç à ù (Linux) are found at their key, without Shift.
[[nodiscard]] QList<KeyPlace> placesOf(QChar character, KeyboardLayout layout);

/// Whether Windows's CapsLock works as Shift on this key. US: letters only; French: every key of the main
/// block.
[[nodiscard]] bool capsLockShifts(quint32 scanCode, KeyboardLayout layout);

} // namespace noi
