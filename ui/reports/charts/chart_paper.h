#pragma once

#include "ui/print/sheet.h"
#include "ui/reports/charts/report_chart.h"

#include <QDateTime>

namespace noi
{

/// A chart as it hangs on the wall or goes with a report.
struct ChartPaper {
    QString station;
    QString subject; ///< the period, what it was cut down to; may be empty
    report::Chart chart;
    QDateTime printed;
};

/// A4 lying; hamlets upright, 40 on a page. Vector, black on white.
[[nodiscard]] PrintJob chartJob(const ChartPaper& paper);

} // namespace noi
