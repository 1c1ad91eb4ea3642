#include "tests/ui/people/people_house.h"

#include <QLabel>
#include <QLineEdit>
#include <QTableView>

using namespace noi;
using namespace noi::test;

namespace
{

QString cell(const QTableView* table, int row, int column)
{
    return table->model()->index(row, column).data().toString();
}

} // namespace

TEST_CASE("people are found while typing, and arrows and Enter open one")
{
    PeopleHouse house;
    const Id mother = house.addMother();
    house.addChild(mother);
    house.type(QStringLiteral("ro cham"));
    const auto* table = house.find<QTableView>("people");
    REQUIRE(table->model()->rowCount() == 2);
    CHECK(cell(table, 1, 0) == QStringLiteral("Rơ Châm Y Nhi"));
    CHECK(cell(table, 1, 2) == QStringLiteral("2 month(s) 5 day(s)"));
    CHECK(cell(table, 1, 4) == QStringLiteral("Rơ Châm H'Lan"));
    CHECK(cell(table, 1, 6) == QStringLiteral("Xã Ia Ly"));
    house.picture(QStringLiteral("people"));
    house.press(Qt::Key_Down);
    house.press(Qt::Key_Return);
    CHECK(house.text("headerName") == QStringLiteral("Rơ Châm Y Nhi"));
    house.press(Qt::Key_Escape);
    CHECK(house.find("peopleSearch")->hasFocus());
}

TEST_CASE(
    "an answer to what was typed before is not shown, and Enter waits for the answer to what stands there")
{
    PeopleHouse house;
    const Id mother = house.addMother(), child = house.addChild(mother);
    house.people.hold = true;
    house.type(QStringLiteral("r"));
    house.type(QStringLiteral("o"));
    REQUIRE(house.people.held.size() == 2);
    house.press(Qt::Key_Return);
    house.people.held[0].answer({house.people.line(mother)});
    PeopleHouse::settle();
    CHECK(house.find<QTableView>("people")->model()->rowCount() == 0);
    house.people.held[1].answer({house.people.line(child)});
    PeopleHouse::settle();
    CHECK(house.text("headerName") == QStringLiteral("Rơ Châm Y Nhi"));
}

TEST_CASE("an empty list teaches what will appear and which key starts it")
{
    PeopleHouse house;
    CHECK(house.find("peopleEmpty")->isVisible());
    QString words;
    const auto labels = house.find("peopleEmpty")->findChildren<QLabel*>();
    for (const QLabel* label : labels)
        words += label->text();
    CHECK(words.contains(QStringLiteral("Ctrl+N")));
}

TEST_CASE("a card opens its person from anywhere on the page, and other codes are left to others")
{
    PeopleHouse house;
    const Id child = house.addChild(house.addMother());
    house.people.cards.insert(QByteArray::number(child.value), child);
    house.scan(stationCardText(child).toLatin1());
    CHECK(house.text("headerName") == QStringLiteral("Rơ Châm Y Nhi"));
    CHECK_FALSE(house.page->takeScan("0109504000059118"));
    CHECK_FALSE(house.page->takeScan("hello"));
}

TEST_CASE("Ctrl+P asks for the card of the person shown")
{
    PeopleHouse house;
    const Id child = house.addChild(house.addMother());
    house.page->open(child.value);
    PeopleHouse::settle();
    QList<Id> asked;
    QObject::connect(house.page.get(), &PeoplePage::printCard, house.page.get(), [&](Id id) { asked += id; });
    house.press(Qt::Key_P, Qt::ControlModifier);
    CHECK(asked == QList<Id>{child});
}

TEST_CASE("another user finds their own draft, not the one before's")
{
    PeopleHouse house;
    house.page->userChanged({Id::of(7, 1), QStringLiteral("A"), QStringLiteral("nurse")});
    PeopleHouse::settle();
    house.press(Qt::Key_N, Qt::ControlModifier);
    house.type(QStringLiteral("siu"));
    house.page->hide();
    house.drafts.forms.clear(); // the store now answers for another user
    house.page->userChanged({Id::of(7, 2), QStringLiteral("B"), QStringLiteral("nurse")});
    house.page->show();
    QApplication::setActiveWindow(house.page.get());
    PeopleHouse::settle();
    CHECK(house.drafts.forms.isEmpty());
    house.press(Qt::Key_N, Qt::ControlModifier);
    CHECK(house.text("name").isEmpty());
}
