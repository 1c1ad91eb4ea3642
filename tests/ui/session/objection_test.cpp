// What the schedule says to a vial, on the screen: pre-listed, loud, never passed by a mere Enter.
#include "tests/ui/session/day.h"
#include "ui/kit/objection_words.h"

#include <QPushButton>
#include <QTableWidget>

using namespace noi;
using namespace noi::test;

namespace
{

Objection tooSoon()
{
    Objection objection;
    objection.kind = ObjectionKind::TooSoon;
    objection.groups = {QStringLiteral("BCG")};
    objection.rightFrom = QDate(2026, 11, 26);
    objection.otherDose = Id{5};
    objection.otherProduct = QStringLiteral("measles");
    objection.otherGivenAt = PartialDate::ofDay(QDate(2026, 10, 29));
    return objection;
}

DoseCheck against(std::vector<Objection> objections)
{
    DoseCheck check;
    check.objections = std::move(objections);
    return check;
}

PlannedGroup due(const char* group, int dose, const char* product, QDate pastDue = {})
{
    PlannedGroup planned;
    planned.group = QLatin1String(group);
    planned.state = pastDue.isValid() ? PlanState::Overdue : PlanState::Due;
    planned.nextDose = dose;
    planned.earliest = planned.recommended = QDate(2026, 11, 1);
    planned.pastDue = pastDue;
    planned.products = {QLatin1String(product)};
    return planned;
}

/// Called up and eligible, in front of the injection panel.
void callUp(Day& day)
{
    day.card(12);
    day.press(Qt::Key_Return);
    day.keys = 0;
}

} // namespace

TEST_CASE("An objection is said in one loud sentence, and no row of Enters records the dose")
{
    Day day;
    day.desk.later = GENERATE(false, true);
    day.desk.checks[QStringLiteral("bcg")] = against({tooSoon()});
    callUp(day);
    day.bcgVial();
    CHECK(day.text("objections") ==
          QStringLiteral("✕ 6 days short of the interval after Sởi of 29/10/2026: right from 26/11/2026."));
    CHECK(day.feedback.meanings.last() == Meaning::Stop);
    CHECK_FALSE(day.find<QPushButton>("recordInjection")->isEnabled());
    for (int i = 0; i < 8; ++i)
        day.press(Qt::Key_Return);
    CHECK(day.desk.injections.isEmpty());
    CHECK(day.text("overrideError").contains(QStringLiteral("Write why")));
    CHECK(QApplication::focusWidget()->objectName() == QStringLiteral("overrideReason"));
}

TEST_CASE("A reason and a key of its own record the dose against the schedule, by keyboard alone")
{
    Day day;
    day.desk.checks[QStringLiteral("bcg")] = against({tooSoon()});
    callUp(day);
    day.bcgVial();
    day.press(Qt::Key_Return);
    day.typeText(QStringLiteral("tiem chong dich"));
    day.press(Qt::Key_Return);
    CHECK(day.desk.injections.isEmpty()); // the Enter that ends the reason does not record
    CHECK(QApplication::focusWidget()->objectName() == QStringLiteral("confirmOverride"));
    day.press(Qt::Key_Return);
    REQUIRE(day.desk.injections.size() == 1);
    CHECK(day.desk.injections[0].overrideReason == QStringLiteral("tiem chong dich"));
    CHECK(day.stageOf(12) == Stage::Observed);
    // The next one begins without it.
    CHECK_FALSE(day.find("objectionBox")->isVisible());
    day.scan("]d2010952000000101817270630"
             "10OTHER");
    CHECK(day.find<QLineEdit>("overrideReason")->text().isEmpty());
}

TEST_CASE("Another vial takes the objection away with the one it was about")
{
    Day day;
    day.desk.checks[QStringLiteral("bcg")] = against({tooSoon()});
    day.desk.gtins[QStringLiteral("09520000001063")] = QStringLiteral("ipv");
    callUp(day);
    day.bcgVial();
    CHECK(day.find("objectionBox")->isVisible());
    day.press(Qt::Key_Return); // the focus is in the reason
    day.scan("]d2010952000000106317270630"
             "10IPV1");
    CHECK_FALSE(day.find("objectionBox")->isVisible());
    day.press(Qt::Key_Return);
    REQUIRE(day.desk.injections.size() == 1);
    CHECK(day.desk.injections[0].overrideReason.isEmpty());
}

