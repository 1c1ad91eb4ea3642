#pragma once

#include "core/barcode/wedge/key_stroke.h"
#include "core/barcode/wedge/wedge_decoder.h"
#include "core/barcode/wedge/wedge_settings.h"

#include <optional>

namespace noi
{

/// What became of strokes: every stroke fed in comes out once, in order, in one of these.
struct WedgeOutput {
    enum class Kind {
        Typed,      ///< typing: hand the strokes on to the field they were meant for
        Scanned,    ///< a code: `bytes`
        Unreadable, ///< a scan, but what it said cannot be told: `error`
        Swallowed,  ///< the second of two endings (carriage return, line feed) of the scan before
    };
    Kind kind = Kind::Typed;
    KeyStrokes strokes = {};
    QByteArray bytes = {};
    std::optional<Error> error = {};
};

using WedgeOutputs = QList<WedgeOutput>;

/// Tells a scanner that types from a hand that types.
///
/// Rules. Strokes closer than `maxGapMs` form a burst. A burst of at least `minLength` keys that ends in
/// Enter or Tab is a scan, whatever it says. Without the ending it is one if it has a meaning, or if none is
/// expected, or if it is longer than any hand's burst. All else is typing. A scan under way may pause for
/// `StallMs` (a busy PC). A key that repeats itself, and keys that type nothing, are never part of a scan. Up
/// to three keys typed just before a scan are set apart where their pace and the meaning of the rest say so.
/// A key that types nothing, in the midst of a scan, spoils it, and so does one just before it: scan again.
/// Without an ending, a scan is over after `StallMs`, and a longer stall cuts it short: better set the
/// scanner to Enter. Limits: a stall within the first keys of a scan lets these through as typing; a key a
/// person presses during a scan becomes part of it.
class WedgeReader
{
public:
    static constexpr int StallMs = 300;
    /// No hand types as many keys in a row at a scanner's pace.
    static constexpr int LongBurst = 16;

    WedgeReader(WedgeSettings settings, ScanMeaning meaning);

    /// Strokes must come with times that do not go back.
    [[nodiscard]] WedgeOutputs feed(const KeyStroke& stroke);
    /// To be called at or after deadline().
    [[nodiscard]] WedgeOutputs idle(qint64 nowMs);
    /// Decides at once about what is held: the focus is about to move.
    [[nodiscard]] WedgeOutputs flush();

    [[nodiscard]] bool isPending() const { return !m_held.isEmpty(); }
    /// When idle() will decide, on the clock of the strokes; none if nothing is held.
    [[nodiscard]] std::optional<qint64> deadline() const;
    /// Whether the stroke may be a scan's: it will be held back for a moment. False: feed() hands it on at
    /// once.
    [[nodiscard]] bool canBePartOfScan(const KeyStroke& stroke) const;
    /// Enough has come at a scanner's pace.
    [[nodiscard]] bool looksLikeScan() const;

private:
    [[nodiscard]] bool holdsPrefix() const;
    [[nodiscard]] int allowedGapMs() const;
    [[nodiscard]] WedgeOutputs decide(bool ended);
    [[nodiscard]] WedgeOutputs handOn();
    [[nodiscard]] bool endsScanAgain(const KeyStroke& stroke);
    void hold(const KeyStroke& stroke);
    [[nodiscard]] WedgeOutputs read(qsizetype count) const;

    WedgeSettings m_settings;
    ScanMeaning m_meaning;
    KeyStrokes m_held;
    bool m_isTail = false; ///< what is held followed typing at once: something before it is missing
    std::optional<qint64> m_scanEndedMs;
    std::optional<qint64> m_typedMs;
};

} // namespace noi
