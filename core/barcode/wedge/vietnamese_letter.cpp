#include "core/barcode/wedge/vietnamese_letter.h"

namespace noi
{

namespace
{
constexpr char16_t Circumflex = 0x302, Breve = 0x306, Horn = 0x31b, Stroke = 0x335;
const QString tones = QStringLiteral("\u0301\u0300\u0309\u0303\u0323"); // in the order of VNI's 1 … 5

VietnameseLetter takeApart(QChar letter)
{
    if (letter == u'đ') return {u'd', QChar(Stroke), {}};
    if (letter == u'Đ') return {u'D', QChar(Stroke), {}};
    VietnameseLetter apart{letter, {}, {}};
    const QString parts = QString(letter).normalized(QString::NormalizationForm_D);
    for (qsizetype i = 1; i < parts.size(); ++i) {
        if (tones.contains(parts[i]))
            apart.tone = parts[i];
        else if (parts[i] == Circumflex || parts[i] == Breve || parts[i] == Horn)
            apart.shape = parts[i];
        else
            return {letter, {}, {}};
    }
    apart.base = parts[0];
    return apart;
}
} // namespace

VietnameseLetters takeApart(const QString& text)
{
    const QString composed = text.normalized(QString::NormalizationForm_C);
    VietnameseLetters letters;
    letters.reserve(composed.size());
    for (const QChar letter : composed)
        letters.append(takeApart(letter));
    return letters;
}

bool isVowel(QChar base) { return QStringLiteral("aeiouyAEIOUY").contains(base); }

QChar shapeKey(QChar base, QChar shape, InputMethod method)
{
    const bool telex = method == InputMethod::Telex;
    switch (shape.unicode()) {
    case Circumflex: return telex ? base.toLower() : QChar(u'6');
    case Horn: return telex ? u'w' : u'7';
    case Breve: return telex ? u'w' : u'8';
    case Stroke: return telex ? u'd' : u'9';
    default: return {};
    }
}

QChar toneKey(QChar tone, InputMethod method)
{
    const QString keys = toneKeys(method);
    return tone.isNull() ? QChar(method == InputMethod::Telex ? u'z' : u'0') : keys[tones.indexOf(tone)];
}

QString toneKeys(InputMethod method)
{
    return method == InputMethod::Telex ? QStringLiteral("sfrxj") : QStringLiteral("12345");
}

QStringList bothCases(QChar key)
{
    return key.isLetter() ? QStringList{QString(key.toLower()), QString(key.toUpper())}
                          : QStringList{QString(key)};
}

} // namespace noi
