#include "core/barcode/wedge/stroke_texts.h"

#include "core/barcode/wedge/unmixer.h"
#include "core/barcode/wedge/vietnamese_input.h"

#include <algorithm>

namespace noi
{

namespace
{

bool isInjected(const KeyStroke& stroke)
{
    return !stroke.composed && stroke.scanCode == 0 && !isErasing(stroke) && !isSeparator(stroke) &&
           !stroke.text.isEmpty();
}

bool hasForeignLetter(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.unicode() > 0x7f; });
}

/// Whether each change of the text can be laid to one key: pre-edits are seen as they grow, or an input
/// method that types over its own letters can be told from keys by their places.
bool isStepwise(const KeyStrokes& strokes)
{
    const bool places = std::any_of(strokes.begin(), strokes.end(), hasPlace);
    return std::all_of(strokes.begin(), strokes.end(), [&](const KeyStroke& stroke) {
        if (stroke.composed) return stroke.provisional || stroke.erased > 0;
        return places || !isErasing(stroke);
    });
}

std::optional<QStringList> textsByStep(const KeyStrokes& strokes, const Mapping& mapping, InputMethod method)
{
    Unmixer unmixer(mapping, method);
    for (qsizetype i = 0; i < strokes.size(); ++i) {
        const KeyStroke& stroke = strokes[i];
        bool possible = false;
        if (stroke.composed) {
            possible = unmixer.change(stroke, stroke.erased, stroke.text);
        } else if (isErasing(stroke)) {
            int erased = 1;
            QString inserted;
            for (; i + 1 < strokes.size() && isErasing(strokes[i + 1]); ++i)
                ++erased;
            for (; i + 1 < strokes.size() && isInjected(strokes[i + 1]); ++i)
                inserted += strokes[i + 1].text;
            possible = unmixer.replace(strokes[i], erased, inserted);
        } else if (isInjected(stroke)) {
            possible = unmixer.change(stroke, 0, stroke.text);
        } else {
            possible = unmixer.direct(stroke);
        }
        if (!possible) return QStringList{}; // not this method's work
    }
    return unmixer.texts();
}

std::optional<QStringList> textAtTheEnd(const KeyStrokes& strokes, const Mapping& mapping)
{
    QString text;
    bool capsLock = false;
    for (const KeyStroke& stroke : strokes) {
        capsLock = capsLock || stroke.capsLock;
        const int erased = isErasing(stroke) ? 1 : stroke.erased;
        text.chop(erased);
        if (isSeparator(stroke))
            text += u'\u001d';
        else if (!isErasing(stroke))
            text += stroke.text;
    }
    if (mayHideKeys(text)) return std::nullopt;
    QList<Options> options;
    for (const QChar c : text)
        options.append(c == u'\u001d' ? Options{QString(c)} : throughLayouts(c, mapping, false, capsLock));
    return product(options);
}

/// What `texts` gives under either guess about CapsLock; none if neither gives any.
template <class Texts>
std::optional<QStringList> underEitherCapsLock(const KeyStrokes& strokes, const WedgeSettings& settings,
                                               Texts texts)
{
    auto found = texts(Mapping{settings, CapsLockWorks::OnAllKeys});
    const bool capsLock =
        std::any_of(strokes.begin(), strokes.end(), [](const KeyStroke& s) { return s.capsLock; });
    if (!capsLock || settings.pcLayout == KeyboardLayout::Us) return found;
    auto other = texts(Mapping{settings, CapsLockWorks::OnLetters});
    if (!found) return other;
    *found += other.value_or(QStringList());
    found->removeDuplicates();
    return found;
}

} // namespace

std::optional<QStringList> directTexts(const KeyStrokes& strokes, const WedgeSettings& settings)
{
    return underEitherCapsLock(strokes, settings, [&](const Mapping& mapping) {
        QList<Options> all;
        for (const KeyStroke& stroke : strokes)
            all += optionsOf(stroke, mapping);
        return product(all);
    });
}

std::optional<QStringList> composedTexts(const KeyStrokes& strokes, const WedgeSettings& settings,
                                         InputMethod method)
{
    return underEitherCapsLock(strokes, settings, [&](const Mapping& mapping) {
        return isStepwise(strokes) ? textsByStep(strokes, mapping, method) : textAtTheEnd(strokes, mapping);
    });
}

bool tracesOfComposing(const KeyStrokes& strokes)
{
    return std::any_of(strokes.begin(), strokes.end(), [](const KeyStroke& stroke) {
        return stroke.composed || isErasing(stroke) || (isInjected(stroke) && hasForeignLetter(stroke.text));
    });
}

bool mayBeFrenchKeys(const KeyStrokes& strokes)
{
    return std::all_of(strokes.begin(), strokes.end(), [](const KeyStroke& stroke) {
        const QString& text = stroke.text;
        return !stroke.composed && !isErasing(stroke) &&
               (!hasForeignLetter(text) || std::all_of(text.begin(), text.end(), [](QChar c) {
                   return !placesOf(c, KeyboardLayout::French).isEmpty();
               }));
    });
}

KeyStrokes withAltCodes(const KeyStrokes& strokes)
{
    KeyStrokes together;
    QString digits;
    const auto finish = [&] {
        const qsizetype length = digits.size() <= 4 ? digits.size() : digits.size() % 4 == 0 ? 4 : 3;
        for (qsizetype i = 0; i < digits.size(); i += length) {
            KeyStroke made;
            made.text = QChar(char16_t(digits.mid(i, length).toUInt() & 0xffff));
            together.append(made);
        }
        digits.clear();
    };
    for (const KeyStroke& stroke : strokes) {
        if (isAltDigit(stroke)) {
            digits += QChar(char16_t(u'0' + stroke.key - Qt::Key_0));
            continue;
        }
        // Windows types the character itself once Alt is let go: then the digits say nothing more.
        const uint code = digits.toUInt();
        if (!hasPlace(stroke) && (isSeparator(stroke) || code > 0x7f || stroke.text == QChar(char16_t(code))))
            digits.clear();
        finish();
        together.append(stroke);
    }
    finish();
    return together;
}

} // namespace noi
