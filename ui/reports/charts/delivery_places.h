#pragma once

#include "core/report/charts/deliveries_by_month.h"
#include "ui/reports/charts/chart_ink.h"

namespace noi
{

/// A place of birth as its bars are drawn.
struct DeliveryPlace {
    ChartInk ink;
    QString name;
    qint64 report::DeliveriesByMonth::Month::*count;
};

/// From the lowest bar up; births of whose place nobody knows only where there are some.
[[nodiscard]] QList<DeliveryPlace> deliveryPlaces(const report::DeliveriesByMonth& chart);

} // namespace noi
