#include "core/service/registration.h"

#include "core/service/identifier_rules.h"
#include "core/service/person_rules.h"
#include "core/service/service_context.h"
#include "core/store/registers/person_register.h"

namespace noi
{

Result<Id> Registration::add(const Actor& actor, const PersonDraft& draft)
{
    if (auto allowed = m_context.require(actor, "register-person"); !allowed) return allowed.error();
    Person person = tidiedPerson(draft.person);
    if (auto sound = checkPerson(person, m_context.today()); !sound) return sound.error();
    Work work(m_context.store, actor.user);
    if (draft.newHousehold) person.household = work.add(*draft.newHousehold, m_context.station);
    const Id id = work.add(person);
    for (Identifier identifier : draft.identifiers) {
        identifier.value = tidiedIdentifier(identifier.value);
        if (auto sound = checkIdentifier(identifier); !sound) return sound.error();
        identifier.person = id;
        work.add(identifier, id);
    }
    if (auto written = work.commit(); !written) return written.error();
    return id;
}

Result<Seen<Person>> Registration::open(const Actor& actor, Id person)
{
    if (auto allowed = m_context.require(actor, "view-people"); !allowed) return allowed.error();
    return readSeen<Person>(m_context.store, person);
}

Result<void> Registration::change(const Actor& actor, const Seen<Person>& seen, const Person& after)
{
    if (auto allowed = m_context.require(actor, "edit-person"); !allowed) return allowed;
    const Person person = tidiedPerson(after);
    if (auto sound = checkPerson(person, m_context.today()); !sound) return sound;
    if (person.mother == seen.id || person.father == seen.id)
        return badInput(QT_TRANSLATE_NOOP("Error", "Nobody is their own parent. Choose another person."));
    Work work(m_context.store, actor.user);
    work.change(seen, person, seen.id);
    return work.commit();
}

Result<Id> Registration::addIdentifier(const Actor& actor, const Identifier& identifier)
{
    if (auto allowed = m_context.require(actor, "edit-person"); !allowed) return allowed.error();
    Identifier tidy = identifier;
    tidy.value = tidiedIdentifier(tidy.value);
    if (auto sound = checkIdentifier(tidy); !sound) return sound.error();
    if (const auto owner = PersonRegister(m_context.database()).find(tidy.person); !owner)
        return owner.error();
    return addOne(m_context, actor, tidy, tidy.person);
}

Result<void> Registration::endIdentifier(const Actor& actor, Id identifier, const PartialDate& ended,
                                         const QString& note)
{
    if (auto allowed = m_context.require(actor, "edit-person"); !allowed) return allowed;
    const auto seen = readSeen<Identifier>(m_context.store, identifier);
    if (!seen) return seen.error();
    Identifier after = seen->value;
    after.ended = ended;
    after.note = note;
    Work work(m_context.store, actor.user);
    work.change(*seen, after, seen->value.person);
    return work.commit();
}

Result<QStringList> Registration::hamlets(const QString& commune)
{
    return PersonRegister(m_context.database()).hamlets(commune);
}

} // namespace noi
