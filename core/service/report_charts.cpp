#include "core/report/chart_maker.h"
#include "core/service/report_desk.h"

namespace noi
{

using report::Chart;
using report::ChartPack;

Result<QList<ChartPack>> ReportDesk::charts(const Actor& actor)
{
    if (auto allowed = m_context.require(actor, "view-reports"); !allowed) return allowed.error();
    return m_charts ? m_charts->all() : QList<ChartPack>();
}

Result<Chart> ReportDesk::makeChart(const Actor& actor, const QString& code, const report::Period& period,
                                    const QString& language)
{
    if (auto allowed = m_context.require(actor, "view-reports"); !allowed) return allowed.error();
    const ChartPack* const chart = m_charts ? m_charts->byCode(code) : nullptr;
    if (!chart)
        return Error{ErrorKind::NotFound,
                     QT_TRANSLATE_NOOP("Error", "There is no chart “%1” for this time. Ask the province for "
                                                "its data pack."),
                     {code}};
    auto who = reporter();
    if (!who) return who.error();
    return report::ChartMaker(m_context.database(), m_reference, std::move(who).value())
        .make(*chart, period, language);
}

} // namespace noi
