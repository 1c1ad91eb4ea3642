#include "core/base/vietnamese.h"
#include "core/service/identifier_rules.h"
#include "core/service/registration.h"
#include "core/service/service_context.h"
#include "core/store/registers/person_register.h"
#include "core/store/registers/same_person_register.h"

#include <QSet>

#include <algorithm>

namespace noi
{

namespace
{

using Reason = LikelyDuplicate::Reason;

constexpr int shownFrom = 50, mostShown = 5;

int weightOf(Reason reason)
{
    switch (reason) {
    case Reason::SameIdentifier: return 120;
    case Reason::SameName: return 45;
    case Reason::SimilarName: return 25;
    case Reason::SameBirth: return 40;
    case Reason::CloseBirth: return 15;
    case Reason::SameMother: return 35;
    case Reason::SameHamlet: return 5;
    case Reason::SamePhone: return 5; // a family shares one
    }
    return 0;
}

/// Surname and given name agree though a middle name or a mark differs, or one is the other shortened.
bool similarNames(const QStringList& a, const QStringList& b)
{
    return a.size() > 1 && b.size() > 1 && a.first() == b.first() && a.last() == b.last();
}

/// "con ba nguyen thi hoa", a newborn without a name, tells the mother's.
QString motherInName(const QString& key)
{
    const QString childOf = QStringLiteral("con ba ");
    return key.startsWith(childOf) ? key.mid(childOf.size()) : QString();
}

void compareBirths(const PartialDate& a, const PartialDate& b, QList<Reason>& reasons)
{
    if (a.isNull() || b.isNull()) return;
    const bool bothDays =
        a.precision() >= PartialDate::Precision::Day && b.precision() >= PartialDate::Precision::Day;
    if (bothDays && a.earliest() == b.earliest())
        reasons.append(Reason::SameBirth);
    else if (a.earliest().addDays(-3) <= b.latest() && b.earliest().addDays(-3) <= a.latest())
        reasons.append(Reason::CloseBirth);
}

bool sexesDiffer(Sex a, Sex b) { return a != b && a != Sex::Unknown && b != Sex::Unknown; }

LikelyDuplicate compare(const Person& draft, const Person& known, const QString& draftMotherKey,
                        const PersonLine& line, bool sameNumber)
{
    LikelyDuplicate found{line, {}, 0};
    const QString a = searchKey(draft.fullName), b = searchKey(known.fullName);
    if (sameNumber) found.reasons.append(Reason::SameIdentifier);
    if (!a.isEmpty() && a == b)
        found.reasons.append(Reason::SameName);
    else if (similarNames(a.split(u' '), b.split(u' ')))
        found.reasons.append(Reason::SimilarName);
    compareBirths(draft.birth, known.birth, found.reasons);
    const QString itsMotherKey = line.motherName.isEmpty() ? motherInName(b) : searchKey(line.motherName);
    const bool sameMother = draft.mother && draft.mother == known.mother;
    if (sameMother || (!draftMotherKey.isEmpty() && draftMotherKey == itsMotherKey))
        found.reasons.append(Reason::SameMother);
    if (!draft.hamlet.isEmpty() && searchKey(draft.hamlet) == searchKey(known.hamlet))
        found.reasons.append(Reason::SameHamlet);
    if (!draft.phone.isEmpty() && draft.phone == known.phone) found.reasons.append(Reason::SamePhone);
    for (const Reason reason : std::as_const(found.reasons))
        found.score += weightOf(reason);
    if (sexesDiffer(draft.sex, known.sex)) found.score -= 25;
    return found;
}

/// Who is worth a closer look, from the cheap questions.
struct Candidates {
    QSet<Id> all;
    QSet<Id> sameNumber;

    void add(const QList<Id>& ids) { all.unite(QSet<Id>(ids.begin(), ids.end())); }
};

Result<Candidates> candidatesFor(Database& database, const PersonDraft& draft)
{
    PersonRegister people(database);
    Candidates found;
    for (const Identifier& identifier : draft.identifiers) {
        const QString number = tidiedIdentifier(identifier.value);
        const bool insurance = identifier.type == Identifier::Kind::Insurance;
        IdentifierRegister identifiers(database);
        const auto owners = insurance ? identifiers.insured(number) : identifiers.owners(number);
        if (!owners) return owners.error();
        found.add(*owners);
        found.sameNumber.unite(QSet<Id>(owners->begin(), owners->end()));
    }
    const Person& person = draft.person;
    if (person.mother) {
        const auto siblings = people.childrenOf(person.mother);
        if (!siblings) return siblings.error();
        for (const PersonLine& sibling : *siblings)
            found.all.insert(sibling.person);
    }
    const QStringList names = searchKey(person.fullName).split(u' ', Qt::SkipEmptyParts);
    if (names.size() > 1) {
        SearchIndex index(database);
        for (const QString& typed : {names.join(u' '), names.first() + u' ' + names.last()}) {
            const auto named = index.find(typed, 60);
            if (!named) return named.error();
            found.add(*named);
        }
    }
    if (person.birth.precision() >= PartialDate::Precision::Day) {
        const auto born =
            people.bornBetween(person.birth.earliest(), person.birth.earliest(), person.sex, 200);
        if (!born) return born.error();
        found.add(*born);
    }
    return found;
}

/// The likeliest, and of files that are one person's only the likeliest: which of them are one is known
/// already.
Result<QList<LikelyDuplicate>> onePerPerson(Database& database, const QList<LikelyDuplicate>& likely)
{
    QList<Id> people;
    for (const LikelyDuplicate& one : likely)
        people.append(one.person.person);
    const auto others = SamePersonRegister(database).otherFiles(people);
    if (!others) return others.error();
    QList<LikelyDuplicate> shown;
    QSet<Id> said;
    for (LikelyDuplicate one : likely) {
        if (said.contains(one.person.person) || shown.size() == mostShown) continue;
        const QList<Id> files = others->value(one.person.person);
        said.unite(QSet<Id>(files.begin(), files.end()));
        one.person.otherFiles = int(files.size());
        shown.append(one);
    }
    return shown;
}

} // namespace

Result<QList<LikelyDuplicate>> Registration::likelyDuplicates(const Actor& actor, const PersonDraft& draft)
{
    if (auto allowed = m_context.require(actor, "view-people"); !allowed) return allowed.error();
    const auto candidates = candidatesFor(m_context.database(), draft);
    if (!candidates) return candidates.error();
    PersonRegister people(m_context.database());
    QString motherKey = motherInName(searchKey(draft.person.fullName));
    if (draft.person.mother)
        if (const auto mother = people.find(draft.person.mother)) motherKey = searchKey(mother->fullName);
    const auto lines = people.lines(candidates->all.values());
    if (!lines) return lines.error();

    QList<LikelyDuplicate> likely;
    for (const PersonLine& line : *lines) {
        const auto known = people.find(line.person);
        if (!known) return known.error();
        LikelyDuplicate found =
            compare(draft.person, *known, motherKey, line, candidates->sameNumber.contains(line.person));
        if (found.score >= shownFrom) likely.append(std::move(found));
    }
    std::sort(likely.begin(), likely.end(), [](const LikelyDuplicate& a, const LikelyDuplicate& b) {
        return std::pair(-a.score, a.person.person) < std::pair(-b.score, b.person.person);
    });
    return onePerPerson(m_context.database(), likely);
}

} // namespace noi
