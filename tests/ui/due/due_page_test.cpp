#include "tests/ui/due/due_house.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>

using namespace noi;
using namespace noi::test;

namespace
{

QString cell(const QTableView* table, int row, int column)
{
    return table->model()->index(row, column).data().toString();
}

} // namespace

TEST_CASE("the due page opens with this month, by hamlet, each person with what to give", "[due]")
{
    DueHouse house;
    house.show();
    REQUIRE_FALSE(house.source.asked.isEmpty());
    CHECK(house.source.asked.last().from == QDate(2026, 11, 1));
    CHECK(house.source.asked.last().to == QDate(2026, 11, 30));
    const auto* table = house.find<QTableView>("dueTable");
    REQUIRE(table->model()->rowCount() == 33); // three hamlets' lines
    CHECK(cell(table, 0, 0) == QStringLiteral("Làng Kép 2 · 10 person(s)"));
    CHECK(cell(table, 1, 0) == QStringLiteral("Rơ Châm H'Blơi"));
    CHECK(cell(table, 1, 4) == QStringLiteral("DPT-VGB-Hib dose 1, OPV dose 1"));
    CHECK(cell(table, 1, 6) == QStringLiteral("Due"));
    CHECK(cell(table, 2, 6) == QStringLiteral("Overdue 6 day(s)"));
    CHECK(cell(table, 3, 6) == QStringLiteral("Defaulter, 42 day(s)"));
    CHECK(cell(table, 22, 0) == QStringLiteral("Hamlet not known · 10 person(s)"));
    house.picture(QStringLiteral("due"));
}

TEST_CASE("arrows pass over the hamlets' lines, and Enter opens the person's file", "[due]")
{
    DueHouse house;
    house.show();
    QList<Id> opened;
    QObject::connect(house.page.get(), &DuePage::openPerson, house.page.get(), [&](Id id) { opened += id; });
    auto* table = house.find<QTableView>("dueTable");
    table->setFocus();
    for (int i = 0; i < 10; ++i)
        house.press(Qt::Key_Down);
    house.press(Qt::Key_Return);
    CHECK(opened == QList<Id>{Id{110}}); // the eleventh person, after the second hamlet's line
}

TEST_CASE("the list is cut by keys: period, state, hamlet and words", "[due]")
{
    DueHouse house;
    house.show();
    house.find<QTableView>("dueTable")->setFocus();
    house.press(Qt::Key_1, Qt::AltModifier);
    CHECK(house.source.asked.last().from == QDate(2026, 11, 21));
    CHECK(house.source.asked.last().to == QDate(2026, 11, 21));
    house.press(Qt::Key_3, Qt::AltModifier);
    CHECK(house.source.asked.last().from == QDate(2026, 12, 1));
    CHECK(house.source.asked.last().to == QDate(2026, 12, 31));
    house.find("dueState")->setFocus();
    house.press(Qt::Key_3);
    CHECK(house.source.asked.last().state == DueState::Overdue);
    CHECK(house.find<QTableView>("dueTable")->model()->rowCount() == 13);
    house.press(Qt::Key_1);
    CHECK_FALSE(house.source.asked.last().state.has_value());
    house.press(Qt::Key_H, Qt::AltModifier);
    CHECK(house.find("dueHamlet")->hasFocus());
    house.press(Qt::Key_Down);
    CHECK(house.source.asked.last().hamlet == QStringLiteral("Làng Kép 2"));
    house.press(Qt::Key_End);
    REQUIRE(house.source.asked.last().hamlet.has_value());
    CHECK(house.source.asked.last().hamlet->isEmpty());
    house.press(Qt::Key_F, Qt::ControlModifier);
    house.press(Qt::Key_H);
    CHECK(house.source.asked.last().text == QStringLiteral("h"));
}

TEST_CASE("Ctrl+B plans the sessions of the list, and Esc goes back", "[due]")
{
    DueHouse house;
    house.source.rows = madeUpRows(120);
    house.show();
    house.press(Qt::Key_B, Qt::ControlModifier);
    auto* products = house.find<QTableWidget>("planProducts");
    REQUIRE(products->isVisible());
    CHECK(house.find<QLabel>("planHead")->text() ==
          QStringLiteral("120 person(s), 3 session(s): at most 50 persons in one"));
    CHECK(cell(products, 0, 1) == QStringLiteral("120"));
    CHECK(cell(products, 0, 3) == QStringLiteral("120"));
    CHECK(cell(products, 1, 1) == QStringLiteral("120"));
    CHECK(cell(products, 1, 3) == QStringLiteral("6")); // twenty doses in a vial, forty children a session
    auto* sessions = house.find<QTableWidget>("planSessions");
    REQUIRE(sessions->rowCount() == 3);
    CHECK(cell(sessions, 0, 2) == QStringLiteral("Làng Kép 2"));
    house.picture(QStringLiteral("plan"));

    auto* choice = house.find<QComboBox>("product_dpt-hepb-hib-sii");
    choice->setFocus();
    choice->setCurrentIndex(1);
    Q_EMIT choice->activated(1);
    DueHouse::settle();
    CHECK(house.find<QComboBox>("product_combe-five")->currentText() == QStringLiteral("ComBE Five"));

    products->setFocus();
    house.press(Qt::Key_Escape);
    CHECK(house.find("dueTable")->isVisible());
    CHECK_FALSE(products->isVisible());
}

TEST_CASE("the list in sight goes out on paper and as a file", "[due]")
{
    DueHouse house;
    house.show();
    house.press(Qt::Key_P, Qt::ControlModifier);
    CHECK(QFile(house.dialogs.file()).size() > 1000);
    house.find("dueState")->setFocus();
    house.press(Qt::Key_3); // overdue: a third of them
    house.press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    house.press(Qt::Key_E, Qt::ControlModifier);
    house.press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(house.source.tables == QList<qsizetype>{30, 10, 10, 10});
    const QString stem = QStringLiteral("due-list-2026-11-01..2026-11-30");
    CHECK(house.dialogs.suggested == QStringList{stem + QStringLiteral(".pdf"),
                                                 stem + QStringLiteral(".xlsx"),
                                                 stem + QStringLiteral(".csv")});
    for (const QString& file : house.dialogs.suggested)
        CHECK(QFile(house.dialogs.place.filePath(file)).size() > 100);
    QFile csv(house.dialogs.place.filePath(house.dialogs.suggested.last()));
    REQUIRE(csv.open(QIODevice::ReadOnly));
    CHECK(QString::fromUtf8(csv.readAll()).contains(QStringLiteral("Rơ Châm H'Blơi")));
}

TEST_CASE("invitations go to the printer", "[due]")
{
    DueHouse house;
    house.show();
    house.press(Qt::Key_G, Qt::ControlModifier);
    CHECK(house.feedback.said.last() == QStringLiteral("8 page(s) sent to the printer."));
}

TEST_CASE("with nobody on the list the page says what will appear, and prints nothing", "[due]")
{
    DueHouse house;
    house.source.rows.clear();
    house.show();
    CHECK(house.find("dueEmpty")->isVisible());
    CHECK_FALSE(house.find<QPushButton>("duePrint")->isEnabled());
    house.picture(QStringLiteral("empty"));
}

TEST_CASE("the due page fits the screen at 150 %", "[due]")
{
    DueHouse house;
    house.show();
    INFO(house.page->minimumSizeHint().width() << " by " << house.page->minimumSizeHint().height());
    CHECK(house.page->minimumSizeHint().width() <= 776);
    CHECK(house.page->minimumSizeHint().height() <= 440);
}
