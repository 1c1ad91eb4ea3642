#include "core/exchange/text/letters.h"

#include "core/exchange/text/legacy_vietnamese.h"
#include "core/exchange/text/syllable.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <optional>

namespace noi::exchange
{

namespace
{

/// 0x80 to 0x9F, the same in both code pages but for five places.
constexpr std::array<char16_t, 32> fromEighty{0x20AC, 0x81,   0x201A, 0x192,  0x201E, 0x2026, 0x2020, 0x2021,
                                              0x2C6,  0x2030, 0x160,  0x2039, 0x152,  0x8D,   0x17D,  0x8F,
                                              0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                              0x2DC,  0x2122, 0x161,  0x203A, 0x153,  0x9D,   0x17E,  0x178};

char16_t of1252(uchar byte) { return byte >= 0x80 && byte < 0xA0 ? fromEighty[byte - 0x80] : char16_t(byte); }

char16_t of1258(uchar byte)
{
    switch (byte) {
    case 0x8A: return 0x8A;
    case 0x8E: return 0x8E;
    case 0x9A: return 0x9A;
    case 0x9E: return 0x9E;
    case 0xC3: return 0x102; // Ă
    case 0xCC: return 0x300; // grave
    case 0xD0: return 0x110; // Đ
    case 0xD2: return 0x309; // hook above
    case 0xD5: return 0x1A0; // Ơ
    case 0xDD: return 0x1AF; // Ư
    case 0xDE: return 0x303; // tilde
    case 0xE3: return 0x103;
    case 0xEC: return 0x301; // acute
    case 0xF0: return 0x111;
    case 0xF2: return 0x323; // dot below
    case 0xF5: return 0x1A1;
    case 0xFD: return 0x1B0;
    case 0xFE: return 0x20AB; // đồng
    default: return of1252(byte);
    }
}

template <class Table> QString mapped(const QByteArray& bytes, Table table)
{
    QString text(bytes.size(), Qt::Uninitialized);
    std::ranges::transform(bytes, text.begin(), [&](char byte) { return QChar(table(uchar(byte))); });
    return text;
}

/// UTF-16 without its mark: nearly all of a table is digits, commas and plain letters, whose other byte is 0.
std::optional<QStringConverter::Encoding> unmarkedUtf16(const QByteArray& bytes)
{
    const qsizetype looked = std::min<qsizetype>(bytes.size(), 4096) & ~qsizetype(1);
    if (looked < 8) return std::nullopt;
    qsizetype even = 0, odd = 0;
    for (qsizetype i = 0; i < looked; i += 2) {
        even += bytes[i] == 0;
        odd += bytes[i + 1] == 0;
    }
    if (odd > looked / 5 && even == 0) return QStringConverter::Utf16LE;
    if (even > looked / 5 && odd == 0) return QStringConverter::Utf16BE;
    return std::nullopt;
}

/// How much of a text reads as Vietnamese: words with marks that are syllables, less those that are none.
int vietnameseIn(const QString& text)
{
    const SyllableCount count = countSyllables(text);
    return count.right - count.wrong;
}

QString oneByteEach(const QByteArray& bytes)
{
    // Enough of it to tell, and quick with a large file.
    const QByteArray sample = bytes.left(200'000);
    const QString asWindows = fromWindows1258(sample).normalized(QString::NormalizationForm_C);
    const QString asLatin = fromWindows1252(sample);
    int latin = vietnameseIn(asLatin);
    for (const Legacy legacy : {Legacy::Tcvn3, Legacy::VniWindows})
        latin = std::max(latin, vietnameseIn(toUnicode(asLatin, legacy)));
    return vietnameseIn(asWindows) >= latin ? fromWindows1258(bytes).normalized(QString::NormalizationForm_C)
                                            : fromWindows1252(bytes);
}

Error noText()
{
    return {ErrorKind::BadInput,
            QT_TRANSLATE_NOOP("Error", "This file is neither an Excel file (.xlsx) nor a "
                                       "table in text (.csv). Choose another one.")};
}

/// A sign that no table in text has.
bool isControl(char16_t c) { return c < 0x09 || (c > 0x0D && c < 0x20 && c != 0x1A); }

bool looksBinary(const QByteArray& bytes)
{
    const QByteArray begin = bytes.left(4096);
    return std::ranges::any_of(begin, [](char c) { return isControl(uchar(c)); });
}

bool looksBinary(const QString& text)
{
    return std::ranges::any_of(text, [](QChar c) { return isControl(c.unicode()); });
}

} // namespace

QString fromWindows1258(const QByteArray& bytes) { return mapped(bytes, of1258); }
QString fromWindows1252(const QByteArray& bytes) { return mapped(bytes, of1252); }

Result<QString> lettersOf(const QByteArray& bytes)
{
    auto encoding = QStringConverter::encodingForData(bytes);
    if (!encoding) encoding = unmarkedUtf16(bytes);
    if (encoding) {
        QStringDecoder decoder(*encoding); // takes the mark away
        const QString text = decoder(bytes);
        const bool none = decoder.hasError() || looksBinary(text);
        return none ? Result<QString>(noText()) : Result<QString>(text);
    }
    if (looksBinary(bytes)) return noText();
    QStringDecoder utf8(QStringConverter::Utf8);
    const QString text = utf8(bytes);
    if (!utf8.hasError()) return text;
    return oneByteEach(bytes);
}

} // namespace noi::exchange
