#pragma once

#include "core/barcode/wedge/keyboard_layout.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace noi
{

/// What makes accents out of letters on this PC (UniKey, the Vietnamese keyboards of Windows, ibus).
enum class InputMethod { None, Telex, Vni };
enum class ScanSuffix { Enter, Tab, None };
/// What becomes of FNC1 (0x1D) between the elements of a GS1 code. F8, Ctrl+] and Alt+029 count as Arrives.
enum class SeparatorFate { Untested, Arrives, Replaced, Lost };

/// How a scanner that types like a keyboard is set up, and the PC it types into.
struct WedgeSettings {
    QString prefix = {};                               ///< typed before each code; usually none
    ScanSuffix suffix = ScanSuffix::Enter;             ///< typed after each code
    int maxGapMs = 30;                                 ///< 15…60: longest pause between two keys of a scan
    int minLength = 6;                                 ///< shorter bursts are typing
    KeyboardLayout scannerLayout = KeyboardLayout::Us; ///< the keyboard the scanner imitates
    KeyboardLayout pcLayout = KeyboardLayout::Us;      ///< the keyboard Windows believes it has
    InputMethod inputMethod =
        InputMethod::None; ///< None also where nobody knows: traces of one are looked for
    SeparatorFate separator = SeparatorFate::Untested;
    QString separatorText = {};        ///< with Replaced: what comes in the place of 0x1D
    bool scannerMindsCapsLock = false; ///< the scanner swaps Shift itself while CapsLock is on

    bool operator==(const WedgeSettings&) const = default;
};

/// What a code says, in one canonical form, or empty when it says nothing: two readings with equal meaning
/// are one. Must judge strictly (check digits, lengths, shape of a card): it decides between possible
/// readings of a scan that was mangled on its way, and a reading it lets pass is believed.
using ScanMeaning = std::function<QByteArray(const QByteArray& code)>;

} // namespace noi
