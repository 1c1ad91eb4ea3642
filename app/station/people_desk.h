#pragma once

#include "app/station/vault.h"
#include "ui/people/people_source.h"
#include "ui/session/session_source.h"

namespace noi
{

/// The people pages' questions, asked of the use cases on the store's thread.
class PeopleDesk : public PeopleSource, public SessionPeople
{
public:
    explicit PeopleDesk(Vault& vault) : m_vault(vault) {}

    Later<QList<PersonLine>> find(const QString& typed, int limit) override;
    Later<QList<PersonLine>> byScan(const Scan& scan) override;
    Later<QList<LikelyDuplicate>> likelyDuplicates(const PersonDraft& draft) override;
    Later<Id> add(const PersonDraft& draft) override;
    Later<Seen<Person>> open(Id person) override;
    Later<void> change(const Seen<Person>& seen, const Person& after) override;
    Later<Id> addIdentifier(const Identifier& identifier) override;
    Later<void> endIdentifier(Id identifier, const PartialDate& ended, const QString& note) override;
    Later<QStringList> hamlets(const QString& commune) override;
    Later<PersonFile> file(Id person) override;
    Later<QList<HistoryLine>> history(Id person) override;
    Later<ImmunizationPlan> plan(Id person) override;
    Later<Id> voidFact(Id fact, const QString& reason) override;
    Later<void> unvoid(Id fact, const QString& reason) override;
    Later<Id> replaceDose(const Dose& corrected) override;
    Later<Id> addHistoricalDose(const Dose& dose) override;
    Later<Id> addReaction(const Reaction& reaction) override;
    Later<Id> suspendLot(const QString& product, const QString& lot, const QString& reason,
                         Id reaction) override;

private:
    Vault& m_vault;
};

} // namespace noi
