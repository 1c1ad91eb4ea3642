#include "ui/growth/growth_chart_view.h"

#include "core/clinical/growth/corrected_age.h"
#include "ui/growth/growth_words.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace noi
{

namespace
{

struct Figure {
    std::optional<double> y;
    std::optional<growth::Score> score;
};

Figure figureOf(const growth::GrowthPoint& point, ChartKind kind)
{
    const growth::Measured& m = point.measured;
    const growth::Scores& s = point.scores;
    switch (kind) {
    case ChartKind::WeightForAge: return {m.weightKg, s.weight};
    case ChartKind::LengthForAge: return {s.lengthCm, s.length};
    case ChartKind::WeightForLength: return {m.weightKg, s.weightForLength};
    case ChartKind::BmiForAge: return {s.bmi, s.bmiForAge};
    case ChartKind::HeadForAge: return {m.headCm, s.head};
    case ChartKind::ArmForAge: return {m.armCm, s.arm};
    }
    return {};
}

QString words(const GrowthLine& line, const Figure& figure, ChartKind kind)
{
    return QStringLiteral("%1: %2 %3 (%4)")
        .arg(dateText(line.measurement.value.measuredAt), figureText(*figure.y), chartUnit(kind),
             deviationText(figure.score));
}

} // namespace

GrowthChart chartOf(const GrowthFile& file, const growth::GrowthStandard& standard, ChartKind kind,
                    const ChartRange& range)
{
    GrowthChart chart;
    chart.title = chartName(kind);
    chart.months = !byLength(kind);
    chart.xTitle = chart.months ? GrowthChartView::tr("Months") : GrowthChartView::tr("Length/height (cm)");
    if (chart.months && file.gestationDays && *file.gestationDays < growth::pretermBelowDays)
        chart.xTitle = GrowthChartView::tr("Months, corrected until two years: born after %1 weeks")
                           .arg(*file.gestationDays / 7);
    chart.yTitle = chartUnit(kind);
    chart.range = range;
    chart.curves = growthCurves(standard, kind, file.sex, range);
    for (const GrowthLine& line : file.lines) {
        const Figure figure = figureOf(line.point, kind);
        const auto age = line.point.measured.ageDays;
        const std::optional<double> x = byLength(kind) ? line.point.scores.lengthCm
                                        : age          ? std::optional(*age / growth::daysInMonth)
                                                       : std::nullopt;
        if (!line.counts || !x || !figure.y || *x < range.from || *x > range.to) continue;
        const bool doubtful = figure.score && figure.score->implausible;
        chart.points.append({{*x, *figure.y}, words(line, figure, kind), doubtful});
    }
    return chart;
}

QList<ChartRange> rangesFor(ChartKind kind, const GrowthFile& file)
{
    if (byLength(kind)) return {{45, 120}};
    double oldest = 0;
    for (const GrowthLine& line : file.lines)
        oldest = std::max(oldest, line.point.measured.ageDays.value_or(0) / growth::daysInMonth);
    QList<ChartRange> ranges{{0, 12}, {0, 24}, {0, 60}};
    const bool grown =
        kind == ChartKind::WeightForAge || kind == ChartKind::LengthForAge || kind == ChartKind::BmiForAge;
    if (grown) ranges.append({61, kind == ChartKind::WeightForAge ? 120.0 : 228.0});
    // What fits comes first.
    const auto fits = std::ranges::find_if(
        ranges, [oldest](const ChartRange& r) { return oldest <= r.to && oldest >= r.from; });
    if (fits != ranges.end()) std::rotate(ranges.begin(), fits, fits + 1);
    return ranges;
}

GrowthChartView::GrowthChartView(QWidget* parent) : QWidget(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void GrowthChartView::show(const GrowthChart& chart)
{
    // A point that was stepped to stays it, if it is still seen.
    const QString words = m_marked >= 0 ? m_chart.points[m_marked].words : QString();
    m_chart = chart;
    const auto same = std::ranges::find(m_chart.points, words, &ChartPoint::words);
    m_marked = same == m_chart.points.end() ? -1 : same - m_chart.points.begin();
    if (!words.isEmpty() && m_marked < 0) Q_EMIT pointed({});
    update();
}

QSize GrowthChartView::sizeHint() const { return {60 * gridUnit(this), 40 * gridUnit(this)}; }

void GrowthChartView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintGrowthChart(painter, rect(), m_chart, m_marked);
    if (!hasFocus()) return;
    painter.setPen(QPen(QColor(colours::accent), 2));
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

void GrowthChartView::mouseMoveEvent(QMouseEvent* event)
{
    const ChartLayout layout(m_chart, rect(), fontMetrics().height());
    mark(layout.nearest(m_chart, event->position(), 2 * gridUnit(this)));
    if (m_marked >= 0)
        QToolTip::showText(event->globalPosition().toPoint(), m_chart.points[m_marked].words, this);
    else
        QToolTip::hideText();
}

void GrowthChartView::leaveEvent(QEvent*)
{
    if (!hasFocus()) mark(-1); // what keys have stepped to stays
}

void GrowthChartView::zoom(double factor)
{
    const auto& points = m_chart.points;
    const double middle = (m_chart.range.from + m_chart.range.to) / 2;
    const double centre = m_marked >= 0      ? points[m_marked].at.x()
                          : points.isEmpty() ? middle
                                             : points.last().at.x();
    Q_EMIT rangeWanted(zoomed(m_chart.range, factor, centre, m_limits));
}

void GrowthChartView::keyPressEvent(QKeyEvent* event)
{
    const double step = std::max(1.0, (m_chart.range.to - m_chart.range.from) / 4);
    const qsizetype last = m_chart.points.size() - 1;
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal: return zoom(0.5);
    case Qt::Key_Minus: return zoom(2);
    case Qt::Key_0: Q_EMIT rangeGivenUp(); return;
    case Qt::Key_Left: Q_EMIT rangeWanted(panned(m_chart.range, -step, m_limits)); return;
    case Qt::Key_Right: Q_EMIT rangeWanted(panned(m_chart.range, step, m_limits)); return;
    case Qt::Key_Up: return mark(m_marked < 0 ? last : std::min(m_marked + 1, last));
    case Qt::Key_Down: return mark(m_marked < 0 ? last : std::max<qsizetype>(m_marked - 1, 0));
    default: QWidget::keyPressEvent(event);
    }
}

void GrowthChartView::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void GrowthChartView::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

void GrowthChartView::mark(qsizetype point)
{
    if (point == m_marked) return;
    m_marked = point;
    Q_EMIT pointed(point < 0 ? QString() : m_chart.points[point].words);
    update();
}

} // namespace noi
