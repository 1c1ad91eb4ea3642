#include "core/barcode/wedge/wedge_reader.h"
#include "tests/fuzz/fuzz.h"

namespace
{

using namespace noi;

WedgeSettings settingsOf(uchar byte)
{
    WedgeSettings settings;
    settings.suffix = ScanSuffix(byte % 3);
    settings.inputMethod = InputMethod(byte / 3 % 3);
    settings.scannerLayout = KeyboardLayout(byte / 9 % 2);
    settings.pcLayout = KeyboardLayout(byte / 18 % 2);
    settings.separator = SeparatorFate(byte / 36 % 4);
    settings.separatorText = QStringLiteral("|");
    settings.prefix = byte & 1 ? QStringLiteral("~#") : QString();
    return settings;
}

/// Four bytes a stroke: what kind and when, its text or key, its place.
KeyStroke strokeOf(QByteArrayView four, qint64 id, qint64& ms)
{
    const auto at = [&](qsizetype i) { return uchar(four[i]); };
    constexpr int keys[] = {Qt::Key_Return, Qt::Key_Tab, Qt::Key_Backspace,
                            Qt::Key_F8,     Qt::Key_0,   Qt::Key_BracketRight};
    ms += at(0) & 0x80 ? 2 * (at(0) & 0x7f) : at(0) & 7;
    KeyStroke stroke;
    stroke.id = id;
    stroke.ms = ms;
    if (at(1) >= 250)
        stroke.key = keys[at(1) - 250];
    else
        stroke.text = QChar(at(1) >= 200 ? char16_t(0x1ea0 + at(1) - 200) : char16_t(at(1)));
    stroke.scanCode = at(2) % 90;
    stroke.shift = at(3) & 1;
    stroke.ctrl = at(3) & 2;
    stroke.alt = at(3) & 4;
    stroke.capsLock = at(3) & 8;
    stroke.composed = at(3) & 16;
    stroke.provisional = at(3) & 32;
    stroke.erased = at(3) >> 6;
    return stroke;
}

QByteArray meaning(const QByteArray& code) { return code.size() % 3 == 0 ? code : QByteArray(); }

} // namespace

// Whatever is typed, each stroke comes out once, in order, and every error has its words.
void noi::fuzz::run(QByteArrayView bytes)
{
    if (bytes.isEmpty()) return;
    WedgeReader reader(settingsOf(uchar(bytes[0])), meaning);
    qint64 ms = 0;
    qint64 fed = 0, out = 0;
    const auto check = [&](const WedgeOutputs& outputs) {
        for (const WedgeOutput& output : outputs) {
            for (const KeyStroke& stroke : output.strokes)
                require(stroke.id == out++);
            require((output.kind == WedgeOutput::Kind::Unreadable) == output.error.has_value());
        }
    };
    for (qsizetype i = 1; i + 4 <= bytes.size(); i += 4) {
        if (const auto due = reader.deadline(); due && (uchar(bytes[i]) & 0x40))
            check(reader.idle(ms = std::max(ms, *due)));
        check(reader.feed(strokeOf(bytes.sliced(i, 4), fed++, ms)));
    }
    check(reader.flush());
    require(out == fed);
}
