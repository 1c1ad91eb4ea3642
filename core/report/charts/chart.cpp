#include "core/report/charts/chart.h"

#include <algorithm>

namespace noi::report
{

namespace
{

struct Empty {
    /// Children to be reached of whom nobody was reached are something to see, once a month has begun.
    bool operator()(const CoverageByMonth& chart) const
    {
        return std::ranges::all_of(chart.lines, [&chart](const CoverageByMonth::Line& line) {
            return line.byMonth.isEmpty() ||
                   (chart.yearTarget == 0 && sinceJanuary(line.byMonth).last() == 0);
        });
    }
    bool operator()(const CoverageByHamlet& chart) const { return chart.lines.isEmpty(); }
    bool operator()(const GrowthByAge& chart) const
    {
        return std::ranges::all_of(chart.groups, [](const auto& group) { return group.all() == 0; });
    }
    bool operator()(const DeliveriesByMonth& chart) const
    {
        return std::ranges::all_of(chart.months, [](const auto& month) { return month.all() == 0; });
    }
};

} // namespace

bool isEmpty(const Chart& chart) { return std::visit(Empty{}, chart); }

} // namespace noi::report
