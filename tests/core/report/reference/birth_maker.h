#pragma once

#include "tests/core/report/reference/dose_maker.h"

namespace noi::test::reference
{

/// A child that was born alive, and whose.
struct BornChild {
    Id child, mother, delivery;
    QDate born;
};

/// Makes pregnancies with their visits and tests, births, newborns and the care after birth.
class BirthMaker
{
public:
    BirthMaker(Making& making, DoseMaker& doses) : m_making(making), m_doses(doses) {}

    /// A woman of an age to give birth on that day.
    Id addMother(QDate birth);
    /// All of one pregnancy that ends with a birth on that day; the children born alive.
    QList<BornChild> makeBirth(Id mother, QDate day);
    /// A pregnancy that does not end with a birth here.
    Id makeOther(Id woman, QDate begun, Pregnancy::Ending ending);

    Id addPregnancy(Id woman, QDate begun, Pregnancy::Ending ending);
    /// `pregnancy` may be null.
    Delivery someDelivery(Id mother, Id pregnancy, QDate day);
    Newborn someNewborn(Id mother, Id delivery, const PartialDate& when, int weeks);
    void seeAfterBirth(Id person, PostnatalVisit::OfWhom whom, Id delivery, QDate born, int visits);

private:
    void addVisits(Id woman, Id pregnancy, QDate from, QDate birth);
    void addTests(Id woman, Id pregnancy, QDate from, QDate birth);
    Id addChildOf(Id mother, const Newborn& newborn, QDate day);

    Making& m_making;
    DoseMaker& m_doses;
};

} // namespace noi::test::reference
