#include "tests/ui/session/day.h"

#include <QLabel>
#include <QListView>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>

using namespace noi;
using namespace noi::test;

namespace
{

void vaccinate(Day& day, qint64 person)
{
    day.card(person);
    day.press(Qt::Key_Return);
    day.bcgVial();
    day.press(Qt::Key_Return);
    day.press(Qt::Key_Return); // finished
}

void second(Day& day)
{
    for (QTimer* timer : day.find("sessionRoom")->findChildren<QTimer*>())
        Q_EMIT timer->timeout({});
}

} // namespace

TEST_CASE("After thirty minutes the person may go home by Enter; before that it is asked once more")
{
    Day day;
    vaccinate(day, 12);
    day.card(12); // the same person again opens where they stand
    CHECK(day.text("observationTimer") == QStringLiteral("30:00 left"));
    day.press(Qt::Key_Return);
    CHECK(day.stageOf(12) == Stage::Observed);
    CHECK(day.find("earlyQuestion")->isVisible());
    day.clock.pass(5, 50);
    second(day);
    CHECK(day.text("observationTimer") == QStringLiteral("24:10 left"));
    day.clock.pass(24, 10);
    second(day);
    CHECK(day.text("observationTimer").contains(QStringLiteral("May go home")));
    CHECK(day.text("headObservation").contains(QStringLiteral("1 may go")));
    day.press(Qt::Key_Return);
    CHECK(day.stageOf(12) == Stage::Done);
    CHECK(day.desk.state.people[0].visit.value.leftReason.isEmpty());
    REQUIRE(day.feedback.undo);
    day.feedback.undo();
    Day::settle();
    CHECK(day.stageOf(12) == Stage::Observed);
}

TEST_CASE("A severe reaction is recorded in place, and offers to suspend the lot and stop the session")
{
    Day day;
    vaccinate(day, 12);
    day.card(12);
    day.press(Qt::Key_R);
    CHECK(QApplication::focusWidget()->objectName() == QStringLiteral("severity"));
    day.press(Qt::Key_2);
    day.press(Qt::Key_Return);
    day.press(Qt::Key_Return);
    day.typeText(QStringLiteral("Tím tái"));
    day.press(Qt::Key_Return);
    day.press(Qt::Key_Return);
    REQUIRE(day.desk.reactions.size() == 1);
    CHECK(day.desk.reactions[0].severity == Reaction::Severity::Severe);
    CHECK(day.desk.reactions[0].dose == day.desk.state.people[0].dosesToday[0].id);
    CHECK(day.desk.reactions[0].description == QStringLiteral("Tím tái"));
    CHECK(day.find("severeOffer")->isVisible());
    day.find<QPushButton>("suspendLot")->click();
    Day::settle();
    CHECK(day.desk.state.vials[0].suspended);
    day.find<QPushButton>("stopSession")->click();
    Day::settle();
    CHECK_FALSE(day.desk.state.session.value.closedAt.isNull());
    CHECK_FALSE(day.desk.state.session.value.stopReason.isEmpty());
    CHECK_FALSE(day.find("reception")->isEnabled());
}

TEST_CASE("A vial is discarded with its reason, and closing discards what is still open")
{
    Day day;
    day.desk.open(QStringLiteral("bcg"), QStringLiteral("26A01"), 4, {});
    day.desk.open(QStringLiteral("mr"), QStringLiteral("26M01"), 2, {});
    day.page->openSession(day.desk.state.session.id);
    Day::settle();
    day.find<QPushButton>("showVials")->click();
    Day::settle();
    day.press(Qt::Key_Return); // no reason yet: nothing
    CHECK(day.desk.state.vials[0].left == 4);
    day.press(Qt::Key_2);
    day.press(Qt::Key_Return);
    CHECK(day.desk.state.vials[0].vial.value.discardReason == QStringLiteral("Broken or spilt"));
    CHECK(day.desk.state.vials[1].left == 2);
    auto* close = day.find<QPushButton>("closeSession");
    close->click();
    Day::settle();
    CHECK(day.desk.state.session.value.closedAt.isNull());
    CHECK(day.text("stillOpen").contains(QStringLiteral("1 vial")));
    close->click();
    Day::settle();
    CHECK(day.desk.state.vials[1].vial.value.discardReason == QStringLiteral("Left over at the end"));
    CHECK_FALSE(day.desk.state.session.value.closedAt.isNull());
}

TEST_CASE("Arrows move within and between columns, and Enter opens the next step")
{
    Day day;
    day.desk.arrive(day.desk.persons[11]);
    day.desk.arrive(day.desk.persons[12]);
    day.desk.arrive(day.desk.persons[13]).stage = Stage::AwaitingInjection;
    day.page->openSession(day.desk.state.session.id);
    Day::settle();
    day.find("columnScreening")->setFocus();
    day.press(Qt::Key_Down);
    day.press(Qt::Key_Right);
    CHECK(QApplication::focusWidget()->objectName() == QStringLiteral("columnInjection"));
    day.press(Qt::Key_Return);
    CHECK(day.text("personName") == QStringLiteral("Siu H'Nga"));
    day.press(Qt::Key_Escape);
    CHECK(QApplication::focusWidget()->objectName() == QStringLiteral("columnInjection"));
    CHECK(day.text("headScreening") == QStringLiteral("To be screened · 2"));
}

TEST_CASE("A session of yesterday opens to read only; a new one remembers the last vaccines")
{
    Day day;
    day.find<QPushButton>("showSessions")->click();
    Day::settle();
    auto* products = day.find<QListWidget>("sessionProducts");
    CHECK(products->item(0)->checkState() == Qt::Checked);
    CHECK(products->item(3)->checkState() == Qt::Unchecked);
    day.find("sessionNote")->setFocus();
    day.press(Qt::Key_Return);
    CHECK(day.desk.calls.contains(QStringLiteral("openSession")));
    CHECK(day.desk.state.session.value.products.size() == 3);
    CHECK(day.desk.state.session.value.site == Id{501});
    CHECK(day.find("sessionRoom")->isVisible());
    day.desk.arrive(day.desk.persons[11]);
    day.desk.state.session.value.closedAt = day.desk.minute();
    day.page->openSession(day.desk.state.session.id);
    Day::settle();
    CHECK_FALSE(day.find("reception")->isEnabled());
    day.find("columnScreening")->setFocus();
    day.press(Qt::Key_Return);
    day.press(Qt::Key_Return);
    CHECK(day.desk.screenings.isEmpty());
}
