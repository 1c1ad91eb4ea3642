#include "core/exchange/import/matching.h"

#include "core/base/vietnamese.h"
#include "core/exchange/import/groups.h"

#include <algorithm>

namespace noi::exchange
{

namespace
{

using Sign = MatchSign;

bool hasDay(const PartialDate& date) { return date.precision() >= PartialDate::Precision::Day; }

bool swapped(QDate a, QDate b)
{
    return a.year() == b.year() && a.day() == b.month() && a.month() == b.day();
}

std::optional<Sign> birthSign(const PartialDate& a, const PartialDate& b)
{
    if (a.isNull() || b.isNull()) return std::nullopt;
    if (hasDay(a) && hasDay(b)) {
        if (a.earliest() == b.earliest()) return Sign::SameBirth;
        const bool near = std::abs(a.earliest().daysTo(b.earliest())) <= 3;
        return near || swapped(a.earliest(), b.earliest()) ? std::optional(Sign::CloseBirth) : std::nullopt;
    }
    const bool overlap = a.earliest() <= b.latest() && b.earliest() <= a.latest();
    return overlap ? std::optional(Sign::CloseBirth) : std::nullopt;
}

bool differ(Sex a, Sex b)
{
    const auto known = [](Sex sex) { return sex == Sex::Male || sex == Sex::Female; };
    return known(a) && known(b) && a != b;
}

bool isCertain(const QList<Sign>& signs)
{
    const auto has = [&signs](Sign sign) { return signs.contains(sign); };
    if (has(Sign::OtherSex)) return false;
    if (has(Sign::SameNumber)) return has(Sign::SameName) || has(Sign::SimilarName);
    if (has(Sign::OtherNumber) || !has(Sign::SameName) || !has(Sign::SameBirth)) return false;
    return has(Sign::SameMother) || (has(Sign::SameHamlet) && !has(Sign::OtherMother));
}

bool isPossible(const QList<Sign>& signs)
{
    const auto has = [&signs](Sign sign) { return signs.contains(sign); };
    if (has(Sign::SameNumber)) return true;
    if (has(Sign::OtherSex)) return false;
    if (has(Sign::SameName) && has(Sign::SameBirth)) return !has(Sign::OtherNumber) || has(Sign::SameMother);
    if (has(Sign::OtherNumber)) return false;
    if (has(Sign::SimilarName)) return has(Sign::SameBirth) && has(Sign::SameMother);
    return has(Sign::SameName) && has(Sign::CloseBirth) && (has(Sign::SameMother) || has(Sign::SameHamlet));
}

} // namespace

KnownPeople::KnownPeople(std::vector<KnownPerson> people, const std::vector<KnownNumber>& numbers,
                         const QList<QList<Id>>& samePeople)
    : m_people(std::move(people)), m_sets(samePeople)
{
    for (size_t i = 0; i < m_people.size(); ++i) {
        const KnownPerson& one = m_people[i];
        m_places.insert(one.person, i);
        m_keys.push_back({searchKey(one.fullName), {}, searchKey(one.hamlet)});
        m_byName[m_keys[i].name].append(i);
        if (hasDay(one.birth)) m_byBirth[one.birth.earliest()].append(i);
    }
    for (size_t i = 0; i < m_people.size(); ++i) {
        const auto mother = m_places.constFind(m_people[i].mother);
        m_keys[i].mother =
            mother != m_places.constEnd() ? m_keys[*mother].name : motherInName(m_keys[i].name);
    }
    for (const KnownNumber& number : numbers) {
        const QString key = numberKey(number.type, number.value, number.note);
        const auto place = m_places.constFind(number.person);
        if (key.isEmpty() || place == m_places.constEnd()) continue;
        m_byNumber[key].append(*place);
        if (!number.ended) m_numbers[number.person].insert(int(number.type), key);
    }
    for (int set = 0; set < m_sets.size(); ++set)
        for (const Id file : std::as_const(m_sets[set]))
            m_setOf.insert(file, set);
}

QList<Id> KnownPeople::filesOf(Id person) const
{
    const auto set = m_setOf.constFind(person);
    return set == m_setOf.constEnd() ? QList<Id>{person} : m_sets[*set];
}

bool KnownPeople::otherNumber(const FileRow& row, Id person) const
{
    const auto numbers = m_numbers.constFind(person);
    if (numbers == m_numbers.constEnd()) return false;
    return std::ranges::any_of(row.identifiers, [&](const Identifier& one) {
        const QString key = numberKey(one.type, one.value, one.note);
        const auto its = numbers->constFind(int(one.type));
        return !key.isEmpty() && its != numbers->constEnd() && *its != key;
    });
}

MatchFound KnownPeople::compare(const FileRow& row, const Keys& keys, size_t at, bool sameNumber) const
{
    const KnownPerson& known = m_people[at];
    const Keys& its = m_keys[at];
    MatchFound found{known.person, {}, false};
    if (sameNumber) found.signs.append(Sign::SameNumber);
    const bool sameMother = !keys.mother.isEmpty() && keys.mother == its.mother;
    if (keys.name == its.name)
        found.signs.append(Sign::SameName);
    else if (similarNames(keys.name, its.name) ||
             (sameMother && (!motherInName(its.name).isEmpty() || !motherInName(keys.name).isEmpty())))
        found.signs.append(Sign::SimilarName);
    if (const auto sign = birthSign(row.person.birth, known.birth)) found.signs.append(*sign);
    if (sameMother)
        found.signs.append(Sign::SameMother);
    else if (!keys.mother.isEmpty() && !its.mother.isEmpty())
        found.signs.append(Sign::OtherMother);
    if (!keys.hamlet.isEmpty() && keys.hamlet == its.hamlet) found.signs.append(Sign::SameHamlet);
    if (!sameNumber && otherNumber(row, known.person)) found.signs.append(Sign::OtherNumber);
    if (differ(row.person.sex, known.sex)) found.signs.append(Sign::OtherSex);
    found.certain = isCertain(found.signs);
    return found;
}

QList<MatchFound> KnownPeople::oncePerPerson(QList<MatchFound> found) const
{
    std::ranges::stable_sort(found, [](const MatchFound& a, const MatchFound& b) {
        return std::tuple(!a.certain, -a.signs.size(), a.person) <
               std::tuple(!b.certain, -b.signs.size(), b.person);
    });
    QList<MatchFound> once;
    QSet<int> sets;
    for (const MatchFound& match : std::as_const(found)) {
        const int set = m_setOf.value(match.person, -1);
        if (set >= 0 && sets.contains(set)) continue;
        if (set >= 0) sets.insert(set);
        once.append(match);
    }
    return once;
}

QList<MatchFound> KnownPeople::find(const FileRow& row) const
{
    Keys keys{searchKey(row.person.fullName), searchKey(row.mother.name), searchKey(row.person.hamlet)};
    if (keys.mother.isEmpty()) keys.mother = motherInName(keys.name);
    QSet<size_t> byNumber, looked;
    for (const Identifier& one : row.identifiers)
        for (const size_t at : m_byNumber.value(numberKey(one.type, one.value, one.note)))
            byNumber.insert(at);
    QList<MatchFound> found;
    const auto look = [&](size_t at) {
        if (looked.contains(at)) return;
        looked.insert(at);
        MatchFound match = compare(row, keys, at, byNumber.contains(at));
        if (isPossible(match.signs)) found.append(std::move(match));
    };
    for (const size_t at : std::as_const(byNumber))
        look(at);
    for (const size_t at : m_byName.value(keys.name))
        look(at);
    if (hasDay(row.person.birth))
        for (const size_t at : m_byBirth.value(row.person.birth.earliest()))
            look(at);
    return oncePerPerson(std::move(found));
}

Id KnownPeople::parent(const FileParent& parent, Sex sex) const
{
    const QString name = searchKey(parent.name);
    const auto fits = [&](size_t at) {
        return !differ(m_people[at].sex, sex) &&
               (m_keys[at].name == name || similarNames(m_keys[at].name, name));
    };
    QList<size_t> found;
    if (!parent.personalId.isEmpty()) {
        const auto type =
            parent.personalId.size() == 9 ? Identifier::Kind::OldIdCard : Identifier::Kind::PersonalId;
        for (const size_t at : m_byNumber.value(numberKey(type, parent.personalId, {})))
            if (fits(at) && !found.contains(at)) found.append(at);
    }
    if (found.isEmpty() && hasDay(parent.birth))
        for (const size_t at : m_byBirth.value(parent.birth.earliest()))
            if (m_keys[at].name == name && !differ(m_people[at].sex, sex)) found.append(at);
    return found.size() == 1 ? m_people[found.first()].person : Id();
}

} // namespace noi::exchange
