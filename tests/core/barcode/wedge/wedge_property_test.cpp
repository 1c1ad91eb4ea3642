#include "core/barcode/wedge/wedge_reader.h"
#include "tests/support/catch.h"
#include "tests/support/keyboard_model.h"

#include <rapidcheck.h>

using namespace noi;
using namespace noi::test;
using Kind = WedgeOutput::Kind;

namespace
{

QByteArray characters(const char* from, int least, int most)
{
    const QByteArray alphabet = from;
    QByteArray text;
    const int size = *rc::gen::inRange(least, most + 1);
    for (int i = 0; i < size; ++i)
        text += alphabet[*rc::gen::inRange(0, int(alphabet.size()))];
    return text;
}

QByteArray lotText()
{
    const char* alphabets[] = {"0123456789", "ABCDEFSWX019", "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-/._",
                               "abcdeosfwzAEOUDWS0126789", "!\"%&'()*+,:;<=>?_mMqQzZaAwW"};
    return characters(alphabets[*rc::gen::inRange(0, 5)], 1, 12);
}

QByteArray elementString()
{
    QByteArray code = *rc::gen::arbitrary<bool>() ? "]d2" : "";
    code += "01" + gtin("0" + characters("0123456789", 12, 12));
    if (*rc::gen::arbitrary<bool>()) code += "17" + QByteArray::number(270101 + *rc::gen::inRange(0, 28));
    code += "10" + lotText();
    if (*rc::gen::arbitrary<bool>())
        code += "\x1d"
                "21" +
                lotText();
    return code;
}

QByteArray insuranceCard()
{
    const QByteArray names[] = {"Nguyễn Thị Ánh", "Rơ Châm Hlan", "Đặng Văn Đức", "Y Ưng", "Trần Thị Bé"};
    return "GD4793623001234|" + names[*rc::gen::inRange(0, 5)].toHex() +
           "|14/03/1990|2|x|79 - 034|01/01/2026|31/12/2026|01/01/2026|7900|-|4|01/01/2031|1a2b|$";
}

QByteArray anyCode()
{
    switch (*rc::gen::inRange(0, 4)) {
    case 0: return stationCard(characters("23456789ABCDEFGHJKLMNPQRSTUVWXYZ", 5, 10));
    case 1: return insuranceCard();
    default: return elementString();
    }
}

ScannerModel anyScanner()
{
    ScannerModel scanner;
    scanner.layout = *rc::gen::element(KeyboardLayout::Us, KeyboardLayout::French);
    scanner.separator =
        *rc::gen::element(SeparatorKeys::Nothing, SeparatorKeys::F8, SeparatorKeys::CtrlBracket,
                          SeparatorKeys::Alt029, SeparatorKeys::Replacement);
    scanner.ending = *rc::gen::element(int(Qt::Key_Return), int(Qt::Key_Tab), 0);
    scanner.mindsCapsLock = *rc::gen::arbitrary<bool>();
    scanner.prefix = *rc::gen::element(QString(), QString(), QStringLiteral("$1"));
    scanner.gapMs = *rc::gen::inRange(0, 16);
    return scanner;
}

PcModel anyPc()
{
    PcModel pc;
    pc.layout = *rc::gen::element(KeyboardLayout::Us, KeyboardLayout::French);
    pc.capsLock = *rc::gen::arbitrary<bool>();
    pc.capsLockIsShiftLock = *rc::gen::arbitrary<bool>();
    pc.inputMethod = *rc::gen::element(InputMethod::None, InputMethod::Telex, InputMethod::Vni);
    pc.delivery = *rc::gen::element(Delivery::TypesOver, Delivery::PreEdit, Delivery::WholeWord);
    pc.givesScanCodes = *rc::gen::arbitrary<bool>();
    return pc;
}

/// Feeds strokes as time passes: idle() is called whenever the reader asked for it.
WedgeOutputs play(WedgeReader& reader, const KeyStrokes& strokes)
{
    WedgeOutputs outputs;
    for (const KeyStroke& stroke : strokes) {
        if (const auto due = reader.deadline(); due && *due <= stroke.ms) outputs += reader.idle(*due);
        outputs += reader.feed(stroke);
    }
    if (const auto due = reader.deadline()) outputs += reader.idle(*due);
    return outputs;
}

QString typedText(const WedgeOutputs& outputs)
{
    QString text;
    for (const WedgeOutput& output : outputs) {
        if (output.kind == Kind::Typed) {
            for (const KeyStroke& stroke : output.strokes)
                text += stroke.text;
        }
    }
    return text;
}

/// Everything fed comes out once, in order.
bool nothingLost(const KeyStrokes& fed, const WedgeOutputs& outputs)
{
    QList<qint64> in, out;
    for (const KeyStroke& stroke : fed)
        in.append(stroke.id);
    for (const WedgeOutput& output : outputs) {
        for (const KeyStroke& stroke : output.strokes)
            out.append(stroke.id);
    }
    return in == out;
}

/// Hand's pauses: mostly long, with rolls of at most three keys.
QList<int> humanGaps(qsizetype count)
{
    QList<int> gaps;
    for (qsizetype i = 0; i < count; ++i) {
        const bool roll = i % 3 != 2 && *rc::gen::weightedElement<int>({{3, 0}, {1, 1}}) == 1;
        gaps.append(roll ? *rc::gen::inRange(1, 30) : *rc::gen::inRange(31, 400));
    }
    return gaps;
}

QString humanText()
{
    const auto bytes = characters("abcdefghijklmnopqrstuvwxyz ABC0123456789|\r", 1, 40);
    return QString::fromLatin1(bytes);
}

} // namespace

