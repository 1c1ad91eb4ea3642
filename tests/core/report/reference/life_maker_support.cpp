#include "tests/core/report/reference/life_maker.h"

namespace noi::test::reference
{

namespace
{

/// About what healthy children weigh (g) and measure (mm); enough to have all classes around it.
int usualWeight(int months)
{
    if (months < 6) return 3300 + months * 740;
    if (months < 12) return 7700 + (months - 6) * 320;
    return 9600 + (months - 12) * 185;
}
int usualLength(int months)
{
    if (months < 12) return 500 + months * 21;
    if (months < 24) return 755 + (months - 12) * 9;
    return 865 + (months - 24) * 6;
}

} // namespace

void LifeMaker::weigh(Id child, QDate from, QDate to, int times)
{
    const Person* const person = m_making.commune().find<Person>(child);
    demo::Random& random = m_making.random;
    const QDate born = person && !person->birth.isNull() ? person->birth.earliest() : from;
    const int wellFed = random.between(72, 128); // per cent
    const int tall = random.between(88, 109);
    for (int i = 0; i < times; ++i) {
        const QDate day = from.addDays(random.below(int(std::max<qint64>(1, from.daysTo(to)))));
        if (m_making.isToCome(day)) continue;
        const int months = int(std::max<qint64>(0, born.daysTo(day) / 30));
        Measurement m;
        m.person = child;
        m.measuredAt = m_making.blurred(day, 15, 8);
        if (m_making.chance(930))
            m.weight = usualWeight(months) * wellFed / 100 * random.between(96, 104) / 100;
        if (m_making.chance(650)) m.length = usualLength(months) * tall / 100 * random.between(99, 101) / 100;
        if (m_making.chance(10) && m.weight) *m.weight *= 10; // a slip of the pen: no child weighs that
        if (m_making.chance(200)) m.position = Measurement::Position::Lying;
        m.oedema = m_making.chance(8);
        m.site = m_making.places.site;
        m_making.writer.add(m, child);
    }
}

void LifeMaker::react(Id dose)
{
    const Dose given = m_making.commune().all<Dose>()[dose];
    Reaction reaction;
    reaction.person = given.person;
    reaction.dose = m_making.chance(40) ? Id() : m_making.chance(40) ? m_making.absentId() : dose;
    const QDate day = given.givenAt.earliest().addDays(m_making.random.below(3));
    reaction.onset = m_making.chance(400) ? m_making.someMinuteOf(day) : m_making.blurred(day, 20, 10);
    reaction.severity =
        m_making.oneOf(QList<Reaction::Severity>{Reaction::Severity::Mild, Reaction::Severity::Mild,
                                                 Reaction::Severity::Severe, Reaction::Severity::Unknown});
    reaction.outcome = m_making.oneOf(QList<Reaction::Outcome>{
        Reaction::Outcome::Recovered, Reaction::Outcome::Recovering, Reaction::Outcome::Died});
    m_making.writer.add(reaction, given.person);
}

void LifeMaker::move(Id person)
{
    Person moved = m_making.commune().all<Person>()[person];
    const bool lived = m_making.places.here.contains(moved.commune);
    ++(lived ? m_making.movedOut : m_making.movedIn);
    moved.commune = lived ? m_making.places.away : m_making.places.here[m_making.random.below(2)];
    moved.hamlet = lived ? QString() : QStringLiteral("Làng Mun");
    m_making.writer.change(person, moved, person);
}

void LifeMaker::die(Id person, const PartialDate& day)
{
    Person dead = m_making.commune().all<Person>()[person];
    dead.died = day;
    m_making.writer.change(person, dead, person);
}

void LifeMaker::dieAsChild(const BornChild& child, int days)
{
    const QDate day = child.born.addDays(days);
    if (m_making.isToCome(day)) return;
    Death death;
    death.person = child.child;
    death.diedAt = m_making.blurred(day, 60, 40);
    if (days < 28) death.delivery = child.delivery;
    die(child.child, death.diedAt);
    m_making.writer.add(death, child.child);
}

void LifeMaker::dieAsMother(Id mother, const PartialDate& day, Id delivery, Id pregnancy,
                            Death::Related related)
{
    Death death;
    death.person = mother;
    death.diedAt = day;
    death.delivery = delivery;
    death.pregnancy = pregnancy;
    death.related = related;
    die(mother, day);
    m_making.writer.add(death, mother);
}

} // namespace noi::test::reference
