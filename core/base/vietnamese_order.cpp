#include "core/base/vietnamese_order.h"

#include <array>

namespace noi
{

namespace
{

constexpr QChar wordEnd(0x1), keyEnd(0x0);
constexpr int widestNumber = 9;

/// Place of a tone mark (a combining character) in the dictionary, 0 for none.
int toneOf(QChar mark)
{
    constexpr std::array<char16_t, 5> tones{0x300, 0x309, 0x303, 0x301, 0x323};
    for (size_t i = 0; i < tones.size(); ++i)
        if (mark.unicode() == tones[i]) return int(i) + 1;
    return 0;
}

/// What makes another letter of a letter: breve and circumflex and horn, in the alphabet's order.
int shapeOf(QChar mark)
{
    switch (mark.unicode()) {
    case 0x306: return 1; // ă
    case 0x302: return 2; // â ê ô
    case 0x31b: return 3; // ơ ư
    default: return 0;
    }
}

struct Key {
    QString letters, tones;

    void add(QChar letter)
    {
        const bool stroked = letter == QChar(0x111);
        letters += stroked ? u'd' : letter;
        letters += stroked ? u'2' : u'1';
        tones += u'0';
    }
    void mark(QChar combining)
    {
        if (letters.isEmpty()) return;
        if (const int shape = shapeOf(combining)) letters.back() = QChar(u'1' + shape);
        if (const int tone = toneOf(combining)) tones.back() = QChar(u'0' + tone);
    }
    void addNumber(QStringView digits)
    {
        const QString value = digits.toString();
        letters += value.rightJustified(widestNumber, u'0');
    }
    void endWord()
    {
        letters += wordEnd;
        tones += wordEnd;
    }
    [[nodiscard]] QString whole() const { return letters + keyEnd + tones; }
};

Key keyOf(const QString& text)
{
    Key key;
    const QString parts = text.normalized(QString::NormalizationForm_D).toLower();
    for (qsizetype at = 0; at < parts.size(); ++at) {
        const QChar c = parts[at];
        if (c.isDigit()) {
            qsizetype end = at;
            while (end < parts.size() && parts[end].isDigit())
                ++end;
            key.addNumber(QStringView(parts).mid(at, end - at));
            at = end - 1;
        } else if (c.isLetter()) {
            key.add(c);
        } else if (c.isMark()) {
            key.mark(c);
        } else if (c.isSpace()) {
            key.endWord();
        }
    }
    return key;
}

} // namespace

QString orderKey(const QString& text) { return keyOf(text.simplified()).whole(); }

QString nameOrderKey(const QString& fullName)
{
    const QString name = fullName.simplified();
    const qsizetype space = name.lastIndexOf(u' ');
    return keyOf(space < 0 ? name : name.mid(space + 1) + u' ' + name.left(space)).whole();
}

} // namespace noi
