#include "ui/reports/charts/chart_ink.h"
#include "ui/reports/charts/chart_text.h"
#include "ui/reports/charts/report_chart.h"

#include <algorithm>

namespace noi
{

namespace
{

using report::GrowthByAge;

struct Part {
    ChartInk ink;
    QString GrowthByAge::*name;
    qint64 GrowthByAge::Group::*count;
};

const QList<Part>& parts()
{
    static const QList<Part> all{
        {{Meaning::Stop, Hatch::Full}, &GrowthByAge::severeName, &GrowthByAge::Group::severe},
        {{Meaning::Late, Hatch::Crossed}, &GrowthByAge::moderateName, &GrowthByAge::Group::moderate},
        {{Meaning::Done, Hatch::Empty}, &GrowthByAge::normalName, &GrowthByAge::Group::normal},
        {{Meaning::Due, Hatch::Dotted}, &GrowthByAge::overName, &GrowthByAge::Group::over}};
    return all;
}

/// "✕ 2 (2,0 %)": figures stand below the bar, for the parts that are too narrow to hold theirs.
QString figuresOf(const GrowthByAge& values, const GrowthByAge::Group& group)
{
    QStringList figures;
    for (const Part& part : parts()) {
        const qint64 count = group.*part.count;
        if ((values.*part.name).isEmpty() && count == 0) continue;
        figures += QStringLiteral("%1 %2 (%3)")
                       .arg(sign(part.ink.meaning), chartCount(count),
                            chartPercent(100.0 * double(count) / double(group.all())));
    }
    return figures.join(QStringLiteral("     "));
}

void paintGroup(const ChartPainter& chart, const GrowthByAge& values, const GrowthByAge::Group& group,
                const QRectF& row, double nameWidth)
{
    const double high = chart.lineHeight();
    const QRectF bar(row.left() + nameWidth, row.top() + 0.15 * row.height(), row.width() - nameWidth,
                     0.42 * row.height());
    const double middle = bar.center().y();
    chart.write({row.left(), middle - 1.05 * high, nameWidth - 0.5 * high, high}, group.name,
                Qt::AlignRight | Qt::AlignVCenter);
    chart.write({row.left(), middle + 0.05 * high, nameWidth - 0.5 * high, high},
                ChartText::tr("%1 measured").arg(chartCount(group.all())), Qt::AlignRight | Qt::AlignVCenter);
    chart.frame(bar);
    if (group.all() == 0) return;
    double left = bar.left();
    for (const Part& part : parts()) {
        const double width = double(group.*part.count) / double(group.all()) * bar.width();
        chart.bar({left, bar.top(), width, bar.height()}, part.ink);
        left += width;
    }
    chart.write({bar.left(), bar.bottom() + 0.15 * high, bar.width(), high}, figuresOf(values, group),
                Qt::AlignLeft | Qt::AlignVCenter);
}

} // namespace

void paintChart(QPainter& painter, const QRectF& area, const GrowthByAge& values, ChartLook look)
{
    const ChartPainter chart(painter, look);
    const double high = chart.lineHeight();
    chart.write({area.left(), area.top() + 0.2 * high, area.width(), 1.2 * high}, values.title,
                Qt::AlignHCenter | Qt::AlignVCenter, ChartPainter::Weight::Strong);
    double nameWidth = 5 * high;
    for (const auto& group : values.groups)
        nameWidth = std::max({nameWidth, chart.width(group.name) + high,
                              chart.width(ChartText::tr("%1 measured").arg(chartCount(group.all()))) + high});
    nameWidth = std::min(nameWidth, 0.3 * area.width());
    QPointF legend(area.left() + nameWidth, area.top() + 1.8 * high);
    for (const Part& part : parts())
        if (const QString& name = values.*part.name; !name.isEmpty())
            legend.rx() += chart.legend(legend, part.ink, name);
    const double top = area.top() + 3.2 * high, room = area.bottom() - top;
    const double row = std::min(3.6 * high, room / double(std::max<qsizetype>(values.groups.size(), 1)));
    for (qsizetype i = 0; i < values.groups.size(); ++i)
        paintGroup(chart, values, values.groups[i],
                   {area.left(), top + double(i) * row, area.width() - 0.5 * high, row}, nameWidth);
}

} // namespace noi
