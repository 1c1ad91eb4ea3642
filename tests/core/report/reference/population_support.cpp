#include "tests/core/report/reference/population.h"

namespace noi::test::reference
{

namespace
{

constexpr int births = 680, olderChildren = 520, visitors = 120, adults = 160;

} // namespace

void Population::make()
{
    addEarlierFiles();
    addMothersAndChildren();
    addPregnanciesWithoutBirth();
    addOlderChildren();
    addVisitors();
    addAdults();
    reference::addBorderCases(m_making, m_doses, m_births, m_life);
    addLateEntries();
    tellBirthsTwice();
    tellPregnanciesTwice();
    joinFiles();
    letPeopleDie();
    letMothersDie();
    letPeopleMove();
    addReactions();
    correctFacts();
    m_making.writer.commit();
}

/// Registered at another place, badly, and before the file of here.
void Population::addEarlierFiles()
{
    for (int i = 0; i < 40; ++i) {
        const QDate born = m_making.places.first.addDays(m_making.random.below(500));
        Person poor =
            m_making.someone(m_making.chance(500) ? Sex::Unknown : Sex::Female,
                             m_making.chance(200) ? PartialDate() : m_making.blurred(born, 150, 150));
        m_earlierFiles.append(m_making.writer.add(poor));
    }
}

void Population::addMothersAndChildren()
{
    const QDate firstBirth = m_making.places.first.addMonths(-6);
    const int days = int(firstBirth.daysTo(m_making.places.last));
    for (int i = 0; i < births; ++i) {
        QDate day = firstBirth.addDays(m_making.random.below(days));
        if (i % 40 == 0) day = QDate(day.year(), day.month(), day.daysInMonth());
        if (i % 97 == 0) day = QDate(day.year(), day.month() == 2 ? 3 : day.month(), 29);
        const Id mother = m_births.addMother(day);
        m_mothers.append(mother);
        m_children += m_births.makeBirth(mother, day);
        const QDate again = day.addDays(m_making.random.between(330, 700)); // a second birth of hers
        if (m_making.chance(150) && again <= m_making.places.last)
            m_children += m_births.makeBirth(mother, again);
    }
    for (const BornChild& one : m_children) {
        m_doses.giveChildhood(one.child, m_making.commune().all<Person>()[one.child].birth);
        m_life.weigh(one.child, one.born, m_making.places.last, m_making.random.below(8));
    }
}

void Population::addPregnanciesWithoutBirth()
{
    using Ending = Pregnancy::Ending;
    const QList<Ending> endings{Ending::Unknown,     Ending::Miscarriage, Ending::Abortion,
                                Ending::NoPregnancy, Ending::MovedAway,   Ending::NoPregnancy};
    for (int i = 0; i < 90; ++i) {
        const QDate begun = m_making.places.first.addDays(m_making.random.below(700));
        const Id woman = m_births.addMother(begun);
        m_births.makeOther(woman, begun, m_making.oneOf(endings));
    }
}

void Population::addOlderChildren()
{
    for (int i = 0; i < olderChildren; ++i) {
        const QDate born =
            QDate(2012, 1, 1)
                .addDays(m_making.random.below(i % 3 == 0 ? 4500 : 2600) + (i % 3 == 0 ? 0 : 1900));
        const Person person =
            m_making.someone(i % 2 ? Sex::Female : Sex::Male,
                             m_making.chance(20) ? PartialDate() : m_making.blurred(born, 40, 50));
        const Id child = m_making.writer.add(person);
        m_doses.giveLater(child, person);
        const QDate five = born.addYears(5).addDays(60);
        if (five > m_making.places.first)
            m_life.weigh(child, m_making.places.first, std::min(five, m_making.places.last),
                         m_making.random.below(6));
    }
}

/// Children of other communes who are vaccinated here, some of them never registered here.
void Population::addVisitors()
{
    for (int i = 0; i < visitors; ++i) {
        const QDate born = m_making.places.first.addDays(m_making.random.below(600));
        Person person = m_making.someone(i % 2 ? Sex::Female : Sex::Male, PartialDate::ofDay(born));
        person.commune = i % 10 == 0 ? QString() : m_making.places.away;
        const Id child = i % 17 == 0 ? m_making.absentId() : m_making.writer.add(person);
        m_doses.giveChildhood(child, person.birth);
        m_life.weigh(child, born, m_making.places.last, m_making.random.below(3));
    }
}

void Population::addAdults()
{
    for (int i = 0; i < adults; ++i) {
        const QDate born = QDate(1935, 1, 1).addDays(m_making.random.below(23000));
        const Person person =
            m_making.someone(i % 2 ? Sex::Male : Sex::Female,
                             m_making.chance(100) ? PartialDate() : m_making.blurred(born, 50, 300));
        const Id adult = m_making.writer.add(person);
        const QDate day = m_making.places.first.addDays(m_making.random.below(720));
        if (m_making.chance(350)) m_doses.giveTetanus(adult, day);
        if (m_making.chance(450)) m_life.die(adult, m_making.blurred(day, 60, 40));
    }
}

/// Doses and visits that were forgotten and are written now, after all others.
void Population::addLateEntries()
{
    for (const BornChild& one : m_children) {
        if (!m_making.chance(120)) continue;
        m_doses.give(one.child, {QStringLiteral("dpt-hepb-hib-sii")},
                     one.born.addDays(m_making.random.between(50, 70)), 1);
        m_doses.give(one.child, "bcg", PartialDate::ofDay(one.born.addDays(3)), 1);
        m_doses.give(one.child, "bopv", m_making.blurred(one.born.addDays(75), 300, 200), 2,
                     QStringLiteral("Trạm xã khác"));
    }
}

/// The same birth once more: on another PC, with another day, sometimes in her other file; its children too.
void Population::tellBirthsTwice()
{
    const auto all = m_making.commune().all<Delivery>();
    const auto newborns = m_making.commune().all<Newborn>();
    int told = 0;
    for (auto one = all.begin(); one != all.end(); ++one) {
        bool stillborn = false;
        for (const Newborn& newborn : newborns)
            stillborn = stillborn || (newborn.delivery == one.key() && !newborn.child);
        if (!m_making.chance(stillborn ? 400 : 50)) continue;
        Delivery again = *one;
        const QDate day = one->deliveredAt.earliest().addDays(m_making.random.between(-20, 60));
        again.deliveredAt = m_making.chance(500) ? one->deliveredAt : m_making.blurred(day);
        if (++told % 3 == 0) {
            again.person = copyOf(one->person);
            if (told % 2)
                m_links.link(one->person, again.person);
            else
                m_links.link(again.person, one->person);
        }
        const Id second = m_making.writer.add(again, again.person);
        for (auto child = newborns.begin(); child != newborns.end(); ++child) {
            if (child->delivery != one.key() || m_making.chance(250)) continue;
            Newborn twice = *child;
            twice.delivery = second;
            if (m_making.chance(200)) twice.weight = {};
            if (twice.child && m_making.chance(300)) { // the child has a second file as well
                twice.child = copyOf(child->child);
                m_links.link(twice.child, child->child);
            }
            m_making.writer.add(twice, twice.child ? twice.child : again.person);
        }
        m_births.seeAfterBirth(again.person, PostnatalVisit::OfWhom::Mother, second, day, 1);
    }
}

/// The same pregnancy once more, in her other file or, as another one, in the same.
void Population::tellPregnanciesTwice()
{
    const auto all = m_making.commune().all<Pregnancy>();
    int told = 0;
    for (auto one = all.begin(); one != all.end(); ++one) {
        if (!m_making.chance(70)) continue;
        Pregnancy again = *one;
        again.registeredAt =
            m_making.blurred(one->registeredAt.earliest().addDays(m_making.random.between(-170, 170)));
        if (++told % 4 != 0) {
            again.person = copyOf(one->person);
            if (told % 2)
                m_links.link(again.person, one->person);
            else
                m_links.link(one->person, again.person);
        }
        m_making.writer.add(again, again.person);
    }
}

/// Another file of the same person, as another station would have it.
Id Population::copyOf(Id person)
{
    const Person* const known = m_making.commune().find<Person>(person);
    Person other = m_making.someone(known ? known->sex : Sex::Female, known ? known->birth : PartialDate());
    if (m_making.chance(300)) other.birth = PartialDate();
    return m_making.writer.add(other);
}

void Population::joinChildsFiles(Id child, Id other)
{
    const auto doses = m_making.commune().all<Dose>();
    for (const Dose& dose : doses) {
        if (dose.person != child || m_making.chance(500)) continue;
        Dose twice = dose; // on the same day, on the nearby day, or by its month only
        twice.person = other;
        twice.vial = twice.session = {};
        if (m_making.chance(200)) twice.givenAt = PartialDate::ofDay(dose.givenAt.earliest());
        if (m_making.chance(200)) twice.givenAt = PartialDate::ofDay(dose.givenAt.earliest().addDays(1));
        if (m_making.chance(300)) twice.doseNumber = {};
        m_making.writer.add(twice, other);
    }
    m_life.weigh(other, m_making.places.first, m_making.places.last, 2);
}

void Population::joinFiles()
{
    for (int i = 0; i < 110; ++i) {
        const BornChild& one = m_making.oneOf(m_children);
        const bool earlier = i < 30; // the other file has the smaller id, and is the head
        const Id other = earlier ? m_earlierFiles[i] : copyOf(one.child);
        joinChildsFiles(one.child, other);
        const Id link = i % 2 ? m_links.link(one.child, other) : m_links.link(other, one.child);
        if (i % 7 == 0) m_links.part(link);
        if (i % 11 == 0) m_links.partAndTakeBack(link);
        if (i % 13 == 0) { // three files of one child
            const Id third = copyOf(one.child);
            joinChildsFiles(one.child, third);
            m_links.link(third, other);
        }
        if (i % 8 == 0) m_links.link(one.child, m_making.absentId()); // its other file is not here
    }
    for (int i = 0; i < 25; ++i) // looked at: two people
        m_links.link(m_making.oneOf(m_children).child, m_making.oneOf(m_children).child, true);
    for (int i = 0; i < 6; ++i) { // parted, and said to be two
        const Id a = m_making.oneOf(m_children).child, b = m_earlierFiles[30 + i];
        m_links.part(m_links.link(a, b));
        m_links.link(a, b, true);
    }
}

void Population::letPeopleDie()
{
    for (const BornChild& one : m_children) {
        const int fate = m_making.random.below(1000);
        if (fate < 22)
            m_life.dieAsChild(one, m_making.random.between(0, 8));
        else if (fate < 40)
            m_life.dieAsChild(one, m_making.random.between(7, 30));
        else if (fate < 60)
            m_life.dieAsChild(one, m_making.random.between(28, 500));
    }
}

void Population::letMothersDie()
{
    using Related = Death::Related;
    const auto births = m_making.commune().all<Delivery>();
    const QList<Id> deliveries = births.keys();
    for (int i = 0; i < 24; ++i) { // after a birth
        const Id delivery = m_making.oneOf(deliveries);
        const Delivery& birth = births[delivery];
        const QDate day = birth.deliveredAt.earliest().addDays(m_making.random.between(0, 60));
        if (m_making.isToCome(day) || !m_making.commune().find<Person>(birth.person)) continue;
        m_life.dieAsMother(birth.person, m_making.blurred(day, 60, 20),
                           i % 6 == 5 ? m_making.absentId() : delivery, i % 2 ? birth.pregnancy : Id(),
                           i % 4 == 0   ? Related::Accident
                           : i % 4 == 1 ? Related::Unknown
                                        : Related::Obstetric);
        if (i % 5 == 0) m_corrections.replace<Death>(m_making.commune().all<Death>().lastKey());
    }
    using Ending = Pregnancy::Ending;
    const QList<Ending> endings{Ending::MotherDied, Ending::MotherDied, Ending::Miscarriage, Ending::Unknown,
                                Ending::Abortion};
    for (int i = 0; i < 20; ++i) { // undelivered, or after a loss
        const QDate begun = m_making.places.first.addDays(m_making.random.below(550));
        const Id woman = m_births.addMother(begun);
        const Id pregnancy = m_births.makeOther(woman, begun, endings[i % 5]);
        Pregnancy ended = m_making.commune().all<Pregnancy>()[pregnancy];
        if (ended.ending != Ending::Unknown) ended.endedAt = m_making.blurred(begun.addDays(90), 60, 0);
        m_making.writer.change(pregnancy, ended, woman);
        m_life.dieAsMother(woman, PartialDate::ofDay(begun.addDays(90 + m_making.random.below(60))), {},
                           i % 4 == 3 ? m_making.absentId() : pregnancy, Related(i % 3));
    }
}

void Population::letPeopleMove()
{
    const QList<Id> people = m_making.commune().all<Person>().keys();
    for (int i = 0; i < 90; ++i)
        m_life.move(m_making.oneOf(people));
}

void Population::addReactions()
{
    const QList<Id> doses = m_making.commune().all<Dose>().keys();
    for (const Id dose : doses)
        if (m_making.chance(25)) m_life.react(dose);
}

void Population::correctFacts()
{
    m_corrections.spread<Dose>(8);
    m_corrections.spread<Measurement>(8);
    m_corrections.spread<AntenatalVisit>(8);
    m_corrections.spread<AntenatalTest>(8);
    m_corrections.spread<PostnatalVisit>(8);
    m_corrections.spread<Reaction>(20);
    m_corrections.spread<Death>(15);
}

} // namespace noi::test::reference
