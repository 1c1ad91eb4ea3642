#include "core/report/charts/coverage_by_hamlet.h"

#include <algorithm>

namespace noi::report
{

QList<CoverageByHamlet::Line> byCoverage(QList<CoverageByHamlet::Line> lines)
{
    std::ranges::stable_sort(lines, [](const auto& one, const auto& other) {
        return one.percent().value_or(-1) > other.percent().value_or(-1);
    });
    return lines;
}

} // namespace noi::report
