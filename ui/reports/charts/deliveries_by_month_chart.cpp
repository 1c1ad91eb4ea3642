#include "ui/reports/charts/chart_text.h"
#include "ui/reports/charts/delivery_places.h"
#include "ui/reports/charts/month_frame.h"
#include "ui/reports/charts/report_chart.h"

#include <algorithm>
#include <cmath>

namespace noi
{

namespace
{

using Month = report::DeliveriesByMonth::Month;

} // namespace

QList<DeliveryPlace> deliveryPlaces(const report::DeliveriesByMonth& chart)
{
    QList<DeliveryPlace> places{{{Meaning::Done, Hatch::Full}, chart.stationName, &Month::atStation},
                                {{Meaning::Due, Hatch::Slanted}, chart.hospitalName, &Month::inHospital},
                                {{Meaning::Late, Hatch::Crossed}, chart.homeName, &Month::atHome}};
    if (std::ranges::any_of(chart.months, [](const Month& month) { return month.unknown != 0; }))
        places += {{Meaning::Neutral, Hatch::Empty}, chart.unknownName, &Month::unknown};
    return places;
}

void paintChart(QPainter& painter, const QRectF& area, const report::DeliveriesByMonth& values,
                ChartLook look)
{
    const ChartPainter chart(painter, look);
    const double line = chart.lineHeight();
    const auto all = deliveryPlaces(values);
    const MonthFrame frame(chart, area, values.title, all.size() + 1);
    qint64 most = 4;
    for (const Month& month : values.months)
        most = std::max(most, month.all());
    const double step = std::max(1.0, niceStep(double(most), 5)),
                 top = step * std::ceil(double(most) / step) + step / 2;
    frame.paintTitle();
    frame.paintMonths();
    for (double value = 0; value <= top; value += step)
        frame.paintStep(value, top, chartCount(qint64(std::llround(value))));
    QList<MonthFrame::Row> rows;
    for (const DeliveryPlace& place : all)
        rows += {(sign(place.ink.meaning) + u' ' + place.name).trimmed(),
                 {},
                 [&chart, place](const QRectF& box) { chart.bar(box, place.ink); }};
    MonthFrame::Row sum{ChartText::tr("All"), {}};
    sum.strong = true;
    for (qsizetype i = 0; i < std::min<qsizetype>(values.months.size(), 12); ++i) {
        const Month& month = values.months[i];
        const double left = frame.monthEnd(double(i) + 0.2), width = 0.6 * frame.monthWidth();
        qint64 below = 0;
        for (qsizetype k = 0; k < all.size(); ++k) {
            const qint64 count = month.*all[k].count;
            const double upper = frame.place(double(below + count), top);
            chart.bar({left, upper, width, frame.place(double(below), top) - upper}, all[k].ink);
            below += count;
            rows[k].cells += chartCount(count);
        }
        chart.write({frame.monthEnd(double(i)), frame.place(double(below), top) - 1.1 * line,
                     frame.monthWidth(), line},
                    chartCount(below), Qt::AlignHCenter | Qt::AlignBottom, ChartPainter::Weight::Strong);
        sum.cells += chartCount(below);
    }
    rows += sum;
    frame.paintTable(rows);
}

} // namespace noi
