#pragma once

#include "core/report/charts/coverage_by_hamlet.h"
#include "core/report/charts/coverage_by_month.h"
#include "core/report/charts/deliveries_by_month.h"
#include "core/report/charts/growth_by_age.h"
#include "ui/growth/growth_chart.h"

#include <variant>

class QPainter;
class QRectF;

namespace noi
{

/// Any chart of a report: a value.
using ReportChart = std::variant<report::CoverageByMonth, report::CoverageByHamlet, report::GrowthByAge,
                                 report::DeliveriesByMonth>;

/// Draws with the painter's font; the painter is afterwards as it was.
void paintReportChart(QPainter& painter, const QRectF& area, const ReportChart& chart,
                      ChartLook look = ChartLook::Screen);

/// How high a chart must be to be read, in heights of a line of its text.
[[nodiscard]] double linesOf(const ReportChart& chart);

[[nodiscard]] QString titleOf(const ReportChart& chart);
/// What the chart shows, in words: for who cannot see it.
[[nodiscard]] QString wordsOf(const ReportChart& chart);

// One each; see report_chart.cpp.
void paintChart(QPainter& painter, const QRectF& area, const report::CoverageByMonth& chart, ChartLook look);
void paintChart(QPainter& painter, const QRectF& area, const report::CoverageByHamlet& chart, ChartLook look);
void paintChart(QPainter& painter, const QRectF& area, const report::GrowthByAge& chart, ChartLook look);
void paintChart(QPainter& painter, const QRectF& area, const report::DeliveriesByMonth& chart,
                ChartLook look);

} // namespace noi
