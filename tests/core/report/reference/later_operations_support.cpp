#include "tests/core/report/reference/population.h"
#include "tests/core/report/reference/reference_commune.h"

#include <array>

namespace noi::test::reference
{

namespace
{

/// Brings one thing after another upon a commune that is there.
class LaterLife
{
public:
    explicit LaterLife(Making& making)
        : m_making(making), m_doses(making), m_births(making, m_doses), m_life(making), m_corrections(making),
          m_links(making), m_people(making.commune().all<Person>().keys()),
          m_doseIds(making.commune().all<Dose>().keys())
    {
    }

    void something()
    {
        switch (m_making.random.below(16)) {
        case 0:
        case 1:
        case 2: giveDose(); break;
        case 3: giveOldDose(); break;
        case 4: m_life.weigh(person(), day(), m_making.places.today, 1); break;
        case 5: correct<Dose>(); break;
        case 6: correct<Measurement>(); break;
        case 7: m_making.chance(500) ? correct<AntenatalVisit>() : correct<AntenatalTest>(); break;
        case 8: m_making.chance(500) ? correct<PostnatalVisit>() : correct<Reaction>(); break;
        case 9: m_life.move(person()); break;
        case 10: m_life.die(person(), m_making.blurred(day())); break;
        case 11: joinOrPart(); break;
        case 12: m_births.makeBirth(m_births.addMother(day()), day()); break;
        case 13: changeBirth(); break;
        case 14: takeBackVoiding(); break;
        default: m_life.react(m_making.oneOf(m_doseIds)); break;
        }
    }

private:
    Id person() { return m_making.oneOf(m_people); }
    QDate day() { return m_making.places.first.addDays(m_making.random.below(700)); }
    void giveDose()
    {
        static const QStringList products{QStringLiteral("bcg"), QStringLiteral("bopv"),
                                          QStringLiteral("ipv"), QStringLiteral("mrvac"),
                                          QStringLiteral("tt"),  QStringLiteral("combe-five")};
        m_doses.give(person(), {m_making.oneOf(products)}, day(), m_making.random.between(1, 4));
    }
    void giveOldDose()
    {
        m_doses.give(person(), "measles", m_making.blurred(day().addDays(-300), 300, 200), 1,
                     QStringLiteral("Nơi khác"));
    }
    template <class R> void correct()
    {
        const QList<Id> facts = m_making.commune().all<R>().keys();
        m_corrections.correct<R>(m_making.oneOf(facts), m_making.random.below(Corrections::ways));
    }
    void joinOrPart()
    {
        const QList<Id> links = m_making.commune().all<SamePerson>().keys();
        const Id one = m_making.oneOf(links);
        const SamePerson fact = m_making.commune().all<SamePerson>()[one];
        if (m_making.chance(300))
            m_links.part(fact.link ? fact.link : one);
        else
            m_links.link(person(), person(), m_making.chance(200));
    }
    void changeBirth()
    {
        const QList<Id> births = m_making.commune().all<Delivery>().keys();
        const Id id = m_making.oneOf(births);
        Delivery birth = m_making.commune().all<Delivery>()[id];
        birth.deliveredAt = m_making.blurred(day());
        birth.complicationsAsked = true;
        birth.place = QStringLiteral("home");
        m_making.writer.change(id, birth, birth.person);
    }
    void takeBackVoiding()
    {
        const QList<Id> voidings = m_making.commune().all<Voiding>().keys();
        m_corrections.voidFact(m_making.oneOf(voidings), person());
    }

    Making& m_making;
    DoseMaker m_doses;
    BirthMaker m_births;
    LifeMaker m_life;
    Corrections m_corrections;
    Links m_links;
    QList<Id> m_people, m_doseIds;
};

} // namespace

void ReferenceCommune::laterOperations(quint64 seed, int n)
{
    Making making{m_writer, places, demo::Random(seed)};
    making.absent = 100'000; // others than the first ones
    LaterLife life(making);
    const Id first = station.store->nextId();
    while (station.store->nextId().counter() + m_writer.waiting() < first.counter() + n)
        life.something();
    m_writer.commit();
}

} // namespace noi::test::reference
