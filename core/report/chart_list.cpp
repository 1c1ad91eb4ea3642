#include "core/report/chart_list.h"

#include "core/report/pack_list.h"

namespace noi::report
{

Result<ChartList> ChartList::load(const PackFolders& folders, QDate day, const IndicatorPack& indicators)
{
    auto charts = packsOn<ChartPack>(folders, QStringLiteral("chart-"), day,
                                     [&](const QByteArray& bytes, const QString& file) {
                                         return ChartPack::read(bytes, file, indicators);
                                     });
    if (!charts) return charts.error();
    ChartList list;
    list.m_charts = std::move(charts).value();
    return list;
}

const ChartPack* ChartList::byCode(const QString& code) const { return packByCode(m_charts, code); }

} // namespace noi::report
