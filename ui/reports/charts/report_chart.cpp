#include "ui/reports/charts/report_chart.h"

#include "ui/reports/charts/chart_ink.h"
#include "ui/reports/charts/chart_text.h"
#include "ui/reports/charts/delivery_places.h"
#include "ui/reports/charts/month_frame.h"
#include "ui/theme/colours.h"

#include <QPainter>

namespace noi
{

namespace
{

/// In heights of a line.
struct Least {
    QSizeF operator()(const report::CoverageByMonth& chart) const
    {
        return monthFrameSize(chart.lines.size() * 2 + (chart.lines.size() > 1 ? 2 : 0));
    }
    QSizeF operator()(const report::CoverageByHamlet& chart) const
    {
        return {36, 6.6 + 1.3 * double(chart.lines.size())};
    }
    QSizeF operator()(const report::GrowthByAge& chart) const
    {
        return {36, 3.2 + 3 * double(chart.groups.size())};
    }
    QSizeF operator()(const report::DeliveriesByMonth& chart) const
    {
        return monthFrameSize(deliveryPlaces(chart).size() + 1);
    }
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
        QStringList words;
        for (const DeliveryPlace& place : deliveryPlaces(chart)) {
            qint64 sum = 0;
            for (const auto& month : chart.months)
                sum += month.*place.count;
            words += place.name + u' ' + chartCount(sum);
        }
        return words;
    }
};

} // namespace

void paintReportChart(QPainter& painter, const QRectF& area, const report::Chart& chart, ChartLook look)
{
    painter.save();
    painter.fillRect(area, look == ChartLook::Paper ? QColor(Qt::white) : QColor(colours::ground));
    std::visit([&](const auto& one) { paintChart(painter, area, one, look); }, chart);
    painter.restore();
}

QSizeF leastSize(const report::Chart& chart) { return std::visit(Least{}, chart); }

QString titleOf(const report::Chart& chart)
{
    return std::visit([](const auto& one) { return one.title; }, chart);
}

QString wordsOf(const report::Chart& chart)
{
    return titleOf(chart) + QStringLiteral(". ") + std::visit(ChartWords{}, chart).join(QStringLiteral("; "));
}

} // namespace noi
