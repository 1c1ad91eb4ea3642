#include "ui/reports/charts/chart_ink.h"
#include "ui/reports/charts/chart_text.h"
#include "ui/reports/charts/report_chart.h"

#include <algorithm>
#include <cmath>

namespace noi
{

namespace
{

using report::CoverageByHamlet;

constexpr ChartInk reachedInk{Meaning::Done, Hatch::Slanted}, belowInk{Meaning::Late, Hatch::Crossed};

struct Places {
    QRectF bars;
    double nameLeft, countLeft, right, rowHeight;
};

void paintLine(const ChartPainter& chart, const Places& at, const CoverageByHamlet& values,
               const CoverageByHamlet::Line& line, double top, double most)
{
    const double high = chart.lineHeight();
    const auto percent = line.percent();
    const auto text = [&](double left, double right, const QString& words, Qt::Alignment alignment) {
        chart.write({left, top, right - left, at.rowHeight}, words, alignment | Qt::AlignVCenter);
    };
    text(at.nameLeft, at.bars.left() - 0.4 * high, line.hamlet, Qt::AlignRight);
    text(at.countLeft, at.countLeft + 5.6 * high,
         QStringLiteral("%1/%2").arg(chartCount(line.reached), chartCount(line.target)), Qt::AlignRight);
    if (!percent) return text(at.countLeft + 5.6 * high, at.right, QStringLiteral("–"), Qt::AlignRight);
    const bool reached = *percent >= values.wanted;
    const double bar = at.rowHeight * 0.62;
    chart.bar({at.bars.left(), top + (at.rowHeight - bar) / 2, *percent / most * at.bars.width(), bar},
              reached ? reachedInk : belowInk);
    text(at.countLeft + 5.6 * high, at.right,
         sign((reached ? reachedInk : belowInk).meaning) + u' ' + chartPercent(*percent), Qt::AlignRight);
}

} // namespace

void paintChart(QPainter& painter, const QRectF& area, const CoverageByHamlet& values, ChartLook look)
{
    const ChartPainter chart(painter, look);
    const double high = chart.lineHeight();
    const QList<CoverageByHamlet::Line> lines = report::byCoverage(values.lines);
    double most = 100, widest = 4 * high;
    for (const auto& line : lines) {
        most = std::max(most, std::ceil(line.percent().value_or(0) / 10) * 10);
        widest = std::max(widest, chart.width(line.hamlet) + high);
    }
    Places at{};
    at.nameLeft = area.left();
    at.right = area.right() - 0.3 * high;
    at.countLeft = at.right - 11 * high;
    at.bars = QRectF(QPointF(area.left() + std::min(widest, 0.3 * area.width()), area.top() + 3.4 * high),
                     QPointF(at.countLeft - 0.6 * high, area.bottom() - 3.2 * high));
    at.rowHeight = std::min(2 * high, at.bars.height() / double(std::max<qsizetype>(lines.size(), 1)));
    at.bars.setHeight(at.rowHeight * double(std::max<qsizetype>(lines.size(), 1)));

    chart.write({area.left(), area.top() + 0.2 * high, area.width(), 1.2 * high}, values.title,
                Qt::AlignHCenter | Qt::AlignVCenter, ChartPainter::Weight::Strong);
    const auto x = [&at, most](double percent) { return at.bars.left() + percent / most * at.bars.width(); };
    for (double percent = 0; percent <= most; percent += 25) {
        chart.gridLine({x(percent), at.bars.top()}, {x(percent), at.bars.bottom()});
        chart.write({x(percent) - 2 * high, at.bars.bottom() + 0.2 * high, 4 * high, high},
                    chartPercent(percent, 0), Qt::AlignCenter);
    }
    chart.frame(at.bars);
    for (qsizetype i = 0; i < lines.size(); ++i)
        paintLine(chart, at, values, lines[i], at.bars.top() + double(i) * at.rowHeight, most);
    chart.wantedLine({x(values.wanted), at.bars.top() - 0.3 * high},
                     {x(values.wanted), at.bars.bottom() + 0.1 * high});
    chart.write({x(values.wanted) - 6 * high, at.bars.top() - 1.4 * high, 12 * high, high},
                ChartText::tr("wanted: %1").arg(chartPercent(values.wanted, 0)), Qt::AlignCenter);
    QPointF legend(at.bars.left(), at.bars.bottom() + 1.6 * high);
    const QString share = chartPercent(values.wanted, 0);
    legend.rx() += chart.legend(legend, reachedInk, ChartText::tr("%1 or more").arg(share));
    chart.legend(legend, belowInk, ChartText::tr("below %1").arg(share));
}

} // namespace noi
