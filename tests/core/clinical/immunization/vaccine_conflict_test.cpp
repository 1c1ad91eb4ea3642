#include "tests/core/clinical/immunization/small_schedule_support.h"
#include "tests/support/catch.h"

using namespace noi;
using namespace noi::test;
using namespace noi::immunization;

namespace
{

/// Two doses of type 01 from 1 year of age; a dose of 01 spoils another within four weeks.
SharedSchedule schedule()
{
    const QString conflict =
        tag("liveVirusConflict", tag("previous", tag("cvx", QStringLiteral("01"))) +
                                     tag("current", tag("cvx", QStringLiteral("01"))) +
                                     tag("conflictBeginInterval", QStringLiteral("1 day")) +
                                     tag("minConflictEndInterval", QStringLiteral("24 days")) +
                                     tag("conflictEndInterval", QStringLiteral("28 days")));
    const QString young = ageXml(QStringLiteral("1 year,1 year"));
    return smallSchedule(seriesXml({}, {doseXml(1, young), doseXml(2, young)}),
                         tag("liveVirusConflicts", conflict));
}

} // namespace

TEST_CASE("A dose too near after a conflicting one is impacted, on the same day it is not (6.7)")
{
    const auto last = [](const char* date) {
        return evaluations(assessed(schedule(), {{"2021-06-01"}, {date}}, "2026-01-01")).last();
    };
    CHECK(last("2021-06-01") == QStringLiteral("Valid"));
    CHECK(last("2021-06-02") == QStringLiteral("Not Valid: Live Virus Conflict 2021-06-25"));
    CHECK(last("2021-06-24") == QStringLiteral("Not Valid: Live Virus Conflict 2021-06-25"));
    CHECK(last("2021-06-25") == QStringLiteral("Valid"));
}

TEST_CASE("After a dose that is not valid the whole conflict interval must pass (CALCDTCONFLICT-2)")
{
    const auto last = [](const char* date) {
        return evaluations(assessed(schedule(), {{"2020-12-31"}, {date}}, "2026-01-01")).last();
    };
    CHECK(last("2021-01-27") == QStringLiteral("Not Valid: Live Virus Conflict 2021-01-28"));
    CHECK(last("2021-01-28") == QStringLiteral("Valid"));
}

TEST_CASE("A forecast waits for the end of every conflict with its preferable vaccines (CALCDTCONFLICT-3)")
{
    CHECK(forecast(assessed(schedule(), {{"2021-06-01"}}, "2021-06-02")) ==
          QStringLiteral("Not complete 2: 2021-06-29 / 2021-06-29 / -"));
    const auto found = assessed(schedule(), {{"2021-06-01"}}, "2021-06-02");
    CHECK(findSeries(found)->forecast.earliest.rule == DateRule::ConflictEnd);
}
