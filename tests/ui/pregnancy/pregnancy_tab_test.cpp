#include "tests/ui/pregnancy/pregnancy_house.h"
#include "ui/pregnancy/pregnancy_words.h"
#include "ui/pregnancy/visit_model.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTabWidget>

using namespace noi;
using namespace noi::test;

namespace
{

bool has(const QStringList& said, const char* part)
{
    return std::ranges::any_of(said,
                               [part](const QString& one) { return one.contains(QLatin1String(part)); });
}

} // namespace

TEST_CASE("the tab is for women and girls from ten on, and for whoever has a pregnancy all the same")
{
    PregnancyHouse house;
    const Id child = house.addChild(house.mother);
    const auto* tabs = house.find<QTabWidget>("fileTabs");
    house.page->open(house.mother.value);
    PeopleHouse::settle();
    CHECK(tabs->isTabVisible(tabs->count() - 1));
    house.page->open(child.value);
    PeopleHouse::settle();
    CHECK_FALSE(tabs->isTabVisible(tabs->count() - 1));
    house.begun(); // the station's woman stands for any that is asked for
    house.page->open(house.mother.value);
    house.page->open(child.value);
    PeopleHouse::settle();
    CHECK(tabs->isTabVisible(tabs->count() - 1));
}

TEST_CASE("a pregnancy is begun with the keyboard alone, and its dates are said while they are typed")
{
    PregnancyHouse house;
    house.open();
    house.picture(QStringLiteral("pregnancy-empty"));
    CHECK(house.text("emptyStart").contains(QStringLiteral("Insert")));
    house.press(Qt::Key_Insert);
    house.type(QStringLiteral("21/5"));
    PeopleHouse::settle();
    bool told = false;
    for (const QLabel* label : house.page->findChildren<QLabel*>())
        told |= label->isVisible() && label->text().contains(gestationWords(184));
    CHECK(told);
    house.enter();
    house.enter(); // no ultrasound
    house.enter();
    house.type(QStringLiteral("2"));
    house.enter();
    house.type(QStringLiteral("1001"));
    house.enter();
    house.type(QStringLiteral("3/2023"));
    house.enter();
    house.type(QStringLiteral("0"));
    house.enter();
    house.type(QStringLiteral("0")); // none of the illnesses
    house.picture(QStringLiteral("pregnancy-form"));
    house.save();
    PeopleHouse::settle();
    const PregnancyFile file = house.source.file();
    REQUIRE(file.current());
    const Pregnancy& kept = file.current()->pregnancy.value;
    CHECK(kept.lastPeriod == day(2026, 5, 21));
    CHECK(kept.term == 1);
    CHECK(kept.living == 1);
    CHECK(kept.lastBirth == PartialDate::ofMonth(2023, 3));
    CHECK(kept.historyAsked);
    CHECK(kept.history.isEmpty());
    CHECK(house.text("pregnancyWeek") == gestationWords(184));
    CHECK(house.text("pregnancyDue").contains(QStringLiteral("25/02/2027")));
    CHECK(house.text("pregnancyHistory").contains(QStringLiteral("PARA 1001")));
}

TEST_CASE("an ultrasound that differs enough dates the pregnancy, and the summary says so")
{
    PregnancyHouse house;
    house.open();
    house.press(Qt::Key_Insert);
    house.type(QStringLiteral("21/5"));
    house.enter();
    house.type(QStringLiteral("13/8"));
    house.enter();
    house.type(QStringLiteral("10 2")); // 12 weeks by the last period
    house.save();
    PeopleHouse::settle();
    CHECK(house.text("pregnancyWeek") == gestationWords(172));
    CHECK(house.text("pregnancyDating").contains(QStringLiteral("by the ultrasound of 13/08/2026, 12 day")));
}

