#include "tests/ui/reports/reports_house.h"
#include "ui/reports/period_choice.h"

#include <QFileInfo>
#include <QLabel>
#include <QListView>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>

using namespace noi;
using namespace noi::test;
using report::Period;

namespace
{

const Period october = Period::month(2026, 10);

Error broken() { return {ErrorKind::Io, "The records cannot be read: %1", {QStringLiteral("disk")}}; }

/// Three findings, as a month may have.
QList<report::CheckFinding> someFindings()
{
    using Kind = report::CheckFinding::Kind;
    return {{Kind::Rule,
             QStringLiteral("Cộng dồn mũi 2 nhiều hơn mũi 1: có trẻ chưa ghi mũi 1."),
             0,
             0,
             {Id{71}, Id{72}}},
            {Kind::Jump, QStringLiteral("BCG"), 12, 30, {Id{73}}}};
}

QList<report::ChangedCell> oneChange()
{
    report::Cell before, now;
    before.value = qint64(12);
    now.value = qint64(13);
    return {{QStringLiteral("BCG"), QStringLiteral("Trong kỳ"), before, now, {Id{81}, Id{82}}, {Id{83}}}};
}

HandedIn version(bool fits = true, bool there = false)
{
    return {Id{900},
            PartialDate::ofMinute(QDate(2026, 11, 2), QTime(16, 40)),
            QStringLiteral("Rơ Châm H'Lan"),
            {},
            fits,
            there};
}

} // namespace

TEST_CASE("the page opens at last month and what is to be done first", "[reports]")
{
    ReportsHouse house;
    house.show();
    CHECK(house.source.made == QStringList{QStringLiteral("immunisation 2026-10")});
    CHECK(house.find<QListView>("reportList")->hasFocus());
    CHECK(house.text("reportState").contains(QStringLiteral("Overdue")));
    CHECK(house.text("reportState").contains(QStringLiteral("02/11/2026")));
    CHECK(house.table()->model()->rowCount() > 20);
    CHECK(house.page->minimumSizeHint().width() <= 760);
    CHECK(house.page->minimumSizeHint().height() <= 440);
    house.picture(QStringLiteral("reports"));
}

TEST_CASE("month, form, figure, people, and back to the same figure, with the keyboard", "[reports]")
{
    ReportsHouse house;
    house.show();
    house.press(Qt::Key_Left, Qt::AltModifier);
    CHECK(house.source.made.last() == QStringLiteral("immunisation 2026-09"));
    house.press(Qt::Key_Right, Qt::AltModifier);
    house.press(Qt::Key_Down);
    house.settle(200);
    CHECK(house.source.made.last() == QStringLiteral("mothers 2026-10"));
    house.press(Qt::Key_Up);
    house.press(Qt::Key_Return);
    CHECK(house.source.made.last() == QStringLiteral("immunisation 2026-10"));
    REQUIRE(house.table()->hasFocus());
    house.goTo("bcg", "period");
    house.picture(QStringLiteral("report-cell"));
    const QModelIndex before = house.table()->currentIndex();
    house.press(Qt::Key_Return);
    REQUIRE(house.table("behind")->hasFocus());
    CHECK(house.text("behindTitle").contains(QStringLiteral("BCG")));
    CHECK(house.table("behind")->model()->rowCount() == house.source.lists.last().size());
    house.picture(QStringLiteral("behind"));
    house.press(Qt::Key_P, Qt::ControlModifier);
    CHECK(QFileInfo(house.dialogs.file()).size() > 1000);
    QSignalSpy opened(house.page.get(), &ReportsPage::openPerson);
    QSignalSpy pregnancy(house.page.get(), &ReportsPage::openPregnancy);
    house.press(Qt::Key_Down);
    house.press(Qt::Key_Return);
    REQUIRE(opened.size() == 1);
    CHECK(opened[0][0].value<Id>() == Id{501});
    for (int i = 0; i < 3; ++i)
        house.press(Qt::Key_Down);
    house.press(Qt::Key_Return);
    REQUIRE(pregnancy.size() == 1);
    // From the file back to the page: the list goes on where it was.
    house.page->open({});
    house.settle();
    REQUIRE(house.table("behind")->hasFocus());
    house.press(Qt::Key_Escape);
    REQUIRE(house.table()->hasFocus());
    CHECK(house.table()->currentIndex() == before);
    house.press(Qt::Key_Escape);
    CHECK(house.find<QListView>("reportList")->hasFocus());
}

