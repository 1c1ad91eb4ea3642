#include "core/service/pregnant_women.h"

#include "core/service/pregnancy_reader.h"
#include "core/service/service_context.h"
#include "core/store/registers/person_register.h"
#include "core/store/registers/pregnancy_register.h"

#include <algorithm>

namespace noi
{

namespace
{

constexpr int nearDays = 28; // before the expected day

/// Those who are pregnant, each of them once, as the lists name people.
Result<QHash<Id, PersonLine>> linesOf(Database& database, const QList<Stored<Pregnancy>>& pregnancies)
{
    QList<Id> people;
    for (const auto& one : pregnancies)
        people.append(one.value.person);
    const auto lines = PersonRegister(database).lines(people);
    if (!lines) return lines.error();
    QHash<Id, PersonLine> byPerson;
    for (const PersonLine& line : *lines)
        byPerson.insert(line.person, line);
    return byPerson;
}

PregnantWoman inShort(const PregnancyLine& line, const PersonLine& who, QDate today)
{
    const Pregnancy& p = line.pregnancy.value;
    PregnantWoman woman;
    woman.person = p.person;
    woman.pregnancy = line.pregnancy.id;
    woman.line = who;
    woman.gravida = p.gravida;
    woman.gestation = line.gestation;
    if (line.dating) {
        woman.due = line.dating->due;
        woman.nearBirth = today.addDays(nearDays) >= woman.due;
    }
    for (const VisitLine& visit : line.visits) {
        if (!visit.counts) continue;
        ++woman.visits;
        woman.lastVisit = visit.fact.value.visitedAt.earliest();
    }
    if (!line.contacts.isEmpty()) {
        woman.nextContact = line.contacts.first().day;
        woman.contactLate = line.contacts.first().late;
    }
    if (!line.findings.isEmpty() && line.findings.first().urgency >= pregnancy::Urgency::Watch) {
        woman.urgency = line.findings.first().urgency;
        if (!line.findings.first().discreet) woman.why = line.findings.first().what;
    }
    return woman;
}

} // namespace

Result<QList<PregnantWoman>> PregnantWomen::all(const Actor& actor)
{
    if (auto allowed = m_context.require(actor, "view-people"); !allowed) return allowed.error();
    const auto pregnancies = PregnancyRegister(m_context.database()).goingOn();
    if (!pregnancies) return pregnancies.error();
    const auto people = linesOf(m_context.database(), *pregnancies);
    if (!people) return people.error();
    QList<PregnantWoman> women;
    for (const auto& one : *pregnancies) {
        const PersonLine who = people->value(one.value.person);
        const auto line = readPregnancy(m_context, m_reference, one.id, who.birth, m_context.today());
        if (!line) return line.error();
        women.append(inShort(*line, who, m_context.today()));
    }
    const QDate never(9999, 1, 1);
    std::ranges::stable_sort(women, std::ranges::less(), [never](const PregnantWoman& woman) {
        return woman.due.isValid() ? woman.due : never;
    });
    return women;
}

} // namespace noi
