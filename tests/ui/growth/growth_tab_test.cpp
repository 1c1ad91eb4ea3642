#include "core/service/growth_desk.h"
#include "resources/packs/packs.h"
#include "tests/support/test_station.h"
#include "tests/ui/due/due_house.h"
#include "tests/ui/people/people_house.h"
#include "ui/growth/growth_chart_view.h"
#include "ui/growth/growth_source.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>

using namespace noi;
using namespace noi::test;

namespace
{

std::shared_ptr<const growth::GrowthReference> readTables()
{
    auto read = growth::GrowthReference::load(PackFolders({bundledPacks()}), QDate(2026, 11, 29));
    REQUIRE(read);
    return std::make_shared<const growth::GrowthReference>(std::move(read).value());
}

/// Answers at once, from a real station's records.
class GrowthAtOnce : public GrowthSource
{
public:
    TestStation home;
    std::shared_ptr<const growth::GrowthReference> tables = readTables();
    Id child = home.addPerson(QStringLiteral("Siu Bảo An"), day(2026, 3, 14), Sex::Male);

    GrowthDesk desk() { return {*home.context, *tables}; }
    Later<GrowthAnswer> growth(Id) override
    {
        auto file = desk().open(home.nurse, child);
        return ready(file ? Result(GrowthAnswer{*file, tables}) : Result<GrowthAnswer>(file.error()));
    }
    Later<MeasuringDoubts> doubts(const Measurement& m) override
    {
        return ready(desk().doubts(home.nurse, own(m)));
    }
    Later<Id> measure(const Measurement& m) override { return ready(desk().record(home.nurse, own(m))); }

    void keep(const PartialDate& when, int grams, int mm)
    {
        Measurement m;
        m.measuredAt = when;
        m.weight = grams;
        m.length = mm;
        m.position = Measurement::Position::Lying;
        REQUIRE(desk().record(home.nurse, own(m)));
    }

private:
    [[nodiscard]] Measurement own(Measurement m) const
    {
        m.person = child;
        return m;
    }
};

struct GrowthHouse : PeopleHouse {
    GrowthAtOnce growth;
    PdfDialogs dialogs;
    Id child = addChild(addMother());

    void open()
    {
        page->setGrowth({growth, dialogs, [] { return QStringLiteral("Trạm Y tế xã Ia Ly"); }});
        page->open(child.value);
        settle();
        find<QTabWidget>("fileTabs")->setCurrentIndex(4);
        settle();
    }
    [[nodiscard]] int rows() const { return find<QTableView>("measurements")->model()->rowCount(); }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return find<QTableView>("measurements")->model()->index(row, column).data().toString();
    }
};

} // namespace

TEST_CASE("the growth tab draws WHO's seven lines with the child's points, and says what they mean")
{
    GrowthHouse house;
    house.growth.keep(day(2026, 4, 14), 4500, 547);
    house.growth.keep(day(2026, 6, 14), 5300, 590);
    house.growth.keep(day(2026, 9, 14), 5900, 630);
    house.open();
    const auto& chart = house.find<GrowthChartView>("growthChart")->chart();
    CHECK(chart.curves.size() == 7);
    REQUIRE(chart.points.size() == 3);
    CHECK(chart.points.last().at.y() == Approx(5.9));
    CHECK(chart.range.to == 12); // what fits a child of eight months
    CHECK(house.text("growthWords").contains(QStringLiteral("Underweight")));
    CHECK(house.rows() == 3);
    CHECK(house.cell(0, 0) == QStringLiteral("14/09/2026")); // newest first
    house.picture(QStringLiteral("growth"));
    const auto* table = house.find<QTableView>("measurements");
    const QSize before = house.page->size();
    for (const bool narrow : {true, false}) {
        house.page->resize(narrow ? QSize(787, 440) : before); // 150 % on a screen of 1366 by 768
        PeopleHouse::settle(20);
        int width = 0;
        for (int column = 0; column < table->model()->columnCount(); ++column)
            width += table->columnWidth(column);
        CHECK(width <= table->viewport()->width()); // nothing is cut at the side
        if (narrow) house.picture(QStringLiteral("growth-150"));
    }
    auto* kind = house.find<QComboBox>("growthKind");
    for (int i = 0; i < kind->count(); ++i) {
        kind->setCurrentIndex(i);
        PeopleHouse::settle();
        CHECK(chart.curves.size() == 7);
        house.picture(QStringLiteral("growth-%1").arg(i));
    }
}

TEST_CASE("a child is weighed and measured with the keyboard alone, and it can be undone")
{
    GrowthHouse house;
    house.open();
    CHECK(house.text("growthWords").contains(QStringLiteral("Insert")));
    house.press(Qt::Key_Insert);
    const int before = house.keys;
    house.type(QStringLiteral("7,9"));
    house.press(Qt::Key_Return);
    house.type(QStringLiteral("67,6"));
    house.press(Qt::Key_Return, Qt::ControlModifier);
    PeopleHouse::settle();
    CHECK(house.keys - before <= 12);
    REQUIRE(house.rows() == 1);
    CHECK(house.cell(0, 0) == QStringLiteral("21/11/2026"));
    const auto file = house.growth.desk().open(house.growth.home.nurse, house.growth.child);
    REQUIRE(file);
    const Measurement& kept = file->lines.first().measurement.value;
    CHECK(kept.weight == 7900);
    CHECK(kept.length == 676);
    CHECK(kept.position == Measurement::Position::Lying); // who is younger than two lies
    CHECK(house.feedback.undo);
}

