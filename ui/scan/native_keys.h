#pragma once

#include <QtGlobal>

class QKeyEvent;

namespace noi
{

/// The place of the event's key on the keyboard (PC scan code set 1), 0 where the system does not tell.
[[nodiscard]] quint32 keyPlaceOf(const QKeyEvent& event);
/// Shift, Ctrl, CapsLock and the like: they type nothing themselves.
[[nodiscard]] bool isModifierKey(int key);

} // namespace noi
