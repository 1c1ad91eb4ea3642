#include "tests/core/clinical/immunization/small_schedule_support.h"
#include "tests/support/catch.h"

using namespace noi::test;

namespace
{

/// Once at any age, then every ten years.
noi::immunization::SharedSchedule boosters()
{
    return smallSchedule(
        seriesXml({}, {doseXml(1), doseXml(2, intervalXml(QStringLiteral("5 years,10 years")) +
                                                  QStringLiteral("<recurringDose>Yes</recurringDose>"))}));
}

} // namespace

TEST_CASE("A recurring dose is due again after each time it is given (4.4, step 5)")
{
    CHECK(forecast(assessed(boosters(), {{"2021-01-01"}}, "2021-01-02")) ==
          QStringLiteral("Not complete 2: 2031-01-01 / 2031-01-01 / -"));
    const auto later = assessed(boosters(), {{"2021-01-01"}, {"2031-01-01"}, {"2041-01-01"}}, "2041-01-02");
    CHECK(evaluations(later) == QStringList(3, QStringLiteral("Valid")));
    CHECK(forecast(later) == QStringLiteral("Not complete 4: 2051-01-01 / 2051-01-01 / -"));
}

TEST_CASE("A recurring dose given too soon leaves its target dose open")
{
    const auto assessment =
        assessed(boosters(), {{"2021-01-01"}, {"2031-01-01"}, {"2033-01-01"}}, "2033-01-02");
    CHECK(evaluations(assessment).last() == QStringLiteral("Not Valid: Interval: Too Soon 2036-01-01"));
    CHECK(forecast(assessment).startsWith(QStringLiteral("Not complete 3: 2043-01-01")));
}
