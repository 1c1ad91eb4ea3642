#include "core/barcode/wedge/wedge_decoder.h"

#include "core/barcode/wedge/separators.h"
#include "core/barcode/wedge/stroke_texts.h"

#include <algorithm>

namespace noi
{

namespace
{

constexpr char GroupSeparator = '\x1d';

Error ambiguous()
{
    return {ErrorKind::Refused,
            QT_TRANSLATE_NOOP(
                "Error", "This code can be read in more than one way, because the keyboard changed or lost "
                         "characters. Nothing was taken. Turn Vietnamese typing off and scan again; if it "
                         "comes back, test the scanner on its set-up page."),
            {}};
}

Error unreadable()
{
    return {ErrorKind::BadInput,
            QT_TRANSLATE_NOOP("Error",
                              "The scan arrived changed by the keyboard and cannot be put right. Nothing was "
                              "taken. Turn Vietnamese typing off and scan again."),
            {}};
}

QByteArray withoutPrefix(const QString& text, const WedgeSettings& settings)
{
    const bool prefixed = !settings.prefix.isEmpty() && text.startsWith(settings.prefix);
    return (prefixed ? text.mid(settings.prefix.size()) : text).toUtf8();
}

bool separatorsMayBeLost(const WedgeSettings& settings)
{
    return settings.separator == SeparatorFate::Lost || settings.separator == SeparatorFate::Untested;
}

/// Each text has thousands of places for separators; a nurse does not wait for all of them.
constexpr qsizetype MostTextsToSeparate = 8;

bool tooManyToSeparate(const QStringList& texts, const WedgeSettings& settings)
{
    return separatorsMayBeLost(settings) && texts.size() > MostTextsToSeparate;
}

Readings readingsOf(const QStringList& texts, const WedgeSettings& settings, const ScanMeaning& meaning)
{
    Readings readings;
    for (const QString& text : texts) {
        const QByteArray code = withoutPrefix(text, settings);
        if (separatorsMayBeLost(settings))
            addReadingsWithSeparators(readings, code, meaning);
        else
            addReading(readings, code, meaning);
        if (settings.separator == SeparatorFate::Replaced && !settings.separatorText.isEmpty()) {
            QByteArray replaced = code;
            addReading(readings,
                       replaced.replace(settings.separatorText.toUtf8(), QByteArray(1, GroupSeparator)),
                       meaning);
        }
        if (readings.size() > 1) break;
    }
    return readings;
}

WedgeReading taken(const Readings& readings) { return {readings.first(), true, std::nullopt}; }

/// Without trust in the settings: as shown, and through every pair of layouts. Only a meaning makes it count.
QStringList textsByOtherSettings(const KeyStrokes& strokes, WedgeSettings settings)
{
    QStringList texts;
    KeyStrokes shown = strokes;
    for (KeyStroke& stroke : shown)
        stroke.scanCode = isSeparator(stroke) ? stroke.scanCode : 0;
    for (const KeyboardLayout pc : {KeyboardLayout::Us, KeyboardLayout::French}) {
        for (const KeyboardLayout scanner : {KeyboardLayout::Us, KeyboardLayout::French}) {
            settings.pcLayout = pc;
            settings.scannerLayout = scanner;
            texts += directTexts(shown, settings).value_or(QStringList());
        }
    }
    texts.removeDuplicates();
    return texts;
}

/// None: more texts than can be looked through.
std::optional<QStringList> possibleTexts(const KeyStrokes& strokes, const WedgeSettings& settings)
{
    QStringList texts;
    const QList<InputMethod> methods = settings.inputMethod == InputMethod::None
                                           ? QList{InputMethod::Telex, InputMethod::Vni}
                                           : QList{settings.inputMethod};
    for (const InputMethod method : methods) {
        const auto some = composedTexts(strokes, settings, method);
        if (!some) return std::nullopt;
        texts += *some;
    }
    if (std::none_of(strokes.begin(), strokes.end(), isErasing)) {
        KeyStrokes plain = strokes;
        for (const KeyStroke& stroke : strokes) {
            if (stroke.composed && (stroke.provisional || stroke.erased > 0)) plain.clear();
        }
        if (!plain.isEmpty()) texts += directTexts(plain, settings).value_or(QStringList());
    }
    texts.removeDuplicates();
    return texts;
}

WedgeReading decodeComposed(const KeyStrokes& strokes, const WedgeSettings& settings,
                            const ScanMeaning& meaning)
{
    const auto texts = possibleTexts(strokes, settings);
    if (!texts || tooManyToSeparate(*texts, settings)) return {{}, false, unreadable()};
    const Readings readings = readingsOf(*texts, settings, meaning);
    if (readings.size() == 1) return taken(readings);
    if (readings.isEmpty() && texts->size() == 1)
        return {withoutPrefix(texts->first(), settings), false, std::nullopt};
    return {{}, false, readings.isEmpty() ? unreadable() : ambiguous()};
}

WedgeReading decodeDirect(const KeyStrokes& strokes, const WedgeSettings& settings,
                          const ScanMeaning& meaning)
{
    const auto texts = directTexts(strokes, settings);
    const Readings readings = readingsOf(texts.value_or(QStringList()), settings, meaning);
    if (readings.size() == 1) return taken(readings);
    if (readings.size() > 1) return {{}, false, ambiguous()};
    const Readings others = readingsOf(textsByOtherSettings(strokes, settings), settings, meaning);
    if (others.size() == 1) return taken(others);
    if (others.isEmpty() && texts && texts->size() == 1)
        return {withoutPrefix(texts->first(), settings), false, std::nullopt};
    return {{}, false, others.isEmpty() ? unreadable() : ambiguous()};
}

/// An input method is known to be on, and no stroke's place tells what was typed: even plain letters may be
/// its work.
bool mayBeComposed(const KeyStrokes& strokes, const WedgeSettings& settings)
{
    return settings.inputMethod != InputMethod::None &&
           std::none_of(strokes.begin(), strokes.end(),
                        [](const KeyStroke& stroke) { return stroke.scanCode != 0; });
}

} // namespace

WedgeReading decodeStrokes(const KeyStrokes& strokes, const WedgeSettings& settings,
                           const ScanMeaning& meaning)
{
    const KeyStrokes whole = withAltCodes(strokes);
    if (settings.inputMethod == InputMethod::None && mayBeFrenchKeys(whole)) {
        const WedgeReading direct = decodeDirect(whole, settings, meaning);
        if (direct.understood || settings.pcLayout == KeyboardLayout::French || !tracesOfComposing(whole))
            return direct;
    }
    if (tracesOfComposing(whole) || mayBeComposed(whole, settings))
        return decodeComposed(whole, settings, meaning);
    return decodeDirect(whole, settings, meaning);
}

} // namespace noi
