#include "tests/support/catch.h"
#include "ui/kit/toast.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace noi;

TEST_CASE("what was done can be undone with Ctrl+Z, once", "[kit]")
{
    QWidget window;
    window.resize(600, 400);
    QLineEdit edit(&window);
    Toast toast(&window);
    window.show();
    QApplication::setActiveWindow(&window);
    edit.setFocus();
    int undone = 0;
    toast.offerUndo(QStringLiteral("Dose recorded."), [&undone] { ++undone; });
    CHECK(toast.isVisible());
    QTest::keyClick(&edit, Qt::Key_Z, Qt::ControlModifier);
    CHECK(undone == 1);
    CHECK_FALSE(toast.isVisible());
    QTest::keyClick(&edit, Qt::Key_Z, Qt::ControlModifier);
    CHECK(undone == 1);
}

TEST_CASE("Ctrl+Z first takes back what is being typed", "[kit]")
{
    QWidget window;
    QLineEdit edit(&window);
    Toast toast(&window);
    window.show();
    QApplication::setActiveWindow(&window);
    edit.setFocus();
    int undone = 0;
    QTest::keyClicks(&edit, QStringLiteral("abc"));
    toast.offerUndo(QStringLiteral("Dose recorded."), [&undone] { ++undone; });
    QTest::keyClick(&edit, Qt::Key_Z, Qt::ControlModifier);
    CHECK(undone == 0);
    CHECK(edit.text().isEmpty());
}

TEST_CASE("a later line, or locking, takes the offer away", "[kit]")
{
    QWidget window;
    Toast toast(&window);
    window.show();
    int undone = 0;
    toast.offerUndo(QStringLiteral("one"), [&undone] { ++undone; });
    toast.say(Meaning::Done, QStringLiteral("two"));
    QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
    CHECK(undone == 0);
    CHECK(toast.findChild<QLabel*>(QStringLiteral("toastSentence"))->text() == QStringLiteral("two"));
    toast.offerUndo(QStringLiteral("three"), [&undone] { ++undone; });
    toast.dismiss();
    QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
    CHECK(undone == 0);
}

TEST_CASE("the line hides no button, neither one that is there nor one that comes", "[kit]")
{
    QWidget window;
    window.resize(600, 600);
    QPushButton save(QStringLiteral("Save"), &window), more(QStringLiteral("More"), &window);
    Toast toast(&window);
    window.show();
    save.hide();
    more.hide();
    toast.offerUndo(QStringLiteral("Dose recorded."), [] {});
    const QRect lowest = toast.geometry();
    save.setGeometry(lowest);
    save.show();
    more.setGeometry(lowest.translated(0, -lowest.height()));
    CHECK(QTest::qWaitFor([&] { return !toast.geometry().intersects(save.geometry()); }));
    more.show();
    CHECK(QTest::qWaitFor([&] { return !toast.geometry().intersects(more.geometry()); }));
    toast.say(Meaning::Done, QStringLiteral("two"));
    CHECK_FALSE(toast.geometry().intersects(save.geometry()));
    CHECK_FALSE(toast.geometry().intersects(more.geometry()));
}
