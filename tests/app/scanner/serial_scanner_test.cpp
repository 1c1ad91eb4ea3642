#include "app/station/scanner/pseudo_terminal.h"
#include "app/station/scanner/serial_scanner.h"
#include "tests/support/catch.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace noi;

namespace
{

/// A scanner program on a pseudo-terminal, and what it heard.
struct Bench {
    QTemporaryDir folder;
    PseudoTerminal terminal{folder.filePath(QStringLiteral("scanner"))};
    QList<ScannerSettings> saved;
    QByteArrayList heard;
    QList<Error> refused;
    std::unique_ptr<SerialScanner> scanner;

    explicit Bench(SerialEnding ending = SerialEnding::LineEnd, bool plugged = true)
    {
        if (plugged) REQUIRE_OK(terminal.plug());
        ScannerSettings settings;
        settings.kind = ScannerKind::Serial;
        settings.serial.port = terminal.path();
        settings.serial.ending = ending;
        scanner = std::make_unique<SerialScanner>(
            settings, [this](const ScannerSettings& s) { saved.append(s); }, nullptr, 20);
        QObject::connect(scanner.get(), &ScannerControl::scanned, scanner.get(),
                         [this](const QByteArray& code) { heard.append(code); });
        QObject::connect(scanner.get(), &ScannerControl::refused, scanner.get(),
                         [this](const Error& error) { refused.append(error); });
    }

    bool becomes(ScannerState state)
    {
        return QTest::qWaitFor([&] { return scanner->status().state == state; });
    }
    bool hears(const QByteArrayList& codes)
    {
        return QTest::qWaitFor([&] { return heard.size() >= codes.size(); }) && heard == codes;
    }
};

} // namespace

TEST_CASE("codes come whole, however the port cuts the bytes", "[serial]")
{
    for (const int piece : {1, 3, 7, 100}) {
        Bench bench;
        REQUIRE(bench.becomes(ScannerState::Ready));
        bench.terminal.sendSlowly("0109506000134352\x1d"
                                  "10AB\r\n]d20109506000134352\r",
                                  piece, 1);
        CHECK(bench.hears({"0109506000134352\x1d"
                           "10AB",
                           "]d20109506000134352"}));
    }
}

TEST_CASE("two scans back to back are two", "[serial]")
{
    Bench bench;
    bench.terminal.send("first\rsecond\n\r\nthird\r\n");
    CHECK(bench.hears({"first", "second", "third"}));
}

TEST_CASE("a code without ending is over after a pause", "[serial]")
{
    Bench bench(SerialEnding::Pause);
    bench.terminal.send("0109506000134352");
    CHECK(bench.hears({"0109506000134352"}));
    bench.terminal.send("again");
    CHECK(bench.hears({"0109506000134352", "again"}));
}

TEST_CASE("noise that never ends is refused once, and the next code is read", "[serial]")
{
    Bench bench;
    bench.terminal.sendSlowly(QByteArray(3 * CodeFramer::MostBytes, '\xff') + "\rgood\r", 1000, 1);
    CHECK(bench.hears({"good"}));
    REQUIRE(bench.refused.size() == 1);
    CHECK(bench.refused[0].english().contains(QStringLiteral("too long")));
}

TEST_CASE("a scanner unplugged and plugged in again is found, and half a code is forgotten", "[serial]")
{
    Bench bench;
    bench.terminal.send("whole\rhalf");
    REQUIRE(bench.hears({"whole"}));
    for (int i = 0; i < 3; ++i) {
        bench.terminal.unplug();
        REQUIRE(bench.becomes(ScannerState::Looking));
        CHECK(bench.scanner->status().error->english().contains(bench.terminal.path()));
        REQUIRE_OK(bench.terminal.plug());
        REQUIRE(bench.becomes(ScannerState::Ready));
    }
    bench.terminal.send("after\r");
    CHECK(bench.hears({"whole", "after"}));
}

TEST_CASE("a scanner plugged in after the start is found", "[serial]")
{
    Bench bench(SerialEnding::LineEnd, false);
    CHECK(bench.scanner->status().state == ScannerState::Looking);
    REQUIRE_OK(bench.terminal.plug());
    REQUIRE(bench.becomes(ScannerState::Ready));
    bench.terminal.send("there\r");
    CHECK(bench.hears({"there"}));
}

TEST_CASE("what is no port is named, with what to do", "[serial]")
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("text")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    Bench bench;
    ScannerSettings settings = bench.scanner->settings();
    settings.serial.port = file.fileName();
    bench.scanner->apply(settings);
    CHECK(bench.scanner->status().state == ScannerState::Failed);
    CHECK(bench.scanner->status().error->english().contains(QStringLiteral("Choose another port")));
}

TEST_CASE("the port is ours alone", "[serial]")
{
    Bench bench;
    REQUIRE(bench.becomes(ScannerState::Ready));
    SerialScanner second(
        bench.scanner->settings(), [](const ScannerSettings&) {}, nullptr, 20);
    CHECK(second.status().state == ScannerState::Failed);
    CHECK(second.status().error->english().contains(QStringLiteral("Another program")));
}

TEST_CASE("new settings are saved and used", "[serial]")
{
    Bench bench;
    ScannerSettings settings = bench.scanner->settings();
    settings.kind = ScannerKind::Keyboard;
    bench.scanner->apply(settings);
    CHECK(bench.scanner->status().state == ScannerState::Keyboard);
    settings.kind = ScannerKind::None;
    bench.scanner->apply(settings);
    CHECK(bench.scanner->status().state == ScannerState::Off);
    REQUIRE(bench.saved.size() == 2);
    CHECK(bench.saved[1] == settings);
}
