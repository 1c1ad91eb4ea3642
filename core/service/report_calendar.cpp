#include "core/model/station.h"
#include "core/model/user.h"
#include "core/report/sealed_report.h"
#include "core/service/report_desk.h"
#include "core/store/registers/link_register.h"
#include "core/store/registers/report_register.h"

#include <algorithm>

namespace noi
{

using report::Deadline;
using report::Form;
using report::Period;

namespace
{

constexpr int reminderDays = 7; ///< before its deadline a report is asked for

/// The periods of a kind that ended within a year up to a day, the last first.
QList<Period> endedWithinAYear(Period::Kind kind, QDate today)
{
    Period current;
    switch (kind) {
    case Period::Kind::Month: current = Period::month(today.year(), today.month()); break;
    case Period::Kind::Quarter: current = Period::quarter(today.year(), (today.month() + 2) / 3); break;
    case Period::Kind::HalfYear: current = Period::halfYear(today.year(), today.month() <= 6 ? 1 : 2); break;
    case Period::Kind::Year: current = Period::year(today.year()); break;
    case Period::Kind::Days: return {};
    }
    QList<Period> ended;
    if (current.to == today) ended.append(current);
    for (Period one = current.before(); one.to.addYears(1) >= today; one = one.before())
        ended.append(one);
    return ended;
}

/// Whether the province has said that it has an operation of this PC, or of another one that came from it.
Result<bool> isAtProvince(Store& store, Id op)
{
    LinkRegister links(store.database());
    const auto province = links.province();
    if (!province) return province.error();
    if (!*province) return false;
    const auto acks = links.acks((*province)->id);
    if (!acks) return acks.error();
    if (acks->contains(op.device())) return acks->value(op.device()) >= op.counter();
    // Another's: it waits in the outbox until the province has it.
    const auto waits = store.database().row(QStringLiteral("SELECT 1 FROM outbox WHERE link = ? AND op = ?"),
                                            {(*province)->id.value, op.value});
    return waits ? Result<bool>(waits->isEmpty() && op.device() != store.device())
                 : Result<bool>(waits.error());
}

/// Of a report that was not handed in.
FormLine::State stateOf(const Period& period, QDate deadline, QDate today)
{
    using State = FormLine::State;
    if (today <= period.to) return State::Open;
    return deadline.isValid() && today > deadline ? State::Late : State::Due;
}

FormLine lineOf(const Form& form, const Period& period, Period::Kind kind, QDate today)
{
    const QDate deadline = form.deadlines.value(kind).after(period.to);
    return {form.code, form.name, period, deadline, stateOf(period, deadline, today), 0};
}

/// Nobody can have reported before there was a station: its first operation tells since when.
Result<QDate> beganOn(Database& database, Id station)
{
    const auto first = database.row(
        QStringLiteral("SELECT min(date) FROM session s JOIN op ON op.id = s.id WHERE op.file = ?"),
        {station.value});
    if (!first) return first.error();
    return PartialDate::fromText(first->value(0).toString()).valueOr({}).earliest();
}

} // namespace

Result<QList<HandedIn>> ReportDesk::versions(const QString& form, const Period& period)
{
    const auto kept = ReportRegister(m_context.database()).of(m_context.station, form, period.text());
    if (!kept) return kept.error();
    QList<HandedIn> versions;
    for (const auto& [id, report] : *kept) {
        const auto signer = readRecord<Device>(m_context.database(), report.signer);
        if (!signer && signer.error().kind != ErrorKind::NotFound) return signer.error();
        const bool fits =
            signer && report::signatureFits(report, QByteArray::fromHex(signer->publicKey.toLatin1()));
        const auto there = isAtProvince(m_context.store, id);
        if (!there) return there.error();
        versions.append({id, report.madeAt, report.signedBy, report.replaceReason, fits, *there});
    }
    return versions;
}

Result<FormLine> ReportDesk::line(const Form& form, const Period& period, Period::Kind kind)
{
    const auto before =
        ReportRegister(m_context.database()).idsOf(m_context.station, form.code, period.text());
    if (!before) return before.error();
    FormLine line = lineOf(form, period, kind, m_context.today());
    line.versions = int(before->size());
    if (before->isEmpty()) return line;
    const auto there = isAtProvince(m_context.store, before->first());
    if (!there) return there.error();
    line.state = *there ? FormLine::State::Sent : FormLine::State::HandedIn;
    return line;
}

Result<QList<FormLine>> ReportDesk::forms(const Actor& actor, const Period& period)
{
    if (auto allowed = m_context.require(actor, "view-reports"); !allowed) return allowed.error();
    QList<FormLine> lines;
    for (const Form& form : m_reference.forms.all()) {
        if (!form.deadlines.contains(period.kind)) continue;
        const auto one = line(form, period, period.kind);
        if (!one) return one.error();
        lines.append(*one);
    }
    return lines;
}

Result<QList<FormLine>> ReportDesk::missing(const Actor& actor)
{
    if (auto allowed = m_context.require(actor, "view-reports"); !allowed) return allowed.error();
    const auto began = beganOn(m_context.database(), m_context.station);
    if (!began) return began.error();
    const auto handedIn = ReportRegister(m_context.database()).handedInBy(m_context.station);
    if (!handedIn) return handedIn.error();
    const QDate today = m_context.today();
    QList<FormLine> lines;
    for (const Form& form : m_reference.forms.all())
        for (auto due = form.deadlines.cbegin(); due != form.deadlines.cend(); ++due) {
            if (due->kind == Deadline::Kind::None) continue;
            for (const Period& period : endedWithinAYear(due.key(), today)) {
                const QDate deadline = due->after(period.to);
                if (!began->isValid() || period.to < *began || deadline > today.addDays(reminderDays))
                    continue;
                if (!handedIn->contains({form.code, period.text()}))
                    lines.append(lineOf(form, period, due.key(), today));
            }
        }
    std::ranges::stable_sort(lines, {}, &FormLine::deadline);
    return lines;
}

Result<QList<OpenEnd>> ReportDesk::openEnds(const Actor& actor, const Period& period)
{
    if (auto allowed = m_context.require(actor, "view-reports"); !allowed) return allowed.error();
    const report::PeriodText text = report::periodText(period);
    const auto rows = m_context.database().rows(
        QStringLiteral(
            "SELECT 0, s.id, NULL, t.name, s.date FROM session s JOIN op ON op.id = s.id LEFT JOIN site t ON "
            "t.id = s.site WHERE op.file = ? AND s.closed_at IS NULL AND s.date >= ? AND s.date <= ? "
            "UNION ALL SELECT 1, d.id, p.id, p.full_name, d.delivered_at FROM delivery d JOIN person p ON "
            "p.id = d.person WHERE d.delivered_at >= ? AND d.delivered_at <= ? AND NOT EXISTS (SELECT 1 "
            "FROM newborn n WHERE n.delivery = d.id) ORDER BY 5, 2"),
        {m_context.station.value, text.from, text.until, text.from, text.until});
    if (!rows) return rows.error();
    QList<OpenEnd> ends;
    for (const Row& row : *rows)
        ends.append({static_cast<OpenEnd::Kind>(row[0].toInt()), Id{row[1].toLongLong()},
                     Id{row[2].toLongLong()}, row[3].toString(),
                     PartialDate::fromText(row[4].toString()).valueOr({})});
    return ends;
}

} // namespace noi