TEST_CASE("arrow keys go from figure to figure and over headings; closed cells and nobody open nothing",
          "[reports]")
{
    ReportsHouse house;
    house.show();
    house.press(Qt::Key_Return);
    house.goTo("target", "period");
    house.press(Qt::Key_Right);
    house.press(Qt::Key_Right);
    CHECK(house.current() == QStringLiteral("x"));
    house.press(Qt::Key_Return);
    CHECK(house.source.lists.isEmpty());
    CHECK(house.table()->hasFocus());
    house.source.empty = true;
    house.press(Qt::Key_R, Qt::ControlModifier);
    house.goTo("bcg", "period");
    CHECK(house.current() == QStringLiteral("0"));
    house.press(Qt::Key_Return);
    CHECK(house.source.lists.isEmpty());
    house.picture(QStringLiteral("report-empty"));
}

TEST_CASE("kinds of period: their last one that ended; any days are typed", "[reports]")
{
    ReportsHouse house;
    house.show();
    house.press(Qt::Key_2, Qt::AltModifier);
    CHECK(house.source.made.last() == QStringLiteral("immunisation 2026-Q3"));
    house.press(Qt::Key_3, Qt::AltModifier);
    CHECK(house.source.made.last() == QStringLiteral("immunisation 2026-H1"));
    house.press(Qt::Key_4, Qt::AltModifier);
    CHECK(house.source.made.last() == QStringLiteral("immunisation 2025"));
    house.press(Qt::Key_5, Qt::AltModifier);
    REQUIRE(house.find("periodFrom")->hasFocus());
    house.press(Qt::Key_A, Qt::ControlModifier);
    house.type(QStringLiteral("051026"));
    house.press(Qt::Key_Return);
    house.press(Qt::Key_A, Qt::ControlModifier);
    house.type(QStringLiteral("041126"));
    house.press(Qt::Key_Return);
    CHECK(house.source.made.last() == QStringLiteral("immunisation 2026-10-05..2026-11-04"));
    house.picture(QStringLiteral("report-days"));
    house.press(Qt::Key_Right, Qt::AltModifier);
    CHECK(house.source.made.last() == QStringLiteral("immunisation 2026-11-05..2026-12-05"));
}

TEST_CASE("a report is signed with one chord, and says where it stands until the province has it",
          "[reports]")
{
    ReportsHouse house;
    house.show();
    QSignalSpy told(house.page.get(), &ReportsPage::handedIn);
    house.press(Qt::Key_Return, Qt::ControlModifier); // in the list nothing is signed
    CHECK(house.source.reasons.isEmpty());
    house.press(Qt::Key_Return);
    house.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(house.source.reasons == QStringList{QString()});
    CHECK(told.size() == 1);
    REQUIRE(house.feedback.said.size() == 1);
    CHECK(house.feedback.said.first().contains(QStringLiteral("09:00")));
    CHECK(house.text("reportState").contains(QStringLiteral("to be sent")));
    CHECK_FALSE(house.find("handIn")->isEnabled());
    CHECK(house.text("handInWhy").contains(QStringLiteral("Nothing has changed")));
    CHECK(house.table()->hasFocus());
    house.picture(QStringLiteral("report-handed-in"));
    house.source.versions.first().atProvince = true;
    house.page->provinceAnswered();
    house.settle();
    CHECK(house.text("reportState").contains(QStringLiteral("The province has it")));
    // Once more: nothing to hand in.
    house.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(house.source.reasons.size() == 1);
}

TEST_CASE("an amended report asks why, shows who came in and who went, and keeps the one before", "[reports]")
{
    ReportsHouse house;
    house.source.versions = {version(true, true)};
    house.source.changed = oneChange();
    house.show(QStringLiteral("2026-10/immunisation"));
    CHECK(house.text("reportState").contains(QStringLiteral("have changed")));
    house.press(Qt::Key_Return);
    house.press(Qt::Key_2, Qt::ControlModifier);
    REQUIRE(house.table("changes")->hasFocus());
    CHECK(house.table("changes")->model()->index(0, 2).data().toString() == QStringLiteral("12 → 13"));
    house.picture(QStringLiteral("report-changed"));
    house.press(Qt::Key_Return);
    CHECK(house.source.lists.last() == QList<Id>{Id{81}, Id{82}, Id{83}});
    CHECK(house.table("behind")->model()->index(2, 6).data().toString() == QStringLiteral("left out"));
    house.picture(QStringLiteral("behind-changed"));
    house.press(Qt::Key_Escape);

    house.press(Qt::Key_3, Qt::ControlModifier);
    house.press(Qt::Key_Return);
    CHECK(house.text("reportStands").contains(QStringLiteral("its signature fits")));
    CHECK_FALSE(house.find("handIn")->isEnabled());
    house.goTo("target", "period");
    CHECK(house.current() == QStringLiteral("3"));
    house.picture(QStringLiteral("report-version"));
    house.press(Qt::Key_Escape);
    CHECK(house.current() != QStringLiteral("3"));

    house.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(house.find("amend")->isVisible());
    house.press(Qt::Key_Return);
    CHECK(house.source.reasons.isEmpty());
    house.picture(QStringLiteral("report-amend"));
    house.press(Qt::Key_Escape);
    CHECK_FALSE(house.find("amend")->isVisible());
    house.press(Qt::Key_Return, Qt::ControlModifier);
    house.type(QStringLiteral("Bo sung mui BCG"));
    house.press(Qt::Key_Return);
    CHECK(house.source.reasons == QStringList{QStringLiteral("Bo sung mui BCG")});
    CHECK(house.table("versions")->model()->rowCount() == 2);
}

