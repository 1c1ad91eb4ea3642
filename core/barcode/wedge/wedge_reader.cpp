#include "core/barcode/wedge/wedge_reader.h"

#include "core/barcode/wedge/stroke_texts.h"

#include <algorithm>

namespace noi
{

namespace
{

constexpr int RepeatMs =
    15; // the keyboard's own repetition is slower than this, a scanner's double digit is not
constexpr int MostTypedBefore = 3;

/// Keys a person or a scanner pressed: an input method's taking back and typing again does not count.
int keysIn(const KeyStrokes& strokes)
{
    int keys = 0;
    for (const KeyStroke& stroke : strokes) {
        const bool replacing = stroke.composed && stroke.erased > 0 && !stroke.provisional;
        keys += isErasing(stroke) ? -1 : replacing ? 0 : 1;
    }
    return std::max(keys, 0);
}

/// The usual pause between keys, ms.
qint64 medianGap(const KeyStrokes& strokes)
{
    QList<qint64> gaps;
    for (qsizetype i = 1; i < strokes.size(); ++i)
        gaps.append(strokes[i].ms - strokes[i - 1].ms);
    std::sort(gaps.begin(), gaps.end());
    return gaps.isEmpty() ? 0 : gaps[gaps.size() / 2];
}

bool isPrintable(const QString& text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c.isPrint(); });
}

Error keyInBetween()
{
    return {
        ErrorKind::Refused,
        QT_TRANSLATE_NOOP(
            "Error", "A key was pressed while the code was being scanned. Nothing was taken: scan again."),
        {}};
}

bool isDeadKey(int key) { return key >= Qt::Key_Dead_Grave && key <= Qt::Key_Dead_Longsolidusoverlay; }

} // namespace

WedgeReader::WedgeReader(WedgeSettings settings, ScanMeaning meaning)
    : m_settings(std::move(settings)), m_meaning(std::move(meaning))
{
}

WedgeOutputs WedgeReader::feed(const KeyStroke& stroke)
{
    WedgeOutputs outputs;
    const qint64 gap = m_held.isEmpty() ? 0 : stroke.ms - m_held.back().ms;
    if (gap > allowedGapMs()) outputs = decide(false);
    if (endsScanAgain(stroke)) {
        outputs.append(WedgeOutput{WedgeOutput::Kind::Swallowed, {stroke}, {}, {}});
        return outputs;
    }
    const bool repeated = stroke.autoRepeat && (m_held.isEmpty() || gap > RepeatMs);
    const bool scanning = looksLikeScan() && gap <= m_settings.maxGapMs;
    hold(stroke);
    if (repeated || (!canBePartOfScan(stroke) && !scanning)) {
        outputs += handOn();
        m_typedMs = stroke.ms;
    } else if (isTerminator(stroke)) {
        outputs += decide(true);
        const bool typed = outputs.back().kind == WedgeOutput::Kind::Typed;
        (typed ? m_typedMs : m_scanEndedMs) = stroke.ms;
    }
    return outputs;
}

/// Carriage return and line feed: the second one is the scanner's too.
bool WedgeReader::endsScanAgain(const KeyStroke& stroke)
{
    const auto ended = std::exchange(m_scanEndedMs, std::nullopt);
    return m_held.isEmpty() && ended && isTerminator(stroke) && stroke.ms - *ended <= m_settings.maxGapMs;
}

void WedgeReader::hold(const KeyStroke& stroke)
{
    if (m_held.isEmpty()) m_isTail = m_typedMs && stroke.ms - *m_typedMs <= m_settings.maxGapMs;
    m_held.append(stroke);
}

WedgeOutputs WedgeReader::idle(qint64 nowMs)
{
    const auto due = deadline();
    return due && nowMs >= *due ? decide(false) : WedgeOutputs();
}

WedgeOutputs WedgeReader::flush() { return decide(false); }

