#include "tests/ui/session/day.h"

#include <QFileInfo>
#include <QListWidget>
#include <QPushButton>

using namespace noi;
using namespace noi::test;

namespace
{

QString written(const Day& day, int file)
{
    REQUIRE(day.dialogs.suggested.size() > file);
    QFile read(day.dialogs.place.filePath(day.dialogs.suggested[file]));
    REQUIRE(read.open(QIODevice::ReadOnly));
    return QString::fromUtf8(read.readAll());
}

} // namespace

TEST_CASE("the sheet of the session at work is printed and written by the keys of the reports")
{
    Day day;
    day.page->openSession(day.desk.state.session.id);
    Day::settle();
    day.press(Qt::Key_P, Qt::ControlModifier);
    CHECK(QFileInfo(day.dialogs.file()).size() > 1000);
    day.press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    day.press(Qt::Key_E, Qt::ControlModifier);
    day.press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(day.dialogs.suggested == QStringList{QStringLiteral("session-2026-11-20.pdf"),
                                               QStringLiteral("session-2026-11-20.xlsx"),
                                               QStringLiteral("session-2026-11-20.csv")});
    CHECK(day.desk.sheets == QList<Id>(4, Id{900}));
    CHECK(written(day, 2).contains(QStringLiteral("Siu H'Nga")));
}

TEST_CASE("a blank sheet is one page of lines, and is chosen once: the keys then print the session's again")
{
    Day day;
    day.page->openSession(day.desk.state.session.id);
    Day::settle();
    day.find<QPushButton>("showSheet")->click();
    day.press(Qt::Key_2);
    day.press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(day.dialogs.suggested == QStringList{QStringLiteral("session.csv")});
    CHECK(day.desk.sheets.isEmpty());
    const QStringList lines = written(day, 0).split(u'\n', Qt::SkipEmptyParts);
    CHECK(lines.size() > 10);
    CHECK(lines.size() < 30); // of the sixty that were asked for
    CHECK_FALSE(written(day, 0).contains(QStringLiteral("Siu")));
    day.find<QPushButton>("showVials")->click();
    day.press(Qt::Key_P, Qt::ControlModifier);
    CHECK(day.desk.sheets == QList<Id>{Id{900}});
}

TEST_CASE("before a session is opened its sheet goes out from the list, and so does a blank one")
{
    Day day;
    SessionLine earlier = day.desk.days.first();
    earlier.session.id = Id{901};
    day.desk.days = {day.desk.days.first(), earlier};
    day.desk.days.first().session.value.closedAt = day.desk.minute(); // neither is entered by itself
    day.desk.days.last().session.value.closedAt = day.desk.minute();
    day.make(false);
    REQUIRE(day.find("sessionChooser")->isVisible());
    day.find("sessionList")->setFocus();
    day.press(Qt::Key_Down);
    day.press(Qt::Key_P, Qt::ControlModifier);
    CHECK(day.desk.sheets == QList<Id>{Id{901}});
    day.find<QListWidget>("sessionList")->setCurrentRow(0);
    day.press(Qt::Key_P, Qt::ControlModifier);
    CHECK(day.desk.sheets.last() == Id{900});
}

TEST_CASE("with no session there is a blank sheet, and what cannot be made is said")
{
    Day day;
    day.desk.days.clear();
    day.make(false);
    REQUIRE(day.find("sessionChooser")->isVisible());
    day.press(Qt::Key_P, Qt::ControlModifier);
    CHECK(day.dialogs.titles.size() == 1);
    CHECK(day.desk.sheets.isEmpty());
    day.find("sessionChooser")->findChild<QWidget*>(QStringLiteral("sheetWhich"))->setFocus();
    day.press(Qt::Key_1);
    day.press(Qt::Key_P, Qt::ControlModifier);
    CHECK(day.dialogs.titles.size() == 1);
    REQUIRE(day.feedback.meanings.size() == 1);
    CHECK(day.feedback.meanings.last() == Meaning::Late);
    day.press(Qt::Key_2);
    day.desk.refuse = {Error{ErrorKind::NotFound, "There is no such book."}};
    day.press(Qt::Key_P, Qt::ControlModifier);
    CHECK(day.dialogs.titles.size() == 1);
    REQUIRE(day.feedback.meanings.size() == 2);
    CHECK(day.feedback.meanings.last() == Meaning::Stop);
}
