#pragma once

#include <QString>

namespace noi::exchange
{

/// Whether a word can be a Vietnamese syllable: an onset, a rhyme, at most one tone mark. Case and Unicode
/// form do not matter. Wide rather than narrow: it tells letters from rubbish, not right from wrong spelling.
[[nodiscard]] bool isSyllable(const QString& word);

/// Of the words of a text that hold letters beyond the plain ones: how many are syllables, how many are not.
struct SyllableCount {
    int right = 0, wrong = 0;
};
[[nodiscard]] SyllableCount countSyllables(const QString& text);

} // namespace noi::exchange
