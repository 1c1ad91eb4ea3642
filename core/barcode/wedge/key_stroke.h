#pragma once

#include <QList>
#include <QString>

namespace noi
{

/// One event of a keyboard as it reached the program: a key, or what an input method made of one.
struct KeyStroke {
    qint64 id = 0;     ///< chosen by the sender, so that strokes handed on can be found again
    qint64 ms = 0;     ///< when it happened, on any clock that does not go back
    QString text = {}; ///< what it puts into a field; empty for function keys and dead keys
    int key = 0;       ///< Qt::Key, 0 where unknown
    /// Place of the key on the keyboard (PC scan code set 1; the same numbers as Linux evdev for the main
    /// block). 0: not known, or text that no key made (an input method's). Known place means `shift` is known
    /// too.
    quint32 scanCode = 0;
    bool shift = false;
    bool ctrl = false;
    bool alt = false;
    bool capsLock = false; ///< known to be on
    bool autoRepeat = false;
    bool composed = false;    ///< came from an input method (pre-edit or commit), not from a key
    bool provisional = false; ///< a pre-edit: the input method may still replace it
    int erased = 0;           ///< characters before the cursor that `text` replaces (a pre-edit that changed)
};

using KeyStrokes = QList<KeyStroke>;

[[nodiscard]] bool isErasing(const KeyStroke& stroke);
/// Enter or Tab: how scanners end a code.
[[nodiscard]] bool isTerminator(const KeyStroke& stroke);
/// One of the ways scanners type the group separator 0x1D: F8, Ctrl+], Alt+029 (which Windows may show as
/// U+2194).
[[nodiscard]] bool isSeparator(const KeyStroke& stroke);
/// A digit of Alt+0nn on the number pad.
[[nodiscard]] bool isAltDigit(const KeyStroke& stroke);

} // namespace noi
