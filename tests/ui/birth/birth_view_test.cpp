#include "tests/ui/pregnancy/pregnancy_house.h"
#include "tests/ui/vietnamese_screen.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QTableView>

using namespace noi;
using namespace noi::test;

namespace
{

/// A pregnancy of 37 weeks on 21 November 2026; the midwife's file is open at it.
struct BirthHouse : PregnancyHouse {
    BirthHouse()
    {
        Pregnancy pregnancy;
        pregnancy.person = source.woman;
        pregnancy.lastPeriod = day(2026, 3, 7);
        pregnancy.gravida = 2;
        pregnancy.historyAsked = true;
        REQUIRE_OK(source.desk().begin(source.home.nurse, pregnancy));
        open();
    }

    /// Alt+D; the focus is in the time of the birth.
    void startBirth()
    {
        press(Qt::Key_D, Qt::AltModifier);
        settle();
        REQUIRE(find("birthPanel")->isVisible());
    }
    /// One child, alive, by the shortest way.
    void bear()
    {
        startBirth();
        type(QStringLiteral("211126 0715"));
        goTo("newbornOutcome1");
        press(Qt::Key_1);
        save();
        settle();
    }
    void goTo(const char* field) { find(field)->setFocus(Qt::TabFocusReason); }
    [[nodiscard]] DeliveryLine birth()
    {
        const auto file = source.file();
        REQUIRE(file.pregnancies.size() == 1);
        REQUIRE(file.pregnancies.first().delivery);
        return *file.pregnancies.first().delivery;
    }
};

} // namespace

TEST_CASE("a birth is written with three things: when, that the child lives, and whose it is")
{
    BirthHouse house;
    house.bear();
    const DeliveryLine birth = house.birth();
    CHECK(birth.delivery.value.deliveredAt == PartialDate::ofMinute({2026, 11, 21}, {7, 15}));
    REQUIRE(birth.newborns.size() == 1);
    CHECK(birth.newborns.first().newborn.value.outcome == Newborn::Outcome::LiveBirth);
    REQUIRE(birth.newborns.first().newborn.value.child);
    CHECK(house.source.file().current() == nullptr);
    CHECK(house.find("birthView")->isVisible());
    CHECK(house.rows("newborns") == 1);
    CHECK(house.text("birthWords").contains(QStringLiteral("21/11/2026 07:15")));
    CHECK(house.text("birthDue").contains(QStringLiteral("22/11/2026 07:15"))); // hepatitis B within 24 hours
}

TEST_CASE("at 150 % the forms of birth and visits are not cut, and the page not wider than the screen")
{
    const Vietnamese screen;
    BirthHouse house;
    house.page->resize(709, 440); // 1366x768 at 150 %, less the list of pages
    house.startBirth();
    const auto fits = [&house](const char* panel) {
        const auto* area = house.find(panel)->findChild<QScrollArea*>();
        REQUIRE(area);
        INFO(panel << " " << area->widget()->minimumSizeHint().width() << " in "
                   << area->viewport()->width());
        CHECK(area->widget()->minimumSizeHint().width() <= area->viewport()->width());
        const auto* tab = house.find("pregnancyTab");
        INFO("the tab " << tab->minimumSizeHint().width());
        CHECK(tab->minimumSizeHint().width() <= 709);
    };
    fits("birthPanel");
    house.press(Qt::Key_Escape);
    house.press(Qt::Key_Insert);
    PeopleHouse::settle();
    fits("visitPanel");
    house.press(Qt::Key_Escape);
    house.bear();
    house.press(Qt::Key_V, Qt::AltModifier);
    PeopleHouse::settle();
    fits("postnatalPanel");
}

TEST_CASE("without a word on whether the child lives nothing is written")
{
    BirthHouse house;
    house.startBirth();
    const int before = house.source.home.operations();
    house.save();
    PeopleHouse::settle();
    CHECK(house.source.home.operations() == before);
    CHECK(house.find("newbornOutcome1")->hasFocus());
    CHECK(house.find("birthPanel")->isVisible());
}

