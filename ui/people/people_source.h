#pragma once

#include "core/barcode/scan.h"
#include "core/service/immunization_plan.h"
#include "core/service/person_file.h"
#include "core/service/registration.h"

#include <QFuture>

namespace noi
{

/// An answer that comes later: the store works on its own thread, and nothing on the screen waits for it.
template <class T> using Later = QFuture<Result<T>>;

/// What the people pages ask of the station's records: core's Registration, PeopleSearch, PersonFiles
/// and ImmunizationPlans,
/// whose contracts hold here, with the actor left out (the program knows who is logged in). Called from the
/// screen's thread; the futures may finish on any.
class PeopleSource
{
public:
    virtual ~PeopleSource() = default;

    virtual Later<QList<PersonLine>> find(const QString& typed, int limit) = 0;
    virtual Later<QList<PersonLine>> byScan(const Scan& scan) = 0;

    virtual Later<QList<LikelyDuplicate>> likelyDuplicates(const PersonDraft& draft) = 0;
    virtual Later<Id> add(const PersonDraft& draft) = 0;
    virtual Later<Seen<Person>> open(Id person) = 0;
    virtual Later<void> change(const Seen<Person>& seen, const Person& after) = 0;
    virtual Later<Id> addIdentifier(const Identifier& identifier) = 0;
    virtual Later<void> endIdentifier(Id identifier, const PartialDate& ended, const QString& note) = 0;
    virtual Later<QStringList> hamlets(const QString& commune) = 0;

    virtual Later<PersonFile> file(Id person) = 0;
    virtual Later<QList<HistoryLine>> history(Id person) = 0;
    virtual Later<ImmunizationPlan> plan(Id person) = 0;
    virtual Later<Id> voidFact(Id fact, const QString& reason) = 0;
    virtual Later<void> unvoid(Id fact, const QString& reason) = 0;
    virtual Later<Id> replaceDose(const Dose& corrected) = 0;
    virtual Later<Id> addHistoricalDose(const Dose& dose) = 0;
    virtual Later<Id> addReaction(const Reaction& reaction) = 0;
    virtual Later<Id> suspendLot(const QString& product, const QString& lot, const QString& reason,
                                 Id reaction) = 0;
};

} // namespace noi
