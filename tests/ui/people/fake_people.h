#pragma once

#include "tests/support/catch.h"
#include "ui/people/draft_store.h"
#include "ui/people/people_source.h"

#include <QMap>
#include <QPromise>

#include <deque>
#include <memory>

namespace noi::test
{

/// A future that already has its answer.
template <class T> Later<T> ready(Result<T> answer)
{
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(std::move(answer));
    promise.finish();
    return promise.future();
}

/// People in memory. Answers at once, but a search can be held back to answer later and out of order.
class PeopleInMemory : public PeopleSource
{
public:
    struct HeldSearch {
        QString typed;
        std::shared_ptr<QPromise<Result<QList<PersonLine>>>> promise;
        void answer(const QList<PersonLine>& lines) const
        {
            promise->addResult(Result<QList<PersonLine>>(lines));
            promise->finish();
        }
    };

    QMap<Id, PersonFile> files;
    QList<HistoryLine> lines;
    QList<LikelyDuplicate> duplicates;
    QList<PersonDraft> added;
    QList<PersonDraft> duplicatesAsked;
    QList<Person> changedTo;
    QList<Dose> historical, replaced;
    QList<Reaction> reactions;
    QList<std::pair<Id, QString>> voided, unvoided;
    QStringList suspended, ended;
    QMap<QByteArray, Id> cards;  ///< the citizen card's or station card's number
    std::optional<Error> refuse; ///< the next writing call fails with it
    bool hold = false;
    std::deque<HeldSearch> held;

    Id add(const Person& person, const QString& motherName = {});
    [[nodiscard]] PersonLine line(Id person) const;

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
    /// Worked out from the file as the station does, on 21 November 2026.
    Later<ImmunizationPlan> plan(Id person) override;
    Later<Id> voidFact(Id fact, const QString& reason) override;
    Later<void> unvoid(Id fact, const QString& reason) override;
    Later<Id> replaceDose(const Dose& corrected) override;
    Later<Id> addHistoricalDose(const Dose& dose) override;
    Later<Id> addReaction(const Reaction& reaction) override;
    Later<Id> suspendLot(const QString& product, const QString& lot, const QString& reason,
                         Id reaction) override;

private:
    Id next() { return Id::of(7, ++m_counter); }
    qint64 m_counter = 100;
};

/// Drafts in memory, as if of one user.
class DraftsInMemory : public DraftStore
{
public:
    QMap<QString, QJsonObject> forms;
    QFuture<Result<void>> save(const QString& key, const QJsonObject& form) override
    {
        forms.insert(key, form);
        return ready(Result<void>());
    }
    QFuture<Result<QJsonObject>> load(const QString& key) override
    {
        return ready(Result<QJsonObject>(forms.value(key)));
    }
    QFuture<Result<void>> drop(const QString& key) override
    {
        forms.remove(key);
        return ready(Result<void>());
    }
};

} // namespace noi::test