TEST_CASE("Enter before the schedule's answer waits for it")
{
    Day day;
    callUp(day);
    day.desk.later = true;
    day.desk.checks[QStringLiteral("bcg")] = against({tooSoon()});
    day.page->takeScan("]d201" + QByteArray(Day::bcgGtin) + "172706301026A01");
    QTest::keyClick(day.find("injectionPanel"), Qt::Key_Return);
    Day::settle();
    CHECK(day.desk.injections.isEmpty());
    CHECK(day.find("objectionBox")->isVisible());
}

TEST_CASE("What is only said does not stop the Enter")
{
    Day day;
    DoseCheck check;
    Objection note;
    note.kind = ObjectionKind::AlreadyComplete;
    note.groups = {QStringLiteral("DPT")};
    check.notes = {note};
    day.desk.checks[QStringLiteral("bcg")] = check;
    callUp(day);
    day.bcgVial();
    CHECK(day.text("checkNotes").contains(QStringLiteral("does no harm")));
    CHECK_FALSE(day.find("overrideReason")->isVisible());
    day.press(Qt::Key_Return);
    CHECK(day.desk.injections.size() == 1);
    CHECK(day.keys == 1);
}

TEST_CASE("What is due today is listed before any scan, with dose number, sign and open vials")
{
    Day day;
    day.desk.open(QStringLiteral("bcg"), QStringLiteral("26A01"), 7,
                  PartialDate::ofMinute(QDate(2026, 11, 20), QTime(13, 0)));
    day.desk.open(QStringLiteral("bopv"), QStringLiteral("OPV1"), 7,
                  PartialDate::ofMinute(QDate(2026, 11, 20), QTime(13, 0)));
    day.desk.plan.day = QDate(2026, 11, 20);
    day.desk.plan.groups = {due("OPV", 2, "bopv", QDate(2026, 11, 10)), due("IPV", 1, "ipv")};
    callUp(day);
    CHECK(day.text("dueLine1").contains(QStringLiteral("! OPV dose 2")));
    CHECK(day.text("dueLine1").contains(QStringLiteral("overdue")));
    CHECK(day.text("dueLine1").contains(QStringLiteral("open vial: Alt+2")));
    CHECK(day.text("dueLine2").contains(QStringLiteral("● IPV dose 1")));
    CHECK(day.text("dueLine2").contains(QStringLiteral("no open vial")));
    CHECK_FALSE(day.text("dueLine2").contains(QStringLiteral("overdue")));
}

TEST_CASE("Who is due for nothing is told so before any scan")
{
    Day day;
    day.desk.plan.day = QDate(2026, 11, 20);
    callUp(day);
    CHECK_FALSE(day.text("dueNothing").isEmpty());
}

TEST_CASE("A line from paper is saved whatever the schedule says, and says it")
{
    Day day;
    auto objection = tooSoon();
    day.desk.checks[QStringLiteral("bcg")] = against({objection});
    day.page->openSession(day.desk.state.session.id);
    Day::settle();
    day.find<QPushButton>("showPaper")->click();
    Day::settle();
    for (const char* typed : {"siu", "bcg", "", "26A01", "300627", ""}) {
        day.typeText(QLatin1String(typed));
        day.press(Qt::Key_Return);
    }
    REQUIRE(day.desk.papers.size() == 1);
    const auto* table = day.find<QTableWidget>("lateTable");
    REQUIRE(table->rowCount() == 1);
    CHECK(table->item(0, 7)->text().startsWith(QStringLiteral("✓ ! 6 days short")));
}

TEST_CASE("Each objection has a sentence of its own, and a dose says what was overridden")
{
    Day day;
    QStringList said;
    for (int kind = 0; kind < int(ObjectionKind::OnlyIfIndicated); ++kind) {
        Objection objection = tooSoon();
        objection.kind = ObjectionKind(kind);
        objection.rightUntil = QDate(2026, 11, 1);
        objection.text = QStringLiteral("why not");
        const QString sentence = objectionWords(objection, QDate(2026, 11, 20), day.products, day.schedule);
        INFO(sentence.toStdString());
        CHECK_FALSE(sentence.isEmpty());
        CHECK_FALSE(sentence.contains(u'%'));
        CHECK_FALSE(said.contains(sentence));
        said += sentence;
    }
    Dose dose;
    CHECK(overrideWords(dose).isEmpty());
    dose.overrideOf = {QStringLiteral("too-soon"), QStringLiteral("of-a-newer-version")};
    dose.overrideReason = QStringLiteral("chống dịch");
    CHECK(overrideWords(dose) ==
          QStringLiteral(
              "Given against the schedule (interval too short, of-a-newer-version), reason: chống dịch"));
}
