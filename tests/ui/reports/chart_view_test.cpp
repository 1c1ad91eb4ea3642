#include "tests/ui/reports/reports_house.h"
#include "ui/reports/charts/report_chart_view.h"

#include <QApplication>
#include <QFileInfo>
#include <QListView>
#include <QProgressBar>
#include <QScrollArea>
#include <QScrollBar>

using namespace noi;
using namespace noi::test;

namespace
{

report::CoverageByMonth penta()
{
    return {QStringLiteral("DPT-VGB-Hib 1 và 3 theo tháng · Năm 2026"),
            2026,
            1236,
            95,
            {{QStringLiteral("DPT-VGB-Hib 1"), {98, 105, 110, 88, 120, 99, 101, 97, 90, 104}},
             {QStringLiteral("DPT-VGB-Hib 3"), {80, 92, 99, 101, 95, 88, 90, 97, 85, 92}}}};
}

report::CoverageByHamlet hamlets(int count)
{
    report::CoverageByHamlet chart{
        QStringLiteral("Tiêm chủng đầy đủ theo thôn · Từ 01/01/2026 đến 31/10/2026"), 95, {}};
    for (int i = 0; i < count; ++i)
        chart.lines += {QStringLiteral("Làng Kép %1").arg(i + 1), 20 + i, 20 + i - i * 7 % 5 * (i % 3)};
    return chart;
}

/// The page with its reports and three charts below them.
struct ChartHouse : ReportsHouse {
    ChartHouse()
    {
        add("coverage-penta", "DPT-VGB-Hib 1 và 3 theo tháng", "DPT-HepB-Hib 1 and 3 by month", penta());
        add("hamlets-fully", "Tiêm chủng đầy đủ theo thôn", "Fully immunised by hamlet", hamlets(40));
        add("growth", "Chiều cao theo tuổi, dưới 5 tuổi", "Length for age",
            report::GrowthByAge{QStringLiteral("Chiều cao theo tuổi, dưới 5 tuổi · 6 tháng đầu năm 2026"),
                                {{QStringLiteral("0–5 tháng"), 1, 6, 110, 4},
                                 {QStringLiteral("6–11 tháng"), 3, 15, 130, 2},
                                 {QStringLiteral("12–23 tháng"), 12, 48, 201, 0},
                                 {QStringLiteral("24–35 tháng"), 20, 61, 190, 8},
                                 {QStringLiteral("36–47 tháng"), 9, 44, 160, 3},
                                 {QStringLiteral("48–59 tháng"), 0, 0, 0, 0}},
                                QStringLiteral("Thấp còi mức nặng"),
                                QStringLiteral("Thấp còi mức vừa"),
                                QStringLiteral("Bình thường"),
                                QStringLiteral("Rất cao")});
        add("deliveries-by-place", "Nơi đẻ theo tháng", "Places of delivery by month",
            report::DeliveriesByMonth{
                QStringLiteral("Nơi đẻ theo tháng · Năm 2026"),
                2026,
                {{6, 20, 3}, {4, 25, 1}, {8, 19, 0, 1}, {5, 22, 2}, {0, 0, 0}, {7, 26, 4}},
                QStringLiteral("Tại trạm"),
                QStringLiteral("Bệnh viện, cơ sở khác"),
                QStringLiteral("Tại nhà, nơi khác"),
                QStringLiteral("Không rõ nơi")});
    }

    void add(const char* code, const char* vi, const char* en, const report::Chart& chart)
    {
        FormLine line;
        line.form = QLatin1String(code);
        line.name = {QString::fromUtf8(vi), QString::fromUtf8(en)};
        source.forms += {line, ReportEntry::Kind::Chart};
        source.charts.insert(line.form, chart);
    }
    [[nodiscard]] ReportChartView* chart() const { return find<ReportChartView>("reportChart"); }
    [[nodiscard]] QScrollArea* room() const { return find<QScrollArea>("chartRoom"); }
};

} // namespace

TEST_CASE("charts stand below the reports and are chosen, looked at and left with the keyboard", "[reports]")
{
    ChartHouse house;
    house.show();
    house.press(Qt::Key_End);
    house.settle(200);
    CHECK(house.source.made.last() == QStringLiteral("deliveries-by-place 2026-10"));
    house.picture(QStringLiteral("chart-deliveries"));
    house.press(Qt::Key_Up);
    house.settle(200);
    house.picture(QStringLiteral("chart-growth"));
    for (int i = 0; i < 2; ++i)
        house.press(Qt::Key_Up);
    house.settle(200);
    CHECK(house.source.made.last() == QStringLiteral("coverage-penta 2026-10"));
    CHECK(std::get<report::CoverageByMonth>(house.chart()->chart()).lines == penta().lines);
    CHECK(house.chart()->isVisible());
    CHECK(house.chart()->accessibleName() == penta().title);
    CHECK(house.text("chartTitle") == penta().title);
    CHECK_FALSE(house.find("handIn")->isVisible());
    CHECK_FALSE(house.find("chartEmpty")->isVisible());
    // Nothing scrolls sideways on the screen of a station.
    CHECK(house.room()->horizontalScrollBar()->maximum() == 0);
    house.picture(QStringLiteral("chart-months"));
    CHECK(house.find<QListView>("reportList")->hasFocus());
    house.press(Qt::Key_Return);
    CHECK(house.room()->hasFocus());
    house.press(Qt::Key_Escape);
    CHECK(house.find<QListView>("reportList")->hasFocus());
    house.press(Qt::Key_Left, Qt::AltModifier);
    CHECK(house.source.made.last() == QStringLiteral("coverage-penta 2026-09"));
    CHECK(house.chart()->isVisible());
    // Up to the last report: its table is back.
    house.press(Qt::Key_Up);
    house.settle(200);
    CHECK(house.table()->isVisible());
    CHECK_FALSE(house.chart()->isVisible());
}

