#include "core/service/session_desk.h"

#include "core/service/dose_rules.h"
#include "core/service/service_context.h"
#include "core/store/registers/person_register.h"
#include "core/store/registers/session_register.h"

namespace noi
{

Result<QList<SessionLine>> SessionDesk::sessions(QDate from, QDate to)
{
    return SessionRegister(m_context.database()).between(from, to);
}

Result<QList<Stored<Site>>> SessionDesk::sites() { return PlaceRegister(m_context.database()).sites(); }
Result<QList<Stored<Fridge>>> SessionDesk::fridges() { return PlaceRegister(m_context.database()).fridges(); }

Result<Id> SessionDesk::openSession(const Actor& actor, const Session& session)
{
    if (auto allowed = m_context.require(actor, "open-session"); !allowed) return allowed.error();
    if (!session.site) return badInput(QT_TRANSLATE_NOOP("Error", "Choose where the session is held."));
    Session opened = session;
    if (opened.date.isNull()) opened.date = PartialDate::ofDay(m_context.today());
    return addOne(m_context, actor, opened, m_context.station);
}

Result<void> SessionDesk::closeSession(const Actor& actor, Id session, const QString& stopReason)
{
    if (auto allowed = m_context.require(actor, "open-session"); !allowed) return allowed;
    const auto seen = readSeen<Session>(m_context.store, session);
    if (!seen) return seen.error();
    if (!seen->value.closedAt.isNull()) return {};
    Session after = seen->value;
    after.closedAt = m_context.now();
    after.stopReason = stopReason;
    Work work(m_context.store, actor.user);
    work.change(*seen, after, m_context.station);
    return work.commit();
}

Result<Id> SessionDesk::receive(const Actor& actor, Id session, Id person)
{
    if (auto allowed = m_context.require(actor, "screen"); !allowed) return allowed.error();
    const auto already = VisitRegister(m_context.database()).of(session, person);
    if (!already) return already.error();
    if (*already) return *already;
    if (const auto open = openSessionOf(m_context, session); !open) return open.error();
    if (const auto known = PersonRegister(m_context.database()).find(person); !known) return known.error();
    return addOne(m_context, actor, Visit{session, person, m_context.now(), {}, {}, false}, person);
}

namespace
{

Result<void> setLeft(const ServiceContext& context, const Actor& actor, Id visit, const PartialDate& at,
                     const QString& reason)
{
    const auto seen = readSeen<Visit>(context.store, visit);
    if (!seen) return seen.error();
    Visit after = seen->value;
    after.leftAt = at;
    after.leftReason = reason;
    Work work(context.store, actor.user);
    work.change(*seen, after, seen->value.person);
    return work.commit();
}

} // namespace

Result<void> SessionDesk::leave(const Actor& actor, Id visit, const QString& reason)
{
    auto allowed = m_context.require(actor, "screen");
    return allowed ? setLeft(m_context, actor, visit, m_context.now(), reason) : allowed;
}

Result<void> SessionDesk::back(const Actor& actor, Id visit)
{
    auto allowed = m_context.require(actor, "screen");
    return allowed ? setLeft(m_context, actor, visit, {}, {}) : allowed;
}

Result<Id> SessionDesk::screen(const Actor& actor, const Screening& screening)
{
    if (auto allowed = m_context.require(actor, "screen"); !allowed) return allowed.error();
    if (screening.result == Screening::Result::Unknown)
        return badInput(QT_TRANSLATE_NOOP("Error", "Answer the checklist first."));
    const auto visit = VisitRegister(m_context.database()).find(screening.visit);
    if (!visit) return visit.error();
    if (const auto open = openSessionOf(m_context, visit->session); !open) return open.error();
    const auto before = VisitRegister(m_context.database()).screeningOf(screening.visit);
    if (!before) return before.error();
    Screening made = screening;
    made.person = visit->person;
    if (made.screenedAt.isNull()) made.screenedAt = m_context.now();
    if (made.screenedBy.isEmpty()) made.screenedBy = actor.name;
    if (*before) {
        made.replaces = (*before)->id;
        if (made.replaceReason.isEmpty()) made.replaceReason = QStringLiteral("screened again");
    }
    return addOne(m_context, actor, made, visit->person);
}

} // namespace noi
