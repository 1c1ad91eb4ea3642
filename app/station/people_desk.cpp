#include "app/station/people_desk.h"

#include "core/service/people_search.h"

namespace noi
{

Later<QList<PersonLine>> PeopleDesk::find(const QString& typed, int limit)
{
    return m_vault.ask([typed, limit](ServiceContext& context, const Actor& actor) {
        return PeopleSearch(context).find(actor, typed, limit);
    });
}

Later<QList<PersonLine>> PeopleDesk::byScan(const Scan& scan)
{
    return m_vault.ask([scan](ServiceContext& context, const Actor& actor) {
        return PeopleSearch(context).byScan(actor, scan);
    });
}

Later<QList<LikelyDuplicate>> PeopleDesk::likelyDuplicates(const PersonDraft& draft)
{
    return m_vault.ask([draft](ServiceContext& context, const Actor& actor) {
        return Registration(context).likelyDuplicates(actor, draft);
    });
}

Later<Id> PeopleDesk::add(const PersonDraft& draft)
{
    return m_vault.ask([draft](ServiceContext& context, const Actor& actor) {
        return Registration(context).add(actor, draft);
    });
}

Later<Seen<Person>> PeopleDesk::open(Id person)
{
    return m_vault.ask([person](ServiceContext& context, const Actor& actor) {
        return Registration(context).open(actor, person);
    });
}

Later<void> PeopleDesk::change(const Seen<Person>& seen, const Person& after)
{
    return m_vault.ask([seen, after](ServiceContext& context, const Actor& actor) {
        return Registration(context).change(actor, seen, after);
    });
}

Later<Id> PeopleDesk::addIdentifier(const Identifier& identifier)
{
    return m_vault.ask([identifier](ServiceContext& context, const Actor& actor) {
        return Registration(context).addIdentifier(actor, identifier);
    });
}

Later<void> PeopleDesk::endIdentifier(Id identifier, const PartialDate& ended, const QString& note)
{
    return m_vault.ask([identifier, ended, note](ServiceContext& context, const Actor& actor) {
        return Registration(context).endIdentifier(actor, identifier, ended, note);
    });
}

Later<QStringList> PeopleDesk::hamlets(const QString& commune)
{
    return m_vault.ask(
        [commune](ServiceContext& context, const Actor&) { return Registration(context).hamlets(commune); });
}

Later<PersonFile> PeopleDesk::file(Id person)
{
    return m_vault.ask([person](ServiceContext& context, const Actor& actor) {
        return PersonFiles(context).open(actor, person);
    });
}

Later<QList<HistoryLine>> PeopleDesk::history(Id person)
{
    return m_vault.ask([person](ServiceContext& context, const Actor& actor) {
        return PersonFiles(context).history(actor, person);
    });
}

Later<ImmunizationPlan> PeopleDesk::plan(Id person)
{
    return m_vault.ask([person](ServiceContext& context, const Actor& actor) {
        return ImmunizationPlans(context).of(actor, person);
    });
}

Later<Id> PeopleDesk::voidFact(Id fact, const QString& reason)
{
    return m_vault.ask([fact, reason](ServiceContext& context, const Actor& actor) {
        return PersonFiles(context).voidFact(actor, fact, reason);
    });
}

Later<void> PeopleDesk::unvoid(Id fact, const QString& reason)
{
    return m_vault.ask([fact, reason](ServiceContext& context, const Actor& actor) {
        return PersonFiles(context).unvoid(actor, fact, reason);
    });
}

Later<Id> PeopleDesk::replaceDose(const Dose& corrected)
{
    return m_vault.ask([corrected](ServiceContext& context, const Actor& actor) {
        return PersonFiles(context).replaceDose(actor, corrected);
    });
}

Later<Id> PeopleDesk::addHistoricalDose(const Dose& dose)
{
    return m_vault.ask([dose](ServiceContext& context, const Actor& actor) {
        return PersonFiles(context).addHistoricalDose(actor, dose);
    });
}

Later<Id> PeopleDesk::addReaction(const Reaction& reaction)
{
    return m_vault.ask([reaction](ServiceContext& context, const Actor& actor) {
        return PersonFiles(context).addReaction(actor, reaction);
    });
}

Later<Id> PeopleDesk::suspendLot(const QString& product, const QString& lot, const QString& reason,
                                 Id reaction)
{
    return m_vault.ask([product, lot, reason, reaction](ServiceContext& context, const Actor& actor) {
        return PersonFiles(context).suspendLot(actor, product, lot, reason, reaction);
    });
}

} // namespace noi