TEST_CASE("a chart that is higher than the page is scrolled with the arrow keys", "[reports]")
{
    ChartHouse house;
    house.show(QStringLiteral("2026-10/hamlets-fully"));
    house.press(Qt::Key_Return);
    REQUIRE(house.room()->hasFocus());
    CHECK(house.room()->horizontalScrollBar()->maximum() == 0);
    REQUIRE(house.room()->verticalScrollBar()->maximum() > 0);
    house.picture(QStringLiteral("chart-hamlets"));
    house.press(Qt::Key_Down);
    CHECK(house.room()->verticalScrollBar()->value() > 0);
}

TEST_CASE("a chart goes out on paper and as PDF, and is counted again", "[reports]")
{
    ChartHouse house;
    house.show(QStringLiteral("2026-10/coverage-penta"));
    house.press(Qt::Key_Return);
    house.press(Qt::Key_P, Qt::ControlModifier);
    CHECK(house.dialogs.titles.size() == 1);
    CHECK(QFileInfo(house.dialogs.file()).size() > 1000);
    house.press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(house.dialogs.suggested == QStringList{QStringLiteral("coverage-penta-2026-10.pdf")});
    CHECK(QFileInfo(house.dialogs.place.filePath(house.dialogs.suggested[0])).size() > 1000);
    CHECK(house.feedback.said.size() == 1);
    const qsizetype before = house.source.made.size();
    house.source.charts[QStringLiteral("coverage-penta")] = hamlets(3);
    house.press(Qt::Key_R, Qt::ControlModifier);
    CHECK(house.source.made.size() == before + 1);
    CHECK(std::holds_alternative<report::CoverageByHamlet>(house.chart()->chart()));
}

TEST_CASE("a chart without figures says so in words", "[reports]")
{
    ChartHouse house;
    house.source.empty = true;
    house.show(QStringLiteral("2027-02/coverage-penta"));
    CHECK(house.find("chartEmpty")->isVisible());
    CHECK_FALSE(house.chart()->isVisible());
    CHECK_FALSE(house.find("printChart")->isEnabled());
    house.picture(QStringLiteral("chart-empty"));
    house.press(Qt::Key_Return);
    house.press(Qt::Key_P, Qt::ControlModifier);
    CHECK(house.dialogs.titles.isEmpty());
    house.source.empty = false;
    house.press(Qt::Key_R, Qt::ControlModifier);
    CHECK(house.chart()->isVisible());
    CHECK_FALSE(house.find("chartEmpty")->isVisible());
}

TEST_CASE("a chart waits for the doses to be counted, and says what goes wrong", "[reports]")
{
    ChartHouse house;
    house.source.toPrepare = 14'300;
    house.source.holdPieces = true;
    house.show(QStringLiteral("2026-10/coverage-penta"));
    house.source.release();
    house.settle();
    CHECK(house.text("chartPreparing").contains(QStringLiteral("12.300")));
    CHECK(house.find<QProgressBar>("chartProgress")->isVisible());
    CHECK(house.source.made.isEmpty());
    house.page->hide(); // nobody waits
    house.source.release();
    house.settle();
    CHECK(house.source.made.isEmpty());
    house.source.holdPieces = false;
    house.page->show();
    house.page->open({});
    house.settle();
    CHECK(house.source.made.size() == 1);
    CHECK_FALSE(house.find("chartProgress")->isVisible());
    QApplication::setActiveWindow(house.page.get());
    house.press(Qt::Key_Return);
    house.source.trouble = Error{ErrorKind::Io, "The records cannot be read: %1", {QStringLiteral("disk")}};
    house.press(Qt::Key_R, Qt::ControlModifier);
    CHECK(house.find("chartProblem")->isVisible());
    CHECK(house.chart()->isVisible()); // what was there stays
    house.source.trouble.reset();
    house.press(Qt::Key_R, Qt::ControlModifier);
    CHECK_FALSE(house.find("chartProblem")->isVisible());
    LoggedIn other;
    other.user = Id{77};
    house.page->hide();
    house.page->userChanged(other);
    CHECK(house.text("chartTitle").isEmpty());
}
