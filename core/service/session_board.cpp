#include "core/service/session_board.h"

#include "core/service/service_context.h"
#include "core/service/session_desk.h"
#include "core/service/vial_rules.h"
#include "core/store/registers/dose_register.h"
#include "core/store/registers/person_register.h"
#include "core/store/registers/session_register.h"

#include <algorithm>

namespace noi
{

namespace
{

Stage stageOf(const BoardPerson& person)
{
    if (!person.visit.value.leftAt.isNull() || person.visit.value.late) return Stage::Done;
    if (!person.dosesToday.isEmpty()) return Stage::Observed;
    if (!person.screening) return Stage::AwaitingScreening;
    return person.screening->value.result == Screening::Result::Eligible ? Stage::AwaitingInjection
                                                                         : Stage::Done;
}

PartialDate later(const PartialDate& from, int minutes)
{
    return PartialDate::ofMinute(QDateTime(from.earliest(), from.time()).addSecs(qint64(minutes) * 60));
}

/// Everything that was recorded in one session.
struct Recorded {
    QList<Stored<Visit>> visits;
    QList<Stored<Screening>> screenings;
    QList<Stored<Dose>> doses;
    QList<Stored<Vial>> vials;
    QList<Id> severe;
};

Result<Recorded> readRecorded(Database& database, Id session)
{
    VisitRegister visits(database);
    auto came = visits.in(session);
    auto screened = visits.screeningsIn(session);
    auto given = DoseRegister(database).countedIn(session);
    auto opened = VialRegister(database).in(session);
    auto severe = ReactionRegister(database).severeIn(session);
    if (!came) return came.error();
    if (!screened) return screened.error();
    if (!given) return given.error();
    if (!opened) return opened.error();
    if (!severe) return severe.error();
    return Recorded{*came, *screened, *given, *opened, *severe};
}

Result<QList<BoardPerson>> boardPeople(const ServiceContext& context, const Recorded& recorded)
{
    QHash<Id, qsizetype> byVisit;
    QList<BoardPerson> people;
    for (const auto& visit : recorded.visits) {
        const auto line = PersonRegister(context.database()).lines({visit.value.person});
        if (!line) return line.error();
        byVisit.insert(visit.id, people.size());
        people.append({visit,
                       line->value(0),
                       Stage::AwaitingScreening,
                       std::nullopt,
                       {},
                       {},
                       recorded.severe.contains(visit.value.person)});
    }
    for (const auto& screening : recorded.screenings)
        if (const auto at = byVisit.constFind(screening.value.visit); at != byVisit.constEnd())
            people[*at].screening = screening;
    for (const auto& dose : recorded.doses)
        if (const auto at = byVisit.constFind(dose.value.visit); at != byVisit.constEnd()) {
            people[*at].dosesToday.append(dose);
            if (dose.value.givenAt.precision() == PartialDate::Precision::Minute) // paper tells the day alone
                people[*at].observedUntil =
                    later(dose.value.givenAt, context.reference.sessionRules.observationMinutes);
        }
    for (BoardPerson& person : people)
        person.stage = stageOf(person);
    return people;
}

Result<QList<VialState>> boardVials(const ServiceContext& context, const Recorded& recorded)
{
    QList<VialState> states;
    for (const auto& vial : recorded.vials) {
        const auto state = vialState(context, vial);
        if (!state) return state.error();
        states.append(*state);
    }
    std::stable_partition(states.begin(), states.end(),
                          [](const VialState& state) { return state.left > 0; });
    return states;
}

} // namespace

Result<SessionBoard> SessionDesk::board(const Actor& actor, Id session)
{
    if (auto allowed = m_context.require(actor, "view-people"); !allowed) return allowed.error();
    Database& database = m_context.database();
    const auto found = SessionRegister(database).find(session);
    if (!found) return found.error();
    const auto recorded = readRecorded(database, session);
    if (!recorded) return recorded.error();
    auto people = boardPeople(m_context, *recorded);
    if (!people) return people.error();
    auto vials = boardVials(m_context, *recorded);
    if (!vials) return vials.error();
    const auto site = PlaceRegister(database).siteName(found->site);
    if (!site) return site.error();
    const SessionRules& rules = m_context.reference.sessionRules;
    const int limit = found->products.size() == 1 ? rules.personsOneVaccine : rules.persons;
    return SessionBoard{{session, *found}, *site, *vials, *people, limit};
}

} // namespace noi
