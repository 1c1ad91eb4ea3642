#pragma once

#include <QCoreApplication>

namespace noi
{

/// The words of the charts.
struct ChartText {
    Q_DECLARE_TR_FUNCTIONS(ReportChartText)
};

} // namespace noi
