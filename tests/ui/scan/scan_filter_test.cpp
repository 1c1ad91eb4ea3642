#include "tests/support/catch.h"
#include "tests/support/keyboard_model.h"
#include "ui/scan/scan_filter.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QShortcut>
#include <QTest>
#include <QVBoxLayout>

using namespace noi;

namespace
{

const QByteArray vial = "0109506000134352"
                        "17271231"
                        "10AB12";

/// Two fields and a scanner that types; time is the test's.
struct Window {
    qint64 now = 1000;
    QWidget window;
    QLineEdit* first = new QLineEdit;
    QLineEdit* second = new QLineEdit;
    ScanFilter filter{test::meaningOf, nullptr, [this] { return now; }};
    QByteArrayList scans;
    int unreadable = 0;

    Window()
    {
        auto* column = new QVBoxLayout(&window);
        column->addWidget(first);
        column->addWidget(second);
        window.show();
        window.activateWindow();
        first->setFocus();
        filter.setEnabled(true);
        QObject::connect(&filter, &ScanFilter::scanned, &window,
                         [this](const QByteArray& code) { scans.append(code); });
        QObject::connect(&filter, &ScanFilter::unreadable, &window, [this] { ++unreadable; });
        REQUIRE(QTest::qWaitFor([&] { return QApplication::focusWidget() == first; }));
    }

    void key(int key, qint64 gapMs, Qt::KeyboardModifiers modifiers = {})
    {
        now += gapMs;
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
    }
    void type(const char* text, qint64 gapMs)
    {
        for (; *text; ++text) {
            now += gapMs;
            QTest::keyClick(QApplication::focusWidget(), *text);
        }
    }
    void scan(const QByteArray& code)
    {
        type(code.constData(), 3);
        key(Qt::Key_Return, 3);
    }
    bool settles(const QLineEdit* field, const QString& text)
    {
        now += 1000;
        return QTest::qWaitFor([&] { return field->text() == text; });
    }
};

} // namespace

TEST_CASE("typing arrives whole and in order", "[scan_filter]")
{
    Window w;
    w.type("Nguyen Thi Hoa", 60);
    w.type("th", 9); // two keys rolled
    w.key(Qt::Key_Backspace, 80);
    w.type("ab", 12);
    CHECK(w.settles(w.first, QStringLiteral("Nguyen Thi Hoatab")));
    CHECK(w.scans.isEmpty());
}

TEST_CASE("a scan goes to nobody's field, and what was typed stays", "[scan_filter]")
{
    Window w;
    int entered = 0;
    QObject::connect(w.first, &QLineEdit::returnPressed, &w.window, [&] { ++entered; });
    w.type("Ho", 80);
    w.now += 60;
    w.scan(vial);
    CHECK(w.scans == QByteArrayList{vial});
    w.now += 60;
    w.type("a", 80);
    CHECK(w.settles(w.first, QStringLiteral("Hoa")));
    CHECK(entered == 0);
    w.key(Qt::Key_Return, 90);
    CHECK(entered == 1);
}

TEST_CASE("a Tab between letters takes the later ones along", "[scan_filter]")
{
    Window w;
    w.type("a", 100);
    w.key(Qt::Key_Tab, 10);
    w.type("b", 10);
    CHECK(w.settles(w.second, QStringLiteral("b")));
    CHECK(w.first->text() == QStringLiteral("a"));
}

TEST_CASE("a scan sets off no shortcut, typing does", "[scan_filter]")
{
    Window w;
    QShortcut page(QKeySequence(Qt::Key_F8), &w.window);
    QShortcut letter(QKeySequence(Qt::Key_7), &w.window);
    w.window.setFocusPolicy(Qt::StrongFocus);
    w.window.setFocus();
    int pages = 0, letters = 0;
    QObject::connect(&page, &QShortcut::activated, &w.window, [&] { ++pages; });
    QObject::connect(&letter, &QShortcut::activated, &w.window, [&] { ++letters; });
    w.type("010950600013435210AB7", 3);
    w.key(Qt::Key_F8, 3);
    w.type("21S01", 3);
    w.key(Qt::Key_Return, 3);
    CHECK(w.scans == QByteArrayList{"010950600013435210AB7\x1d"
                                    "21S01"});
    CHECK(pages == 0);
    CHECK(letters == 0);
    w.key(Qt::Key_F8, 300);
    CHECK(pages == 1);
    w.type("7", 300);
    w.now += 1000;
    CHECK(QTest::qWaitFor([&] { return letters == 1; }));
}

TEST_CASE("a click hands typing on before the focus moves", "[scan_filter]")
{
    Window w;
    w.type("x", 100);
    QTest::mouseClick(w.second, Qt::LeftButton);
    CHECK(w.first->text() == QStringLiteral("x"));
    CHECK(w.second->text().isEmpty());
}

TEST_CASE("an input method's words arrive as it composed them", "[scan_filter]")
{
    Window w;
    const auto compose = [&](const char* preEdit, const char* commit) {
        w.now += 120;
        QInputMethodEvent event(QString::fromUtf8(preEdit), {});
        event.setCommitString(QString::fromUtf8(commit));
        QApplication::sendEvent(w.first, &event);
    };
    compose("a", "");
    compose("â", "");
    compose("", "ân");
    w.type(" ", 100);
    CHECK(w.settles(w.first, QStringLiteral("ân ")));
}

TEST_CASE("switched off, nothing is held back", "[scan_filter]")
{
    Window w;
    w.filter.setEnabled(false);
    w.scan(vial);
    CHECK(w.first->text() == QString::fromLatin1(vial));
    CHECK(w.scans.isEmpty());
}

TEST_CASE("a scan that cannot be told is said so, once", "[scan_filter]")
{
    Window w;
    WedgeSettings settings;
    settings.separator = SeparatorFate::Lost;
    w.filter.setSettings(settings);
    w.scan("010950600013435210AB1221S01");
    CHECK(w.unreadable == 1);
    CHECK(w.scans.isEmpty());
    CHECK(w.settles(w.first, QString()));
}
