#include "tests/core/clinical/immunization/small_schedule_support.h"
#include "tests/support/catch.h"

using namespace noi;
using namespace noi::test;
using namespace noi::immunization;

namespace
{

/// Two doses, the second after `intervals`.
SharedSchedule second(const QString& intervals)
{
    return smallSchedule(seriesXml({}, {doseXml(1), doseXml(2, intervals)}));
}

QString last(const SharedSchedule& schedule, const std::vector<Given>& given, const Who& who = {})
{
    return evaluations(assessed(schedule, given, "2026-01-01", who)).last();
}

} // namespace

TEST_CASE("A preferable interval is too soon, in grace, or kept (table 6-18)")
{
    const auto schedule = second(intervalXml(QStringLiteral("4 weeks - 4 days,4 weeks")));
    CHECK(last(schedule, {{"2021-01-01"}, {"2021-01-24"}}) ==
          QStringLiteral("Not Valid: Interval: Too Soon 2021-01-25"));
    CHECK(last(schedule, {{"2021-01-01"}, {"2021-01-25"}}) ==
          QStringLiteral("Valid: Grace Period 2021-01-29"));
    CHECK(last(schedule, {{"2021-01-01"}, {"2021-01-28"}}) ==
          QStringLiteral("Valid: Grace Period 2021-01-29"));
    CHECK(last(schedule, {{"2021-01-01"}, {"2021-01-29"}}) == QStringLiteral("Valid"));
}

TEST_CASE("Without an absolute minimum interval every earlier day is in grace (table 6-17)")
{
    CHECK(last(second(intervalXml(QStringLiteral(",4 weeks"))), {{"2021-01-01"}, {"2021-01-02"}}) ==
          QStringLiteral("Valid: Grace Period 2021-01-29"));
}

TEST_CASE("A dose that misses a preferable interval may keep an allowable one (tables 6-21 and 6-31)")
{
    const auto schedule = second(intervalXml(QStringLiteral("6 months,6 months")) +
                                 intervalXml(QStringLiteral("4 months"), "allowableInterval"));
    CHECK(last(schedule, {{"2021-01-01"}, {"2021-04-30"}}) ==
          QStringLiteral("Not Valid: Interval: Too Soon 2021-07-01"));
    CHECK(last(schedule, {{"2021-01-01"}, {"2021-05-01"}}) == QStringLiteral("Valid"));
}

TEST_CASE("All preferable intervals must be kept; the longest shortfall is told")
{
    const QString fromFirst =
        QStringLiteral("<fromPrevious>N</fromPrevious><fromTargetDose>1</fromTargetDose>");
    const auto schedule = smallSchedule(seriesXml(
        {}, {doseXml(1), doseXml(2),
             doseXml(3, intervalXml(QStringLiteral("4 weeks,4 weeks")) +
                            intervalXml(QStringLiteral("16 weeks,16 weeks"), "interval", fromFirst))}));
    CHECK(last(schedule, {{"2021-01-01"}, {"2021-01-02"}, {"2021-01-10"}}) ==
          QStringLiteral("Not Valid: Interval: Too Soon 2021-04-23"));
    CHECK(last(schedule, {{"2021-01-01"}, {"2021-04-20"}, {"2021-05-01"}}) ==
          QStringLiteral("Not Valid: Interval: Too Soon 2021-05-18"));
    CHECK(last(schedule, {{"2021-01-01"}, {"2021-01-02"}, {"2021-04-23"}}) == QStringLiteral("Valid"));
}

