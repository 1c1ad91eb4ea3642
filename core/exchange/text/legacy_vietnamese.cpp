#include "core/exchange/text/legacy_vietnamese.h"

#include "core/exchange/text/syllable.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <iterator>

namespace noi::exchange
{

namespace
{

struct Pair {
    char16_t legacy, letter;
};

/// TCVN 5712:1993, VN3.
constexpr Pair tcvn3[] = {
    {0xB5, u'à'}, {0xB6, u'ả'}, {0xB7, u'ã'}, {0xB8, u'á'}, {0xB9, u'ạ'}, {0xA8, u'ă'}, {0xBB, u'ằ'},
    {0xBC, u'ẳ'}, {0xBD, u'ẵ'}, {0xBE, u'ắ'}, {0xC6, u'ặ'}, {0xA9, u'â'}, {0xC7, u'ầ'}, {0xC8, u'ẩ'},
    {0xC9, u'ẫ'}, {0xCA, u'ấ'}, {0xCB, u'ậ'}, {0xAE, u'đ'}, {0xCC, u'è'}, {0xCE, u'ẻ'}, {0xCF, u'ẽ'},
    {0xD0, u'é'}, {0xD1, u'ẹ'}, {0xAA, u'ê'}, {0xD2, u'ề'}, {0xD3, u'ể'}, {0xD4, u'ễ'}, {0xD5, u'ế'},
    {0xD6, u'ệ'}, {0xD7, u'ì'}, {0xD8, u'ỉ'}, {0xDC, u'ĩ'}, {0xDD, u'í'}, {0xDE, u'ị'}, {0xDF, u'ò'},
    {0xE1, u'ỏ'}, {0xE2, u'õ'}, {0xE3, u'ó'}, {0xE4, u'ọ'}, {0xAB, u'ô'}, {0xE5, u'ồ'}, {0xE6, u'ổ'},
    {0xE7, u'ỗ'}, {0xE8, u'ố'}, {0xE9, u'ộ'}, {0xAC, u'ơ'}, {0xEA, u'ờ'}, {0xEB, u'ở'}, {0xEC, u'ỡ'},
    {0xED, u'ớ'}, {0xEE, u'ợ'}, {0xEF, u'ù'}, {0xF1, u'ủ'}, {0xF2, u'ũ'}, {0xF3, u'ú'}, {0xF4, u'ụ'},
    {0xAD, u'ư'}, {0xF5, u'ừ'}, {0xF6, u'ử'}, {0xF7, u'ữ'}, {0xF8, u'ứ'}, {0xF9, u'ự'}, {0xFA, u'ỳ'},
    {0xFB, u'ỷ'}, {0xFC, u'ỹ'}, {0xFD, u'ý'}, {0xFE, u'ỵ'}, {0xA1, u'Ă'}, {0xA2, u'Â'}, {0xA3, u'Ê'},
    {0xA4, u'Ô'}, {0xA5, u'Ơ'}, {0xA6, u'Ư'}, {0xA7, u'Đ'}};

/// VNI-Windows: letters of their own, in small letters.
constexpr Pair vniLetters[] = {{0xF1, u'đ'}, {0xF4, u'ơ'}, {0xF6, u'ư'}, {0xED, u'í'}, {0xEC, u'ì'},
                               {0xE6, u'ỉ'}, {0xF3, u'ĩ'}, {0xF2, u'ị'}, {0xEE, u'ỵ'}};

/// Marks behind a letter: what they add to it in Unicode, decomposed.
struct Mark {
    char16_t legacy;
    char16_t shape; ///< circumflex, breve or none
    char16_t tone;  ///< or none
};
constexpr char16_t grave = 0x300, acute = 0x301, tilde = 0x303, hook = 0x309, dot = 0x323, circumflex = 0x302,
                   breve = 0x306;
constexpr Mark vniMarks[] = {
    {0xF9, 0, acute},         {0xF8, 0, grave},          {0xFB, 0, hook},           {0xF5, 0, tilde},
    {0xEF, 0, dot},           {0xE2, circumflex, 0},     {0xE1, circumflex, acute}, {0xE0, circumflex, grave},
    {0xE5, circumflex, hook}, {0xE3, circumflex, tilde}, {0xE4, circumflex, dot},   {0xEA, breve, 0},
    {0xE9, breve, acute},     {0xE8, breve, grave},      {0xFA, breve, hook},       {0xFC, breve, tilde},
    {0xEB, breve, dot}};

bool isAsciiLetter(QChar c) { return c.unicode() < 0x80 && c.isLetter(); }

/// The letters from one space to the next: in a font of capitals small letters are capitals.
void liftCapitals(QString& text, const std::vector<bool>& fromTable)
{
    qsizetype start = 0;
    for (qsizetype at = 0; at <= text.size(); ++at) {
        if (at < text.size() && !text[at].isSpace()) continue;
        int plain = 0, small = 0;
        for (qsizetype i = start; i < at; ++i)
            if (isAsciiLetter(text[i])) {
                ++plain;
                small += text[i].isLower();
            }
        // One capital alone begins a word: "Ủy" is none of a font of capitals.
        const bool capitals =
            small == 0 && (plain > 1 || (plain == 1 && at - start == 2 && !isAsciiLetter(text[start])));
        for (qsizetype i = start; capitals && i < at; ++i)
            if (fromTable[size_t(i)]) text[i] = text[i].toUpper();
        start = at + 1;
    }
}

QString fromTcvn3(const QString& legacy)
{
    static const std::array<char16_t, 256> table = [] {
        std::array<char16_t, 256> letters{};
        for (const Pair& pair : tcvn3)
            letters[pair.legacy] = pair.letter;
        return letters;
    }();
    QString text = legacy;
    std::vector<bool> fromTable(size_t(text.size()), false);
    for (qsizetype i = 0; i < text.size(); ++i)
        if (const char16_t c = text[i].unicode(); c < 256 && table[c]) {
            text[i] = QChar(table[c]);
            fromTable[size_t(i)] = true;
        }
    liftCapitals(text, fromTable);
    return text;
}

QString toTcvn3(const QString& text)
{
    static const QHash<QChar, QChar> table = [] {
        QHash<QChar, QChar> bytes;
        for (const Pair& pair : tcvn3)
            bytes.insert(QChar(pair.letter), QChar(pair.legacy));
        return bytes;
    }();
    QString legacy = text.normalized(QString::NormalizationForm_C);
    for (QChar& c : legacy) {
        const auto byte = table.constFind(c);
        if (byte != table.constEnd())
            c = *byte;
        else if (c.unicode() > 0x7F)
            c = table.value(c.toLower(), c);
    }
    return legacy;
}

/// Marks go behind these, and a shape only behind those that can have it.
bool takesMark(QChar base, const Mark& mark)
{
    static const QString any = QStringLiteral("aeouyơư"), circumflexed = QStringLiteral("aeo");
    const QChar small = base.toLower();
    if (mark.shape == circumflex) return circumflexed.contains(small);
    if (mark.shape == breve) return small == u'a';
    return any.contains(small);
}

QString fromVni(const QString& legacy)
{
    QString text;
    text.reserve(legacy.size() + 8);
    for (const QChar c : legacy) {
        const QChar small = c.unicode() < 0x100 ? c.toLower() : QChar();
        const auto mark = std::ranges::find(vniMarks, small.unicode(), &Mark::legacy);
        if (mark != std::end(vniMarks) && !text.isEmpty() && takesMark(text.back(), *mark)) {
            if (mark->shape) text += QChar(mark->shape);
            if (mark->tone) text += QChar(mark->tone);
            continue;
        }
        const auto letter = std::ranges::find(vniLetters, small.unicode(), &Pair::legacy);
        if (letter == std::end(vniLetters))
            text += c;
        else
            text += c.isUpper() ? QChar(letter->letter).toUpper() : QChar(letter->letter);
    }
    return text.normalized(QString::NormalizationForm_C);
}

QString toVni(const QString& text)
{
    QString legacy;
    const QString composed = text.normalized(QString::NormalizationForm_C);
    for (const QChar c : composed) {
        const auto written = [upper = c.isUpper()](char16_t byte) {
            return upper ? QChar(byte).toUpper() : QChar(byte);
        };
        const auto own = std::ranges::find(vniLetters, c.toLower().unicode(), &Pair::letter);
        if (own != std::end(vniLetters)) {
            legacy += written(own->legacy);
            continue;
        }
        // A horned letter is one of its own here, so only circumflex, breve and tones come apart.
        QString parts = QString(c).normalized(QString::NormalizationForm_D);
        if (parts.size() > 1 && parts[1].unicode() == 0x31B) {
            const auto horned =
                std::ranges::find(vniLetters, parts[0].toLower() == u'o' ? u'ơ' : u'ư', &Pair::letter);
            parts = written(horned->legacy) + parts.mid(2);
        }
        char16_t shape = 0, tone = 0;
        for (const QChar part : QStringView(parts).mid(1))
            (part.unicode() == circumflex || part.unicode() == breve ? shape : tone) = part.unicode();
        const auto mark = std::ranges::find_if(
            vniMarks, [&](const Mark& one) { return one.shape == shape && one.tone == tone; });
        if (parts.size() == 1 || mark == std::end(vniMarks)) {
            legacy += parts.size() == 1 ? parts : QString(c);
        } else {
            legacy += parts[0];
            legacy += written(mark->legacy);
        }
    }
    return legacy;
}

/// Letters beyond those that the legacy fonts use for their own.
bool isUnicodeOnly(const QString& text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.unicode() >= 0x100 && c.unicode() < 0x2000; });
}

