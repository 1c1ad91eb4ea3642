#include "tests/support/keyboard_model.h"

#include "core/barcode/wedge/keyboard_layout.h"

#include <QDate>
#include <QStringDecoder>

#include <algorithm>

namespace noi::test
{

namespace
{

struct Composing {
    QChar base;
    QChar shape; // combining
};

/// One word under composition; kept deliberately simple and apart from core's inverse.
class Word
{
public:
    explicit Word(InputMethod method) : m_telex(method == InputMethod::Telex) {}

    void press(QChar key)
    {
        const QChar lower = key.toLower();
        const qsizetype tone = (m_telex ? QStringLiteral("sfrxj") : QStringLiteral("12345")).indexOf(lower);
        if (m_raw)
            append(key);
        else if (tone >= 0 && vowel() >= 0)
            pressTone(key, QStringLiteral("\u0301\u0300\u0309\u0303\u0323")[tone]);
        else if (lower == (m_telex ? u'z' : u'0') && !m_tone.isNull())
            m_tone = QChar();
        else if (!pressShape(key))
            append(key);
    }

    QString text() const
    {
        QString text;
        for (qsizetype i = 0; i < m_letters.size(); ++i) {
            const Composing& letter = m_letters[i];
            if (letter.shape == u'\u0335') {
                text += letter.base == u'd' ? u'đ' : u'Đ';
                continue;
            }
            text += letter.base;
            if (!letter.shape.isNull()) text += letter.shape;
            if (!m_tone.isNull() && i == vowel()) text += m_tone;
        }
        return text.normalized(QString::NormalizationForm_C);
    }

private:
    void append(QChar key) { m_letters.append({key, {}}); }

    qsizetype vowel() const
    {
        for (qsizetype i = m_letters.size() - 1; i >= 0; --i) {
            if (QStringLiteral("aeiouy").contains(m_letters[i].base.toLower())) return i;
        }
        return -1;
    }

    void pressTone(QChar key, QChar tone)
    {
        if (m_tone != tone) {
            m_tone = tone;
            return;
        }
        m_tone = QChar();
        append(key);
        m_raw = true;
    }

    bool pressShape(QChar key)
    {
        const QChar lower = key.toLower();
        if (m_telex) {
            if (lower == u'a' || lower == u'e' || lower == u'o') return shape(key, QString(lower), u'\u0302');
            if (lower == u'd') return shape(key, QString(lower), u'\u0335');
            if (lower == u'w') {
                if (shape(key, QStringLiteral("a"), u'\u0306') || horn(key)) return true;
                m_letters.append({key.isUpper() ? u'U' : u'u', u'\u031b'});
                return true;
            }
            return false;
        }
        switch (key.unicode()) {
        case u'6': return shape(key, QStringLiteral("aeo"), u'\u0302');
        case u'7': return horn(key);
        case u'8': return shape(key, QStringLiteral("a"), u'\u0306');
        case u'9': return shape(key, QStringLiteral("d"), u'\u0335');
        default: return false;
        }
    }

    bool horn(QChar key)
    {
        const qsizetype n = m_letters.size();
        const bool pair = n >= 2 && m_letters[n - 2].base.toLower() == u'u' &&
                          m_letters[n - 1].base.toLower() == u'o' && m_letters[n - 2].shape.isNull() &&
                          m_letters[n - 1].shape.isNull();
        if (pair) m_letters[n - 2].shape = u'\u031b';
        return shape(key, QStringLiteral("uo"), u'\u031b');
    }

    bool shape(QChar key, const QString& targets, QChar mark)
    {
        for (qsizetype i = m_letters.size() - 1; i >= 0; --i) {
            Composing& letter = m_letters[i];
            if (!targets.contains(letter.base.toLower())) continue;
            if (letter.shape == mark) {
                letter.shape = QChar();
                append(key);
                m_raw = true;
            } else {
                letter.shape = mark;
            }
            return true;
        }
        return false;
    }

