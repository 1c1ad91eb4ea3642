#include "tests/core/clinical/immunization/small_schedule_support.h"
#include "tests/support/catch.h"

using namespace noi;
using namespace noi::test;
using namespace noi::immunization;

namespace
{

/// The forecast of a second dose, the first given on 1 June 2020.
QString second(const QString& parts, const char* day = "2020-06-02")
{
    return forecast(
        assessed(smallSchedule(seriesXml({}, {doseXml(1), doseXml(2, parts)})), {{"2020-06-01"}}, day));
}

QString of(const QString& dates) { return QStringLiteral("Not complete 2: ") + dates; }

} // namespace

TEST_CASE("The earliest date is the latest of minimum age, minimum intervals, season and last dose "
          "(FORECASTDTCAN-1)")
{
    CHECK(second({}) == of(QStringLiteral("2020-06-01 / 2020-06-01 / -")));
    CHECK(second(ageXml(QStringLiteral("1 month,5 months"))) ==
          of(QStringLiteral("2020-06-01 / 2020-06-01 / -")));
    CHECK(second(ageXml(QStringLiteral("1 month,9 months"))) ==
          of(QStringLiteral("2020-10-01 / 2020-10-01 / -")));
    CHECK(second(intervalXml(QStringLiteral("4 weeks - 4 days,4 weeks"))) ==
          of(QStringLiteral("2020-06-29 / 2020-06-29 / -")));
    CHECK(second(intervalXml(QStringLiteral("4 weeks,4 weeks")) +
                 intervalXml(QStringLiteral("8 weeks,8 weeks"))) ==
          of(QStringLiteral("2020-07-27 / 2020-07-27 / -")));
    // With a season, only doses in a season count for the number (FORECASTDN-1).
    CHECK(second(QStringLiteral(
              "<seasonalRecommendation><startDate>20200901</startDate></seasonalRecommendation>")) ==
          QStringLiteral("Not complete 1: 2020-09-01 / 2020-09-01 / -"));
}

TEST_CASE("An inadvertent dose moves the earliest date to its day")
{
    const auto schedule =
        smallSchedule(seriesXml({}, {doseXml(1, vaccineXml("inadvertentVaccine", QStringLiteral("02")))}));
    const auto assessment = assessed(schedule, {{"2020-06-01", "02"}}, "2020-06-02");
    CHECK(forecast(assessment) == QStringLiteral("Not complete 1: 2020-06-01 / 2020-06-01 / -"));
    CHECK(findSeries(assessment)->forecast.earliest.rule == DateRule::InadvertentDose);
}

TEST_CASE("Recommended is by age, else by interval, else the earliest date, and never before it "
          "(FORECASTDT-2 and -5)")
{
    const QString interval = intervalXml(QStringLiteral("4 weeks,4 weeks,8 weeks"));
    CHECK(second(interval) == of(QStringLiteral("2020-06-29 / 2020-07-27 / -")));
    CHECK(second(ageXml(QStringLiteral(",,9 months")) + interval) ==
          of(QStringLiteral("2020-06-29 / 2020-10-01 / -")));
    CHECK(second(ageXml(QStringLiteral(",,2 months")) + interval) ==
          of(QStringLiteral("2020-06-29 / 2020-06-29 / -")));
    const auto assessment =
        assessed(smallSchedule(seriesXml(
                     {}, {doseXml(1), doseXml(2, ageXml(QStringLiteral(",,2 months")) + interval)})),
                 {{"2020-06-01"}}, "2020-06-02");
    CHECK(findSeries(assessment)->forecast.unadjustedRecommended == on("2020-03-01"));
}

TEST_CASE("Past due is a day before the latest recommended age, else interval, and never before the earliest "
          "(FORECASTDT-3 and -6)")
{
    const QString interval = intervalXml(QStringLiteral("4 weeks,4 weeks,8 weeks,16 weeks"));
    CHECK(second(interval) == of(QStringLiteral("2020-06-29 / 2020-07-27 / 2020-09-20")));
    CHECK(second(ageXml(QStringLiteral(",,,1 year")) + interval) ==
          of(QStringLiteral("2020-06-29 / 2020-07-27 / 2020-12-31")));
    CHECK(second(ageXml(QStringLiteral(",,,2 months")) + interval) ==
          of(QStringLiteral("2020-06-29 / 2020-07-27 / 2020-06-29")));
}

TEST_CASE("The latest date is a day before the maximum age (FORECASTDT-4)")
{
    const auto latest = [](const QString& age) {
        const auto assessment = assessed(smallSchedule(seriesXml({}, {doseXml(1, age)})), {}, "2020-06-01");
        return findSeries(assessment)->forecast.latest;
    };
    CHECK(latest(ageXml(QStringLiteral(",,,,8 months"))) == on("2020-08-31"));
    CHECK_FALSE(latest({}).isValid());
}

TEST_CASE("Recommended vaccines are preferable, flagged, and of the right age then (FORECASTRECVAC-1)")
{
    const auto vaccine = [](const char* cvx, const char* flag, const QString& ages = {}) {
        return vaccineXml("preferableVaccine", QLatin1String(cvx),
                          ages + tag("forecastVaccineType", QLatin1String(flag)));
    };
    const QString dose = bareDoseXml(
        1,
        ageXml(QStringLiteral("1 year,1 year,2 years")) + vaccine("01", "Y") + vaccine("02", "N") +
            vaccine("03", "Y", QStringLiteral("<endAge>1 year</endAge>")) +
            vaccine("04", "Y", QStringLiteral("<beginAge>2 years</beginAge>")) +
            vaccine("05", "Y", QStringLiteral("<beginAge>1 year</beginAge><endAge>2 years</endAge>")) +
            vaccine("06", "Y", QStringLiteral("<beginAge>13 months</beginAge><endAge>23 months</endAge>")));
    const auto assessment = assessed(smallSchedule(seriesXml({}, {dose})), {}, "2020-06-01");
    QStringList codes;
    for (const SeriesVaccine* one : findSeries(assessment)->forecast.vaccines)
        codes += assessment.schedule().vaccineTypes[size_t(one->type)].code;
    CHECK(codes == QStringList{QStringLiteral("01"), QStringLiteral("04"), QStringLiteral("05")});
}

TEST_CASE("Ages and intervals in force on the day of assessment make the forecast (RELEVANT-2)")
{
    const QString parts =
        QStringLiteral("<age><minAge>2 years</minAge><cessationDate>20201231</cessationDate></age>"
                       "<age><minAge>1 year</minAge><effectiveDate>20210101</effectiveDate></age>");
    CHECK(second(parts, "2020-12-31").contains(QStringLiteral("2022-01-01")));
    CHECK(second(parts, "2021-01-01").contains(QStringLiteral("2021-01-01")));
}
