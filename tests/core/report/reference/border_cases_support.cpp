#include "tests/core/report/reference/population.h"

namespace noi::test::reference
{

namespace
{

/// A child of the commune, born at that time.
Id childBorn(Making& making, const PartialDate& birth)
{
    Person child = making.someone(Sex::Female, birth);
    child.commune = making.places.here[0];
    return making.writer.add(child);
}

/// HepB at 24 hours to the minute, a minute later, the next day without an hour, two days later.
void addBirthDoses(Making& making, DoseMaker& doses, QDate day)
{
    const PartialDate birth = PartialDate::ofMinute(day, QTime(9, 30));
    const auto at = [&](int days, int hour, int minute) {
        return PartialDate::ofMinute(day.addDays(days), QTime(hour, minute));
    };
    for (const PartialDate& given :
         {at(0, 9, 30), at(0, 9, 29), at(1, 9, 30), at(1, 9, 31), PartialDate::ofDay(day),
          PartialDate::ofDay(day.addDays(1)), PartialDate::ofDay(day.addDays(2)),
          PartialDate::ofDay(day.addDays(7)), PartialDate::ofDay(day.addDays(8)),
          PartialDate::ofMonth(day.year(), day.month()), PartialDate::ofYear(day.year())})
        doses.give(childBorn(making, birth), "hepb-birth", given);
    const PartialDate byDay = PartialDate::ofDay(day);
    doses.give(childBorn(making, byDay), "hepb-birth", at(1, 0, 5));
    doses.give(childBorn(making, byDay), "hepb-birth", at(0, 23, 5));
    doses.give(childBorn(making, PartialDate::ofMonth(day.year(), day.month())), "hepb-birth", byDay);
}

/// Fully immunised, the last dose on the last day of a month in one way or another.
void addFullyImmunised(Making& making, DoseMaker& doses, QDate day, const PartialDate& last,
                       const PartialDate& alsoLast)
{
    const Id child = childBorn(making, PartialDate::ofDay(day));
    doses.give(child, "bcg", PartialDate::ofDay(day.addDays(2)), 1);
    doses.give(child, "hepb-birth", PartialDate::ofDay(day), 1);
    for (int number = 1; number <= 3; ++number) {
        doses.give(child, "combe-five", PartialDate::ofDay(day.addDays(30 * number + 30)), number);
        doses.give(child, "bopv", number == 3 ? alsoLast : PartialDate::ofDay(day.addDays(30 * number + 30)));
    }
    doses.give(child, "measles", last, 1);
}

/// Numbers written down higher, lower and not at all, on days known well and badly.
void addNumbers(Making& making, DoseMaker& doses, QDate day)
{
    const auto at = [&](int days) { return PartialDate::ofDay(day.addDays(days)); };
    const Id child = childBorn(making, PartialDate::ofDay(day));
    doses.give(child, "bopv", at(60), 2); // the first that is here is the second
    doses.give(child, "bopv", at(90));
    doses.give(child, "bopv", at(120), 1);
    doses.give(child, "bopv", PartialDate::ofMinute(day.addDays(120), QTime(8, 0)), 6); // the same day
    doses.give(child, "bopv", PartialDate::ofYear(day.year()));
    doses.give(child, "bopv", PartialDate::ofMonth(day.addDays(60).year(), day.addDays(60).month()));
    const Id other = childBorn(making, PartialDate::ofDay(day));
    doses.give(other, "ipv", at(200), 2);
    doses.give(other, "ipv", at(100)); // written later, given earlier
    doses.give(other, "ipv", at(100), 1, QStringLiteral("Hà Nội"));
}

/// Births of one woman so many days apart.
void addBirthsApart(Making& making, BirthMaker& births, QDate day, std::initializer_list<int> daysApart)
{
    const Id mother = births.addMother(day);
    for (const int days : daysApart) {
        Delivery delivery = births.someDelivery(mother, {}, day);
        delivery.deliveredAt = PartialDate::ofDay(day.addDays(days));
        const Id id = making.writer.add(delivery, mother);
        Newborn stillborn;
        stillborn.delivery = id;
        stillborn.mother = mother;
        stillborn.outcome = Newborn::Outcome::StillbirthFresh;
        making.writer.add(stillborn, mother);
    }
}

void addMeasured(Making& making, const PartialDate& birth, std::initializer_list<PartialDate> days)
{
    const Id child = childBorn(making, birth);
    int weight = 6000;
    for (const PartialDate& day : days) {
        Measurement m;
        m.person = child;
        m.measuredAt = day;
        m.weight = weight += 500;
        making.writer.add(m, child);
    }
}

} // namespace

void addBorderCases(Making& making, DoseMaker& doses, BirthMaker& births, LifeMaker& life)
{
    for (const int month : {1, 4, 8, 11}) {
        const QDate day(2025, month, 30);
        addBirthDoses(making, doses, day);
        addNumbers(making, doses, day);
        const QDate nine = QDate(day.addMonths(9).year(), day.addMonths(9).month(), 1);
        const PartialDate end = PartialDate::ofDay(QDate(nine.year(), nine.month(), nine.daysInMonth()));
        const PartialDate wholeMonth = PartialDate::ofMonth(nine.year(), nine.month());
        addFullyImmunised(making, doses, day, end, PartialDate::ofDay(day.addDays(120)));
        addFullyImmunised(making, doses, day, end, wholeMonth);
        addFullyImmunised(making, doses, day, wholeMonth, end);
        addFullyImmunised(making, doses, day, wholeMonth, PartialDate::ofYear(2025));
        addBirthsApart(making, births, day, {0, 139});
        addBirthsApart(making, births, day, {0, 140});
        addBirthsApart(making, births, day, {100, 0, 240, 239, 139});
        addBirthsApart(making, births, day, {0, 0, -139, -140});
        addMeasured(making, PartialDate::ofDay(QDate(2024, 12, 31)), {wholeMonth, end, wholeMonth});
        addMeasured(making, PartialDate::ofDay(QDate(2020, 11, 30)), // 60 months on the last of November
                    {PartialDate::ofDay(QDate(2025, 11, 29)), PartialDate::ofDay(QDate(2025, 11, 30)),
                     PartialDate::ofYear(2025), PartialDate::ofMonth(2025, 11)});
        for (const int days : {0, 6, 7, 27, 28}) {
            const Id child = childBorn(making, PartialDate::ofDay(day));
            life.dieAsChild({child, {}, {}, day}, days);
            life.die(child, PartialDate::ofDay(day.addDays(days)));
        }
        for (const int days : {41, 42, 43}) {
            const Id mother = births.addMother(day);
            Delivery delivery = births.someDelivery(mother, {}, day);
            delivery.deliveredAt = PartialDate::ofDay(day);
            const Id id = making.writer.add(delivery, mother);
            life.dieAsMother(mother, PartialDate::ofDay(day.addDays(days)), id, {}, Death::Related::Unknown);
        }
    }
    for (const QDate born :
         {QDate(2024, 2, 29), QDate(2024, 2, 29), QDate(2020, 2, 29), QDate(2016, 2, 29), QDate(2025, 1, 29),
          QDate(2025, 1, 30), QDate(2025, 1, 31), QDate(2025, 8, 31), QDate(2018, 12, 31)})
        doses.giveChildhood(childBorn(making, PartialDate::ofDay(born)), PartialDate::ofDay(born));
    for (const int year : {2023, 2024, 2025, 2026}) // born in a year, or in a month
        for (const PartialDate& birth : {PartialDate::ofYear(year), PartialDate::ofMonth(year, 8)})
            for (int i = 0; i < 4; ++i) {
                const Id child = childBorn(making, birth);
                doses.giveChildhood(child, birth);
                doses.give(child, "bcg", PartialDate::ofYear(year));
            }
}

} // namespace noi::test::reference
