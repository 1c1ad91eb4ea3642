#include "ui/reports/charts/chart_text.h"
#include "ui/reports/charts/month_frame.h"
#include "ui/reports/charts/report_chart.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace noi
{

namespace
{

using report::CoverageByMonth;

/// The look of a line: the first filled, the second open and dashed.
void drawMark(const ChartPainter& chart, const QPointF& at, bool first)
{
    QPainter& painter = chart.painter();
    const double r = chart.lineHeight() * 0.26;
    const QColor colour = chart.ink(first ? Meaning::Due : Meaning::Late);
    painter.setPen(QPen(colour, chart.stroke() * 1.6));
    painter.setBrush(first ? QBrush(colour) : QBrush(Qt::white));
    first ? painter.drawEllipse(at, r, r) : painter.drawRect(QRectF(at - QPointF(r, r), at + QPointF(r, r)));
}

void drawStroke(const ChartPainter& chart, const QList<QPointF>& points, bool first)
{
    QPainter& painter = chart.painter();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(chart.ink(first ? Meaning::Due : Meaning::Late), chart.stroke() * 2,
                        first ? Qt::SolidLine : Qt::DashLine));
    painter.drawPolyline(points.data(), int(points.size()));
}

/// The line of who reaches as many in every month.
void drawIdeal(const ChartPainter& chart, const QPointF& from, const QPointF& to)
{
    chart.painter().setPen(QPen(chart.ink(Meaning::Done), chart.stroke() * 1.3, Qt::DashDotLine));
    chart.painter().drawLine(from, to);
}

/// The number at the plot's upper edge: the year's target, or more where more were reached.
double topOf(const CoverageByMonth& values)
{
    qint64 most = 0;
    for (const auto& line : values.lines)
        for (const qint64 sum : report::sinceJanuary(line.byMonth))
            most = std::max(most, sum);
    if (values.yearTarget <= 0) {
        const double step = niceStep(std::max<double>(double(most), 4), 5);
        return step * std::ceil(std::max<double>(double(most), 4) / step);
    }
    const double quarter = double(values.yearTarget) / 4;
    return quarter * std::max(4.0, std::ceil(double(most) / quarter));
}

void paintScale(const ChartPainter& chart, const MonthFrame& frame, const CoverageByMonth& values, double top)
{
    if (values.yearTarget <= 0) {
        const double step = niceStep(top, 5);
        for (double value = 0; value <= top + step / 100; value += step)
            frame.paintStep(value, top, chartCount(qint64(std::llround(value))));
        return;
    }
    const double target = double(values.yearTarget);
    for (int quarter = 0; quarter * target / 4 <= top * 1.0001; ++quarter)
        frame.paintStep(quarter * target / 4, top, chartCount(qint64(std::llround(quarter * target / 4))),
                        chartPercent(quarter * 25, 0));
    const double line = chart.lineHeight();
    const QRectF& plot = frame.plot();
    const double wanted = frame.place(values.wanted / 100 * target, top);
    chart.wantedLine({plot.left(), wanted}, {plot.right(), wanted});
    chart.write({plot.left() + 0.4 * line, wanted + 0.1 * line, plot.width() / 3, line},
                ChartText::tr("wanted: %1").arg(chartPercent(values.wanted, 0)),
                Qt::AlignLeft | Qt::AlignVCenter);
    drawIdeal(chart, {plot.left(), plot.bottom()}, {plot.right(), frame.place(target, top)});
    const double y = wanted + 1.7 * line;
    drawIdeal(chart, {plot.left() + 0.4 * line, y}, {plot.left() + 2.4 * line, y});
    chart.write({plot.left() + 2.8 * line, y - line / 2, plot.width() / 3, line},
                ChartText::tr("evenly over the year"), Qt::AlignLeft | Qt::AlignVCenter);
}

QList<MonthFrame::Row> tableOf(const ChartPainter& chart, const CoverageByMonth& values)
{
    QList<MonthFrame::Row> rows;
    for (qsizetype i = 0; i < values.lines.size(); ++i) {
        const auto& line = values.lines[i];
        MonthFrame::Row given{ChartText::tr("%1: in the month").arg(line.name), {}};
        MonthFrame::Row sums{ChartText::tr("%1: since January").arg(line.name), {}};
        sums.strong = true;
        sums.swatch = [&chart, i](const QRectF& box) {
            drawStroke(chart, {QPointF(box.left(), box.center().y()), QPointF(box.right(), box.center().y())},
                       i == 0);
            drawMark(chart, box.center(), i == 0);
        };
        const QList<qint64> all = report::sinceJanuary(line.byMonth);
        for (qsizetype month = 0; month < all.size(); ++month) {
            given.cells += chartCount(line.byMonth[month]);
            sums.cells += chartCount(all[month]);
        }
        rows += {given, sums};
    }
    if (values.lines.size() < 2) return rows;
    MonthFrame::Row number{ChartText::tr("Dropped out: number"), {}},
        percent{ChartText::tr("Dropped out: %"), {}};
    for (int month = 0; month < 12; ++month) {
        const auto out = report::dropOut(values, month);
        number.cells += out ? chartCount(out->number) : QString();
        percent.cells += out ? chartPercent(out->percent) : QString();
    }
    rows += {number, percent};
    return rows;
}

} // namespace

void paintChart(QPainter& painter, const QRectF& area, const CoverageByMonth& values, ChartLook look)
{
    const ChartPainter chart(painter, look);
    const QList<MonthFrame::Row> rows = tableOf(chart, values);
    const MonthFrame frame(chart, area, values.title, rows.size());
    const double top = topOf(values);
    frame.paintTitle();
    frame.paintMonths();
    paintScale(chart, frame, values, top);
    for (qsizetype i = values.lines.size() - 1; i >= 0; --i) { // the first on top
        QList<QPointF> points{QPointF(frame.plot().left(), frame.plot().bottom())};
        const QList<qint64> sums = report::sinceJanuary(values.lines[i].byMonth);
        for (qsizetype month = 0; month < sums.size(); ++month)
            points += QPointF(frame.monthEnd(double(month + 1)), frame.place(double(sums[month]), top));
        drawStroke(chart, points, i == 0);
        for (const QPointF& point : points.mid(1))
            drawMark(chart, point, i == 0);
    }
    frame.paintTable(rows);
}

} // namespace noi
