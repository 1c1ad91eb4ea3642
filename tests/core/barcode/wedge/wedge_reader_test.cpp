#include "core/barcode/wedge/wedge_reader.h"
#include "tests/support/catch.h"
#include "tests/support/keyboard_model.h"

using namespace noi;
using namespace noi::test;
using Kind = WedgeOutput::Kind;

namespace
{

const QByteArray vial = "0109506000134352"
                        "17271231"
                        "10AB12";
const QByteArray vialWithSerial = "0109506000134352"
                                  "17271231"
                                  "10AB12\x1d"
                                  "21S01";

WedgeOutputs play(WedgeReader& reader, const KeyStrokes& strokes)
{
    WedgeOutputs outputs;
    for (const KeyStroke& stroke : strokes)
        outputs += reader.feed(stroke);
    outputs += reader.idle(strokes.back().ms + 10'000);
    return outputs;
}

WedgeOutputs scan(const QByteArray& code, const ScannerModel& scanner, const PcModel& pc)
{
    WedgeReader reader(settingsFor(scanner, pc), meaningOf);
    return play(reader, scanned(code, scanner, pc));
}

/// The bytes of the only outcome, which must be a scan.
QByteArray onlyScan(const WedgeOutputs& outputs)
{
    REQUIRE(outputs.size() == 1);
    INFO((outputs[0].error ? outputs[0].error->english().toStdString() : std::string()));
    REQUIRE(outputs[0].kind == Kind::Scanned);
    return outputs[0].bytes;
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

} // namespace

TEST_CASE("a scan comes out as sent, whichever key ends it", "[wedge]")
{
    for (const int ending : {int(Qt::Key_Return), int(Qt::Key_Tab), 0})
        CHECK(onlyScan(scan(vialWithSerial, {.ending = ending}, {})) == vialWithSerial);
}

TEST_CASE("every way to type FNC1 is a group separator", "[wedge]")
{
    for (const auto keys :
         {SeparatorKeys::F8, SeparatorKeys::CtrlBracket, SeparatorKeys::Alt029, SeparatorKeys::Replacement})
        CHECK(onlyScan(scan(vialWithSerial, {.separator = keys}, {})) == vialWithSerial);
}

TEST_CASE("a separator that Windows shows as an arrow is a separator", "[wedge]")
{
    KeyStrokes strokes = scanned(vialWithSerial, {}, {});
    for (KeyStroke& stroke : strokes) {
        if (stroke.key == Qt::Key_F8) stroke = {.ms = stroke.ms, .text = QStringLiteral("\u2194")};
    }
    WedgeReader reader({}, meaningOf);
    CHECK(onlyScan(play(reader, strokes)) == vialWithSerial);
}

TEST_CASE("the bar that replaces a separator stays a bar in a card", "[wedge]")
{
    const ScannerModel scanner{.separator = SeparatorKeys::Replacement};
    const QByteArray card = "079190001234|123456789|Tran Thi Hoa|14031990|Nam|Thon 3|01012021";
    CHECK(onlyScan(scan(card, scanner, {})) == card);
}

TEST_CASE("CapsLock does not turn the case of a code around", "[wedge]")
{
    const QByteArray code = "0109506000134352"
                            "10aBcD";
    for (const bool places : {true, false}) {
        CHECK(onlyScan(scan(code, {}, {.capsLock = true, .givesScanCodes = places})) == code);
        CHECK(onlyScan(scan(code, {.mindsCapsLock = true}, {.capsLock = true, .givesScanCodes = places})) ==
              code);
    }
}

TEST_CASE("a French keyboard changes nothing", "[wedge]")
{
    const QByteArray code = "0109506000134352"
                            "10AQZWM-aqzwm./%&'()\x1d"
                            "21:;<=>?_!\"+";
    for (const bool places : {true, false}) {
        for (const bool caps : {false, true}) {
            const PcModel windows{.layout = KeyboardLayout::French,
                                  .capsLock = caps,
                                  .capsLockIsShiftLock = true,
                                  .givesScanCodes = places};
            PcModel linux = windows;
            linux.capsLockIsShiftLock = false;
            CAPTURE(places, caps);
            CHECK(onlyScan(scan(code, {.ending = Qt::Key_Return},
                                {.layout = KeyboardLayout::French, .givesScanCodes = places})) == code);
            CHECK(onlyScan(scan(vialWithSerial, {}, windows)) == vialWithSerial);
            CHECK(onlyScan(scan(vialWithSerial, {}, linux)) == vialWithSerial);
        }
        // < and * of a French scanner are both a backslash on a US keyboard; only the place of the key tells.
        const QByteArray other =
            places ? code : QByteArray(code).replace('<', 'L').replace('>', 'G').replace('*', 'S');
        CHECK(onlyScan(scan(other, {.layout = KeyboardLayout::French}, {.givesScanCodes = places})) == other);
        CHECK(onlyScan(scan(code, {.layout = KeyboardLayout::French},
                            {.layout = KeyboardLayout::French, .givesScanCodes = places})) == code);
    }
}

TEST_CASE("a French keyboard nobody told of is found out by the code's meaning", "[wedge]")
{
    WedgeReader reader({}, meaningOf);
    const PcModel pc{.layout = KeyboardLayout::French, .givesScanCodes = false};
    CHECK(onlyScan(play(reader, scanned(vial, {}, pc))) == vial);
}

TEST_CASE("Telex and VNI that type over their letters are undone key by key", "[wedge]")
{
    // Capitals: the hook swallows the key that becomes a mark, and with it whether it was a capital; Shift
    // tells.
    for (const QByteArray lot :
         {"AA1", "BASN", "BANS", "DD2W", "A1B2", "UOW7", "ASFZ", "A10", "W", "DD9D8"}) {
        const QByteArray code = "0109506000134352"
                                "10" +
                                lot;
        for (const auto method : {InputMethod::Telex, InputMethod::Vni}) {
            const PcModel pc{.inputMethod = method};
            KeyStrokes strokes = scanned(code, {}, pc);
            for (KeyStroke& stroke : strokes) {
                if (stroke.scanCode == 0) stroke.shift = method == InputMethod::Telex;
            }
            WedgeReader reader(settingsFor({}, pc), meaningOf);
            CAPTURE(lot.toStdString(), int(method));
            CHECK(onlyScan(play(reader, strokes)) == code);
        }
    }
}

TEST_CASE("VNI shown as a changing pre-edit is undone key by key", "[wedge]")
{
    const PcModel pc{.inputMethod = InputMethod::Vni, .delivery = Delivery::PreEdit};
    for (const QByteArray lot : {"A1B2", "A10", "D9D8", "UO7", "BA123"}) {
        CAPTURE(lot.toStdString());
        CHECK(onlyScan(scan("0109506000134352"
                            "10" +
                                lot,
                            {}, pc)) == "0109506000134352"
                                        "10" +
                                            lot);
    }
}

TEST_CASE("a lot whose capitals an input method hid is refused, not guessed", "[wedge]")
{
    for (const auto delivery : {Delivery::TypesOver, Delivery::PreEdit, Delivery::WholeWord}) {
        const auto outputs = scan("0109506000134352"
                                  "10BASN",
                                  {}, {.inputMethod = InputMethod::Telex, .delivery = delivery});
        REQUIRE(outputs.size() == 1);
        CHECK(outputs[0].kind == Kind::Unreadable);
        CHECK(outputs[0].error->english().contains(QStringLiteral("Vietnamese typing")));
    }
}

TEST_CASE("a mark undone, or a word put back: the same strokes, so refused", "[wedge]")
{
    for (const auto delivery : {Delivery::TypesOver, Delivery::PreEdit}) {
        const auto outputs = scan("0109506000134352"
                                  "10A11",
                                  {}, {.inputMethod = InputMethod::Vni, .delivery = delivery});
        REQUIRE(outputs.size() == 1);
        CHECK(outputs[0].kind == Kind::Unreadable);
    }
}

TEST_CASE("a check inside the code finds the keys an input method hid", "[wedge]")
{
    const QByteArray insurance =
        "GD4793623001234|4e677579e1bb856e205468e1bb8b20c3a16e|14/03/1990|2|x|79 - 034|01/01/2026|"
        "31/12/2026|01/01/2026|7900|-|4|01/01/2031|1a2b|$";
    REQUIRE_FALSE(meaningOf(insurance).isEmpty());
    for (const auto method : {InputMethod::Telex, InputMethod::Vni}) {
        const auto read = onlyScan(scan(insurance, {}, {.inputMethod = method}));
        CHECK(meaningOf(read) == meaningOf(insurance));
    }
    const QByteArray card = stationCard("K7AA3DDS");
    CHECK(onlyScan(scan(card, {}, {.inputMethod = InputMethod::Telex, .delivery = Delivery::PreEdit})) ==
          card);
    CHECK(onlyScan(scan(card, {}, {.inputMethod = InputMethod::Telex, .delivery = Delivery::TypesOver})) ==
          card);
}

TEST_CASE("a word put back as its keys shows them", "[wedge]")
{
    // UniKey, B A S X 9: Á, then Ã, then "no Vietnamese word": the keys again.
    const auto key = [](qint64 ms, char16_t c) { return typed(QString(c), {1}, ms)[0]; };
    const auto back = [](qint64 ms) { return KeyStroke{.ms = ms, .key = Qt::Key_Backspace, .scanCode = 14}; };
    const auto made = [](qint64 ms, QChar c) { return KeyStroke{.ms = ms, .text = QString(c)}; };
    KeyStrokes strokes = typed(QStringLiteral("010950600013435210"), {2}, 0);
    strokes += {key(40, u'B'), key(42, u'A'), back(44), made(44, u'Á'), back(46), made(46, u'Ã')};
    strokes += {back(48), made(48, u'A'), made(48, u'S'), made(48, u'X'), made(48, u'9')};
    strokes += typed(QStringLiteral("\r"), {1}, 50);
    WedgeReader reader({.inputMethod = InputMethod::Telex, .separator = SeparatorFate::Arrives}, meaningOf);
    CHECK(onlyScan(play(reader, strokes)) == "010950600013435210BASX9");
}

TEST_CASE("a lost separator is put back where only one reading is possible", "[wedge]")
{
    const ScannerModel loses{.separator = SeparatorKeys::Nothing};
    // The lot alone would be 23 characters long: too long, and only one place gives a date and a lot.
    const QByteArray sure = "10ABCDEFGHIJKLMNOPQRST\x1d"
                            "0109506000134352";
    CHECK(onlyScan(scan(sure, loses, {})) == sure);
    CHECK(onlyScan(scan(vial, loses, {})) == vial);
}

TEST_CASE("a lost separator with several readings is refused", "[wedge]")
{
    for (const auto fate : {SeparatorFate::Lost, SeparatorFate::Untested}) {
        WedgeReader reader({.separator = fate}, meaningOf);
        const auto outputs = play(reader, scanned(vialWithSerial, {.separator = SeparatorKeys::Nothing}, {}));
        REQUIRE(outputs.size() == 1);
        CHECK(outputs[0].kind == Kind::Unreadable);
    }
}

TEST_CASE("an unknown code is a scan too, and stays out of the field", "[wedge]")
{
    CHECK(onlyScan(scan("8934673583220", {}, {})) == "8934673583220");
}

TEST_CASE("typing is handed on at once when it cannot be a scan", "[wedge]")
{
    WedgeReader reader({}, meaningOf);
    const auto left = reader.feed({.ms = 5, .key = Qt::Key_Left});
    REQUIRE(left.size() == 1);
    CHECK(left[0].kind == Kind::Typed);
    CHECK(reader.feed({.ms = 6, .text = QStringLiteral("\r"), .key = Qt::Key_Return}).size() == 1);
    CHECK(reader.feed({.ms = 7, .key = Qt::Key_F8}).size() == 1);
    CHECK(reader.feed({.ms = 8, .key = Qt::Key_Backspace}).size() == 1);
}

TEST_CASE("a fast typist who rolls over the keys is no scanner", "[wedge]")
{
    WedgeReader reader({}, meaningOf);
    const QString text = QStringLiteral("nguyen thi hoa\r");
    const auto outputs = play(reader, typed(text, {12, 9, 70, 20, 55, 8, 14, 90, 11, 60, 25, 16, 95, 5}));
    CHECK(typedText(outputs) == text);
}

TEST_CASE("a key held down repeats into the field", "[wedge]")
{
    KeyStrokes strokes = typed(QString(40, u'0') + QStringLiteral("\r"), {300, 25});
    for (qsizetype i = 1; i + 1 < strokes.size(); ++i)
        strokes[i].autoRepeat = true;
    WedgeReader reader({}, meaningOf);
    CHECK(typedText(play(reader, strokes)).size() == 41);
}

TEST_CASE("a double digit sent so fast that it looks like repetition stays in the scan", "[wedge]")
{
    KeyStrokes strokes = scanned(vial, {}, {});
    for (qsizetype i = 1; i < strokes.size(); ++i)
        strokes[i].autoRepeat = strokes[i].text == strokes[i - 1].text;
    WedgeReader reader({.separator = SeparatorFate::Arrives}, meaningOf);
    CHECK(onlyScan(play(reader, strokes)) == vial);
}

TEST_CASE("a pause of the PC in the middle of a scan does not break it", "[wedge]")
{
    KeyStrokes strokes = scanned(vial, {}, {});
    for (qsizetype i = 12; i < strokes.size(); ++i)
        strokes[i].ms += 200;
    WedgeReader reader({.separator = SeparatorFate::Arrives}, meaningOf);
    CHECK(onlyScan(play(reader, strokes)) == vial);
}

TEST_CASE("a scan that lost its ending is still one if it means something", "[wedge]")
{
    KeyStrokes strokes = scanned(vial, {.ending = 0}, {});
    WedgeReader reader({.separator = SeparatorFate::Arrives}, meaningOf);
    CHECK(onlyScan(play(reader, strokes)) == vial);
    WedgeReader other({}, meaningOf);
    CHECK(typedText(play(other, typed(QStringLiteral("qwertyui"), {2}))) == QStringLiteral("qwertyui"));
}

TEST_CASE("an input method committing a word, and Enter with it, is typing", "[wedge]")
{
    WedgeReader reader({.inputMethod = InputMethod::Telex}, meaningOf);
    const KeyStrokes strokes{{.ms = 10, .text = QStringLiteral("nghiêng"), .composed = true},
                             {.ms = 10, .text = QStringLiteral("\r"), .key = Qt::Key_Return, .scanCode = 28}};
    CHECK(typedText(play(reader, strokes)) == QStringLiteral("nghiêng\r"));
    // UniKey retyping a long word at once is one key of a hand.
    KeyStrokes retyped;
    for (int i = 0; i < 6; ++i)
        retyped.append({.ms = 900, .key = Qt::Key_Backspace, .scanCode = 14});
    for (const QChar c : QStringLiteral("nghiếng"))
        retyped.append({.ms = 900, .text = QString(c)});
    CHECK(typedText(play(reader, retyped)) == QStringLiteral("nghiếng"));
}

TEST_CASE("keys typed just before a scan are set apart", "[wedge]")
{
    KeyStrokes strokes = typed(QStringLiteral("Ho"), {25}, 950);
    strokes += scanned(vial, {}, {}, 1000);
    WedgeReader reader({.separator = SeparatorFate::Arrives}, meaningOf);
    const auto outputs = play(reader, strokes);
    REQUIRE(outputs.size() == 2);
    CHECK(typedText(outputs) == QStringLiteral("Ho"));
    CHECK(outputs[1].bytes == vial);
}

TEST_CASE("a key before a scan that could belong to it makes the scan be asked for again", "[wedge]")
{
    KeyStrokes strokes = typed(QStringLiteral("1"), {25}, 975);
    strokes += scanned("0109506000134352", {}, {}, 1000); // 10 1095… would be a lot
    WedgeReader reader({.separator = SeparatorFate::Arrives}, meaningOf);
    const auto outputs = play(reader, strokes);
    REQUIRE(outputs.size() == 1);
    CHECK(outputs[0].kind == Kind::Unreadable);
}

TEST_CASE("carriage return and line feed end one scan, not two", "[wedge]")
{
    WedgeReader reader({.separator = SeparatorFate::Arrives}, meaningOf);
    KeyStrokes strokes = scanned(vial, {}, {});
    KeyStroke lineFeed = strokes.back();
    lineFeed.ms += 3;
    strokes.append(lineFeed);
    const auto outputs = play(reader, strokes);
    REQUIRE(outputs.size() == 2);
    CHECK(outputs[0].bytes == vial);
    CHECK(outputs[1].kind == Kind::Swallowed);
}

TEST_CASE("a prefix is taken off, and lets slow scanners be slow", "[wedge]")
{
    const ScannerModel scanner{.prefix = QStringLiteral("~#"), .gapMs = 3};
    CHECK(onlyScan(scan(vial, scanner, {})) == vial);
    KeyStrokes slow = scanned(vial, {.prefix = QStringLiteral("~#"), .gapMs = 80}, {});
    slow[1].ms = slow[0].ms + 5;
    WedgeReader reader(settingsFor(scanner, {}), meaningOf);
    CHECK(onlyScan(play(reader, slow)) == vial);
}
