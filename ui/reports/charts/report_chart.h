#pragma once

#include "core/report/charts/chart.h"
#include "ui/growth/growth_chart.h"

#include <QSizeF>

class QPainter;
class QRectF;

namespace noi
{

/// Draws with the painter's font; the painter is afterwards as it was.
void paintReportChart(QPainter& painter, const QRectF& area, const report::Chart& chart,
                      ChartLook look = ChartLook::Screen);

/// How large a chart must be so that none of its words are cut, in heights of a line of its text.
[[nodiscard]] QSizeF leastSize(const report::Chart& chart);

[[nodiscard]] QString titleOf(const report::Chart& chart);
/// What the chart shows, in words: for who cannot see it.
[[nodiscard]] QString wordsOf(const report::Chart& chart);

// Each kind is drawn in a file of its own.
void paintChart(QPainter& painter, const QRectF& area, const report::CoverageByMonth& chart, ChartLook look);
void paintChart(QPainter& painter, const QRectF& area, const report::CoverageByHamlet& chart, ChartLook look);
void paintChart(QPainter& painter, const QRectF& area, const report::GrowthByAge& chart, ChartLook look);
void paintChart(QPainter& painter, const QRectF& area, const report::DeliveriesByMonth& chart,
                ChartLook look);

} // namespace noi
