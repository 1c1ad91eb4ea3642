#pragma once

#include "core/reference/pack_folders.h"
#include "core/report/chart_pack.h"

namespace noi::report
{

/// All charts that apply on a day, in the order in which they are listed.
class ChartList
{
public:
    /// Every pack chart-*.csv of the folders. Fails with Damaged, naming file and line.
    static Result<ChartList> load(const PackFolders& folders, QDate day, const IndicatorPack& indicators);

    [[nodiscard]] const QList<ChartPack>& all() const { return m_charts; }
    [[nodiscard]] const ChartPack* byCode(const QString& code) const; ///< null: none

private:
    QList<ChartPack> m_charts;
};

} // namespace noi::report