TEST_CASE("a signature that does not fit is said", "[reports]")
{
    ReportsHouse house;
    house.source.versions = {version(false, true)};
    house.show(QStringLiteral("2026-10/immunisation"));
    house.press(Qt::Key_Return);
    house.press(Qt::Key_3, Qt::ControlModifier);
    CHECK(house.table("versions")
              ->model()
              ->index(0, 0)
              .data()
              .toString()
              .contains(QStringLiteral("does not fit")));
    house.press(Qt::Key_Return);
    CHECK(house.text("reportStands").contains(QStringLiteral("changed afterwards")));
}

TEST_CASE("what the checks found opens the records that should not be there", "[reports]")
{
    ReportsHouse house;
    house.source.findings = someFindings();
    house.show();
    house.picture(QStringLiteral("report-findings"));
    house.press(Qt::Key_Return);
    house.press(Qt::Key_1, Qt::ControlModifier);
    REQUIRE(house.table("findings")->hasFocus());
    house.press(Qt::Key_Return);
    CHECK(house.source.lists.last() == QList<Id>{Id{71}, Id{72}});
    house.press(Qt::Key_Escape);
    house.press(Qt::Key_1, Qt::ControlModifier);
    house.press(Qt::Key_Escape);
    CHECK(house.table()->hasFocus());
    CHECK_FALSE(house.table("findings")->isVisible());
}

TEST_CASE("who may not sign, and a period that goes on, say so", "[reports]")
{
    ReportsHouse house;
    house.source.may = false;
    house.show();
    house.press(Qt::Key_Return);
    CHECK_FALSE(house.find("handIn")->isEnabled());
    CHECK(house.text("handInWhy").contains(QStringLiteral("Who may sign")));
    house.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(house.source.reasons.isEmpty());
    house.source.may = true;
    house.press(Qt::Key_Right, Qt::AltModifier);
    CHECK(house.text("reportState").contains(QStringLiteral("not over")));
    CHECK(house.text("handInWhy").contains(QStringLiteral("30/11/2026")));
}

TEST_CASE("what is missing stands above all, and opens its report, the sessions, a mother's file",
          "[reports]")
{
    ReportsHouse house;
    FormLine late = house.source.forms[1].line;
    late.period = Period::month(2026, 8);
    late.deadline = QDate(2026, 9, 7);
    late.state = FormLine::State::Late;
    house.source.missingForms = {late};
    house.source.ends = {{OpenEnd::Kind::SessionOpen,
                          Id{1},
                          {},
                          QStringLiteral("Điểm trạm Làng Kép"),
                          PartialDate::ofDay(QDate(2026, 10, 5))},
                         {OpenEnd::Kind::BirthWithoutChild, Id{2}, Id{77}, QStringLiteral("Siu H'Mai"),
                          PartialDate::ofDay(QDate(2026, 10, 9))}};
    house.show(ReportsPage::missing);
    house.press(Qt::Key_Return);
    REQUIRE(house.table("missing")->hasFocus());
    CHECK(house.table("missing")->model()->rowCount() == 3);
    house.picture(QStringLiteral("reports-missing"));
    QSignalSpy sessions(house.page.get(), &ReportsPage::openSessions),
        mother(house.page.get(), &ReportsPage::openPregnancy);
    house.press(Qt::Key_Down);
    house.press(Qt::Key_Return);
    CHECK(sessions.size() == 1);
    house.press(Qt::Key_Down);
    house.press(Qt::Key_Return);
    REQUIRE(mother.size() == 1);
    CHECK(mother[0][0].value<Id>() == Id{77});
    house.press(Qt::Key_Home, Qt::ControlModifier);
    house.press(Qt::Key_Return);
    CHECK(house.source.made.last() == QStringLiteral("mothers 2026-08"));
    CHECK(house.table()->hasFocus());
}