TEST_CASE("any typing with a hand's pauses is handed on unchanged and complete", "[wedge][property]")
{
    CHECK(rc::check([] {
        const QString text = humanText();
        const KeyStrokes strokes = typed(text, humanGaps(text.size()));
        WedgeReader reader(settingsFor(anyScanner(), anyPc()), meaningOf);
        const auto outputs = play(reader, strokes);
        RC_ASSERT(nothingLost(strokes, outputs));
        RC_ASSERT(typedText(outputs) == text);
    }));
}

TEST_CASE("any scan through any keyboard comes out as sent or as an error, never as something else",
          "[wedge][property]")
{
    CHECK(rc::check([] {
        const QByteArray code = anyCode();
        const ScannerModel scanner = anyScanner();
        const PcModel pc = anyPc();
        RC_PRE(scanner.layout == pc.layout || pc.inputMethod == InputMethod::None || pc.givesScanCodes);
        const KeyStrokes strokes = scanned(code, scanner, pc);
        WedgeReader reader(settingsFor(scanner, pc), meaningOf);
        const auto outputs = play(reader, strokes);
        for (const KeyStroke& stroke : strokes)
            RC_LOG() << stroke.ms << ':' << stroke.text.toStdString() << (stroke.composed ? "c" : "") << '-'
                     << stroke.erased << ' ';
        RC_LOG() << '\n' << code.toStdString() << " -> ";
        for (const auto& output : outputs)
            RC_LOG() << int(output.kind) << ' ' << output.bytes.toStdString() << '\n';
        RC_ASSERT(nothingLost(strokes, outputs));
        for (const WedgeOutput& output : outputs) {
            if (output.kind == Kind::Scanned) {
                const QByteArray said = meaningOf(output.bytes);
                RC_ASSERT(said.isEmpty() || said == meaningOf(code));
            }
        }
        RC_CLASSIFY(outputs.size() == 1 && outputs[0].kind == Kind::Scanned, "read");
        RC_CLASSIFY(outputs.size() == 1 && outputs[0].kind == Kind::Unreadable, "refused");
        RC_CLASSIFY(outputs.size() != 1 || outputs[0].kind == Kind::Typed, "split");
        const bool simple =
            pc.inputMethod == InputMethod::None && scanner.separator != SeparatorKeys::Nothing &&
            (pc.givesScanCodes || (pc.layout == KeyboardLayout::Us && scanner.layout == KeyboardLayout::Us));
        if (simple) {
            RC_ASSERT(outputs.size() == 1);
            RC_ASSERT(outputs[0].bytes == code);
        }
    }));
}

TEST_CASE("typing, a scan, typing: each arrives whole", "[wedge][property]")
{
    CHECK(rc::check([] {
        ScannerModel scanner = anyScanner();
        scanner.separator = SeparatorKeys::F8;
        const PcModel pc;
        QString expected;
        QList<QByteArray> sent, received;
        KeyStrokes strokes;
        const int rounds = *rc::gen::inRange(1, 4);
        qint64 now = 1000;
        for (int i = 0; i < rounds; ++i) {
            const QString text = humanText();
            const QByteArray code = anyCode();
            strokes += typed(text, humanGaps(text.size()), now);
            strokes += scanned(code, scanner, pc, strokes.back().ms + *rc::gen::inRange(31, 500));
            now = strokes.back().ms + *rc::gen::inRange(301, 900);
            expected += text;
            sent.append(code);
        }
        WedgeReader reader(settingsFor(scanner, pc), meaningOf);
        const auto outputs = play(reader, strokes);
        for (const WedgeOutput& output : outputs) {
            if (output.kind == Kind::Scanned) received.append(output.bytes);
        }
        RC_ASSERT(nothingLost(strokes, outputs));
        RC_ASSERT(typedText(outputs) == expected);
        RC_LOG() << sent.join(' ').toStdString() << "\n" << received.join(' ').toStdString() << "\n";
        RC_ASSERT(received == sent);
    }));
}