TEST_CASE("twins with all of register A4 go from field to field with Enter")
{
    BirthHouse house;
    house.startBirth();
    house.type(QStringLiteral("211126 0715"));
    house.enter();
    house.press(Qt::Key_2); // twins
    house.enter();          // the place
    house.press(Qt::Key_Down);
    house.enter();
    house.enter(); // its name
    house.press(Qt::Key_Down);
    house.enter();
    house.press(Qt::Key_Down);
    house.press(Qt::Key_Down);
    house.enter();
    house.type(QStringLiteral("Ksor H'Bia"));
    house.enter();
    house.press(Qt::Key_0); // no complications
    house.enter();
    house.type(QStringLiteral("300"));
    house.enter();
    house.press(Qt::Key_1); // she is well
    house.enter();
    house.enter();
    house.enter();
    CHECK(house.find("newbornOutcome1")->hasFocus());
    const auto* area = house.find("birthPanel")->findChild<QScrollArea*>();
    REQUIRE(area);
    CHECK(area->widget()->minimumSizeHint().width() <= area->viewport()->width()); // nothing slides sideways
    for (const char* child : {"2450", "2300"}) {
        house.press(Qt::Key_1);
        house.enter();
        house.press(Qt::Key_2); // a girl
        house.enter();
        house.type(QString::fromLatin1(child));
        house.enter();
        house.type(QStringLiteral("46,5"));
        house.enter();
        house.type(QStringLiteral("33"));
        house.enter();
        house.type(QStringLiteral("8"));
        house.enter();
        house.type(QStringLiteral("9"));
        house.enter();
        house.press(Qt::Key_2); // not resuscitated
        house.enter();
        house.press(Qt::Key_1);
        house.enter();
        house.press(Qt::Key_1);
        house.enter();
        house.picture(QStringLiteral("birth-form"));
        house.enter(); // the name
        house.enter(); // the time
        house.enter(); // anomalies
        house.enter(); // the note; in the last child it saves
    }
    PeopleHouse::settle();
    house.picture(QStringLiteral("birth"));
    const DeliveryLine birth = house.birth();
    const Delivery& d = birth.delivery.value;
    CHECK(d.place == QStringLiteral("station"));
    CHECK(d.mode == QStringLiteral("normal"));
    CHECK(d.attendant == QStringLiteral("midwife"));
    CHECK(d.attendantName == QStringLiteral("Ksor H'Bia"));
    CHECK(d.complicationsAsked);
    CHECK(d.complications.isEmpty());
    CHECK(d.bloodLoss == 300);
    CHECK(d.motherAfter == Delivery::MotherAfter::Well);
    REQUIRE(birth.newborns.size() == 2);
    const Newborn& second = birth.newborns[1].newborn.value;
    CHECK(second.placeInBirth == 2);
    CHECK(second.sex == Sex::Female);
    CHECK(second.weight == 2300);
    CHECK(second.length == 465);
    CHECK(second.apgar5 == 9);
    CHECK(second.asphyxia == Answer::No);
    CHECK(second.breastfedFirstHour == Answer::Yes);
    CHECK(second.vitaminK == Answer::Yes);
    CHECK(second.gestation == 37 * 7);
}

TEST_CASE("a stillborn child has no file, and is not asked for Apgar")
{
    BirthHouse house;
    house.startBirth();
    house.goTo("newbornOutcome1");
    house.press(Qt::Key_2);
    CHECK_FALSE(house.find("newbornApgar1_1")->isVisible());
    house.save();
    PeopleHouse::settle();
    CHECK_FALSE(house.birth().newborns.first().newborn.value.child);
    CHECK(house.text("birthDue").isEmpty() == house.find("birthDue")->isHidden());
}

TEST_CASE("what was left out at the birth is completed later")
{
    BirthHouse house;
    house.bear();
    house.press(Qt::Key_B, Qt::AltModifier);
    house.goTo("birthPlace");
    house.press(Qt::Key_Down);
    house.save();
    PeopleHouse::settle();
    CHECK(house.birth().delivery.value.place == QStringLiteral("station"));
    house.press(Qt::Key_N, Qt::AltModifier);
    house.goTo("newbornWeight0");
    house.type(QStringLiteral("3100"));
    house.save();
    PeopleHouse::settle();
    CHECK(house.birth().newborns.first().newborn.value.weight == 3100);
    CHECK(house.cell("newborns", 0, 3) == QStringLiteral("3,100 g"));
    house.press(Qt::Key_O, Qt::AltModifier);
    house.press(Qt::Key_1);
    house.goTo("newbornOutcome0");
    house.press(Qt::Key_1);
    house.save();
    PeopleHouse::settle();
    CHECK(house.birth().newborns.size() == 2);
}

