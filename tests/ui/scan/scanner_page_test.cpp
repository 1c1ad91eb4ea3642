#include "core/barcode/wedge/wedge_setup.h"
#include "tests/support/catch.h"
#include "tests/support/keyboard_model.h"
#include "ui/kit/choice_field.h"
#include "ui/kit/dialogs.h"
#include "ui/scan/scan_filter.h"
#include "ui/scan/scanner_page.h"
#include "ui/scan/scanner_words.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace noi;

namespace
{

class FakeControl : public ScannerControl
{
public:
    QList<ScannerPort> ports() const override
    {
        return {{QStringLiteral("COM3"), QStringLiteral("Barcode scanner"), 0x0c2e, 0x0901,
                 QStringLiteral("S1")}};
    }
    const ScannerSettings& settings() const override { return m_settings; }
    const ScannerStatus& status() const override { return m_status; }
    void apply(const ScannerSettings& settings) override
    {
        m_settings = settings;
        become({ScannerState::Ready, settings.serial.port, {}});
    }
    void become(const ScannerStatus& status)
    {
        m_status = status;
        Q_EMIT statusChanged();
    }

    ScannerSettings m_settings;
    ScannerStatus m_status;
};

class FakeDialogs : public Dialogs
{
public:
    QStringList printed;
    QString fileToOpen(const QString&, const QString&) override { return {}; }
    QString fileToSave(const QString&, const QString&, const QString&) override { return {}; }
    QString folder(const QString&) override { return {}; }
    bool print(const QString& title, const std::function<void(QPrinter&)>&) override
    {
        printed += title;
        return true;
    }
    bool confirm(const QString&, const QString&) override { return false; }
};

struct Set {
    qint64 now = 1000;
    FakeControl control;
    ScanFilter filter{test::meaningOf, nullptr, [this] { return now += 3; }};
    FakeDialogs dialogs;
    ScannerPage page{control, filter, [](const QByteArray& code) -> Result<QString> {
                         if (test::meaningOf(code).isEmpty())
                             return Error{ErrorKind::BadInput, "No code we know.", {}};
                         return QStringLiteral("a vial");
                     }};

    Set()
    {
        page.setDialogs(dialogs);
        page.resize(1100, 650);
        page.show();
        page.open({});
    }
    QString text(const char* name) { return page.findChild<QLabel*>(QString::fromLatin1(name))->text(); }
    void choose(ScannerKind kind) { page.findChild<ChoiceField*>()->setValue(int(kind)); }
};

} // namespace

TEST_CASE("bytes that cannot be seen are named", "[scanner_page]")
{
    CHECK(readableBytes("01\x1d"
                        "A\r\n\t\x01") == QStringLiteral("01<GS>A<CR><LF><TAB><01>"));
    CHECK(readableBytes(QStringLiteral("Nguyễn").toUtf8()) == QStringLiteral("Nguyễn"));
    CHECK(readableBytes("\xe9t\xe9") == QStringLiteral("<E9>t<E9>"));
}

TEST_CASE("a port is chosen with the device behind it, and saved", "[scanner_page]")
{
    Set set;
    set.choose(ScannerKind::Serial);
    set.page.findChild<QComboBox*>(QStringLiteral("scannerPort"))->setCurrentIndex(0);
    set.page.findChild<QComboBox*>(QStringLiteral("scannerPort"))->setEditText(QStringLiteral("COM3"));
    set.page.findChild<QPushButton*>(QStringLiteral("scannerSave"))->click();
    CHECK(set.control.m_settings.kind == ScannerKind::Serial);
    CHECK(set.control.m_settings.serial.port == QStringLiteral("COM3"));
    CHECK(set.control.m_settings.serial.vendor == 0x0c2e);
    CHECK(set.control.m_settings.serial.serialNumber == QStringLiteral("S1"));
    CHECK(set.text("scannerState").contains(QStringLiteral("COM3")));
}

TEST_CASE("the trial says what arrived and whether it was understood", "[scanner_page]")
{
    Set set;
    REQUIRE(set.page.takeScan("010950600013435210A\x1d"
                              "21B"));
    CHECK(set.text("scannerArrived") == QStringLiteral("010950600013435210A<GS>21B"));
    CHECK(set.text("scannerUnderstood") == QStringLiteral("a vial"));
    REQUIRE(set.page.takeScan("???"));
    CHECK(set.text("scannerUnderstood").contains(QStringLiteral("No code we know")));
}

TEST_CASE("a typed test code finds the settings", "[scanner_page]")
{
    Set set;
    set.choose(ScannerKind::Keyboard);
    QByteArray code = wedgeTestCode();
    code.replace('\x1d', '~');
    for (const char c : code)
        QTest::keyClick(&set.page, c);
    QTest::keyClick(&set.page, Qt::Key_Tab);
    set.page.findChild<QPushButton*>(QStringLiteral("scannerSave"))->click();
    CHECK(set.control.m_settings.kind == ScannerKind::Keyboard);
    CHECK(set.control.m_settings.wedge.separator == SeparatorFate::Replaced);
    CHECK(set.control.m_settings.wedge.separatorText == QStringLiteral("~"));
    CHECK(set.control.m_settings.wedge.suffix == ScanSuffix::Tab);
}

TEST_CASE("what was tried and not saved ends with the page", "[scanner_page]")
{
    Set set;
    set.choose(ScannerKind::Keyboard);
    set.page.hide();
    QLineEdit other;
    for (const char c : QByteArray("0109506000134352"))
        QTest::keyClick(&other, c);
    CHECK(other.text() == QStringLiteral("0109506000134352"));
}

TEST_CASE("an unplugged scanner is said on the page", "[scanner_page]")
{
    Set set;
    set.control.become(
        {ScannerState::Looking, QStringLiteral("COM3"), Error{ErrorKind::NotFound, "Plug it in.", {}}});
    CHECK(set.text("scannerState").contains(QStringLiteral("COM3")));
    CHECK(set.text("scannerProblem").contains(QStringLiteral("Plug it in")));
}

TEST_CASE("the test code stands on the page and is printed", "[scanner_page]")
{
    Set set;
    auto* code = set.page.findChild<QWidget*>(QStringLiteral("scannerTestCode"));
    const QImage seen = code->grab().toImage();
    CHECK(seen.width() >= 100);
    int dark = 0;
    for (int x = 0; x < seen.width(); ++x)
        dark += qGray(seen.pixel(x, seen.height() - 1 - seen.height() / 8)) < 128;
    CHECK(dark > seen.width() / 8);
    set.page.findChild<QPushButton*>(QStringLiteral("scannerPrintCode"))->click();
    CHECK(set.dialogs.printed.size() == 1);
}
