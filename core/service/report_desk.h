#pragma once

#include "core/report/book_maker.h"
#include "core/report/charts/chart.h"
#include "core/report/checks.h"
#include "core/report/difference.h"
#include "core/report/report_packs.h"
#include "core/report/report_table.h"
#include "core/service/due_list.h"
#include "core/service/report_lines.h"
#include "core/service/service_context.h"

namespace noi
{

/// A report as it would be handed in now.
struct MadeReport {
    report::ReportTable table;
    QList<report::CheckFinding> findings;
    QList<HandedIn> versions;           ///< those handed in, newest first
    QList<report::ChangedCell> changed; ///< since the newest of them
};

/// The month's reports: made, looked into, checked, handed in, amended.
class ReportDesk
{
public:
    /// `books`, `charts`: null where there are none.
    ReportDesk(ServiceContext& context, const report::ReportReference& reference,
               const report::BookList* books = nullptr, const report::ChartList* charts = nullptr)
        : m_context(context), m_reference(reference), m_books(books), m_charts(charts)
    {
    }
    ReportDesk(ServiceContext& context, const report::ReportPacks& packs)
        : ReportDesk(context, packs.reference, &packs.books, &packs.charts)
    {
    }

    /// Numbers the doses of people who were written in since, about `limit` files at a time: to be asked
    /// until it says 0, before figures are made or handed in.
    Result<qint64> prepare(const Actor& actor, int limit);
    /// Every form that is made for this kind of period, and where it stands.
    Result<QList<FormLine>> forms(const Actor& actor, const report::Period& period);
    /// Reports of the periods that ended in the last year whose deadline has passed, or comes within the
    /// week, and that are not handed in: the earliest deadline first.
    Result<QList<FormLine>> missing(const Actor& actor);
    /// What the month's figures wait for: sessions of the period that were not closed, births without a
    /// child.
    Result<QList<OpenEnd>> openEnds(const Actor& actor, const report::Period& period);
    Result<MadeReport> make(const Actor& actor, const QString& form, const report::Period& period,
                            const QString& language);
    /// Freezes figures and records, and signs. Refused before the period's last day; where nothing changed
    /// since the last one; without a reason where there is one already, which it then replaces.
    Result<Id> handIn(const Actor& actor, const QString& form, const report::Period& period,
                      const QString& reason);
    /// As it was handed in.
    Result<report::ReportTable> handedIn(const Actor& actor, Id report);
    /// The people behind a figure, in the order of the records; at most `most`.
    Result<QList<BehindLine>> behind(const Actor& actor, const QList<Id>& records, int most = 2000);

    /// Registers as books, and lists, in their order. Books hold names: these five ask for view-reports and
    /// view-people.
    Result<QList<report::BookPack>> books(const Actor& actor);
    /// A book of a period; prepare() comes before it. NotFound: no such book.
    Result<report::ReportTable> makeBook(const Actor& actor, const QString& book,
                                         const report::Period& period, const QString& language);
    Result<report::ReportTable> sessionSheet(const Actor& actor, Id session, const QString& language);
    Result<report::ReportTable> blankSessionSheet(const Actor& actor, int rows, const QString& language);
    /// A due list as it was worked out (due_list_book.h), to print and export.
    Result<report::ReportTable> dueTable(const Actor& actor, const DueList& list, const QString& language);

    /// In their order.
    Result<QList<report::ChartPack>> charts(const Actor& actor);
    /// Worked out as of now; prepare() comes before it. NotFound: no such chart.
    Result<report::Chart> makeChart(const Actor& actor, const QString& chart, const report::Period& period,
                                    const QString& language);

private:
    Result<report::Reporter> reporter() const;
    Result<void> requireBooks(const Actor& actor) const;
    Result<report::BookMaker> bookMaker(const Actor& actor) const;
    Result<report::BookPack> bookWithRows(const QString& rows) const;
    Result<FormLine> line(const report::Form& form, const report::Period& period, report::Period::Kind kind);
    Result<QList<HandedIn>> versions(const QString& form, const report::Period& period);

    ServiceContext& m_context;
    const report::ReportReference& m_reference;
    const report::BookList* m_books;
    const report::ChartList* m_charts;
};

} // namespace noi
