#pragma once

#include <QString>

namespace noi
{

/// Keys that sort as a Vietnamese dictionary does when compared with <: letters first (a ă â b c d đ e ê … o
/// ô ơ … u ư), then tones (none, huyền, hỏi, ngã, sắc, nặng); capitals count as small letters, and a number
/// by its value, so that "Thôn 2" comes before "Thôn 10". The program's own, so that every PC sorts alike.
[[nodiscard]] QString orderKey(const QString& text);

/// The same for a person's name: the given name (its last word) first, then the others from the left.
[[nodiscard]] QString nameOrderKey(const QString& fullName);

} // namespace noi
