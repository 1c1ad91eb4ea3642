#include "core/barcode/wedge/unmixer.h"

#include "core/barcode/wedge/vietnamese_input.h"

#include <algorithm>

namespace noi
{

bool Unmixer::change(const KeyStroke& cause, int erased, const QString& inserted)
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

bool Unmixer::replace(const KeyStroke& cause, int erased, const QString& inserted)
{
    QList<Unmixer> possible;
    for (qsizetype again = std::min<qsizetype>(erased, inserted.size()); again <= inserted.size(); ++again) {
        Unmixer tried = *this;
        bool fits = tried.change(cause, erased, inserted.left(again));
        for (qsizetype i = again; i < inserted.size() && fits; ++i) // a plain letter would have come as a key
            fits = inserted[i].unicode() > 0x7f && tried.change(cause, 0, QString(inserted[i]));
        if (fits) possible.append(tried);
    }
    if (possible.size() != 1) return false;
    *this = possible[0];
    return true;
}

bool Unmixer::direct(const KeyStroke& stroke)
{
    const QList<Options> options = optionsOf(stroke, *m_mapping);
    if (options.size() != 1 || options[0].size() != 1) return false;
    m_keys.append({{stroke.text}, options[0][0]});
    setText(m_text + stroke.text);
    return true;
}

std::optional<QStringList> Unmixer::texts() const
{
    QList<Options> all;
    for (const Key& key : m_keys)
        all.append(key.certain.isEmpty() ? sent(key) : Options{key.certain});
    return product(all);
}

qsizetype Unmixer::unchanged(const QString& after) const
{
    return std::mismatch(m_text.begin(), m_text.end(), after.begin(), after.end()).first - m_text.begin();
}

Unmixer::Restored Unmixer::restored(const QString& after) const
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

bool Unmixer::takeBack(const KeyStroke& cause, const QString& after)
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

Options Unmixer::onlyShifted(const Options& keys, bool capsLock)
{
    Options shifted;
    for (const QString& key : keys) {
        if (key.isEmpty() || !key[0].isLetter() || key[0].isUpper() != capsLock) shifted.append(key);
    }
    return shifted;
}

Options Unmixer::sent(const Key& key) const
{
    Options options;
    for (const QString& visible : key.visible)
        options += visible.isEmpty() ? Options{QString()}
                                     : throughLayouts(visible[0], *m_mapping, key.shift, key.capsLock);
    options.removeDuplicates();
    return options;
}

void Unmixer::setText(const QString& text)
{
    // A letter that was replaced still belongs to the key that first made it.
    m_firstKey.resize(std::min<qsizetype>(m_firstKey.size(), text.size()));
    while (m_firstKey.size() < text.size())
        m_firstKey.append(std::max<qsizetype>(m_keys.size() - 1, 0));
    m_text = text;
}

} // namespace noi
