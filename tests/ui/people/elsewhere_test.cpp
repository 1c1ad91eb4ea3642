#include "tests/support/catch.h"
#include "tests/ui/people/people_house.h"
#include "tests/ui/settle.h"
#include "tests/ui/vietnamese_screen.h"
#include "ui/people/elsewhere_source.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using namespace noi;
using namespace noi::test;

namespace
{

class FakeProvince : public ElsewhereSource
{
public:
    bool line = true;
    ElsewhereAnswer answer;
    QList<ElsewhereQuery> asked;
    QStringList requests;

    bool reachable() const override { return line; }
    Later<ElsewhereAnswer> search(const ElsewhereQuery& query) override
    {
        asked.append(query);
        if (!line) return ready<ElsewhereAnswer>(Error{ErrorKind::Io, "No line."});
        return ready<ElsewhereAnswer>(answer);
    }
    Later<Id> askForPerson(Id person, const QString& reason) override
    {
        requests.append(QStringLiteral("%1 %2").arg(person.value).arg(reason));
        return ready<Id>(Id{1});
    }
};

PersonLine neighbour()
{
    PersonLine line;
    line.person = Id::of(99, 5);
    line.fullName = QStringLiteral("Kpuih H'Mây");
    line.birth = PartialDate::ofDay(QDate(2026, 2, 1));
    line.sex = Sex::Female;
    line.motherName = QStringLiteral("Kpuih H'Len");
    line.commune = QStringLiteral("23734");
    return line;
}

struct Wide {
    PeopleHouse house;
    FakeProvince province;

    Wide() { house.page->setElsewhere(province); }
    void look(const QString& typed)
    {
        house.type(typed);
        house.settle(50);
        house.press(Qt::Key_T, Qt::ControlModifier);
    }
};

} // namespace

TEST_CASE("a number typed here is looked for in the whole province by one key", "[people]")
{
    Wide there;
    there.province.answer.people = {neighbour()};
    there.look(QStringLiteral("064326001234"));
    CHECK(there.house.text("elsewhereNumber") == QStringLiteral("064326001234"));
    there.house.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(there.province.asked.size() == 1);
    CHECK(there.province.asked[0].identifier == QStringLiteral("064326001234"));
    CHECK(there.house.find<QTableView>("elsewherePeople")->model()->rowCount() == 1);
}

TEST_CASE("a name alone is too little to ask a province", "[people]")
{
    Wide there;
    there.look(QStringLiteral("Kpuih"));
    there.house.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(there.province.asked.isEmpty());
    there.house.find<QLineEdit>("elsewhereBirth")->setText(QStringLiteral("01/02/2026"));
    there.house.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(there.province.asked.size() == 1);
    CHECK(there.province.asked[0].name == QStringLiteral("Kpuih"));
    CHECK(there.province.asked[0].birth == PartialDate::ofDay(QDate(2026, 2, 1)));
}

TEST_CASE("a file is asked for with a reason, and opens as soon as it is here", "[people]")
{
    Wide there;
    there.province.answer.people = {neighbour()};
    there.look(QStringLiteral("064326001234"));
    there.house.press(Qt::Key_Return, Qt::ControlModifier);
    there.house.press(Qt::Key_Return);
    there.house.type(QStringLiteral("Đến tiêm"));
    there.house.press(Qt::Key_Return);
    CHECK(there.province.requests == QStringList{QStringLiteral("%1 Đến tiêm").arg(Id::of(99, 5).value)});
    CHECK(there.house.text("elsewhereSays").contains(QStringLiteral("on its way")));
    there.house.page->cameIn();
    there.house.settle();
    CHECK(there.house.find("elsewhere")->isVisible());
    Person person;
    person.fullName = neighbour().fullName;
    there.house.people.files[Id::of(99, 5)].person = {Id::of(99, 5), person, {}, {}};
    there.house.page->cameIn();
    there.house.settle();
    CHECK(there.house.find("personHeader")->isVisible());
}

TEST_CASE("without a line the page says to register as usual", "[people]")
{
    Wide there;
    there.province.line = false;
    there.look(QStringLiteral("Kpuih"));
    CHECK(there.house.text("elsewhereLine").contains(QStringLiteral("Register the person as usual")));
    there.house.press(Qt::Key_Escape);
    CHECK(there.house.find("peopleList")->isVisible());
}

TEST_CASE("every state of the search in the province fits, in Vietnamese", "[people]")
{
    const Vietnamese screen;
    Wide there;
    there.look(QStringLiteral("064326001234"));
    fitsItsRoom(*there.house.page, QStringLiteral("elsewhere-ask"));
    PersonLine other = neighbour();
    other.person = Id::of(99, 6);
    other.fullName = QStringLiteral("Kpuih H'May");
    there.province.answer = {{neighbour(), other}, true};
    there.house.press(Qt::Key_Return, Qt::ControlModifier);
    there.house.settle(50);
    fitsItsRoom(*there.house.page, QStringLiteral("elsewhere-found"));
    there.house.press(Qt::Key_Return);
    there.house.settle(50);
    fitsItsRoom(*there.house.page, QStringLiteral("elsewhere-reason"));
}
