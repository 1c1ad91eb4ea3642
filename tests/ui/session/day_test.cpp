#include "tests/ui/session/day.h"
#include "ui/kit/badge.h"

#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>

using namespace noi;
using namespace noi::test;

TEST_CASE("A follow-up dose is card scan, Enter, vial scan, Enter")
{
    Day day;
    day.desk.later = GENERATE(false, true);
    day.card(12);
    CHECK(day.stageOf(12) == Stage::AwaitingScreening);
    day.press(Qt::Key_Return);
    CHECK(day.stageOf(12) == Stage::AwaitingInjection);
    day.bcgVial();
    CHECK(day.text("vialProduct").contains(QStringLiteral("BCG (IVAC)")));
    CHECK(day.text("vialLot").contains(QStringLiteral("26A01")));
    CHECK(day.text("vialLeft").contains(QStringLiteral("New vial")));
    day.press(Qt::Key_Return);
    CHECK(day.stageOf(12) == Stage::Observed);
    CHECK(day.keys == 2);
    REQUIRE(day.desk.injections.size() == 1);
    const Injection& given = day.desk.injections[0];
    REQUIRE(given.newVial);
    CHECK(given.newVial->lot == QStringLiteral("26A01"));
    CHECK(given.newVial->fridge == Id{601});
    CHECK(given.bodySite == QStringLiteral("left-arm"));
    CHECK(given.giver == QStringLiteral("Rơ Châm H'Lan"));
    REQUIRE(day.desk.screenings.size() == 1);
    CHECK(day.desk.screenings[0].checklist == QStringLiteral("from-1-month@1"));
}

TEST_CASE("Several vaccines for one child are recorded one after the other; Enter without a vial goes on")
{
    Day day;
    day.card(12);
    day.press(Qt::Key_Return);
    day.bcgVial();
    day.press(Qt::Key_Return);
    CHECK(day.text("dosesToday").contains(QStringLiteral("BCG")));
    day.scan("]d2010952000000101817270630"
             "10OTHER");
    CHECK(day.text("vialWarning").contains(QStringLiteral("Given already today")));
    day.press(Qt::Key_1, Qt::AltModifier); // the open vial instead
    CHECK(day.text("vialLeft").contains(QStringLiteral("9 dose")));
    day.press(Qt::Key_Return);
    CHECK(day.desk.injections.size() == 2);
    CHECK(day.desk.injections[1].vial == day.desk.state.vials[0].vial.id);
    day.press(Qt::Key_Return);
    CHECK(day.find<QStackedWidget>("stepPanel")->currentWidget()->objectName() ==
          QStringLiteral("idlePanel"));
}

TEST_CASE("The same as the last one is one key: vial, site and giver")
{
    Day day;
    day.card(12);
    day.press(Qt::Key_Return);
    day.bcgVial();
    day.find<QComboBox>("bodySite")->setCurrentIndex(1);
    day.find<QComboBox>("giver")->setCurrentText(QStringLiteral("Siu Phước"));
    day.press(Qt::Key_Return);
    day.card(13);
    day.keys = 0;
    day.press(Qt::Key_Return);
    day.press(Qt::Key_Equal);
    day.press(Qt::Key_Return);
    CHECK(day.keys == 3);
    REQUIRE(day.desk.injections.size() == 2);
    CHECK(day.desk.injections[1].vial == day.desk.state.vials[0].vial.id);
    CHECK(day.desk.injections[1].bodySite == QStringLiteral("right-arm"));
    CHECK(day.desk.injections[1].giver == QStringLiteral("Siu Phước"));
}

TEST_CASE("A refused vial says its sentence loudly and nothing is recorded")
{
    Day day;
    day.card(12);
    day.press(Qt::Key_Return);
    day.desk.refuse = {Error{ErrorKind::Refused, "This vial expired on %1.", {QStringLiteral("01/11/2026")}}};
    day.bcgVial();
    CHECK(day.text("vialProduct").contains(QStringLiteral("Do not use")));
    CHECK(day.text("vialWarning") == QStringLiteral("This vial expired on 01/11/2026."));
    CHECK(day.feedback.meanings.last() == Meaning::Stop);
    day.press(Qt::Key_Return);
    CHECK(day.desk.injections.isEmpty());
    CHECK(day.stageOf(12) == Stage::AwaitingInjection);
}

TEST_CASE("A failed recording keeps everything as it was and says why")
{
    Day day;
    day.card(12);
    day.press(Qt::Key_Return);
    day.bcgVial();
    day.desk.refuse = {Error{ErrorKind::DiskFull, "The disk is full."}};
    day.press(Qt::Key_Return);
    CHECK(day.text("roomError").contains(QStringLiteral("The disk is full.")));
    CHECK(day.text("vialProduct").contains(QStringLiteral("BCG")));
    day.press(Qt::Key_Return);
    CHECK(day.desk.injections.size() == 1);
}

TEST_CASE("Enter pressed twice records one dose, and Enter before the vial's answer is not lost")
{
    Day day;
    day.card(12);
    day.press(Qt::Key_Return);
    day.desk.later = true;
    day.page->takeScan("]d201" + QByteArray(Day::bcgGtin) + "172706301026A01");
    QWidget* panel = day.find("injectionPanel");
    QTest::keyClick(panel, Qt::Key_Return); // the desk has not answered yet
    CHECK(day.desk.injections.isEmpty());
    Day::settle();
    CHECK(day.desk.injections.size() == 1);
    day.bcgVial("26B02");
    day.find<QPushButton>("recordInjection")->click();
    day.find<QPushButton>("recordInjection")->click();
    Day::settle();
    CHECK(day.desk.injections.size() == 2);
}

