#pragma once

#include "ui/growth/growth_curves.h"

#include <QRectF>
#include <QString>

class QPainter;

namespace noi
{

/// One measurement on a chart.
struct ChartPoint {
    QPointF at;            ///< as GrowthCurve has it
    QString words;         ///< what is said when the pointer is on it: date, figure, deviation
    bool doubtful = false; ///< to be measured again: drawn open
};

/// A chart of WHO with a child's points, as it is drawn on the screen and on paper.
struct GrowthChart {
    QString title, xTitle, yTitle;
    ChartRange range;
    bool months = true; ///< x is an age; else a length in cm
    QList<GrowthCurve> curves;
    QList<ChartPoint> points; ///< by x
};

/// Where on `area` the chart draws, and where a point of it lies there.
class ChartLayout
{
public:
    /// `lineHeight`: of the text that is drawn beside the axes.
    ChartLayout(const GrowthChart& chart, const QRectF& area, double lineHeight);

    [[nodiscard]] QPointF place(const QPointF& point) const;
    [[nodiscard]] const QRectF& plot() const { return m_plot; }
    [[nodiscard]] double lowest() const { return m_low; }
    [[nodiscard]] double highest() const { return m_high; }
    /// Steps of the grid.
    [[nodiscard]] double xStep() const { return m_xStep; }
    [[nodiscard]] double yStep() const { return m_yStep; }
    /// The point nearest to a place, at most `reach` away; −1: none.
    [[nodiscard]] qsizetype nearest(const GrowthChart& chart, const QPointF& place, double reach) const;

private:
    QRectF m_plot;
    double m_from, m_to, m_low, m_high, m_xStep, m_yStep;
};

/// On the screen the lines have the colours of their meanings; on paper WHO's (green, gold, red, black), each
/// kind of line with a stroke of its own and its number, so that a photocopy can be read.
enum class ChartLook { Screen, Paper };

/// 1, 2 or 5 times a power of ten: the smallest of them that parts `span` into at most `most` steps.
[[nodiscard]] double niceStep(double span, int most);

/// Draws with the painter's font. `marked`: a point that is pointed at; −1: none.
void paintGrowthChart(QPainter& painter, const QRectF& area, const GrowthChart& chart, qsizetype marked = -1,
                      ChartLook look = ChartLook::Screen);

} // namespace noi