TEST_CASE("visits are written with the keyboard, what is found stands beside, and the slip goes with her")
{
    PregnancyHouse house;
    house.begun();
    house.visited(100);
    house.visited(70, [](AntenatalVisit& v) { v.haemoglobin = 98; });
    house.visited(35, [](AntenatalVisit& v) { v.fundalHeight = 210; });
    house.open();
    CHECK(house.rows("visits") == 3);
    house.picture(QStringLiteral("pregnancy"));
    house.press(Qt::Key_Insert);
    const int before = house.keys;
    house.type(QStringLiteral("53,5"));
    house.enter();
    house.type(QStringLiteral("165/112"));
    PeopleHouse::settle();
    REQUIRE_FALSE(house.findings().isEmpty());
    CHECK(has(house.findings().mid(0, 1), "very high"));
    house.enter();
    house.type(QStringLiteral("25"));
    house.enter();
    house.enter();
    house.type(QStringLiteral("148"));
    house.enter();
    house.type(QStringLiteral("1")); // head
    house.enter();
    house.type(QStringLiteral("2")); // oedema
    house.enter();
    house.enter();
    house.type(QStringLiteral("3")); // protein ++
    house.picture(QStringLiteral("pregnancy-visit"));
    house.enter();
    house.enter();
    house.enter();
    house.enter();
    house.type(QStringLiteral("3")); // severe headache
    house.picture(QStringLiteral("pregnancy-visit-danger"));
    house.press(Qt::Key_C, Qt::AltModifier); // saves, and opens the slip
    PeopleHouse::settle();
    CHECK(house.keys - before < 50);
    const PregnancyFile file = house.source.file();
    REQUIRE(file.current()->visits.size() == 4);
    const AntenatalVisit& kept = file.current()->visits.last().fact.value;
    CHECK(kept.weight == 53'500);
    CHECK(kept.systolic == 165);
    CHECK(kept.diastolic == 112);
    CHECK(kept.fundalHeight == 250);
    CHECK(kept.presentation == AntenatalVisit::Presentation::Head);
    CHECK(kept.oedema == Answer::Yes);
    CHECK(kept.pallor == Answer::Unknown);
    CHECK(kept.urineProtein == AntenatalVisit::Plus::Two);
    CHECK(kept.dangerSigns == QStringList{QStringLiteral("severe_headache")});
    CHECK(kept.nextVisit == day(2026, 12, 17)); // four weeks from week 26: week 30
    house.type(QStringLiteral("Trung tâm Y tế Chư Păh"));
    house.picture(QStringLiteral("pregnancy-referral"));
    house.save();
    PeopleHouse::settle();
    const PregnancyFile sent = house.source.file();
    REQUIRE(sent.current()->referrals.size() == 1);
    const Referral& referral = sent.current()->referrals.first().fact.value;
    CHECK(referral.emergency);
    CHECK(referral.findings.contains(QStringLiteral("bp-severe")));
    CHECK(referral.reason.contains(QStringLiteral("very high")));
    CHECK(house.dialogs.titles == QStringList{QStringLiteral("Referral slip")});
    CHECK(QFileInfo(house.dialogs.file()).size() > 1000);
    if (const QString folder = qEnvironmentVariable("NOI_PICTURES"); !folder.isEmpty())
        QFile::copy(house.dialogs.file(), QDir(folder).filePath(QStringLiteral("referral.pdf")));
    CHECK(house.text("lastReferral").contains(QStringLiteral("Chư Păh")));
    house.picture(QStringLiteral("pregnancy-sent"));
    CHECK(house.page->minimumSizeHint().width() <= 760);
    CHECK(house.page->minimumSizeHint().height() <= 440);
    const auto women =
        PregnantWomen(*house.source.home.context, *house.source.packs).all(house.source.home.nurse);
    REQUIRE_OK(women);
    REQUIRE(women->size() == 1);
    CHECK(women->first().urgency == pregnancy::Urgency::Emergency);
}

TEST_CASE("a visit is put right and voided, each can be undone, and what no longer counts is struck through")
{
    PregnancyHouse house;
    house.begun();
    house.visited(70);
    house.visited(35);
    house.open();
    house.find<QTableView>("visits")->setFocus();
    house.press(Qt::Key_S, Qt::AltModifier);
    auto* weight = house.find<QLineEdit>("visitWeight");
    CHECK(weight->hasFocus());
    weight->selectAll();
    house.type(QStringLiteral("49,9"));
    house.save();
    PeopleHouse::settle();
    REQUIRE(house.rows("visits") == 3);
    int struck = 0;
    for (int row = 0; row < 3; ++row)
        struck += house.find<QTableView>("visits")
                      ->model()
                      ->index(row, VisitModel::Day)
                      .data(Qt::FontRole)
                      .value<QFont>()
                      .strikeOut();
    CHECK(struck == 1);
    house.picture(QStringLiteral("pregnancy-corrected"));
    REQUIRE(house.feedback.undo);
    house.feedback.undo();
    PeopleHouse::settle();
    CHECK(house.people.voided.size() == 1);

    auto* table = house.find<QTableView>("visits");
    table->selectRow(house.rows("visits") - 1); // the first of all
    table->setFocus();
    house.press(Qt::Key_Delete);
    house.type(QStringLiteral("nhầm người"));
    house.enter();
    PeopleHouse::settle();
    CHECK(house.people.voided.size() == 2);
    CHECK(house.cell("visits", house.rows("visits") - 1, VisitModel::Examiner)
              .contains(QStringLiteral("nhầm")));
    house.feedback.undo();
    PeopleHouse::settle();
    CHECK(house.people.unvoided.size() == 1);
}

TEST_CASE("several tests are written at once, those that are due first")
{
    PregnancyHouse house;
    house.begun();
    house.visited(100);
    house.open();
    CHECK(house.text("testsDue").contains(QStringLiteral("HIV")));
    house.press(Qt::Key_X, Qt::AltModifier);
    house.picture(QStringLiteral("pregnancy-tests"));
    house.type(QStringLiteral("1")); // HIV negative
    house.enter();
    house.type(QStringLiteral("2")); // HBsAg positive
    house.save();
    PeopleHouse::settle();
    const PregnancyFile file = house.source.file();
    REQUIRE(file.current()->tests.size() == 2);
    CHECK(house.rows("tests") == 2);
    CHECK(has(house.findings(), "epatitis"));
    house.picture(QStringLiteral("pregnancy-tested"));

    auto* table = house.find<QTableView>("tests");
    table->setFocus();
    house.press(Qt::Key_S, Qt::AltModifier);
    house.press(Qt::Key_3); // doubtful
    house.save();
    PeopleHouse::settle();
    CHECK(house.rows("tests") == 3);
    REQUIRE(house.source.file().current()->tests.size() == 3);
    CHECK(house.source.file().current()->tests.last().fact.value.replaceReason ==
          QStringLiteral("Corrected"));
    table->setFocus();
    house.press(Qt::Key_Delete);
    house.type(QStringLiteral("nhầm"));
    house.enter();
    PeopleHouse::settle();
    CHECK(house.people.voided.size() == 1);
}

TEST_CASE("a pregnancy that ended can go on after all; an older one is only read")
{
    PregnancyHouse house;
    house.begun();
    house.visited(70);
    house.open();
    house.press(Qt::Key_K, Qt::AltModifier);
    house.press(Qt::Key_Down); // abortion
    house.picture(QStringLiteral("pregnancy-ending"));
    house.save();
    PeopleHouse::settle();
    CHECK_FALSE(house.source.file().current());
    CHECK(house.text("pregnancyDue").contains(QStringLiteral("Abortion")));
    CHECK_FALSE(house.find<QWidget>("addTests")->isEnabled());
    house.picture(QStringLiteral("pregnancy-ended"));
    house.press(Qt::Key_K, Qt::AltModifier);
    PeopleHouse::settle();
    CHECK(house.source.file().current());
    CHECK(house.find<QWidget>("addTests")->isEnabled());

    house.press(Qt::Key_K, Qt::AltModifier);
    house.save(); // a miscarriage of 26 weeks is refused: it is a birth
    CHECK(house.text("endPanelProblem").contains(QStringLiteral("stillbirth")));
    house.press(Qt::Key_Down);
    house.save();
    PeopleHouse::settle();
    house.press(Qt::Key_Insert);
    house.type(QStringLiteral("1/11"));
    house.save();
    PeopleHouse::settle();
    REQUIRE(house.source.file().pregnancies.size() == 2);
    CHECK(house.text("pregnancyWeek") == gestationWords(20));
    auto* which = house.find<QComboBox>("whichPregnancy");
    CHECK(which->count() == 2);
    which->setCurrentIndex(1);
    PeopleHouse::settle();
    CHECK(house.rows("visits") == 1);
    CHECK_FALSE(house.find<QWidget>("addTests")->isEnabled());
    CHECK_FALSE(house.find<QWidget>("nextVisit")->isEnabled());
    house.picture(QStringLiteral("pregnancy-older"));
}

TEST_CASE("Space tells what a finding rests on, and Esc closes a form without a trace")
{
    PregnancyHouse house;
    house.begun();
    house.visited(2, [](AntenatalVisit& v) { v.haemoglobin = 60; });
    house.open();
    auto* list = house.find<QListWidget>("findings");
    list->setFocus();
    list->setCurrentRow(0);
    house.press(Qt::Key_Space);
    CHECK(house.find<QLabel>("findingWhy")->isVisible());
    CHECK(house.text("findingWhy").contains(QStringLiteral("WHO")));
    house.find<QTableView>("visits")->setFocus();
    house.press(Qt::Key_Insert);
    house.type(QStringLiteral("99"));
    house.press(Qt::Key_Escape);
    CHECK(house.rows("visits") == 1);
    CHECK_FALSE(house.find<QWidget>("visitPanel")->isVisible());
}