TEST_CASE("Undo voids the dose and the person waits again")
{
    Day day;
    day.card(12);
    day.press(Qt::Key_Return);
    day.bcgVial();
    day.press(Qt::Key_Return);
    REQUIRE(day.feedback.undo);
    CHECK(day.feedback.said.last().contains(QStringLiteral("Nguyễn Thị Thanh Hương")));
    day.feedback.undo();
    Day::settle();
    CHECK(day.stageOf(12) == Stage::AwaitingInjection);
    CHECK(day.find<QStackedWidget>("stepPanel")->currentWidget()->objectName() ==
          QStringLiteral("injectionPanel"));
}

TEST_CASE("A yes in the checklist postpones or contraindicates, with its reason")
{
    Day day;
    day.card(12);
    day.press(Qt::Key_2);
    CHECK(day.find<Badge>("screeningResult")->text().contains(QStringLiteral("Postponed · item 2")));
    day.press(Qt::Key_1);
    CHECK(day.find<Badge>("screeningResult")->text().contains(QStringLiteral("Contraindicated · item 1, 2")));
    day.press(Qt::Key_1);
    day.press(Qt::Key_Return);
    CHECK(day.stageOf(12) == Stage::Done);
    REQUIRE(day.desk.screenings.size() == 1);
    CHECK(day.desk.screenings[0].result == Screening::Result::Postponed);
    CHECK(day.desk.screenings[0].yesItems == QStringList{QStringLiteral("2")});
    CHECK(day.desk.screenings[0].reason == QStringLiteral("Acute illness or progressive chronic illness"));
}

TEST_CASE("A measured temperature or weight answers its item; a figure that cannot be is not recorded")
{
    Day day;
    day.card(12);
    day.find("temperature")->setFocus();
    day.typeText(QStringLiteral("37,5"));
    CHECK(day.find<Badge>("screeningResult")->text().contains(QStringLiteral("Postponed · item 4")));
    day.find<QLineEdit>("temperature")->setText(QStringLiteral("3,7"));
    day.press(Qt::Key_Return);
    CHECK(day.desk.screenings.isEmpty());
    day.find<QLineEdit>("temperature")->setText(QStringLiteral("36,8"));
    day.find<QLineEdit>("weight")->setText(QStringLiteral("7,25"));
    day.press(Qt::Key_Return);
    REQUIRE(day.desk.screenings.size() == 1);
    CHECK(day.desk.screenings[0].temperature == 36.8);
    CHECK(day.desk.screenings[0].weight == 7250);
    CHECK(day.stageOf(12) == Stage::AwaitingInjection);
}

TEST_CASE("A vial scanned during the screening waits for the injection")
{
    Day day;
    day.card(12);
    day.bcgVial();
    CHECK(day.text("keptVial").contains(QStringLiteral("BCG")));
    day.press(Qt::Key_Return);
    CHECK(day.text("vialLot").contains(QStringLiteral("26A01")));
    day.press(Qt::Key_Return);
    CHECK(day.desk.injections.size() == 1);
}

TEST_CASE("A scan goes to the right place whatever field has the focus")
{
    Day day;
    day.find("reception")->setFocus();
    day.card(12);
    CHECK(day.find<QLineEdit>("reception")->text().isEmpty());
    CHECK(day.text("personName") == QStringLiteral("Nguyễn Thị Thanh Hương"));
    day.find("weight")->setFocus();
    day.card(13);
    CHECK(day.text("personName") == QStringLiteral("Siu H'Nga"));
    CHECK(day.find<QLineEdit>("weight")->text().isEmpty());
    day.scan("no code at all");
    CHECK(day.feedback.meanings.last() == Meaning::Stop);
}

TEST_CASE("Typing a name receives the person; nobody found is registered by the same key")
{
    Day day;
    QString typed;
    QObject::connect(day.page.get(), &SessionPage::registerPerson,
                     [&](const QString& text) { typed = text; });
    day.find("columnScreening")->setFocus();
    day.typeText(QStringLiteral("s"));
    CHECK(QApplication::focusWidget()->objectName() == QStringLiteral("reception"));
    day.typeText(QStringLiteral("iu"));
    day.press(Qt::Key_Return);
    CHECK(day.stageOf(13) == Stage::AwaitingScreening);
    CHECK(day.text("personName") == QStringLiteral("Siu H'Nga"));
    day.find("reception")->setFocus();
    day.typeText(QStringLiteral("xyz"));
    day.press(Qt::Key_Return);
    CHECK(typed == QStringLiteral("xyz"));
}

TEST_CASE("Someone registered elsewhere is received under their name")
{
    Day day;
    day.page->openSession(day.desk.state.session.id);
    Day::settle();
    day.page->open(12);
    Day::settle();
    CHECK(day.stageOf(12) == Stage::AwaitingScreening);
    CHECK(day.feedback.said.last() == QStringLiteral("Nguyễn Thị Thanh Hương is received."));
}

TEST_CASE("An unknown card asks to register what was scanned")
{
    Day day;
    QByteArray scanned;
    QObject::connect(day.page.get(), &SessionPage::registerPerson,
                     [&](const QString&, const QByteArray& code) { scanned = code; });
    day.card(999);
    CHECK(scanned == stationCardText(Id{999}).toLatin1());
    CHECK(day.desk.state.people.isEmpty());
}