    bool m_telex;
    bool m_raw = false;
    QList<Composing> m_letters;
    QChar m_tone;
};

bool inWord(QChar c, InputMethod method)
{
    return c.unicode() < 0x80 && (c.isLetter() || (method == InputMethod::Vni && c.isDigit()));
}

/// The keys of one scan, before any input method.
class Keyboard
{
public:
    Keyboard(const ScannerModel& scanner, const PcModel& pc, qint64 startMs)
        : m_scanner(scanner), m_pc(pc), m_ms(startMs)
    {
    }

    void character(QChar c)
    {
        const auto places = placesOf(c, m_scanner.layout);
        if (places.isEmpty()) {
            withAltGr(c);
            return;
        }
        const KeyPlace* place = &places[0];
        const QChar plain = characterAt({place->scanCode, false}, m_scanner.layout);
        const bool letter = plain >= u'a' && plain <= u'z';
        const bool shift = place->shift != (m_pc.capsLock && m_scanner.mindsCapsLock && letter);
        key(place->scanCode, shift, false);
    }

    void separator()
    {
        switch (m_scanner.separator) {
        case SeparatorKeys::Nothing: break;
        case SeparatorKeys::F8: add({.key = Qt::Key_F8, .scanCode = 66}); break;
        case SeparatorKeys::CtrlBracket:
            add({.text = QStringLiteral("\u001d"),
                 .key = Qt::Key_BracketRight,
                 .scanCode = 27,
                 .ctrl = true});
            break;
        case SeparatorKeys::Alt029:
            for (const int digit : {Qt::Key_0, Qt::Key_2, Qt::Key_9})
                add({.key = digit, .scanCode = 71, .alt = true});
            break;
        case SeparatorKeys::Replacement:
            for (const QChar c : m_scanner.replacement)
                character(c);
        }
    }

    void ending()
    {
        if (m_scanner.ending != 0)
            add({.text = QString(QChar(u'\r')), .key = m_scanner.ending, .scanCode = 28});
    }

    KeyStrokes strokes;

private:
    void key(quint32 scanCode, bool shift, bool ctrl)
    {
        bool column = shift;
        const QChar plain = characterAt({scanCode, false}, m_pc.layout);
        const bool letter = plain.isLetter() && plain.unicode() < 0x80;
        if (m_pc.capsLock && (letter || (m_pc.capsLockIsShiftLock && capsLockShifts(scanCode, m_pc.layout))))
            column = !column;
        QChar visible = characterAt({scanCode, column}, m_pc.layout);
        if (m_pc.capsLock && !m_pc.capsLockIsShiftLock && plain.unicode() > 0x7f && plain.isLetter() &&
            !shift)
            visible = plain.toUpper(); // Linux: é → É
        add({.text = QString(visible), .scanCode = scanCode, .shift = shift, .ctrl = ctrl});
    }

    void withAltGr(QChar c)
    {
        for (quint32 scanCode = 2; scanCode < 14; ++scanCode) {
            if (altGrCharacterAt(scanCode, m_scanner.layout) == c) {
                const QChar visible = altGrCharacterAt(scanCode, m_pc.layout);
                add({.text = visible.isNull() ? QString() : QString(visible),
                     .scanCode = scanCode,
                     .ctrl = true,
                     .alt = true});
                return;
            }
        }
        add({.text = QString(c)}); // the scanner has no key for it, and sends it as a character
    }

    void add(KeyStroke stroke)
    {
        stroke.ms = m_ms;
        stroke.capsLock = m_pc.capsLock;
        m_ms += m_scanner.gapMs;
        strokes.append(stroke);
    }