TEST_CASE(
    "The previous dose is the last that is valid or not valid, but not an inadvertent one (CALCDTINT-1)")
{
    const QString inadvertent = vaccineXml("inadvertentVaccine", QStringLiteral("02"));
    const auto schedule = second(intervalXml(QStringLiteral("4 weeks,4 weeks")) + inadvertent);
    // Not valid in between: the interval starts anew.
    CHECK(last(schedule, {{"2021-01-01"}, {"2021-01-15"}, {"2021-02-01"}}) ==
          QStringLiteral("Not Valid: Interval: Too Soon 2021-02-12"));
    CHECK(last(schedule, {{"2021-01-01"}, {"2021-01-15", "02"}, {"2021-02-01"}}) == QStringLiteral("Valid"));
    // Sub-standard in between counts as not given.
    Patient patient = patientOf(*schedule, {}, {{"2021-01-01"}, {"2021-01-15"}, {"2021-02-01"}});
    patient.doses[1].condition = true;
    CHECK(evaluations(Assessment(schedule, patient, on("2026-01-01"))).last() == QStringLiteral("Valid"));
}

TEST_CASE("An interval may run from the last dose of certain types, of whatever antigen (CALCDTINT-8)")
{
    const QString from =
        QStringLiteral("<fromPrevious>N</fromPrevious><fromMostRecent>02; 03</fromMostRecent>");
    const auto schedule = smallSchedule(
        seriesXml({}, {doseXml(1, intervalXml(QStringLiteral("8 weeks,8 weeks"), "interval", from))}));
    CHECK(last(schedule, {{"2021-01-01"}}) == QStringLiteral("Valid")); // nothing to measure from
    CHECK(last(schedule, {{"2021-01-01", "02"}, {"2021-02-01", "03"}, {"2021-03-01"}}) ==
          QStringLiteral("Not Valid: Interval: Too Soon 2021-03-29"));
    CHECK(last(schedule, {{"2021-01-01", "03"}, {"2021-02-26"}}) == QStringLiteral("Valid"));
}

TEST_CASE("An interval may run from the last observation of a code that has a date (CALCDTINT-9)")
{
    const QString from =
        QStringLiteral("<fromPrevious>N</fromPrevious><fromRelevantObs><code>007</code></fromRelevantObs>");
    const auto schedule = smallSchedule(seriesXml(
        {},
        {doseXml(1, intervalXml(QStringLiteral("0 days,27 weeks,27 weeks,36 weeks"), "interval", from))}));
    const Who who{.observations = {{QStringLiteral("007"), on("2021-06-01")},
                                   {QStringLiteral("007"), on("2020-01-01")},
                                   {QStringLiteral("008"), on("2022-01-01")}}};
    CHECK(last(schedule, {{"2021-05-31"}}, who) ==
          QStringLiteral("Not Valid: Interval: Too Soon 2021-06-01"));
    CHECK(last(schedule, {{"2021-06-01"}}, who) == QStringLiteral("Valid: Grace Period 2021-12-07"));
    CHECK(last(schedule, {{"2021-12-07"}}, who) == QStringLiteral("Valid"));
    CHECK(last(schedule, {{"2021-05-31"}}) == QStringLiteral("Valid")); // no date to measure from
    CHECK(forecast(assessed(schedule, {}, "2021-07-01", who)) ==
          QStringLiteral("Not complete 1: 2021-12-07 / 2021-12-07 / 2022-02-07"));
    const auto assessment = assessed(schedule, {{"2021-05-31"}}, "2021-07-01", who);
    CHECK(findSeries(assessment)->evaluations.front().reasons.front().observation == QStringLiteral("007"));
}

TEST_CASE("The intervals in force on the day of the dose count")
{
    const auto length = [](const char* weeks, const char* when) {
        return QStringLiteral(
                   "<interval><fromPrevious>Y</fromPrevious><absMinInt>%1 weeks</absMinInt>%2</interval>")
            .arg(QLatin1String(weeks), QLatin1String(when));
    };
    const auto schedule = second(length("16", "<cessationDate>20210531</cessationDate>") +
                                 length("20", "<effectiveDate>20210601</effectiveDate>"));
    CHECK(last(schedule, {{"2021-02-01"}, {"2021-05-31"}}) == QStringLiteral("Valid"));
    CHECK(last(schedule, {{"2021-02-01"}, {"2021-06-01"}}) ==
          QStringLiteral("Not Valid: Interval: Too Soon 2021-06-21"));
}
