#include "app/station/report_room.h"

#include <algorithm>

namespace noi
{

using report::Period;

template <class Job> auto ReportRoom::askDesk(const Period& period, Job job)
{
    return m_reports.askAsOf(period.to,
                             [job](ServiceContext& context, const auto& packs, const Actor& actor) {
                                 ReportDesk desk(context, *packs);
                                 return job(desk, actor);
                             });
}

template <class Job> auto ReportRoom::askToday(Job job)
{
    return m_today.ask([job](ServiceContext& context, const auto& packs, const Actor& actor) {
        ReportDesk desk(context, *packs);
        return job(desk, actor);
    });
}

/// Doses are numbered by the packs of today, whatever period is asked for: else going to and fro between two
/// periods would number all of them again.
Later<qint64> ReportRoom::prepare(const Period&, int limit)
{
    return askToday([limit](ReportDesk& desk, const Actor& actor) { return desk.prepare(actor, limit); });
}

Later<QList<ReportEntry>> ReportRoom::entries(const Period& period)
{
    return askDesk(period, [period](ReportDesk& desk, const Actor& actor) -> Result<QList<ReportEntry>> {
        const auto forms = desk.forms(actor, period);
        if (!forms) return forms.error();
        QList<ReportEntry> entries;
        for (const FormLine& line : *forms)
            entries += {line, ReportEntry::Kind::Form};
        const auto books = desk.books(actor);
        if (!books) return books.error();
        for (const report::BookPack& book : *books)
            if (book.periods.contains(period.kind))
                entries += {{book.code, book.name, period, {}, {}, 0}, ReportEntry::Kind::Book};
        const auto charts = desk.charts(actor);
        if (!charts) return charts.error();
        for (const report::ChartPack& chart : *charts)
            if (chart.periods.contains(period.kind))
                entries += {{chart.code, chart.name, period, {}, {}, 0}, ReportEntry::Kind::Chart};
        return entries;
    });
}

Later<QList<FormLine>> ReportRoom::missing()
{
    return askToday([](ReportDesk& desk, const Actor& actor) { return desk.missing(actor); });
}

Later<QList<OpenEnd>> ReportRoom::openEnds(const Period& period)
{
    return askToday([period](ReportDesk& desk, const Actor& actor) { return desk.openEnds(actor, period); });
}

Later<MadeReport> ReportRoom::make(const QString& form, const Period& period, const QString& language)
{
    return askDesk(period,
                   [form, period, language](ReportDesk& desk, const Actor& actor) -> Result<MadeReport> {
                       const auto books = desk.books(actor);
                       if (!books) return books.error();
                       if (std::ranges::find(*books, form, &report::BookPack::code) == books->end())
                           return desk.make(actor, form, period, language);
                       auto table = desk.makeBook(actor, form, period, language);
                       if (!table) return table.error();
                       return MadeReport{std::move(table).value(), {}, {}, {}};
                   });
}

Later<report::Chart> ReportRoom::makeChart(const QString& chart, const Period& period,
                                           const QString& language)
{
    return askDesk(period, [chart, period, language](ReportDesk& desk, const Actor& actor) {
        return desk.makeChart(actor, chart, period, language);
    });
}

Later<Id> ReportRoom::handIn(const QString& form, const Period& period, const QString& reason)
{
    return askDesk(period, [form, period, reason](ReportDesk& desk, const Actor& actor) {
        return desk.handIn(actor, form, period, reason);
    });
}

Later<report::ReportTable> ReportRoom::handedIn(Id report)
{
    return askToday([report](ReportDesk& desk, const Actor& actor) { return desk.handedIn(actor, report); });
}

Later<QList<BehindLine>> ReportRoom::behind(const QList<Id>& records)
{
    return askToday([records](ReportDesk& desk, const Actor& actor) { return desk.behind(actor, records); });
}

Later<report::ReportTable> ReportRoom::sessionSheet(Id session, const QString& language)
{
    return askToday([session, language](ReportDesk& desk, const Actor& actor) {
        return desk.sessionSheet(actor, session, language);
    });
}

Later<report::ReportTable> ReportRoom::blankSessionSheet(int rows, const QString& language)
{
    return askToday([rows, language](ReportDesk& desk, const Actor& actor) {
        return desk.blankSessionSheet(actor, rows, language);
    });
}

Later<report::ReportTable> ReportRoom::dueTable(const DueList& list, const QString& language)
{
    return askToday([list, language](ReportDesk& desk, const Actor& actor) {
        return desk.dueTable(actor, list, language);
    });
}

} // namespace noi
