#include "core/barcode/wedge/separators.h"

#include <algorithm>

namespace noi
{

namespace
{

// Three in what a vial carries; looking for three in longer codes would take too long to wait for.
constexpr qsizetype UsualLength = 64;
constexpr qsizetype LongestElementString = 120;
constexpr qsizetype ShortestElement = 3; // two digits of identifier and one character

bool isDigit(char c) { return c >= '0' && c <= '9'; }

bool maybeElementString(const QByteArray& code)
{
    const bool plain =
        std::all_of(code.begin(), code.end(), [](char c) { return c > ' ' && c < 0x7f && c != '|'; });
    const bool starts = code.startsWith(']') || (code.size() > 1 && isDigit(code[0]) && isDigit(code[1]));
    return plain && starts && code.size() <= LongestElementString;
}

void separate(Readings& readings, const QByteArray& code, qsizetype from, int left,
              const ScanMeaning& meaning)
{
    for (qsizetype i = from; i + ShortestElement <= code.size() && readings.size() < 2; ++i) {
        if (!isDigit(code[i]) || !isDigit(code[i + 1])) continue;
        const QByteArray with = QByteArray(code).insert(i, '\x1d');
        addReading(readings, with, meaning);
        if (left > 1) separate(readings, with, i + 1 + ShortestElement, left - 1, meaning);
    }
}

} // namespace

void addReading(Readings& readings, const QByteArray& code, const ScanMeaning& meaning)
{
    const QByteArray said = meaning(code);
    if (!said.isEmpty() && !readings.contains(said)) readings.insert(said, code);
}

void addReadingsWithSeparators(Readings& readings, const QByteArray& code, const ScanMeaning& meaning)
{
    addReading(readings, code, meaning);
    if (maybeElementString(code) && !code.contains('\x1d'))
        separate(readings, code, ShortestElement, code.size() <= UsualLength ? 3 : 2, meaning);
}

} // namespace noi