    const ScannerModel& m_scanner;
    const PcModel& m_pc;
    qint64 m_ms;
};

/// Lets an input method work on the keys.
KeyStrokes throughInputMethod(const KeyStrokes& keys, const PcModel& pc)
{
    KeyStrokes out;
    QString word;
    QString shown;
    const auto commit = [&](qint64 ms, bool caps) {
        if (pc.delivery == Delivery::PreEdit && !shown.isEmpty())
            out.append(KeyStroke{
                .ms = ms, .text = shown, .capsLock = caps, .composed = true, .erased = int(shown.size())});
        if (pc.delivery == Delivery::WholeWord && !shown.isEmpty())
            out.append(KeyStroke{.ms = ms, .text = shown, .capsLock = caps, .composed = true});
        word.clear();
        shown.clear();
    };
    for (const KeyStroke& key : keys) {
        if (key.text.size() != 1 || key.ctrl || key.alt || !inWord(key.text[0], pc.inputMethod)) {
            commit(key.ms, key.capsLock);
            out.append(key);
            continue;
        }
        word += key.text;
        const QString now = compose(word, pc.inputMethod);
        if (pc.delivery == Delivery::PreEdit) {
            out.append(KeyStroke{.ms = key.ms,
                                 .text = now,
                                 .capsLock = key.capsLock,
                                 .composed = true,
                                 .provisional = true,
                                 .erased = int(shown.size())});
        } else if (pc.delivery == Delivery::TypesOver) {
            qsizetype same = 0;
            while (same < shown.size() && same < now.size() && shown[same] == now[same])
                ++same;
            if (now == shown + key.text) {
                out.append(key);
            } else {
                for (qsizetype i = same; i < shown.size(); ++i)
                    out.append(KeyStroke{.ms = key.ms, .key = Qt::Key_Backspace, .scanCode = 14});
                for (const QChar c : now.mid(same))
                    out.append(KeyStroke{.ms = key.ms, .text = QString(c), .capsLock = key.capsLock});
            }
        }
        shown = now;
    }
    commit(keys.isEmpty() ? 0 : keys.back().ms, pc.capsLock);
    return out;
}

bool goodCheckDigit(const QByteArray& digits)
{
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        if (digits[i] < '0' || digits[i] > '9') return false;
        sum += (digits[i] - '0') * ((digits.size() - i) % 2 == 0 ? 3 : 1);
    }
    return sum % 10 == 0;
}

bool allDigits(const QByteArray& text)
{
    return !text.isEmpty() &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool inSet82(const QByteArray& text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= '%' && c <= '?') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '!' ||
               c == '"' || c == '_';
    });
}

bool isDate(const QByteArray& yymmdd)
{
    if (!allDigits(yymmdd)) return false;
    const int day = yymmdd.mid(4).toInt();
    return QDate(2000 + yymmdd.left(2).toInt(), yymmdd.mid(2, 2).toInt(), day == 0 ? 1 : day).isValid();
}

QByteArray gs1Meaning(QByteArray code)
{
    if (code.startsWith("]d2") || code.startsWith("]C1") || code.startsWith("]Q3")) code.remove(0, 3);
    QByteArray said;
    for (qsizetype i = 0; i < code.size();) {
        const QByteArray ai = code.mid(i, 2);
        const qsizetype fixed = ai == "00" ? 18 : ai == "01" ? 14 : ai == "11" || ai == "17" ? 6 : 0;
        const qsizetype most = ai == "10" || ai == "21" ? 20 : ai == "30" ? 8 : fixed;
        const qsizetype end = fixed > 0 ? i + 2 + fixed : code.indexOf('\x1d', i);
        const QByteArray value = code.mid(i + 2, end < 0 ? -1 : end - i - 2);
        const bool good = most > 0 && value.size() <= most && (fixed == 0 || value.size() == fixed) &&
                          inSet82(value) && (ai != "30" || allDigits(value)) &&
                          (fixed < 14 || goodCheckDigit(value)) && (fixed != 6 || isDate(value)) &&
                          !said.contains("(" + ai + ")");
        if (!good) return {};
        said += "(" + ai + ")" + value;
        i = end < 0 ? code.size() : end;
        if (i < code.size() && code[i] == '\x1d' && fixed == 0 && ++i == code.size()) return {};
    }
    return said;
}

QByteArray cardMeaning(const QByteArray& code)
{
    const QList<QByteArray> fields = code.split('|');
    if (fields.size() == 7 && fields[0].size() == 12 && allDigits(fields[0]) && fields[3].size() == 8 &&
        allDigits(fields[3]) && (fields[4] == "Nam" || fields[4] == "Nữ"))
        return code;
    if (fields.size() != 15 || fields[0].size() != 15 || fields[14] != "$") return {};
    const QByteArray name = QByteArray::fromHex(fields[1]);
    if (name.isEmpty() || name.toHex() != fields[1].toLower()) return {};
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString decoded = utf8(name);
    const bool words =
        std::all_of(decoded.begin(), decoded.end(), [](QChar c) { return c.isLetter() || c == u' '; });
    return utf8.hasError() || !words ? QByteArray() : code.toLower();
}

