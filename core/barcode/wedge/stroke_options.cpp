#include "core/barcode/wedge/stroke_options.h"

#include "core/barcode/wedge/stroke_texts.h"

namespace noi
{

namespace
{

bool isLetterKey(quint32 scanCode, KeyboardLayout layout)
{
    const QChar plain = characterAt({scanCode, false}, layout);
    return plain >= u'a' && plain <= u'z';
}

QChar swappedCase(QChar c) { return c.isUpper() ? c.toLower() : c.toUpper(); }

QChar byPlace(const KeyStroke& stroke, const WedgeSettings& settings)
{
    if (stroke.ctrl && stroke.alt) return altGrCharacterAt(stroke.scanCode, settings.scannerLayout);
    const bool minded = stroke.capsLock && settings.scannerMindsCapsLock &&
                        isLetterKey(stroke.scanCode, settings.scannerLayout);
    const QChar typed = characterAt({stroke.scanCode, stroke.shift != minded}, settings.scannerLayout);
    return typed;
}

QString deadKey(int key)
{
    switch (key) {
    case Qt::Key_Dead_Circumflex: return QStringLiteral("^");
    case Qt::Key_Dead_Diaeresis: return QStringLiteral("¨");
    default: return {};
    }
}

bool multiply(QStringList& texts, const Options& endings)
{
    if (endings.isEmpty() || texts.size() * endings.size() > MostTexts) return false;
    QStringList longer;
    longer.reserve(texts.size() * endings.size());
    for (const QString& text : texts) {
        for (const QString& ending : endings)
            longer.append(text + ending);
    }
    texts = longer;
    return true;
}

} // namespace

bool hasPlace(const KeyStroke& stroke)
{
    return stroke.scanCode != 0 && !stroke.composed &&
           !characterAt({stroke.scanCode, false}, KeyboardLayout::Us).isNull();
}

Options throughLayouts(QChar visible, const Mapping& mapping, bool shift, bool capsLock)
{
    const WedgeSettings& settings = mapping.settings;
    if (settings.pcLayout == settings.scannerLayout && settings.pcLayout == KeyboardLayout::Us) {
        const bool swapped = capsLock && !settings.scannerMindsCapsLock && visible.isLetter();
        return {QString(swapped ? swappedCase(visible) : visible)};
    }
    const QList<KeyPlace> places = placesOf(visible, settings.pcLayout);
    if (places.isEmpty())
        return settings.pcLayout == settings.scannerLayout ? Options{QString(visible)} : Options{};
    Options options;
    for (const KeyPlace& place : places) {
        const bool letter = isLetterKey(place.scanCode, settings.pcLayout);
        const bool byCapsLock = capsLock && (mapping.capsLockWorks == CapsLockWorks::OnAllKeys
                                                 ? capsLockShifts(place.scanCode, settings.pcLayout)
                                                 : letter);
        const bool byScanner =
            capsLock && settings.scannerMindsCapsLock && isLetterKey(place.scanCode, settings.scannerLayout);
        const bool shifted = shift || (place.shift != byCapsLock) != byScanner;
        const QChar sent = characterAt({place.scanCode, shifted}, settings.scannerLayout);
        if (!sent.isNull()) options.append(QString(sent));
    }
    options.removeDuplicates();
    return options;
}

std::optional<QStringList> product(const QList<Options>& options)
{
    QStringList texts{QString()};
    for (const Options& option : options) {
        if (!multiply(texts, option)) return std::nullopt;
    }
    return texts;
}

QList<Options> optionsOf(const KeyStroke& stroke, const Mapping& mapping)
{
    if (isSeparator(stroke)) return {{QStringLiteral("\u001d")}};
    if (hasPlace(stroke)) {
        const QChar sent = byPlace(stroke, mapping.settings);
        return {sent.isNull() ? Options{} : Options{QString(sent)}};
    }
    QList<Options> options;
    const QString text = stroke.text.isEmpty() ? deadKey(stroke.key) : stroke.text;
    for (const QChar c : text)
        options.append(throughLayouts(c, mapping, stroke.shift, stroke.capsLock));
    return options.isEmpty() ? QList<Options>{{}} : options;
}

} // namespace noi