bool isPlain(const QString& text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
}

QStringList wordsOf(const QString& text)
{
    return text.toLower().normalized(QString::NormalizationForm_C).split(u' ', Qt::SkipEmptyParts);
}

/// Words of a text that others of its column have too.
qsizetype knownWords(const QString& text, const QSet<QString>& words)
{
    const QStringList all = wordsOf(text);
    return std::ranges::count_if(all, [&](const QString& word) { return words.contains(word); });
}

bool allRight(const QString& text)
{
    const SyllableCount count = countSyllables(text);
    return count.wrong == 0 && count.right > 0;
}

} // namespace

QString toUnicode(const QString& legacy, Legacy encoding)
{
    if (encoding == Legacy::Tcvn3) return fromTcvn3(legacy);
    return encoding == Legacy::VniWindows ? fromVni(legacy) : legacy;
}

QString fromUnicode(const QString& text, Legacy encoding)
{
    if (encoding == Legacy::Tcvn3) return toTcvn3(text);
    return encoding == Legacy::VniWindows ? toVni(text) : text;
}

ColumnLetters lettersOfColumn(const QStringList& texts)
{
    ColumnLetters column;
    const auto learn = [&column](const QString& text) {
        const QStringList words = wordsOf(text);
        column.words.unite(QSet<QString>(words.begin(), words.end()));
    };
    for (const QString& text : texts) {
        if (isPlain(text)) continue;
        if (isUnicodeOnly(text)) {
            ++column.unicode;
            learn(text);
            continue;
        }
        if (allRight(text)) continue; // "Hoà" is Unicode, and "Hồ" in VNI: it does not tell
        const bool t = allRight(fromTcvn3(text)), v = allRight(fromVni(text));
        column.tcvn3 += t && !v;
        column.vni += v && !t;
        if (t != v) learn(t ? fromTcvn3(text) : fromVni(text));
    }
    if (column.tcvn3 > column.unicode && column.tcvn3 >= column.vni)
        column.usual = Legacy::Tcvn3;
    else if (column.vni > column.unicode)
        column.usual = Legacy::VniWindows;
    return column;
}

