#include "ui/reports/charts/report_chart.h"

#include "ui/reports/charts/chart_ink.h"
#include "ui/reports/charts/chart_text.h"
#include "ui/reports/charts/month_frame.h"
#include "ui/theme/colours.h"

#include <QPainter>

namespace noi
{

namespace
{

struct Lines {
    double operator()(const report::CoverageByMonth& chart) const
    {
        return monthFrameLines(chart.lines.size() * 2 + (chart.lines.size() > 1 ? 2 : 0));
    }
    double operator()(const report::CoverageByHamlet& chart) const
    {
        return 6.6 + 1.3 * double(chart.lines.size());
    }
    double operator()(const report::GrowthByAge& chart) const
    {
        return 3.2 + 3 * double(chart.groups.size());
    }
    double operator()(const report::DeliveriesByMonth&) const { return monthFrameLines(4); }
};

struct ChartWords {
    QStringList operator()(const report::CoverageByMonth& chart) const
    {
        QStringList words;
        for (const auto& line : chart.lines) {
            const QList<qint64> sums = report::sinceJanuary(line.byMonth);
            const qint64 sum = sums.isEmpty() ? 0 : sums.last();
            words += chart.yearTarget > 0
                         ? ChartText::tr("%1: %2 since January, %3 of the year's target")
                               .arg(line.name, chartCount(sum),
                                    chartPercent(100.0 * double(sum) / double(chart.yearTarget)))
                         : ChartText::tr("%1: %2 since January").arg(line.name, chartCount(sum));
        }
        const auto months = chart.lines.isEmpty() ? 0 : int(chart.lines.last().byMonth.size());
        if (const auto out = report::dropOut(chart, months - 1))
            words += ChartText::tr("dropped out: %1 (%2)")
                         .arg(chartCount(out->number), chartPercent(out->percent));
        return words;
    }
    QStringList operator()(const report::CoverageByHamlet& chart) const
    {
        QStringList words;
        for (const auto& line : report::byCoverage(chart.lines))
            words += ChartText::tr("%1: %2 of %3")
                         .arg(line.hamlet, chartCount(line.reached), chartCount(line.target));
        return words;
    }
    QStringList operator()(const report::GrowthByAge& chart) const
    {
        QStringList words;
        for (const auto& group : chart.groups) {
            QStringList parts{ChartText::tr("%1 measured").arg(chartCount(group.all()))};
            const auto add = [&parts](const QString& name, qint64 count) {
                if (!name.isEmpty()) parts += name + u' ' + chartCount(count);
            };
            add(chart.severeName, group.severe);
            add(chart.moderateName, group.moderate);
            add(chart.normalName, group.normal);
            add(chart.overName, group.over);
            words += group.name + QStringLiteral(": ") + parts.join(QStringLiteral(", "));
        }
        return words;
    }
    QStringList operator()(const report::DeliveriesByMonth& chart) const
    {
        report::DeliveriesByMonth::Month sum;
        for (const auto& month : chart.months) {
            sum.atStation += month.atStation;
            sum.inHospital += month.inHospital;
            sum.atHome += month.atHome;
        }
        return {ChartText::tr("at the station %1, in hospital %2, at home %3")
                    .arg(chartCount(sum.atStation), chartCount(sum.inHospital), chartCount(sum.atHome))};
    }
};

} // namespace

void paintReportChart(QPainter& painter, const QRectF& area, const ReportChart& chart, ChartLook look)
{
    painter.save();
    painter.fillRect(area, look == ChartLook::Paper ? QColor(Qt::white) : QColor(colours::ground));
    std::visit([&](const auto& one) { paintChart(painter, area, one, look); }, chart);
    painter.restore();
}

double linesOf(const ReportChart& chart) { return std::visit(Lines{}, chart); }

QString titleOf(const ReportChart& chart)
{
    return std::visit([](const auto& one) { return one.title; }, chart);
}

QString wordsOf(const ReportChart& chart)
{
    return titleOf(chart) + QStringLiteral(". ") + std::visit(ChartWords{}, chart).join(QStringLiteral("; "));
}

} // namespace noi
