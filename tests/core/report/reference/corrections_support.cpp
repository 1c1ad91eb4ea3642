#include "tests/core/report/reference/corrections.h"

namespace noi::test::reference
{

namespace
{

/// Another day within some weeks, as precise as it was.
void shift(Making& making, PartialDate& date)
{
    if (date.isNull()) return;
    const QDate day = date.earliest().addDays(making.random.between(-40, 40));
    using Precision = PartialDate::Precision;
    switch (date.precision()) {
    case Precision::Minute: date = PartialDate::ofMinute(day, date.time()); break;
    case Precision::Day: date = PartialDate::ofDay(day); break;
    case Precision::Month: date = PartialDate::ofMonth(day.year(), day.month()); break;
    default: date = PartialDate::ofYear(day.year()); break;
    }
}

} // namespace

void alter(Making& making, Dose& dose)
{
    switch (making.random.below(4)) {
    case 0: dose.product = making.chance(500) ? QStringLiteral("ipv") : QStringLiteral("bopv"); break;
    case 1: dose.doseNumber = making.random.between(1, 5); break;
    case 2: dose.site = making.places.otherSite; break;
    default: shift(making, dose.givenAt); break;
    }
}

void alter(Making& making, Measurement& measurement)
{
    if (making.chance(500))
        shift(making, measurement.measuredAt);
    else
        measurement.weight = making.random.between(3000, 14000);
}

void alter(Making& making, AntenatalVisit& visit) { shift(making, visit.visitedAt); }

void alter(Making& making, AntenatalTest& test)
{
    if (making.chance(500))
        shift(making, test.takenAt);
    else
        test.result = AntenatalTest::Verdict::Positive;
}

void alter(Making& making, PostnatalVisit& visit)
{
    if (making.chance(500))
        shift(making, visit.visitedAt);
    else
        visit.atHome = !visit.atHome;
}

void alter(Making& making, Death& death)
{
    death.related = making.chance(500) ? Death::Related::Accident : Death::Related::Obstetric;
}

void alter(Making& making, Reaction& reaction)
{
    if (making.chance(500))
        shift(making, reaction.onset);
    else
        reaction.severity = Reaction::Severity::Severe;
}

} // namespace noi::test::reference
