#include "core/service/report_desk.h"

#include "core/model/station.h"
#include "core/report/sealed_report.h"
#include "core/report/series_doses.h"
#include "core/store/own_numbers.h"
#include "core/store/registers/report_register.h"

namespace noi
{

using report::Period;
using report::ReportMaker;
using report::ReportTable;

namespace
{

Result<QSet<Id>> sitesOf(Database& database, Id station)
{
    const auto rows = database.rows(
        QStringLiteral("SELECT s.id FROM site s JOIN op ON op.id = s.id WHERE op.file = ?"), {station.value});
    if (!rows) return rows.error();
    QSet<Id> sites;
    for (const Row& row : *rows)
        sites.insert(Id{row[0].toLongLong()});
    return sites;
}

Error noSuchForm(const QString& form)
{
    return {ErrorKind::NotFound,
            QT_TRANSLATE_NOOP("Error",
                              "There is no report form “%1” for this time. Ask the province for its data "
                              "pack."),
            {form}};
}

} // namespace

Result<report::Reporter> ReportDesk::reporter() const
{
    const auto station = readRecord<Station>(m_context.database(), m_context.station);
    if (!station) return station.error();
    const auto sites = sitesOf(m_context.database(), m_context.station);
    if (!sites) return sites.error();
    const Commune* const commune = m_context.reference.communes.byCode(station->commune);
    const QString above = commune ? QStringLiteral("Sở Y tế ") + commune->province : QString();
    return report::Reporter{{{station->commune}, *sites}, station->name, above, m_context.now()};
}

Result<qint64> ReportDesk::prepare(const Actor& actor, int limit)
{
    if (auto allowed = m_context.require(actor, "view-reports"); !allowed) return allowed.error();
    return report::SeriesDoses(m_context.database(), m_reference).refresh(limit);
}

Result<MadeReport> ReportDesk::make(const Actor& actor, const QString& code, const Period& period,
                                    const QString& language)
{
    if (auto allowed = m_context.require(actor, "view-reports"); !allowed) return allowed.error();
    const report::Form* const form = m_reference.forms.byCode(code);
    if (!form) return noSuchForm(code);
    auto who = reporter();
    if (!who) return who.error();
    ReportMaker maker(m_context.database(), m_reference, std::move(who).value());
    MadeReport made;
    auto table = maker.make(code, period, language);
    if (!table) return table.error();
    made.table = std::move(table).value();
    auto findings = report::check(maker, m_context.database(), *form, period, language);
    if (!findings) return findings.error();
    made.findings = std::move(findings).value();
    auto before = versions(code, period);
    if (!before) return before.error();
    made.versions = std::move(before).value();
    if (made.versions.isEmpty()) return made;
    const auto last = handedIn(actor, made.versions.first().id);
    if (!last) return last.error();
    made.changed = report::difference(*last, made.table);
    return made;
}

Result<Id> ReportDesk::handIn(const Actor& actor, const QString& code, const Period& period,
                              const QString& reason)
{
    if (auto allowed = m_context.require(actor, "hand-in-report"); !allowed) return allowed.error();
    if (m_context.today() < period.to)
        return refused(QT_TRANSLATE_NOOP(
                           "Error", "The period ends on %1: the report can be handed in from that day on."),
                       {dateText(PartialDate::ofDay(period.to))});
    auto made = make(actor, code, period, QStringLiteral("vi"));
    if (!made) return made.error();
    Report kept;
    if (!made->versions.isEmpty()) {
        if (made->changed.isEmpty())
            return refused(
                QT_TRANSLATE_NOOP("Error", "Nothing has changed since this report was handed in."));
        if (reason.trimmed().isEmpty())
            return badInput(
                QT_TRANSLATE_NOOP("Error", "This report was handed in already: write why it is amended."));
        kept.replaces = made->versions.first().id;
        kept.replaceReason = reason.trimmed();
    }
    kept.form = code;
    kept.formVersion = made->table.version;
    kept.period = period.text();
    kept.madeAt = m_context.now();
    kept.content = report::sealedContent(made->table);
    kept.signedBy = actor.name;
    const auto own = OwnNumbers(m_context.database()).current();
    if (!own) return own.error();
    kept.signer = own->number.record;
    report::sign(kept, own->number.secretKey);
    return addOne(m_context, actor, kept, m_context.station);
}

Result<ReportTable> ReportDesk::handedIn(const Actor& actor, Id report)
{
    if (auto allowed = m_context.require(actor, "view-reports"); !allowed) return allowed.error();
    const auto kept = ReportRegister(m_context.database()).find(report);
    return kept ? report::openSealed(*kept) : Result<ReportTable>(kept.error());
}

} // namespace noi
