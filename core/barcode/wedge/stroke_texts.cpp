#include "core/barcode/wedge/stroke_texts.h"

#include "core/barcode/wedge/vietnamese_input.h"

#include <algorithm>

namespace noi
{

namespace
{

using Options = QStringList;

bool hasPlace(const KeyStroke& stroke)
{
    return stroke.scanCode != 0 && !stroke.composed &&
           !characterAt({stroke.scanCode, false}, KeyboardLayout::Us).isNull();
}

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

/// With CapsLock on, Windows shifts every key of a French keyboard, Linux only the letters.
enum class CapsLockWorks { OnAllKeys, OnLetters };

/// How visible characters go back to the scanner's: one guess about what cannot be seen.
struct Mapping {
    const WedgeSettings& settings;
    CapsLockWorks capsLockWorks;
};

/// The scanner's character behind a visible one, through the places of both layouts; none if it has none.
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

std::optional<QStringList> product(const QList<Options>& options)
{
    QStringList texts{QString()};
    for (const Options& option : options) {
        if (!multiply(texts, option)) return std::nullopt;
    }
    return texts;
}

/// Each character of a stroke's text as the scanner may have sent it.
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

// --- input methods
// ----------------------------------------------------------------------------------------------

/// One key of the scanner as it is found: what it may have shown, and the answer already where its place
/// told.
struct Key {
    Options visible;
    QString certain;
    bool shift = false;
    bool capsLock = false;
};

/// Follows the text as an input method changes it, stroke by stroke, and finds the one key behind each
/// change.
class Unmixer
{
public:
    Unmixer(const Mapping& mapping, InputMethod method) : m_mapping(&mapping), m_method(method) {}

    bool change(const KeyStroke& cause, int erased, const QString& inserted)
    {
        const QString after = m_text.chopped(std::min<qsizetype>(erased, m_text.size())) + inserted;
        auto keys = keysOfChange(m_text, after, m_method);
        if (!keys || keys->size() == 1) {
            const Restored word = restored(after);
            if (word == Restored::WithKey) return takeBack(cause, after);
            if (word == Restored::Alone && !keys) return takeBack(cause, after);
            if (word == Restored::Alone)
                keys->append(QString()); // "Á" → "AS": a second s undid it, or the word was put back
        }
        if (!keys) return false;
        if (!keys->isEmpty())
            m_keys.append(
                {cause.shift ? onlyShifted(*keys, cause.capsLock) : *keys, {}, cause.shift, cause.capsLock});
        setText(after);
        return true;
    }

    /// Letters taken back and typed again, perhaps with what the next keys made right behind: "DB" → "ĐB" +
    /// "Ư".
    bool replace(const KeyStroke& cause, int erased, const QString& inserted)
    {
        QList<Unmixer> possible;
        for (qsizetype again = std::min<qsizetype>(erased, inserted.size()); again <= inserted.size();
             ++again) {
            Unmixer tried = *this;
            bool fits = tried.change(cause, erased, inserted.left(again));
            for (qsizetype i = again; i < inserted.size() && fits;
                 ++i) // a plain letter would have come as a key
                fits = inserted[i].unicode() > 0x7f && tried.change(cause, 0, QString(inserted[i]));
            if (fits) possible.append(tried);
        }
        if (possible.size() != 1) return false;
        *this = possible[0];
        return true;
    }

    bool direct(const KeyStroke& stroke)
    {
        const QList<Options> options = optionsOf(stroke, *m_mapping);
        if (options.size() != 1 || options[0].size() != 1) return false;
        m_keys.append({{stroke.text}, options[0][0]});
        setText(m_text + stroke.text);
        return true;
    }

    std::optional<QStringList> texts() const
    {
        QList<Options> all;
        for (const Key& key : m_keys)
            all.append(key.certain.isEmpty() ? sent(key) : Options{key.certain});
        return product(all);
    }

private:
    enum class Restored { No, Alone, WithKey };

    qsizetype unchanged(const QString& after) const
    {
        return std::mismatch(m_text.begin(), m_text.end(), after.begin(), after.end()).first - m_text.begin();
    }

    /// A word that is no Vietnamese is put back as its keys, which then shows them as they were.
    Restored restored(const QString& after) const
    {
        const qsizetype same = unchanged(after);
        if (same == m_text.size()) return Restored::No;
        const qsizetype first = m_firstKey[same];
        const qsizetype count = m_keys.size() - first;
        const QString tail = after.mid(same);
        if (count < 2 || (tail.size() != count && tail.size() != count + 1)) return Restored::No;
        for (qsizetype i = 0; i < count; ++i) {
            if (!m_keys[first + i].visible.contains(QString(tail[i]))) return Restored::No;
        }
        return tail.size() > count ? Restored::WithKey : Restored::Alone;
    }

    bool takeBack(const KeyStroke& cause, const QString& after)
    {
        const qsizetype same = unchanged(after);
        const qsizetype first = m_firstKey[same];
        const QString tail = after.mid(same);
        for (qsizetype i = 0; i < tail.size(); ++i) {
            const Options shown{QString(tail[i])};
            if (first + i < m_keys.size())
                m_keys[first + i].visible = shown;
            else
                m_keys.append({shown, {}, cause.shift, cause.capsLock});
        }
        setText(after);
        return true;
    }

    static Options onlyShifted(const Options& keys, bool capsLock)
    {
        Options shifted;
        for (const QString& key : keys) {
            if (key.isEmpty() || !key[0].isLetter() || key[0].isUpper() != capsLock) shifted.append(key);
        }
        return shifted;
    }

    Options sent(const Key& key) const
    {
        Options options;
        for (const QString& visible : key.visible)
            options += visible.isEmpty() ? Options{QString()}
                                         : throughLayouts(visible[0], *m_mapping, key.shift, key.capsLock);
        options.removeDuplicates();
        return options;
    }

    void setText(const QString& text)
    {
        // A letter that was replaced still belongs to the key that first made it.
        m_firstKey.resize(std::min<qsizetype>(m_firstKey.size(), text.size()));
        while (m_firstKey.size() < text.size())
            m_firstKey.append(std::max<qsizetype>(m_keys.size() - 1, 0));
        m_text = text;
    }

    const Mapping* m_mapping;
    InputMethod m_method;
    QString m_text;
    QList<Key> m_keys;
    QList<qsizetype> m_firstKey; // of each character of m_text, the index of the key that first made it
};

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
