#include "ui/reports/charts/report_chart_view.h"

#include "ui/theme/theme.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace noi
{

ReportChartView::ReportChartView(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("reportChart"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::MinimumExpanding);
}

void ReportChartView::setChart(const report::Chart& chart)
{
    m_chart = chart;
    setAccessibleName(titleOf(chart));
    setAccessibleDescription(wordsOf(chart));
    updateGeometry();
    update();
}

QSize ReportChartView::minimumSizeHint() const
{
    const double line = QFontMetricsF(font()).height();
    const QSizeF least = leastSize(m_chart) * line;
    return QSize(int(std::ceil(least.width())), int(std::ceil(least.height()))) +
           2 * gridUnit(this) * QSize(1, 1);
}

QSize ReportChartView::sizeHint() const
{
    const QSize least = minimumSizeHint();
    return {least.width() * 5 / 4, least.height()};
}

void ReportChartView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setFont(font());
    const int unit = gridUnit(this);
    paintReportChart(painter, QRectF(rect()).adjusted(unit, unit, -unit, -unit), m_chart);
}

} // namespace noi
