#include "core/base/vietnamese.h"
#include "tests/ui/people/fake_people.h"
#include "tests/ui/people/people_house.h"

#include <algorithm>

namespace noi::test
{

Id PeopleInMemory::add(const Person& person, const QString& motherName)
{
    PersonFile file;
    file.person = {next(), person, {}, {}};
    file.motherName = motherName;
    files.insert(file.person.id, file);
    return file.person.id;
}

PersonLine PeopleInMemory::line(Id person) const
{
    const PersonFile file = files.value(person);
    const Person& who = file.person.value;
    return {person, who.fullName, who.birth, who.sex, file.motherName, who.hamlet, who.commune, {}};
}

Later<QList<PersonLine>> PeopleInMemory::find(const QString& typed, int limit)
{
    if (hold) {
        HeldSearch search{typed, std::make_shared<QPromise<Result<QList<PersonLine>>>>()};
        search.promise->start();
        held.push_back(search);
        return search.promise->future();
    }
    QList<PersonLine> found;
    const QStringList words = searchKey(typed).split(u' ', Qt::SkipEmptyParts);
    for (const PersonFile& file : std::as_const(files)) {
        const QString key = u' ' + searchKey(file.person.value.fullName + u' ' + file.motherName);
        const bool all = std::all_of(words.cbegin(), words.cend(),
                                     [&key](const QString& word) { return key.contains(u' ' + word); });
        if (all && found.size() < limit) found += line(file.person.id);
    }
    return ready(Result<QList<PersonLine>>(found));
}

Later<QList<PersonLine>> PeopleInMemory::byScan(const Scan& scan)
{
    QByteArray number;
    if (const auto* card = std::get_if<CitizenCard>(&scan)) number = card->personalId.toLatin1();
    if (const auto* card = std::get_if<StationCard>(&scan)) number = QByteArray::number(card->person.value);
    QList<PersonLine> found;
    if (cards.contains(number)) found += line(cards.value(number));
    return ready(Result<QList<PersonLine>>(found));
}

Later<QList<LikelyDuplicate>> PeopleInMemory::likelyDuplicates(const PersonDraft& draft)
{
    duplicatesAsked += draft;
    return ready(Result<QList<LikelyDuplicate>>(duplicates));
}

Later<Id> PeopleInMemory::add(const PersonDraft& draft)
{
    if (const auto error = std::exchange(refuse, {})) return ready(Result<Id>(*error));
    added += draft;
    return ready(Result<Id>(add(draft.person, files.value(draft.person.mother).person.value.fullName)));
}

Later<Seen<Person>> PeopleInMemory::open(Id person)
{
    return ready(Result<Seen<Person>>(files.value(person).person));
}

Later<void> PeopleInMemory::change(const Seen<Person>& seen, const Person& after)
{
    if (const auto error = std::exchange(refuse, {})) return ready(Result<void>(*error));
    changedTo += after;
    files[seen.id].person.value = after;
    return ready(Result<void>());
}

Later<Id> PeopleInMemory::addIdentifier(const Identifier& identifier)
{
    const Id id = next();
    files[identifier.person].identifiers += {id, identifier};
    return ready(Result<Id>(id));
}

Later<void> PeopleInMemory::endIdentifier(Id, const PartialDate& day, const QString& note)
{
    ended += day.toText() + u' ' + note;
    return ready(Result<void>());
}

Later<QStringList> PeopleInMemory::hamlets(const QString&)
{
    return ready(Result<QStringList>(QStringList{QStringLiteral("Làng Mrông"), QStringLiteral("Thôn 3")}));
}

Later<PersonFile> PeopleInMemory::file(Id person) { return ready(Result<PersonFile>(files.value(person))); }

Later<QList<HistoryLine>> PeopleInMemory::history(Id) { return ready(Result<QList<HistoryLine>>(lines)); }

Later<ImmunizationPlan> PeopleInMemory::plan(Id person)
{
    const PersonFile file = files.value(person);
    ImmunizationRecord record;
    record.person = file.person.value;
    for (const DoseLine& line : file.doses)
        if (line.counts) record.doses += line.dose;
    for (const ReactionLine& line : file.reactions)
        if (!line.voided) record.reactions += line.reaction;
    return ready(Result<ImmunizationPlan>(planOf(person, record, packs(), QDate(2026, 11, 21))));
}

Later<Id> PeopleInMemory::voidFact(Id fact, const QString& reason)
{
    if (const auto error = std::exchange(refuse, {})) return ready(Result<Id>(*error));
    voided += {fact, reason};
    for (PersonFile& file : files)
        for (DoseLine& line : file.doses)
            if (line.dose.id == fact) {
                line.voided = true;
                line.counts = false;
                line.voidReason = reason;
            }
    return ready(Result<Id>(next()));
}

Later<void> PeopleInMemory::unvoid(Id fact, const QString& reason)
{
    unvoided += {fact, reason};
    for (PersonFile& file : files)
        for (DoseLine& line : file.doses)
            if (line.dose.id == fact) {
                line.voided = false;
                line.counts = true;
            }
    return ready(Result<void>());
}

Later<Id> PeopleInMemory::replaceDose(const Dose& corrected)
{
    replaced += corrected;
    const Id id = next();
    for (DoseLine& line : files[corrected.person].doses)
        if (line.dose.id == corrected.replaces) {
            line.counts = false;
            line.replacedBy = id;
        }
    files[corrected.person].doses += {{id, corrected}, {}, false, {}, {}, true};
    return ready(Result<Id>(id));
}

Later<Id> PeopleInMemory::addHistoricalDose(const Dose& dose)
{
    if (const auto error = std::exchange(refuse, {})) return ready(Result<Id>(*error));
    historical += dose;
    const Id id = next();
    files[dose.person].doses += {{id, dose}, {}, false, {}, {}, true};
    return ready(Result<Id>(id));
}

Later<Id> PeopleInMemory::addReaction(const Reaction& reaction)
{
    reactions += reaction;
    const Id id = next();
    files[reaction.person].reactions += {{id, reaction}, false, {}};
    return ready(Result<Id>(id));
}

Later<Id> PeopleInMemory::suspendLot(const QString& product, const QString& lot, const QString& reason, Id)
{
    suspended += product + u' ' + lot + u' ' + reason;
    return ready(Result<Id>(next()));
}

} // namespace noi::test