QByteArray checkOf(const QByteArray& number)
{
    return QByteArray::number(qChecksum(number), 36).right(2).toUpper();
}

} // namespace

QString compose(const QString& keys, InputMethod method)
{
    if (method == InputMethod::None) return keys;
    QString text;
    for (qsizetype i = 0; i < keys.size();) {
        Word word(method);
        for (; i < keys.size() && inWord(keys[i], method); ++i)
            word.press(keys[i]);
        text += word.text();
        if (i < keys.size()) text += keys[i++];
    }
    return text;
}

KeyStrokes scanned(const QByteArray& code, const ScannerModel& scanner, const PcModel& pc, qint64 startMs)
{
    Keyboard keyboard(scanner, pc, startMs);
    for (const QChar c : scanner.prefix)
        keyboard.character(c);
    for (const QChar c : QString::fromUtf8(code)) {
        if (c == u'\u001d')
            keyboard.separator();
        else
            keyboard.character(c);
    }
    keyboard.ending();
    KeyStrokes strokes =
        pc.inputMethod == InputMethod::None ? keyboard.strokes : throughInputMethod(keyboard.strokes, pc);
    for (qsizetype i = 0; i < strokes.size(); ++i) {
        strokes[i].id = startMs * 1000 + i;
        if (!pc.givesScanCodes) strokes[i].scanCode = 0, strokes[i].shift = false;
    }
    return strokes;
}

KeyStrokes typed(const QString& text, const QList<int>& gapsMs, qint64 startMs)
{
    KeyStrokes strokes;
    qint64 ms = startMs;
    for (qsizetype i = 0; i < text.size(); ++i) {
        KeyStroke stroke{.id = startMs * 1000 + i, .ms = ms, .text = QString(text[i])};
        if (const auto places = placesOf(text[i], KeyboardLayout::Us); !places.isEmpty()) {
            stroke.scanCode = places[0].scanCode;
            stroke.shift = places[0].shift;
        } else if (text[i] == u'\r') {
            stroke.key = Qt::Key_Return;
            stroke.scanCode = 28;
        }
        strokes.append(stroke);
        ms += gapsMs[std::min(i, gapsMs.size() - 1)];
    }
    return strokes;
}

WedgeSettings settingsFor(const ScannerModel& scanner, const PcModel& pc)
{
    WedgeSettings settings;
    settings.scannerLayout = scanner.layout;
    settings.pcLayout = pc.layout;
    settings.inputMethod = pc.inputMethod;
    settings.scannerMindsCapsLock = scanner.mindsCapsLock;
    settings.prefix = scanner.prefix;
    settings.suffix = scanner.ending == Qt::Key_Tab ? ScanSuffix::Tab
                      : scanner.ending == 0         ? ScanSuffix::None
                                                    : ScanSuffix::Enter;
    settings.separator = scanner.separator == SeparatorKeys::Nothing       ? SeparatorFate::Lost
                         : scanner.separator == SeparatorKeys::Replacement ? SeparatorFate::Replaced
                                                                           : SeparatorFate::Arrives;
    if (scanner.separator == SeparatorKeys::Replacement) settings.separatorText = scanner.replacement;
    return settings;
}

QByteArray meaningOf(const QByteArray& code)
{
    if (code.startsWith("NOI-"))
        return code.size() > 8 && code == stationCard(code.mid(4, code.size() - 6)) ? code : QByteArray();
    return code.contains('|') ? cardMeaning(code) : gs1Meaning(code);
}

QByteArray stationCard(const QByteArray& number) { return "NOI-" + number + checkOf(number); }

QByteArray gtin(QByteArray thirteenDigits)
{
    for (char check = '0'; check <= '9'; ++check) {
        if (goodCheckDigit(thirteenDigits + check)) return thirteenDigits + check;
    }
    return thirteenDigits;
}

} // namespace noi::test
