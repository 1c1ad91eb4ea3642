#pragma once

#include "core/barcode/wedge/wedge_settings.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace noi
{

/// A Vietnamese letter taken apart: "ễ" = e, circumflex, tilde.
struct VietnameseLetter {
    QChar base;  ///< without any mark; đ gives d
    QChar shape; ///< combining circumflex, breve or horn; U+0335 for đ; null for none
    QChar tone;  ///< combining grave, acute, tilde, hook or dot below; null for none

    bool operator==(const VietnameseLetter&) const = default;
};

using VietnameseLetters = QList<VietnameseLetter>;

[[nodiscard]] VietnameseLetters takeApart(const QString& text);
[[nodiscard]] bool isVowel(QChar base);

/// The key that puts this shape on this letter, lower case: Telex a e o w d, VNI 6 7 8 9.
[[nodiscard]] QChar shapeKey(QChar base, QChar shape, InputMethod method);
/// The key of a tone; a null tone gives the key that takes tones away (z, 0).
[[nodiscard]] QChar toneKey(QChar tone, InputMethod method);
/// All tone keys, without the removing one.
[[nodiscard]] QString toneKeys(InputMethod method);
/// The key in both cases; a digit once.
[[nodiscard]] QStringList bothCases(QChar key);

} // namespace noi