Legacy encodingOf(const QString& text, const ColumnLetters& column)
{
    if (isPlain(text) || isUnicodeOnly(text)) return Legacy::None;
    const bool t = allRight(fromTcvn3(text)), v = allRight(fromVni(text));
    if (allRight(text)) {
        if (column.usual != Legacy::None)
            return (column.usual == Legacy::Tcvn3 ? t : v) ? column.usual : Legacy::None;
        const qsizetype asItIs = knownWords(text, column.words);
        if (v && column.vni > 0 && knownWords(fromVni(text), column.words) > asItIs)
            return Legacy::VniWindows;
        if (t && column.tcvn3 > 0 && knownWords(fromTcvn3(text), column.words) > asItIs) return Legacy::Tcvn3;
        return Legacy::None;
    }
    if (t && v) {
        if (column.usual != Legacy::None) return column.usual;
        const qsizetype asTcvn3 = knownWords(fromTcvn3(text), column.words),
                        asVni = knownWords(fromVni(text), column.words);
        return asTcvn3 == asVni ? Legacy::None : asTcvn3 > asVni ? Legacy::Tcvn3 : Legacy::VniWindows;
    }
    if (t && column.tcvn3 > 0) return Legacy::Tcvn3;
    if (v && column.vni > 0) return Legacy::VniWindows;
    // Neither whole: a minority's name, a word of another language. As the column goes, if that makes it
    // better.
    if (column.usual == Legacy::None) return Legacy::None;
    const SyllableCount before = countSyllables(text), after = countSyllables(toUnicode(text, column.usual));
    return after.wrong < before.wrong ? column.usual : Legacy::None;
}

} // namespace noi::exchange