std::optional<qint64> WedgeReader::deadline() const
{
    return m_held.isEmpty() ? std::nullopt : std::optional(m_held.back().ms + allowedGapMs() + 1);
}

bool WedgeReader::looksLikeScan() const { return keysIn(m_held) >= m_settings.minLength || holdsPrefix(); }

bool WedgeReader::canBePartOfScan(const KeyStroke& stroke) const
{
    if (stroke.composed || isAltDigit(stroke)) return true;
    if (isTerminator(stroke) || isErasing(stroke) || isSeparator(stroke))
        return m_held.size() > 1;  // it does not come first
    if (stroke.ctrl && stroke.alt) // AltGr, perhaps on a key that has nothing there
        return isPrintable(stroke.text) ||
               !altGrCharacterAt(stroke.scanCode, m_settings.scannerLayout).isNull();
    if (stroke.ctrl || stroke.alt) return false;
    return isPrintable(stroke.text) || isDeadKey(stroke.key);
}

bool WedgeReader::holdsPrefix() const
{
    const qsizetype length = m_settings.prefix.size();
    if (length < 2 || m_held.size() < length)
        return false; // one character a hand types too, and must not be kept waiting for it
    const auto texts = directTexts(m_held.first(length), m_settings);
    return texts && texts->contains(m_settings.prefix);
}

int WedgeReader::allowedGapMs() const
{
    return looksLikeScan() ? std::max(StallMs, m_settings.maxGapMs) : m_settings.maxGapMs;
}

WedgeOutputs WedgeReader::handOn()
{
    WedgeOutputs outputs;
    if (!m_held.isEmpty())
        outputs.append(WedgeOutput{WedgeOutput::Kind::Typed, std::exchange(m_held, {}), {}, {}});
    return outputs;
}

WedgeOutputs WedgeReader::decide(bool ended)
{
    if (!looksLikeScan()) return handOn();
    WedgeOutputs outputs = read(m_held.size() - (ended ? 1 : 0));
    const bool certain = ended || m_settings.suffix == ScanSuffix::None || keysIn(m_held) >= LongBurst;
    if (!certain) {
        const WedgeOutput& last = outputs.back();
        if (last.kind != WedgeOutput::Kind::Scanned || m_meaning(last.bytes).isEmpty()) return handOn();
    }
    if (ended) outputs.back().strokes.append(m_held.back());
    m_held.clear();
    return outputs;
}

/// The first `count` strokes held as a scan, perhaps with some keys typed before it.
WedgeOutputs WedgeReader::read(qsizetype count) const
{
    const KeyStrokes all = m_held.first(count);
    WedgeReading reading = decodeStrokes(all, m_settings, m_meaning);
    qsizetype typed = 0;
    const qint64 apart = 3 * medianGap(all) + 8;
    for (qsizetype k = 1; k <= MostTypedBefore && count - k >= m_settings.minLength && !reading.error; ++k) {
        if (all[k - 1].text.size() != 1) break; // no key of a hand
        if (all[k].ms - all[k - 1].ms <= apart) continue;
        const WedgeReading rest = decodeStrokes(all.mid(k), m_settings, m_meaning);
        if (!rest.understood) continue;
        if (reading.understood && m_meaning(reading.bytes) != m_meaning(rest.bytes))
            reading = {{}, false, keyInBetween()};
        else if (!reading.understood)
            reading = rest, typed = k;
    }
    if (m_isTail && !reading.error) reading = {{}, false, keyInBetween()};
    WedgeOutputs outputs;
    if (typed > 0) outputs.append(WedgeOutput{WedgeOutput::Kind::Typed, all.first(typed), {}, {}});
    outputs.append(WedgeOutput{reading.error ? WedgeOutput::Kind::Unreadable : WedgeOutput::Kind::Scanned,
                               all.mid(typed), reading.bytes, reading.error});
    return outputs;
}

} // namespace noi
