#include "core/barcode/wedge/wedge_setup.h"

#include "core/barcode/wedge/stroke_texts.h"
#include "core/barcode/wedge/wedge_decoder.h"

#include <algorithm>

namespace noi
{

namespace
{

constexpr char GroupSeparator = '\x1d';

ScanSuffix suffixOf(const KeyStrokes& received)
{
    if (received.isEmpty() || !isTerminator(received.back())) return ScanSuffix::None;
    return received.back().key == Qt::Key_Tab ? ScanSuffix::Tab : ScanSuffix::Enter;
}

/// Twice the longest pause seen, within what still tells a scanner from a hand.
int gapFor(const KeyStrokes& strokes)
{
    qint64 longest = 0;
    for (qsizetype i = 1; i < strokes.size(); ++i)
        longest = std::max(longest, strokes[i].ms - strokes[i - 1].ms);
    return int(std::clamp<qint64>(2 * longest, 20, 60));
}

/// What arrived as `code`, perhaps with something before it and something else in the separator's place.
struct Match {
    SeparatorFate separator;
    QString separatorText;
    QString prefix;
};

std::optional<Match> matchExactly(const QByteArray& arrived, const QByteArray& code)
{
    const auto prefixBefore = [&](const QByteArray& ending) -> std::optional<QString> {
        if (!arrived.endsWith(ending) || arrived.size() - ending.size() > 8) return std::nullopt;
        return QString::fromUtf8(arrived.chopped(ending.size()));
    };
    if (const auto prefix = prefixBefore(code))
        return Match{
            code.contains(GroupSeparator) ? SeparatorFate::Arrives : SeparatorFate::Untested, {}, *prefix};
    const qsizetype at = code.indexOf(GroupSeparator);
    if (at < 0) return std::nullopt;
    const QByteArray before = code.first(at);
    const QByteArray after = code.mid(at + 1);
    if (const auto prefix = prefixBefore(before + after)) return Match{SeparatorFate::Lost, {}, *prefix};
    const qsizetype from = arrived.indexOf(before);
    if (from < 0 || from > 8 || !arrived.endsWith(after) || code.count(GroupSeparator) != 1)
        return std::nullopt;
    const qsizetype start = from + before.size();
    const QByteArray instead = arrived.mid(start, arrived.size() - after.size() - start);
    if (instead.isEmpty() || instead.size() > 4) return std::nullopt;
    return Match{SeparatorFate::Replaced, QString::fromUtf8(instead), QString::fromUtf8(arrived.first(from))};
}

struct Trial {
    KeyboardLayout scanner;
    KeyboardLayout pc;
    InputMethod method;
    bool mindsCapsLock;
};

QList<Trial> trials(const KeyStrokes& strokes)
{
    QList<Trial> all;
    const bool composed = tracesOfComposing(strokes);
    const bool direct = !composed || mayBeFrenchKeys(strokes);
    for (const InputMethod method : {InputMethod::None, InputMethod::Telex, InputMethod::Vni}) {
        if (method == InputMethod::None ? !direct : !composed) continue;
        for (const bool minds : {false, true}) {
            for (const KeyboardLayout scanner : {KeyboardLayout::Us, KeyboardLayout::French}) {
                for (const KeyboardLayout pc : {KeyboardLayout::Us, KeyboardLayout::French})
                    all.append({scanner, pc, method, minds});
            }
        }
    }
    return all;
}

} // namespace

QByteArray wedgeTestCode()
{
    return QByteArrayLiteral("0109506000134352"
                             "10AaWqZm1a6"
                             "\x1d"
                             "21DdoAS-2");
}

WedgeSuggestion suggestSettings(const KeyStrokes& received, const QByteArray& code,
                                const WedgeSettings& current)
{
    WedgeSuggestion suggestion{false, current, false};
    const ScanSuffix suffix = suffixOf(received);
    const KeyStrokes strokes =
        withAltCodes(suffix == ScanSuffix::None ? received : received.first(received.size() - 1));
    suggestion.capsLock =
        std::any_of(strokes.begin(), strokes.end(), [](const auto& s) { return s.capsLock; });
    for (const Trial& trial : trials(strokes)) {
        WedgeSettings settings = current;
        settings.scannerLayout = trial.scanner;
        settings.pcLayout = trial.pc;
        settings.inputMethod = trial.method;
        settings.scannerMindsCapsLock = trial.mindsCapsLock;
        const auto texts = trial.method == InputMethod::None ? directTexts(strokes, settings)
                                                             : composedTexts(strokes, settings, trial.method);
        for (const QString& text : texts.value_or(QStringList())) {
            const auto match = matchExactly(text.toUtf8(), code);
            if (!match) continue;
            settings.suffix = suffix;
            settings.prefix = match->prefix;
            settings.maxGapMs = gapFor(strokes);
            settings.separator = match->separator;
            settings.separatorText = match->separatorText;
            suggestion.settings = settings;
            suggestion.understood = true;
            return suggestion;
        }
    }
    return suggestion;
}

} // namespace noi
