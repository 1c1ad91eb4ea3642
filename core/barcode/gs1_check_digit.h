#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace noi::gs1
{

/// GS1's modulo-10 check digit of `digits` (without one): '0' … '9'.
[[nodiscard]] char checkDigitOf(QByteArrayView digits);
/// Whether the last digit is that check digit. False for fewer than two characters or anything but digits.
[[nodiscard]] bool hasCheckDigit(QByteArrayView digits);

/// GS1's pair of check characters (modulo 1021) of alphanumeric keys: whether the last two characters are
/// right.
[[nodiscard]] bool hasCheckPair(QByteArrayView text);
/// The pair for `text` (without one), of characters of set 82 and at most 97 long; empty otherwise.
[[nodiscard]] QByteArray checkPairOf(QByteArrayView text);

/// ISO 13616 bank account number: country, characters, modulo 97.
[[nodiscard]] bool isIban(QByteArrayView text);

} // namespace noi::gs1
