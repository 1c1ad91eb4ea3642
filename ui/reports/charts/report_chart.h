#pragma once

#include "core/report/charts/coverage_by_hamlet.h"
#include "core/report/charts/coverage_by_month.h"
#include "core/report/charts/deliveries_by_month.h"
#include "core/report/charts/growth_by_age.h"
#include "ui/growth/growth_chart.h"

#include <QSizeF>

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

/// How large a chart must be so that none of its words are cut, in heights of a line of its text.
[[nodiscard]] QSizeF leastSize(const ReportChart& chart);

[[nodiscard]] QString titleOf(const ReportChart& chart);
/// What the chart shows, in words: for who cannot see it.
[[nodiscard]] QString wordsOf(const ReportChart& chart);

// Each kind is drawn in a file of its own.
void paintChart(QPainter& painter, const QRectF& area, const report::CoverageByMonth& chart, ChartLook look);
void paintChart(QPainter& painter, const QRectF& area, const report::CoverageByHamlet& chart, ChartLook look);
void paintChart(QPainter& painter, const QRectF& area, const report::GrowthByAge& chart, ChartLook look);
void paintChart(QPainter& painter, const QRectF& area, const report::DeliveriesByMonth& chart,
                ChartLook look);

} // namespace noi