TEST_CASE("while figures are typed, what a child can hardly have is doubted and can be kept all the same")
{
    GrowthHouse house;
    house.open();
    house.press(Qt::Key_Insert);
    house.type(QStringLiteral("79"));
    PeopleHouse::settle();
    house.picture(QStringLiteral("growth-doubt"));
    bool doubted = false;
    for (const QLabel* label : house.page->findChildren<QLabel*>())
        doubted |= label->isVisible() && label->text().contains(QStringLiteral("hardly possible"));
    CHECK(doubted);
    house.press(Qt::Key_Return, Qt::ControlModifier);
    PeopleHouse::settle();
    CHECK(house.rows() == 1);
}

TEST_CASE("nothing measured, or nonsense, is said and nothing is kept")
{
    GrowthHouse house;
    house.open();
    house.press(Qt::Key_Insert);
    house.press(Qt::Key_Return, Qt::ControlModifier);
    PeopleHouse::settle();
    CHECK(house.text("growthProblem").contains(QStringLiteral("at least one figure")));
    CHECK(house.rows() == 0);
    house.press(Qt::Key_Escape);
    CHECK_FALSE(house.find<QWidget>("measurePanel")->isVisible());
}

TEST_CASE("the point nearest to the pointer is found, and none where there is none")
{
    GrowthChart chart;
    chart.range = {0, 12};
    chart.points = {{{1, 4}, {}, false}, {{6, 8}, {}, false}};
    const ChartLayout layout(chart, QRectF(0, 0, 600, 400), 16);
    CHECK(layout.nearest(chart, layout.place({6, 8}), 10) == 1);
    CHECK(layout.nearest(chart, layout.place({1, 4}) + QPointF(5, 5), 10) == 0);
    CHECK(layout.nearest(chart, layout.place({3.5, 6}), 10) == -1);
    CHECK(layout.place({0, layout.lowest()}) == layout.plot().bottomLeft());
}

TEST_CASE(
    "keys zoom the chart, move along it and step from point to point, and the choice of stretches keeps up")
{
    GrowthHouse house;
    house.growth.keep(day(2026, 4, 14), 4500, 547);
    house.growth.keep(day(2026, 6, 14), 5300, 590);
    house.growth.keep(day(2026, 9, 14), 5900, 630);
    house.open();
    auto* view = house.find<GrowthChartView>("growthChart");
    auto* range = house.find<QComboBox>("growthRange");
    const int offered = range->count();
    CHECK(range->currentText() == QStringLiteral("0–12 months"));
    view->setFocus();
    house.press(Qt::Key_Plus); // about the last point, of six months
    CHECK(view->chart().range == ChartRange{3, 9});
    CHECK(range->count() == offered + 1);
    CHECK(range->currentText() == QStringLiteral("3–9 months"));
    CHECK(view->chart().points.size() == 2);
    house.press(Qt::Key_Left);
    CHECK(view->chart().range == ChartRange{2, 8});
    CHECK(range->count() == offered + 1);
    house.press(Qt::Key_Up);
    CHECK(house.text("growthPoint").startsWith(QStringLiteral("14/09/2026: 5.9 kg")));
    house.press(Qt::Key_Down);
    CHECK(house.text("growthPoint").startsWith(QStringLiteral("14/06/2026: 5.3 kg")));
    house.picture(QStringLiteral("growth-zoomed"));
    house.press(Qt::Key_Right); // the point that was stepped to is still the one
    house.press(Qt::Key_Up);
    CHECK(house.text("growthPoint").startsWith(QStringLiteral("14/09/2026")));
    for (int i = 0; i < 8; ++i)
        house.press(Qt::Key_Minus);
    CHECK(view->chart().range == ChartRange{0, 120});
    house.press(Qt::Key_0);
    CHECK(view->chart().range == ChartRange{0, 12});
    CHECK(range->currentText() == QStringLiteral("0–12 months"));
    CHECK(range->count() == offered);
    house.press(Qt::Key_Minus); // the next stretch that is offered anyway
    CHECK(view->chart().range == ChartRange{0, 24});
    CHECK(range->currentText() == QStringLiteral("0–24 months"));
    CHECK(range->count() == offered);
}

TEST_CASE("a stretch is zoomed about a place and stays within its limits")
{
    CHECK(zoomed({0, 60}, 0.5, 30, {0, 60}) == ChartRange{15, 45});
    CHECK(zoomed({0, 60}, 0.5, 58, {0, 60}) == ChartRange{29, 59});
    CHECK(zoomed({0, 60}, 2, 30, {0, 60}) == ChartRange{0, 60});
    CHECK(zoomed({10, 14}, 0.5, 12, {0, 60}) == ChartRange{10, 14});
    CHECK(panned({10, 20}, -30, {0, 60}) == ChartRange{0, 10});
    CHECK(panned({10, 20}, 90, {0, 60}) == ChartRange{50, 60});
}

TEST_CASE("in the growth tab Ctrl+P prints the chart, in the others the card")
{
    GrowthHouse house;
    house.growth.keep(day(2026, 9, 14), 5900, 630);
    house.open();
    CHECK(house.find<QPushButton>("printCard")->text().startsWith(QStringLiteral("Print chart")));
    QList<Id> cards;
    QObject::connect(house.page.get(), &PeoplePage::printCard, house.page.get(), [&](Id id) { cards += id; });
    house.press(Qt::Key_P, Qt::ControlModifier);
    CHECK(house.dialogs.titles == QStringList{QStringLiteral("Print the growth chart")});
    CHECK(QFile(house.dialogs.file()).size() > 1000);
    CHECK(house.feedback.said.last() == QStringLiteral("The growth chart was sent to the printer."));
    CHECK(cards.isEmpty());
    house.find<QTabWidget>("fileTabs")->setCurrentIndex(0);
    house.press(Qt::Key_P, Qt::ControlModifier);
    CHECK(cards == QList<Id>{house.child});
    CHECK(house.dialogs.titles.size() == 1);
}
