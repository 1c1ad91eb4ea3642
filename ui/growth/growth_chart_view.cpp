#include "ui/growth/growth_chart_view.h"

#include "ui/growth/growth_words.h"

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
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void GrowthChartView::show(const GrowthChart& chart)
{
    m_chart = chart;
    m_marked = -1;
    update();
}

QSize GrowthChartView::sizeHint() const { return {60 * gridUnit(this), 40 * gridUnit(this)}; }

void GrowthChartView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintGrowthChart(painter, rect(), m_chart, m_marked);
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

void GrowthChartView::leaveEvent(QEvent*) { mark(-1); }

void GrowthChartView::mark(qsizetype point)
{
    if (point == m_marked) return;
    m_marked = point;
    update();
}

} // namespace noi