TEST_CASE("doses are counted again piece by piece; leaving the page stops it, coming back goes on",
          "[reports]")
{
    ReportsHouse house;
    house.source.toPrepare = 14'300;
    house.source.holdPieces = true;
    house.show();
    CHECK(house.source.pieces == 1);
    house.source.release();
    house.settle();
    CHECK(house.source.pieces == 2);
    CHECK(house.text("reportPreparing").contains(QStringLiteral("12.300")));
    CHECK(house.find<QProgressBar>("reportProgress")->isVisible());
    CHECK(house.source.made.isEmpty());
    house.picture(QStringLiteral("report-preparing"));
    house.page->hide();
    house.source.release();
    house.settle();
    CHECK(house.source.pieces == 2);
    house.source.holdPieces = false;
    house.page->show();
    house.page->open({});
    house.settle();
    CHECK(house.source.pieces > 5);
    CHECK(house.source.made.size() == 1);
    CHECK_FALSE(house.find("reportProgress")->isVisible());
}

TEST_CASE("what goes wrong is said on the page, and is over when it works again", "[reports]")
{
    ReportsHouse house;
    house.source.trouble = broken();
    house.show();
    CHECK(house.find("reportsProblem")->isVisible());
    CHECK(house.text("reportsProblem").contains(QStringLiteral("disk")));
    house.picture(QStringLiteral("reports-problem"));
    house.source.trouble.reset();
    house.page->open({});
    house.settle();
    CHECK_FALSE(house.find("reportsProblem")->isVisible());
    house.press(Qt::Key_Return);
    house.source.trouble = broken();
    house.press(Qt::Key_R, Qt::ControlModifier);
    CHECK(house.find("reportProblem")->isVisible());
    house.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(house.source.reasons.isEmpty());
}

TEST_CASE("books stand below the reports: no deadline, nothing to sign", "[reports]")
{
    ReportsHouse house;
    FormLine book;
    book.form = QStringLiteral("a2");
    book.name = {QStringLiteral("Sổ tiêm chủng trẻ em (A2)"),
                 QStringLiteral("Register of vaccinated children (A2)")};
    house.source.forms += {book, ReportEntry::Kind::Book};
    house.show();
    house.press(Qt::Key_End);
    house.settle(200);
    CHECK(house.source.made.last() == QStringLiteral("a2 2026-10"));
    CHECK_FALSE(house.find("handIn")->isVisible());
    CHECK_FALSE(house.find("reportState")->isVisible());
    house.picture(QStringLiteral("reports-book"));
    house.press(Qt::Key_Return);
    house.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(house.source.reasons.isEmpty());
}

TEST_CASE("a report goes out on paper and as a file, under the name of its form and period", "[reports]")
{
    ReportsHouse house;
    house.show();
    house.press(Qt::Key_Return);
    house.press(Qt::Key_P, Qt::ControlModifier);
    CHECK(house.dialogs.titles.size() == 1);
    CHECK(QFileInfo(house.dialogs.file()).size() > 1000);
    house.press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    house.press(Qt::Key_E, Qt::ControlModifier);
    house.press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(house.dialogs.suggested == QStringList{QStringLiteral("immunisation-2026-10.pdf"),
                                                 QStringLiteral("immunisation-2026-10.xlsx"),
                                                 QStringLiteral("immunisation-2026-10.csv")});
    for (const QString& file : house.dialogs.suggested)
        CHECK(QFileInfo(house.dialogs.place.filePath(file)).size() > 500);
    CHECK(house.feedback.said.size() == 3);
}

TEST_CASE("a link opens a period and a form; in another language and for another user the page begins anew",
          "[reports]")
{
    ReportsHouse house;
    house.show(QStringLiteral("2026-Q2/nutrition"));
    CHECK(house.source.made.last() == QStringLiteral("nutrition 2026-Q2"));
    house.page->retranslate();
    house.settle();
    CHECK(house.source.made.last() == QStringLiteral("nutrition 2026-Q2"));
    CHECK(house.text("periodName").contains(QStringLiteral("II")));
    LoggedIn other;
    other.user = Id{77};
    house.page->hide();
    house.page->userChanged(other);
    CHECK(house.table()->model()->rowCount() == 0);
    house.page->show();
    house.page->open({});
    house.settle();
    CHECK(house.table()->model()->rowCount() > 0);
}
