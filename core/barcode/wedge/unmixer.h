#pragma once

#include "core/barcode/wedge/stroke_options.h"

namespace noi
{

/// Follows the text as an input method changes it, stroke by stroke, and finds the one key behind each
/// change.
class Unmixer
{
public:
    Unmixer(const Mapping& mapping, InputMethod method) : m_mapping(&mapping), m_method(method) {}

    /// Each is false where the change is not this method's work.
    bool change(const KeyStroke& cause, int erased, const QString& inserted);
    /// Letters taken back and typed again, perhaps with what the next keys made right behind: "DB" → "ĐB" +
    /// "Ư".
    bool replace(const KeyStroke& cause, int erased, const QString& inserted);
    bool direct(const KeyStroke& stroke);
    /// The texts that the scanner may have sent. None: too many.
    [[nodiscard]] std::optional<QStringList> texts() const;

private:
    enum class Restored { No, Alone, WithKey };

    /// One key of the scanner as it is found: what it may have shown, and the answer already where its place
    /// told.
    struct Key {
        Options visible;
        QString certain;
        bool shift = false;
        bool capsLock = false;
    };

    [[nodiscard]] qsizetype unchanged(const QString& after) const;
    /// A word that is no Vietnamese is put back as its keys, which then shows them as they were.
    [[nodiscard]] Restored restored(const QString& after) const;
    bool takeBack(const KeyStroke& cause, const QString& after);
    [[nodiscard]] static Options onlyShifted(const Options& keys, bool capsLock);
    [[nodiscard]] Options sent(const Key& key) const;
    void setText(const QString& text);

    const Mapping* m_mapping;
    InputMethod m_method;
    QString m_text;
    QList<Key> m_keys;
    QList<qsizetype> m_firstKey; // of each character of m_text, the index of the key that first made it
};

} // namespace noi
