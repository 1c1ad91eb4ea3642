#pragma once

#include "core/barcode/wedge/key_stroke.h"
#include "core/barcode/wedge/wedge_settings.h"

namespace noi::test
{

/// What a scanner types for FNC1.
enum class SeparatorKeys { Nothing, F8, CtrlBracket, Alt029, Replacement };

struct ScannerModel {
    KeyboardLayout layout = KeyboardLayout::Us;
    SeparatorKeys separator = SeparatorKeys::F8;
    QString replacement = QStringLiteral("|");
    QString prefix = {};
    int ending = Qt::Key_Return; ///< 0 for none
    bool mindsCapsLock = false;
    int gapMs = 3;
};

/// How an input method's work reaches a program.
enum class Delivery {
    TypesOver, ///< UniKey on Windows: Backspace keys, then characters no key made
    PreEdit,   ///< ibus, Windows's own: a pre-edit that changes, then a commit
    WholeWord, ///< only the finished word is committed
};

struct PcModel {
    KeyboardLayout layout = KeyboardLayout::Us;
    bool capsLock = false;
    bool capsLockIsShiftLock = false; ///< French keyboards under Windows
    InputMethod inputMethod = InputMethod::None;
    Delivery delivery = Delivery::TypesOver;
    bool givesScanCodes = true;
};

/// The text these keys make in a Vietnamese input method without spell check; marks may be typed anywhere
/// after their letter, a key typed again undoes its mark, z or 0 takes the tone away. Written apart from the
/// product's code.
[[nodiscard]] QString compose(const QString& keys, InputMethod method);

/// What a program on this PC receives when this scanner sends `code`.
[[nodiscard]] KeyStrokes scanned(const QByteArray& code, const ScannerModel& scanner, const PcModel& pc,
                                 qint64 startMs = 1000);

/// A hand typing `text` on a US keyboard with these pauses (the last one is repeated).
[[nodiscard]] KeyStrokes typed(const QString& text, const QList<int>& gapsMs, qint64 startMs = 1000);

/// Settings under which this scanner works on this PC.
[[nodiscard]] WedgeSettings settingsFor(const ScannerModel& scanner, const PcModel& pc);

/// A small judge of codes, as strict as the real one: GS1 with AIs 00 01 10 11 17 21 30, citizen and
/// insurance cards, and the station's own card (NOI-, letters and digits, two check characters).
[[nodiscard]] QByteArray meaningOf(const QByteArray& code);
[[nodiscard]] QByteArray stationCard(const QByteArray& number);
[[nodiscard]] QByteArray gtin(QByteArray thirteenDigits);

} // namespace noi::test
