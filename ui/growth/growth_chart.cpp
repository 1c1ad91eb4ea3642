#include "ui/growth/growth_chart.h"

#include "ui/theme/colours.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace noi
{

namespace
{

/// Months are read in threes, sixes and years.
double monthStep(double span, int most)
{
    for (const double months : {1.0, 2.0, 3.0, 6.0})
        if (span / months <= most) return months;
    return 12;
}

QColor colourOf(int deviation, ChartLook look)
{
    if (look == ChartLook::Paper) {
        // WHO's charts: median, one, two, three.
        constexpr QRgb colours[] = {0xff00853f, 0xffb8860b, 0xffd2232a, 0xff000000};
        return QColor(colours[std::abs(deviation)]);
    }
    switch (std::abs(deviation)) {
    case 0: return QColor(colours::done);
    case 1: return QColor(colours::line);
    case 2: return QColor(colours::late);
    default: return QColor(colours::stop);
    }
}

Qt::PenStyle strokeOf(int deviation, ChartLook look)
{
    if (look == ChartLook::Screen) return Qt::SolidLine;
    constexpr Qt::PenStyle strokes[] = {Qt::SolidLine, Qt::DotLine, Qt::DashLine, Qt::SolidLine};
    return strokes[std::abs(deviation)];
}

QString deviationName(int deviation)
{
    return deviation > 0 ? u'+' + QString::number(deviation)
                         : QString::number(deviation).replace(u'-', QChar(0x2212));
}

void drawGrid(QPainter& painter, const GrowthChart& chart, const ChartLayout& layout, ChartLook look)
{
    const bool paper = look == ChartLook::Paper; // a photocopier swallows light grey
    const QRectF& plot = layout.plot();
    const double height = painter.fontMetrics().height();
    const QLocale locale;
    const auto draw = [&](QPointF from, QPointF to) {
        painter.setPen(QPen(QColor(paper ? 0xffb4b4b4 : colours::band), 0));
        painter.drawLine(from, to);
        painter.setPen(QColor(paper ? 0xff000000 : colours::greyText));
    };
    for (double x = std::ceil(chart.range.from / layout.xStep()) * layout.xStep(); x <= chart.range.to + 1e-9;
         x += layout.xStep()) {
        const double at = layout.place({x, layout.lowest()}).x();
        draw({at, plot.top()}, {at, plot.bottom()});
        painter.drawText(QRectF(at - 3 * height, plot.bottom() + height / 4, 6 * height, height),
                         Qt::AlignCenter, locale.toString(x, 'g', 4));
    }
    for (double y = layout.lowest(); y <= layout.highest() + 1e-9; y += layout.yStep()) {
        const double at = layout.place({chart.range.from, y}).y();
        draw({plot.left(), at}, {plot.right(), at});
        painter.drawText(QRectF(plot.left() - 4 * height, at - height / 2, 3.6 * height, height),
                         Qt::AlignRight | Qt::AlignVCenter, locale.toString(y, 'g', 4));
    }
}

void drawCurves(QPainter& painter, const GrowthChart& chart, const ChartLayout& layout, ChartLook look)
{
    const double height = painter.fontMetrics().height();
    for (const GrowthCurve& curve : chart.curves) {
        QPainterPath path;
        for (const QPointF& point : curve.points) {
            const QPointF at = layout.place(point);
            path.elementCount() == 0 ? path.moveTo(at) : path.lineTo(at);
        }
        painter.setPen(QPen(colourOf(curve.deviation, look),
                            curve.deviation % 2 == 0 ? height / 9 : height / 14,
                            strokeOf(curve.deviation, look)));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(path);
        if (curve.points.isEmpty() || (look == ChartLook::Screen && std::abs(curve.deviation) == 1)) continue;
        const QPointF end = layout.place(curve.points.last());
        painter.drawText(QRectF(end.x() + height / 4, end.y() - height / 2, 3 * height, height),
                         Qt::AlignLeft | Qt::AlignVCenter, deviationName(curve.deviation));
    }
}

void drawPoints(QPainter& painter, const GrowthChart& chart, const ChartLayout& layout, qsizetype marked,
                ChartLook look)
{
    const double radius = painter.fontMetrics().height() / 4.0;
    const QColor ink(look == ChartLook::Paper ? 0xff000000 : colours::accentDark);
    QPainterPath path;
    bool begun = false;
    for (const ChartPoint& point : chart.points) {
        if (point.doubtful) continue; // the line of growth passes what is to be measured again
        const QPointF at = layout.place(point.at);
        begun ? path.lineTo(at) : path.moveTo(at);
        begun = true;
    }
    painter.setPen(QPen(ink, radius / 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
    for (qsizetype i = 0; i < chart.points.size(); ++i) {
        const ChartPoint& point = chart.points[i];
        painter.setBrush(point.doubtful ? QColor(colours::ground) : ink);
        const double r = i == marked ? radius * 1.6 : radius;
        painter.drawEllipse(layout.place(point.at), r, r);
    }
}

} // namespace

double niceStep(double span, int most)
{
    const double least = span / most, power = std::pow(10, std::floor(std::log10(least)));
    for (const double times : {1.0, 2.0, 5.0})
        if (times * power >= least) return times * power;
    return 10 * power;
}

ChartLayout::ChartLayout(const GrowthChart& chart, const QRectF& area, double lineHeight)
    : m_plot(area.adjusted(4.5 * lineHeight, 1.8 * lineHeight, -2.5 * lineHeight, -2.8 * lineHeight)),
      m_from(chart.range.from), m_to(chart.range.to), m_low(0), m_high(1)
{
    double low = HUGE_VAL, high = -HUGE_VAL;
    const auto take = [&](double y) {
        low = std::min(low, y);
        high = std::max(high, y);
    };
    for (const GrowthCurve& curve : chart.curves)
        for (const QPointF& point : curve.points)
            take(point.y());
    for (const ChartPoint& point : chart.points)
        if (point.at.x() >= m_from && point.at.x() <= m_to) take(point.at.y());
    if (low > high) low = 0, high = 10;
    m_yStep = niceStep(std::max(high - low, 0.1), std::max(2, int(m_plot.height() / (2.2 * lineHeight))));
    m_low = std::floor(low / m_yStep) * m_yStep;
    m_high = std::ceil(high / m_yStep) * m_yStep;
    const int most = std::max(2, int(m_plot.width() / (3 * lineHeight)));
    m_xStep = chart.months ? monthStep(m_to - m_from, most) : niceStep(m_to - m_from, most);
}

QPointF ChartLayout::place(const QPointF& point) const
{
    return {m_plot.left() + (point.x() - m_from) / (m_to - m_from) * m_plot.width(),
            m_plot.bottom() - (point.y() - m_low) / (m_high - m_low) * m_plot.height()};
}

qsizetype ChartLayout::nearest(const GrowthChart& chart, const QPointF& at, double reach) const
{
    qsizetype best = -1;
    double closest = reach;
    for (qsizetype i = 0; i < chart.points.size(); ++i) {
        const QPointF away = place(chart.points[i].at) - at;
        const double distance = std::hypot(away.x(), away.y());
        if (distance > closest) continue;
        closest = distance;
        best = i;
    }
    return best;
}

void paintGrowthChart(QPainter& painter, const QRectF& area, const GrowthChart& chart, qsizetype marked,
                      ChartLook look)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double height = painter.fontMetrics().height();
    const ChartLayout layout(chart, area, height);
    painter.fillRect(area, QColor(colours::ground));
    painter.setPen(QColor(colours::text));
    painter.drawText(QRectF(area.left(), area.top() + height / 4, area.width(), height), Qt::AlignHCenter,
                     chart.title);
    painter.drawText(
        QRectF(layout.plot().left(), area.bottom() - 1.3 * height, layout.plot().width(), height),
        Qt::AlignRight, chart.xTitle);
    painter.drawText(QRectF(area.left() + height / 2, area.top() + height / 4, 12 * height, height),
                     Qt::AlignLeft, chart.yTitle);
    drawGrid(painter, chart, layout, look);
    painter.setClipRect(QRectF(layout.plot().topLeft() - QPointF(height, height),
                               QPointF(area.right(), layout.plot().bottom() + height)));
    drawCurves(painter, chart, layout, look);
    drawPoints(painter, chart, layout, marked, look);
    painter.restore();
}

} // namespace noi
