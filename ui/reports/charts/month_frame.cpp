#include "ui/reports/charts/month_frame.h"

#include "ui/reports/charts/chart_text.h"

namespace noi
{

namespace
{

constexpr double ofTitle = 2, ofRow = 1.35, leastPlot = 9; ///< in heights of a line

} // namespace

MonthFrame::MonthFrame(const ChartPainter& chart, const QRectF& area, const QString& title, qsizetype rows)
    : m_chart(chart), m_area(area), m_title(title)
{
    const double line = chart.lineHeight();
    const double left = qMin(0.26 * area.width(), 15 * line), right = qMin(0.08 * area.width(), 3.6 * line);
    const double table = ofRow * line * double(rows + 1);
    m_plot = area.adjusted(left, ofTitle * line, -right, -table - 0.4 * line);
}

void MonthFrame::paintTitle() const
{
    const double line = m_chart.lineHeight();
    m_chart.write({m_area.left(), m_area.top() + 0.2 * line, m_area.width(), 1.2 * line}, m_title,
                  Qt::AlignHCenter | Qt::AlignVCenter, ChartPainter::Weight::Strong);
}

void MonthFrame::paintMonths() const
{
    for (int month = 1; month < 12; ++month)
        m_chart.gridLine({monthEnd(month), m_plot.top()}, {monthEnd(month), m_plot.bottom()});
    m_chart.frame(m_plot);
}

void MonthFrame::paintStep(double value, double top, const QString& left, const QString& right) const
{
    const double line = m_chart.lineHeight(), y = place(value, top);
    m_chart.gridLine({m_plot.left(), y}, {m_plot.right(), y});
    m_chart.write({m_plot.left() - 6.3 * line, y - line / 2, 6 * line, line}, left,
                  Qt::AlignRight | Qt::AlignVCenter);
    m_chart.write(
        {m_plot.right() + 0.3 * line, y - line / 2, m_area.right() - m_plot.right() - 0.3 * line, line},
        right, Qt::AlignLeft | Qt::AlignVCenter);
}

void MonthFrame::paintTable(const QList<Row>& rows) const
{
    const double line = m_chart.lineHeight(), high = rowHeight();
    double top = m_plot.bottom() + 0.4 * line;
    const auto cell = [&](int month, double y) { return QRectF(monthEnd(month), y, monthWidth(), high); };
    const auto inset = [line](const QRectF& box) { return box.adjusted(0.15 * line, 0, -0.15 * line, 0); };
    for (int month = 0; month < 12; ++month) {
        m_chart.frame(cell(month, top));
        m_chart.write(inset(cell(month, top)), ChartText::tr("M%1").arg(month + 1), Qt::AlignCenter,
                      ChartPainter::Weight::Strong);
    }
    for (const Row& row : rows) {
        top += high;
        const QRectF label(m_area.left(), top, m_plot.left() - m_area.left(), high);
        const double swatch = row.swatch ? 2 * line : 0;
        if (row.swatch)
            row.swatch({label.left() + 0.3 * line, top + 0.3 * line, 1.6 * line, high - 0.6 * line});
        m_chart.frame(label);
        const auto weight = row.strong ? ChartPainter::Weight::Strong : ChartPainter::Weight::Normal;
        m_chart.write(label.adjusted(swatch + 0.3 * line, 0, -0.2 * line, 0), row.label,
                      Qt::AlignLeft | Qt::AlignVCenter, weight);
        for (int month = 0; month < 12; ++month) {
            m_chart.frame(cell(month, top));
            m_chart.write(inset(cell(month, top)), row.cells.value(month), Qt::AlignRight | Qt::AlignVCenter,
                          weight);
        }
    }
}

double monthFrameLines(qsizetype rows) { return ofTitle + leastPlot + ofRow * double(rows + 1) + 0.6; }

} // namespace noi