TEST_CASE("mother and child are seen after the birth; what is found is said while it is typed")
{
    BirthHouse house;
    house.bear();
    house.press(Qt::Key_V, Qt::AltModifier);
    house.goTo("postnatalTemperature");
    house.type(QStringLiteral("38,6"));
    house.enter();
    house.type(QStringLiteral("110/70"));
    PeopleHouse::settle();
    REQUIRE_FALSE(house.findings().isEmpty());
    CHECK(house.find("findings")->isVisible());
    house.picture(QStringLiteral("postnatal-form"));
    house.save();
    PeopleHouse::settle();
    REQUIRE(house.birth().visits.size() == 1);
    CHECK(house.birth().visits.first().fact.value.temperature == 386);
    // The next one today is the child's turn.
    house.press(Qt::Key_V, Qt::AltModifier);
    house.goTo("postnatalWeight");
    house.type(QStringLiteral("2,95"));
    house.save();
    PeopleHouse::settle();
    const DeliveryLine birth = house.birth();
    REQUIRE(birth.newborns.first().visits.size() == 1);
    CHECK(birth.newborns.first().visits.first().fact.value.weight == 2950);
    CHECK(house.rows("postnatalVisits") == 2);
    house.picture(QStringLiteral("postnatal"));
}

TEST_CASE("a birth certificate is issued once, printed, and printed again")
{
    BirthHouse house;
    house.bear();
    house.press(Qt::Key_G, Qt::AltModifier);
    PeopleHouse::settle();
    REQUIRE(house.find("certificatePanel")->isVisible());
    CHECK_FALSE(house.find<QLineEdit>("certificateNumber")->text().isEmpty());
    CHECK(house.find<QLineEdit>("certificateMother")->text() == QStringLiteral("Rơ Châm H'Lan"));
    house.goTo("certificateWhere");
    house.find<QLineEdit>("certificateWhere")->setText(QStringLiteral("Trạm Y tế xã Ia Ly"));
    house.picture(QStringLiteral("certificate-form"));
    house.save();
    PeopleHouse::settle();
    const Id child = house.birth().newborns.first().newborn.value.child;
    const auto issued = house.births.desk().certificates(house.source.home.nurse, child);
    REQUIRE_OK(issued);
    CHECK(issued->size() == 1);
    CHECK(house.dialogs.titles.size() == 1);
    CHECK(QFile(house.dialogs.file()).size() > 2000);
    house.press(Qt::Key_L, Qt::AltModifier);
    PeopleHouse::settle();
    CHECK(house.dialogs.titles.size() == 2);
    // A second one is refused with a sentence.
    house.press(Qt::Key_G, Qt::AltModifier);
    PeopleHouse::settle();
    house.save();
    PeopleHouse::settle();
    CHECK(house.births.desk().certificates(house.source.home.nurse, child)->size() == 1);
}

TEST_CASE("a child's death is written as a death, and undone as one")
{
    BirthHouse house;
    house.bear();
    const Id child = house.birth().newborns.first().newborn.value.child;
    house.press(Qt::Key_M, Qt::AltModifier);
    REQUIRE(house.find("deathPanel")->isVisible());
    CHECK_FALSE(house.find("deathRelated")->isVisible()); // that is asked of a mother
    house.goTo("deathWhen");
    house.type(QStringLiteral("211126 0830"));
    house.enter();
    house.enter();
    house.type(QStringLiteral("Ngạt"));
    house.save();
    PeopleHouse::settle();
    const auto deaths = house.births.desk().deaths(house.source.home.nurse, child);
    REQUIRE_OK(deaths);
    REQUIRE(deaths->size() == 1);
    CHECK(deaths->first().fact.value.cause == QStringLiteral("Ngạt"));
    CHECK(house.birth().newborns.first().died == PartialDate::ofMinute({2026, 11, 21}, {8, 30}));
    CHECK_FALSE(house.text("birthDue").contains(QStringLiteral("22/11/2026"))); // no dose is asked for
    REQUIRE(house.feedback.undo);
    house.feedback.undo();
    PeopleHouse::settle();
    CHECK(house.birth().newborns.first().died.isNull());
}

TEST_CASE("the death of a woman undelivered ends her pregnancy, and is undone as one")
{
    BirthHouse house;
    house.press(Qt::Key_K, Qt::AltModifier);
    for (int i = 0; i < 4; ++i)
        house.press(Qt::Key_Down); // miscarriage, abortion, ectopic, molar, her death
    house.save();
    PeopleHouse::settle();
    CHECK(house.source.file().pregnancies.first().pregnancy.value.ending == Pregnancy::Ending::MotherDied);
    const auto deaths = house.births.desk().deaths(house.source.home.nurse, house.source.woman);
    REQUIRE_OK(deaths);
    CHECK(deaths->size() == 1);
    REQUIRE(house.feedback.undo);
    house.feedback.undo();
    PeopleHouse::settle();
    CHECK(house.source.file().current() != nullptr);
}
