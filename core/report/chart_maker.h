#pragma once

#include "core/report/chart_pack.h"
#include "core/report/charts/chart.h"
#include "core/report/report_maker.h"

namespace noi::report
{

/// Works charts out from the registers, counted as reports are. Use one for one chart, as with ReportMaker.
class ChartMaker
{
public:
    ChartMaker(Database& database, const ReportReference& reference, Reporter reporter);

    /// Of months: January of the period's last year to its last day, as far as months have begun. By hamlet:
    /// since that January. Growth: of the period. Texts in `language` ("vi", "en").
    Result<Chart> make(const ChartPack& chart, const Period& period, const QString& language);

private:
    struct Wanted {
        const ChartPack& chart;
        Period period;
        QString language;
    };
    /// Months of the chart that have begun, the last of them to the period's last day.
    [[nodiscard]] QList<Period> monthsOf(const Period& period) const;
    /// 0 where it cannot be worked out.
    Result<qint64> count(const std::optional<Expression>& expression, const Cuts& cuts, const Period& span);
    Result<QList<qint64>> byMonth(const ChartPack::Row& row, const QList<Period>& months);
    Result<Chart> months(const Wanted& wanted);
    Result<Chart> hamlets(const Wanted& wanted);
    Result<Chart> growth(const Wanted& wanted);
    Result<Chart> deliveries(const Wanted& wanted);

    QDate m_today;
    ReportMaker m_maker;
};

} // namespace noi::report
