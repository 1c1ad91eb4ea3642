#include "core/report/charts/chart.h"
#include "tests/support/catch.h"

using namespace noi::report;

TEST_CASE("drop-out is who got the first dose and not the last, since January", "[report]")
{
    CoverageByMonth chart;
    chart.lines = {{QStringLiteral("DPT 1"), {10, 10, 0}}, {QStringLiteral("DPT 3"), {5, 12}}};
    CHECK(sinceJanuary(chart.lines[0].byMonth) == QList<qint64>{10, 20, 20});
    CHECK(dropOut(chart, 0) == DropOut{5, 50});
    CHECK(dropOut(chart, 1) == DropOut{3, 15});
    CHECK_FALSE(dropOut(chart, 2)); // the last dose's month is not there yet
    CHECK_FALSE(dropOut(chart, -1));
    chart.lines[0].byMonth = {0, 4};
    CHECK_FALSE(dropOut(chart, 0));
    CHECK(dropOut(chart, 1) == DropOut{-13, -325});
    chart.lines.removeLast();
    CHECK_FALSE(dropOut(chart, 1));
}

TEST_CASE("hamlets are ordered by their share, those with nobody to reach last", "[report]")
{
    const auto sorted = byCoverage({{QStringLiteral("a"), 0, 3},
                                    {QStringLiteral("b"), 10, 5},
                                    {QStringLiteral("c"), 4, 4},
                                    {QStringLiteral("d"), 20, 10}});
    QStringList names;
    for (const auto& line : sorted)
        names += line.hamlet;
    CHECK(names ==
          QStringList{QStringLiteral("c"), QStringLiteral("b"), QStringLiteral("d"), QStringLiteral("a")});
    CHECK_FALSE(sorted.last().percent());
}

TEST_CASE("a chart in which nothing was counted is empty, one of children whom nobody reached is not",
          "[report]")
{
    for (const Chart& nothing : {Chart(CoverageByMonth()), Chart(CoverageByHamlet()), Chart(GrowthByAge()),
                                 Chart(DeliveriesByMonth())})
        CHECK(isEmpty(nothing));
    CoverageByMonth months;
    months.lines = {{QStringLiteral("DPT 1"), {0, 0}}};
    CHECK(isEmpty(months));
    months.yearTarget = 30;
    CHECK_FALSE(isEmpty(months));
    months.lines[0].byMonth.clear(); // no month has begun
    CHECK(isEmpty(months));
    months.yearTarget = 0;
    months.lines[0].byMonth = {0, 1};
    CHECK_FALSE(isEmpty(months));
    CoverageByHamlet hamlets;
    hamlets.lines = {{QStringLiteral("a"), 1, 0}};
    CHECK_FALSE(isEmpty(hamlets));
    GrowthByAge growth;
    growth.groups.resize(2);
    CHECK(isEmpty(growth));
    growth.groups[1].over = 1;
    CHECK_FALSE(isEmpty(growth));
    DeliveriesByMonth deliveries;
    deliveries.months.resize(3);
    CHECK(isEmpty(deliveries));
    deliveries.months[2].unknown = 1;
    CHECK_FALSE(isEmpty(deliveries));
}
