#pragma once

#include "tests/core/report/reference/corrections.h"
#include "tests/core/report/reference/life_maker.h"

namespace noi::test::reference
{

/// Makes all the people of the reference commune.
class Population
{
public:
    explicit Population(Making& making)
        : m_making(making), m_doses(making), m_births(making, m_doses), m_life(making), m_links(making),
          m_corrections(making)
    {
    }

    void make();

private:
    void addEarlierFiles();
    void addMothersAndChildren();
    void addPregnanciesWithoutBirth();
    void addOlderChildren();
    void addVisitors();
    void addAdults();
    void addLateEntries();
    void tellBirthsTwice();
    void tellPregnanciesTwice();
    void joinFiles();
    void joinChildsFiles(Id child, Id other);
    void letPeopleDie();
    void letMothersDie();
    void letPeopleMove();
    void addReactions();
    void correctFacts();
    Id copyOf(Id person);

    Making& m_making;
    DoseMaker m_doses;
    BirthMaker m_births;
    LifeMaker m_life;
    Links m_links;
    Corrections m_corrections;
    QList<Id> m_earlierFiles; ///< of people who will turn out to be others: with the smallest ids
    QList<BornChild> m_children;
    QList<Id> m_mothers;
};

/// Single cases on the borders of the definitions, each a few times: 24 hours to the minute, the ends of
/// months, 140 days, 7, 28 and 42 days, the last of two days that end together.
void addBorderCases(Making& making, DoseMaker& doses, BirthMaker& births, LifeMaker& life);

} // namespace noi::test::reference
