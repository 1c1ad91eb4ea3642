#include "core/exchange/import/import_desk.h"

#include "core/exchange/import/groups.h"
#include "core/exchange/import/import_writing.h"
#include "core/exchange/import/matching.h"
#include "core/reference/commune_search.h"
#include "core/service/same_person_rules.h"
#include "core/service/service_context.h"
#include "core/store/registers/person_register.h"
#include "core/store/registers/same_person_register.h"

namespace noi::exchange
{

namespace
{

constexpr qsizetype stretch = 512;

Result<KnownPeople> knownPeople(Database& database)
{
    ImportRegister known(database);
    auto people = known.people();
    const auto numbers = known.numbers();
    const auto sets = SamePersonRegister(database).sets();
    if (!people) return people.error();
    if (!numbers) return numbers.error();
    if (!sets) return sets.error();
    return KnownPeople(std::move(people).value(), *numbers, *sets);
}

ImportedPerson::State stateOf(const QList<MatchFound>& matches)
{
    if (matches.isEmpty()) return ImportedPerson::State::New;
    const bool one = matches.first().certain && (matches.size() == 1 || !matches[1].certain);
    // Beside one who is certain, one with the same number is a doubt; one with a likeness is none.
    const bool doubt =
        matches.size() > 1 && std::any_of(matches.begin() + 1, matches.end(), [](const MatchFound& match) {
            return match.signs.contains(MatchSign::SameNumber);
        });
    return one && !doubt ? ImportedPerson::State::Existing : ImportedPerson::State::Ambiguous;
}

/// Rows that were not brought together by what they say, but are one person here.
void joinOnePerson(std::vector<ImportedPerson>& people)
{
    QHash<Id, size_t> places;
    std::vector<ImportedPerson> joined;
    joined.reserve(people.size());
    for (ImportedPerson& person : people) {
        const bool existing = person.state == ImportedPerson::State::Existing;
        const auto place = existing ? places.constFind(person.matches.first().person) : places.constEnd();
        if (place == places.constEnd()) {
            if (existing) places.insert(person.matches.first().person, joined.size());
            joined.push_back(std::move(person));
            continue;
        }
        ImportedPerson& first = joined[*place];
        first.rows += person.rows;
        first.doses.insert(first.doses.end(), person.doses.begin(), person.doses.end());
    }
    people = std::move(joined);
}

} // namespace

ImportPlan::Counts ImportPlan::counts() const
{
    Counts counts;
    for (const ImportedPerson& person : people) {
        switch (person.state) {
        case ImportedPerson::State::New: ++counts.newPeople; break;
        case ImportedPerson::State::Existing: ++counts.existing; break;
        case ImportedPerson::State::Ambiguous: ++counts.ambiguous; break;
        case ImportedPerson::State::Clashing: ++counts.clashing; continue;
        }
        for (const ImportedDose& dose : person.doses) {
            switch (dose.state) {
            case ImportedDose::State::New: ++counts.newDoses; break;
            case ImportedDose::State::AlreadyHere: ++counts.here; break;
            case ImportedDose::State::TwiceInFile: ++counts.twice; break;
            case ImportedDose::State::Conflicting: ++counts.conflicting; break;
            }
        }
    }
    counts.unreadable = int(std::ranges::count_if(remarks, &Remark::stops));
    return counts;
}

Result<ImportPlan> ImportDesk::plan(const Actor& actor, const ImportFile& file, const Progress& progress)
{
    if (auto allowed = m_context.require(actor, "import-data"); !allowed) return allowed.error();
    if (const auto objections = objectionsTo(file.mapping); !objections.isEmpty()) return objections.first();
    const auto own = ownCommune(m_context);
    if (!own) return own.error();
    const CommuneSearch communes(m_context.reference.communes);
    FileRows rows = readRows(
        {*file.sheet, file.mapping, m_names, m_context.reference, communes, *own, m_context.today()});
    if (progress && !progress(1, 3)) return cancelled();
    ImportPlan plan;
    plan.fileName = file.name;
    plan.ownCommune = *own;
    plan.day = m_context.today();
    plan.remarks = std::move(rows.remarks);
    plan.rowsRead = rows.rowsRead;
    plan.rowsEmpty = rows.rowsEmpty;
    plan.people = groupedRows(std::move(rows.rows));
    if (auto matched = match(plan, progress); !matched) return matched.error();
    return plan;
}

/// Everybody who is here is read once: a list of twenty thousand is no more questions than one of ten.
Result<void> ImportDesk::match(ImportPlan& plan, const Progress& progress)
{
    Database& database = m_context.database();
    const auto known = knownPeople(database);
    if (!known) return known.error();
    QList<Id> matched, files;
    const qsizetype count = qsizetype(plan.people.size());
    for (qsizetype i = 0; i < count; ++i) {
        if (progress && i % stretch == 0 && !progress(count + i, 3 * count)) return cancelled();
        ImportedPerson& person = plan.people[size_t(i)];
        if (person.state == ImportedPerson::State::Clashing) continue;
        person.matches = known->find(person.who);
        person.state = stateOf(person.matches);
        if (person.state == ImportedPerson::State::Existing) person.matches.resize(1);
        for (const MatchFound& match : std::as_const(person.matches)) {
            matched.append(match.person);
            files += known->filesOf(match.person);
        }
    }
    joinOnePerson(plan.people);
    const auto doses = ImportRegister(database).doses(QSet<Id>(files.begin(), files.end()).values());
    if (!doses) return doses.error();
    const KnownDoses given(m_context.reference, *doses);
    for (ImportedPerson& person : plan.people)
        given.judge(person.doses,
                    person.matches.isEmpty() ? QList<Id>() : known->filesOf(person.matches.first().person));
    const auto lines = PersonRegister(database).lines(QSet<Id>(matched.begin(), matched.end()).values());
    if (!lines) return lines.error();
    plan.lines.clear();
    for (const PersonLine& line : *lines)
        plan.lines.insert(line.person, line);
    plan.mark = m_context.store.changes().mark();
    return progress && !progress(3, 3) ? Result<void>(cancelled()) : Result<void>();
}

Result<ImportDone> ImportDesk::confirm(const Actor& actor, const ImportPlan& planned,
                                       const ImportChoices& choices, const Progress& progress)
{
    if (auto allowed = m_context.require(actor, "import-data"); !allowed) return allowed.error();
    ImportPlan plan = planned;
    if (plan.mark != m_context.store.changes().mark()) {
        if (auto matched = match(plan, {}); !matched) return matched.error();
        bool same = plan.people.size() == planned.people.size();
        for (size_t i = 0; same && i < plan.people.size(); ++i)
            same = plan.people[i].state == planned.people[i].state;
        if (!same)
            return refused(QT_TRANSLATE_NOOP("Error",
                                             "Somebody of this list was recorded meanwhile. Look at it "
                                             "again before it is taken in; nothing was written."));
    }
    const auto known = knownPeople(m_context.database());
    if (!known) return known.error();
    return writeImport(m_context, actor, plan, choices, *known, progress);
}

Result<QList<Stored<ImportRun>>> ImportDesk::runs(const Actor& actor)
{
    if (auto allowed = m_context.require(actor, "import-data"); !allowed) return allowed.error();
    return ImportRegister(m_context.database()).runs();
}

} // namespace noi::exchange
