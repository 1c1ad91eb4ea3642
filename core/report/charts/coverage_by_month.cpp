#include "core/report/charts/coverage_by_month.h"

#include <numeric>

namespace noi::report
{

QList<qint64> sinceJanuary(const QList<qint64>& byMonth)
{
    QList<qint64> sums(byMonth.size());
    std::partial_sum(byMonth.begin(), byMonth.end(), sums.begin());
    return sums;
}

std::optional<DropOut> dropOut(const CoverageByMonth& chart, int month)
{
    if (chart.lines.size() < 2) return {};
    const QList<qint64> first = sinceJanuary(chart.lines.first().byMonth);
    const QList<qint64> last = sinceJanuary(chart.lines.last().byMonth);
    if (month < 0 || month >= first.size() || month >= last.size() || first[month] <= 0) return {};
    const qint64 number = first[month] - last[month];
    return DropOut{number, 100.0 * double(number) / double(first[month])};
}

} // namespace noi::report
