#pragma once

#include "core/report/charts/coverage_by_hamlet.h"
#include "core/report/charts/coverage_by_month.h"
#include "core/report/charts/deliveries_by_month.h"
#include "core/report/charts/growth_by_age.h"

#include <variant>

namespace noi::report
{

/// Any chart of a report: a value.
using Chart = std::variant<CoverageByMonth, CoverageByHamlet, GrowthByAge, DeliveriesByMonth>;

/// Nothing was counted in it: there is nothing to draw.
[[nodiscard]] bool isEmpty(const Chart& chart);

} // namespace noi::report
