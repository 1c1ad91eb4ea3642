#include "tests/ui/session/day.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>

using namespace noi;
using namespace noi::test;

namespace
{

void openSheet(Day& day)
{
    day.find<QPushButton>("showPaper")->click();
    Day::settle();
}

void firstLine(Day& day)
{
    day.typeText(QStringLiteral("siu"));
    day.press(Qt::Key_Return);
    day.typeText(QStringLiteral("bcg"));
    day.press(Qt::Key_Return);
    day.press(Qt::Key_Return);
    day.typeText(QStringLiteral("26A01"));
    day.press(Qt::Key_Return);
    day.typeText(QStringLiteral("300627"));
    day.press(Qt::Key_Return);
    day.press(Qt::Key_Return);
}

} // namespace

TEST_CASE("A line of the same vaccine as the one above takes a few letters and two Enters")
{
    Day day;
    day.desk.later = GENERATE(false, true);
    openSheet(day);
    firstLine(day);
    REQUIRE(day.desk.papers.size() == 1);
    CHECK(day.desk.papers[0].person == Id{13});
    CHECK(day.desk.papers[0].product == QStringLiteral("bcg"));
    CHECK(day.desk.papers[0].expiry.toText() == QStringLiteral("2027-06-30"));
    CHECK(day.desk.papers[0].bodySite == QStringLiteral("left-arm"));
    CHECK(day.desk.papers[0].givenAt.toText() == QStringLiteral("2026-11-20"));
    day.keys = 0;
    day.typeText(QStringLiteral("huong"));
    day.press(Qt::Key_Return);
    day.press(Qt::Key_Return);
    CHECK(day.keys <= 10);
    REQUIRE(day.desk.papers.size() == 2);
    CHECK(day.desk.papers[1].person == Id{12});
    CHECK(day.desk.papers[1].lot == QStringLiteral("26A01"));
    CHECK(day.find<QTableWidget>("lateTable")->item(1, 7)->text() == QStringLiteral("✓"));
}

TEST_CASE("A refused line says why in its place and can be taken back and corrected")
{
    Day day;
    openSheet(day);
    day.desk.refuse = {Error{ErrorKind::Refused, "This lot is suspended."}};
    firstLine(day);
    auto* table = day.find<QTableWidget>("lateTable");
    CHECK(table->item(0, 7)->text().contains(QStringLiteral("This lot is suspended.")));
    day.press(Qt::Key_Up);
    day.press(Qt::Key_Return);
    CHECK(QApplication::focusWidget()->objectName() == QStringLiteral("lateLot"));
    day.typeText(QStringLiteral("26A02"));
    day.press(Qt::Key_Return);
    day.press(Qt::Key_Return);
    REQUIRE(day.desk.papers.size() == 2);
    CHECK(day.desk.papers[1].lot == QStringLiteral("26A02"));
    CHECK(table->item(1, 7)->text() == QStringLiteral("✓"));
}

TEST_CASE("Scans fill the paper sheet's line: the card its person, the vial its vaccine, lot and expiry")
{
    Day day;
    day.products = *day.products.withGtins("product,gtin\nbcg,09520000001018\n", QStringLiteral("test"));
    openSheet(day);
    day.card(12);
    day.bcgVial("26Z09");
    day.press(Qt::Key_Return);
    REQUIRE(day.desk.papers.size() == 1);
    CHECK(day.desk.papers[0].person == Id{12});
    CHECK(day.desk.papers[0].lot == QStringLiteral("26Z09"));
    CHECK(day.desk.calls.count(QStringLiteral("receive")) == 0);
}
