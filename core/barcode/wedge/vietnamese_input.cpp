#include "core/barcode/wedge/vietnamese_input.h"

#include "core/barcode/wedge/vietnamese_letter.h"

#include <algorithm>

namespace noi
{

namespace
{

bool sameBases(const VietnameseLetters& a, const VietnameseLetters& b, qsizetype count)
{
    return std::equal(a.begin(), a.begin() + count, b.begin(), b.begin() + count,
                      [](const VietnameseLetter& x, const VietnameseLetter& y) { return x.base == y.base; });
}

QString tonesOf(const VietnameseLetters& letters)
{
    QString tones;
    for (const VietnameseLetter& letter : letters) {
        if (!letter.tone.isNull()) tones += letter.tone;
    }
    return tones;
}

/// Same letters, other marks: which key changes marks so?
std::optional<QStringList> markKeys(const VietnameseLetters& before, const VietnameseLetters& after,
                                    InputMethod method)
{
    const QString oldTones = tonesOf(before);
    const QString newTones = tonesOf(after);
    QChar key;
    for (qsizetype i = 0; i < after.size(); ++i) {
        if (after[i].shape == before[i].shape) continue;
        const QChar one = shapeKey(after[i].base, after[i].shape, method);
        if (one.isNull() || (!key.isNull() && key != one) || oldTones != newTones) return std::nullopt;
        key = one;
    }
    if (!key.isNull()) return bothCases(key);
    if (newTones.size() > oldTones.size() + 1 || oldTones.size() > newTones.size() + 1) return std::nullopt;
    for (qsizetype i = 0; i < after.size(); ++i) {
        if (after[i].tone != before[i].tone && !after[i].tone.isNull())
            return bothCases(toneKey(after[i].tone, method));
    }
    return bothCases(toneKey({}, method));
}

/// One letter more: usually the key itself; earlier marks may have moved, or been undone by it.
std::optional<QStringList> appendedKeys(const VietnameseLetters& before, const VietnameseLetters& after,
                                        InputMethod method)
{
    const VietnameseLetter& last = after.back();
    const bool upper = last.base.isUpper();
    if (tonesOf(after).size() > tonesOf(before).size()) return std::nullopt;
    for (qsizetype i = 0; i < before.size(); ++i) {
        if (before[i].shape.isNull() && !after[i].shape.isNull())
            return std::nullopt; // a mark more, too: two keys
    }
    if (last.shape.isNull()) return QStringList{QString(last.base)};
    if (method != InputMethod::Telex || shapeKey(last.base, last.shape, method) != u'w') return std::nullopt;
    if (last.base.toLower() == u'u')
        return upper ? QStringList{QStringLiteral("W"), QStringLiteral("}")}
                     : QStringList{QStringLiteral("w"), QStringLiteral("]")};
    if (last.base.toLower() == u'o') return QStringList{upper ? QStringLiteral("{") : QStringLiteral("[")};
    return std::nullopt;
}

} // namespace

std::optional<QStringList> keysOfChange(const QString& before, const QString& after, InputMethod method)
{
    const VietnameseLetters a = takeApart(before);
    const VietnameseLetters b = takeApart(after);
    if (a == b) return QStringList{};
    if (a.size() == b.size() && sameBases(a, b, a.size())) return markKeys(a, b, method);
    if (a.size() + 1 == b.size() && sameBases(a, b, a.size())) return appendedKeys(a, b, method);
    // "ww" → "w": the second w undoes the ư the first one made.
    const bool undone = a.size() == b.size() && !a.isEmpty() && sameBases(a, b, a.size() - 1) &&
                        method == InputMethod::Telex && !a.back().shape.isNull() &&
                        b.back().base.toLower() == u'w';
    return undone ? std::optional(QStringList{QString(b.back().base)}) : std::nullopt;
}

bool mayHideKeys(const QString& composed)
{
    const VietnameseLetters letters = takeApart(composed);
    return std::any_of(letters.begin(), letters.end(), [](const VietnameseLetter& letter) {
        const QChar base = letter.base.toLower();
        return isVowel(base) || base == u'w' || base == u'd';
    });
}

} // namespace noi
