#include "app/tool/demo/load_families.h"

#include "core/model/household.h"
#include "core/model/identifier.h"
#include "core/model/reaction.h"
#include "core/store/work.h"

namespace noi::demo
{

namespace
{

constexpr qsizetype peopleACommit = 500;
constexpr int smallChildDays = 730, underFiveDays = 1825;
constexpr qsizetype mostNamed = 20; ///< mothers and children whose ids are given back
constexpr qsizetype biggestFamily = 12;
constexpr int playedLastMonth = 45; ///< children who are left to come to last month's session

class FamilyLoader
{
public:
    FamilyLoader(Store& store, const Reference& reference, DemoStation& station, Random& random)
        : m_reference(reference), m_station(station), m_random(random), m_work(store, station.head.user),
          m_today(vietnamToday(store.clock()))
    {
    }

    void add(const DemoFamily& family)
    {
        const Id household = m_work.add(
            Household{family.bookNumber, headOf(family), family.commune, family.hamlet, family.phone},
            m_station.station);
        Person common;
        common.household = household;
        common.commune = family.commune;
        common.hamlet = family.hamlet;
        common.phone = family.phone;
        Id grandmother, father;
        if (family.grandmother) grandmother = add(*family.grandmother, common);
        Person motherBase = common;
        motherBase.mother = grandmother;
        const Id mother = add(family.mother, motherBase);
        if (family.father) father = add(*family.father, common);
        Person childBase = common;
        childBase.mother = mother;
        childBase.father = father;
        for (const DemoPerson& child : family.children)
            addChild(child, childBase, family.commune == DemoPlace::iaLy().commune);
    }

    Result<void> commit() { return m_work.commit(); }

    QList<DemoChild> children;

private:
    static QString headOf(const DemoFamily& family)
    {
        return family.father ? family.father->fullName : family.mother.fullName;
    }

    Id add(const DemoPerson& made, Person person)
    {
        person.fullName = made.fullName;
        person.birth = made.birth;
        person.sex = made.sex;
        person.ethnicity = made.ethnicity;
        person.job = made.job;
        const Id id = m_work.add(person);
        ++m_station.people;
        addIdentifier(id, Identifier::Kind::PersonalId, made.personalId);
        addIdentifier(id, Identifier::Kind::Insurance, made.insurance);
        addIdentifier(id, Identifier::Kind::BirthCertificate, made.birthCertificate);
        return id;
    }

    void addIdentifier(Id person, Identifier::Kind kind, const QString& value)
    {
        if (value.isEmpty()) return;
        Identifier identifier;
        identifier.person = person;
        identifier.type = kind;
        identifier.value = value;
        m_work.add(identifier, person);
    }

    void addChild(const DemoPerson& made, const Person& base, bool atHome)
    {
        const Id id = add(made, base);
        DemoChild child{id, {}};
        child.record.person.birth = made.birth;
        child.record.person.sex = made.sex;
        const qint64 days = child.birth().daysTo(m_today);
        if (days >= (atHome ? underFiveDays : smallChildDays)) return;
        const bool small = days <= smallChildDays;
        const bool comes = small && atHome && m_waiting < playedLastMonth && m_random.chance(600);
        if (comes) ++m_waiting;
        int missed = comes ? 2 : 1;
        if (!small && m_random.chance(850)) missed = m_random.between(3, 30); // did not come back
        const QList<Dose> doses = earlierDoses(child, m_reference, m_today.addMonths(-missed),
                                               m_station.sites.first(), m_station.nurse.name, m_random);
        for (const Dose& dose : doses) {
            const Id given = m_work.add(dose, id);
            ++m_station.doses;
            if (m_random.chance(12)) addMildReaction(id, given, dose);
        }
        if (!atHome) return;
        if (small && ++m_smallChildren % 2 == 0 && m_station.children.size() < mostNamed) {
            m_station.children.append(id);
            m_station.mothers.append(base.mother);
        } else {
            children.append(child);
        }
    }

    void addMildReaction(Id person, Id dose, const Dose& given)
    {
        Reaction reaction;
        reaction.person = person;
        reaction.dose = dose;
        reaction.onset = PartialDate::ofDay(given.givenAt.earliest());
        reaction.severity = Reaction::Severity::Mild;
        reaction.symptoms = {QStringLiteral("fever")};
        reaction.description = QStringLiteral("Sốt nhẹ 38 °C, hết sau một ngày");
        reaction.outcome = Reaction::Outcome::Recovered;
        reaction.reportedBy = m_station.nurse.name;
        m_work.add(reaction, person);
    }

    const Reference& m_reference;
    DemoStation& m_station;
    Random& m_random;
    Work m_work;
    QDate m_today;
    int m_waiting = 0, m_smallChildren = 0;
};

} // namespace

Result<QList<DemoChild>> loadFamilies(Store& store, const Reference& reference, DemoStation& station,
                                      DemoPeople& people, qsizetype count, Random& random)
{
    FamilyLoader loader(store, reference, station, random);
    for (qsizetype inBatch = 0; station.people < count;) {
        const qsizetype before = station.people;
        if (count - before > biggestFamily)
            loader.add(people.next());
        else
            for (const DemoFamily& family : people.families(count - before))
                loader.add(family);
        inBatch += station.people - before;
        if (inBatch < peopleACommit && station.people < count) continue;
        if (auto done = loader.commit(); !done) return done.error();
        inBatch = 0;
    }
    return loader.children;
}

} // namespace noi::demo
