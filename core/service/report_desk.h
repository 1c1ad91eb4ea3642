#pragma once

#include "core/report/checks.h"
#include "core/report/difference.h"
#include "core/report/report_reference.h"
#include "core/report/report_table.h"
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
    ReportDesk(ServiceContext& context, const report::ReportReference& reference)
        : m_context(context), m_reference(reference)
    {
    }

    /// Numbers the doses of people who were written in since, about `limit` files at a time: to be asked
    /// until it says 0, before make() and handIn().
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

private:
    Result<report::Reporter> reporter() const;
    Result<FormLine> line(const report::Form& form, const report::Period& period, report::Period::Kind kind);
    Result<QList<HandedIn>> versions(const QString& form, const report::Period& period);

    ServiceContext& m_context;
    const report::ReportReference& m_reference;
};

} // namespace noi
