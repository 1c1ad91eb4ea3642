#pragma once

#include "core/service/report_desk.h"
#include "ui/people/people_source.h"

namespace noi
{

/// A report form, a book (a printed register) or a chart of the station, as the page lists it.
struct ReportEntry {
    enum class Kind { Form, Book, Chart };

    FormLine line; ///< of a book or chart: without a deadline, and its state says nothing
    Kind kind = Kind::Form;
};

/// What the page of the reports asks of the station's records: core's ReportDesk, whose contract holds here,
/// with the packs of the period's last day.
class ReportsSource
{
public:
    virtual ~ReportsSource() = default;

    /// About `limit` files; how many are left. To be asked until it says 0, before figures are made or
    /// handed in.
    virtual Later<qint64> prepare(const report::Period& period, int limit) = 0;
    virtual Later<QList<ReportEntry>> entries(const report::Period& period) = 0;
    virtual Later<QList<FormLine>> missing() = 0;
    virtual Later<QList<OpenEnd>> openEnds(const report::Period& period) = 0;
    /// In the screen's language: "vi", "en". Of a book: a table, and nothing else.
    virtual Later<MadeReport> make(const QString& form, const report::Period& period,
                                   const QString& language) = 0;
    virtual Later<report::Chart> makeChart(const QString& chart, const report::Period& period,
                                           const QString& language) = 0;
    virtual Later<Id> handIn(const QString& form, const report::Period& period, const QString& reason) = 0;
    virtual Later<report::ReportTable> handedIn(Id report) = 0;
    virtual Later<QList<BehindLine>> behind(const QList<Id>& records) = 0;

    /// Whether whoever works now may sign and hand in.
    [[nodiscard]] virtual bool mayHandIn() const = 0;
};

} // namespace noi
