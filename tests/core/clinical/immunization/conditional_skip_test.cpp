#include "tests/core/clinical/immunization/small_schedule_support.h"
#include "tests/support/catch.h"

using namespace noi;
using namespace noi::test;
using namespace noi::immunization;

namespace
{

QString condition(const char* type, const QString& parts)
{
    return tag("condition", tag("conditionType", QLatin1String(type)) + parts);
}

QString set(const QString& conditions, const char* logic = "n/a", const QString& dates = {})
{
    return tag("set", dates + tag("conditionLogic", QLatin1String(logic)) + conditions);
}

QString skip(const QString& sets, const char* context = "Both", const char* logic = "n/a")
{
    return tag("conditionalSkip",
               tag("context", QLatin1String(context)) + tag("setLogic", QLatin1String(logic)) + sets);
}

/// Two doses; the first may be skipped.
SharedSchedule firstSkippable(const QString& skips)
{
    return smallSchedule(seriesXml({}, {doseXml(1, skips), doseXml(2)}));
}

/// The target dose each dose was held against; 0: none was left.
QList<int> targets(const Assessment& assessment)
{
    QList<int> numbers;
    for (const Evaluation& evaluation : findSeries(assessment)->evaluations)
        numbers += std::max(evaluation.targetDose, 0);
    return numbers;
}

QList<int> targets(const QString& skips, const std::vector<Given>& given)
{
    return targets(assessed(firstSkippable(skips), given, "2030-01-01"));
}

QString age(const char* begin, const char* end)
{
    return condition("Age", tag("beginAge", QLatin1String(begin)) + tag("endAge", QLatin1String(end)));
}

QString count(const char* logic, int doses, const char* type, const QString& parts = {})
{
    return condition("Vaccine Count by Age", tag("doseCount", QString::number(doses)) +
                                                 tag("doseType", QLatin1String(type)) +
                                                 tag("doseCountLogic", QLatin1String(logic)) + parts);
}

const QString never = age("90 years", "91 years");
const QString always = age("0 days", "n/a");

} // namespace

TEST_CASE("Skipped by age: from the begin age on, before the end age (table 6-6)")
{
    const QString skips = skip(set(age("1 year", "2 years")));
    CHECK(targets(skips, {{"2020-12-31"}}) == QList<int>{1});
    CHECK(targets(skips, {{"2021-01-01"}}) == QList<int>{2});
    CHECK(targets(skips, {{"2021-12-31"}}) == QList<int>{2});
    CHECK(targets(skips, {{"2022-01-01"}}) == QList<int>{1});
}

TEST_CASE("Skipped because a series of another group is complete (table 6-7)")
{
    const QString skips =
        skip(set(condition("Completed Series", tag("seriesGroups", QStringLiteral("2; 3")))));
    // The series that asks stands first, and is assessed last all the same.
    const auto schedule = smallSchedule(
        seriesXml({}, {doseXml(1, skips), doseXml(2, ageXml(QStringLiteral("5 years,5 years")))}) +
        seriesXml({.name = QStringLiteral("Other"), .group = QStringLiteral("3")}, {doseXml(1)}));
    CHECK(forecast(assessed(schedule, {}, "2021-01-01"))
              .startsWith(QStringLiteral("Not complete 1: 2020-01-01")));
    CHECK(targets(assessed(schedule, {{"2021-01-01"}}, "2021-06-01")) == QList<int>{2});
    CHECK(forecast(assessed(schedule, {{"2021-01-01"}}, "2021-06-01"))
              .startsWith(QStringLiteral("Not complete 1: 2025-01-01")));
}

TEST_CASE("Skipped by the interval from the dose before; never without one (table 6-8)")
{
    const QString skips = skip(set(condition("Interval", tag("interval", QStringLiteral("8 weeks")))));
    const auto schedule = smallSchedule(seriesXml({}, {doseXml(1), doseXml(2, skips), doseXml(3)}));
    const auto targetsOf = [&](const std::vector<Given>& given) {
        return targets(assessed(schedule, given, "2021-01-31"));
    };
    CHECK(targetsOf({{"2021-01-01"}, {"2021-02-25"}}) == QList<int>{1, 2});
    CHECK(targetsOf({{"2021-01-01"}, {"2021-02-26"}}) == QList<int>{1, 3});
    CHECK(targets(skips, {{"2021-01-01"}}) == QList<int>{1});
}

TEST_CASE("Skipped by the number of doses: greater than, equal to, less than (table 6-9)")
{
    const auto third = [](const char* logic, int doses) {
        const auto schedule = smallSchedule(seriesXml(
            {}, {doseXml(1), doseXml(2), doseXml(3, skip(set(count(logic, doses, "Total")))), doseXml(4)}));
        return targets(assessed(schedule, {{"2021-01-01"}, {"2021-02-01"}, {"2021-03-01"}}, "2030-01-01"))
            .last();
    };
    CHECK(third("greater than", 1) == 4);
    CHECK(third("greater than", 2) == 3);
    CHECK(third("equal to", 2) == 4);
    CHECK(third("equal to", 1) == 3);
    CHECK(third("less than", 3) == 4);
    CHECK(third("less than", 2) == 3);
}

TEST_CASE("Counted are doses of the types, ages, days and status asked for (CONDSKIP-1)")
{
    const auto isSkipped = [](const QString& parts, const char* type = "Total") {
        const QString young = ageXml(QStringLiteral("1 year,1 year"));
        const auto schedule = smallSchedule(
            seriesXml({}, {doseXml(1, young), doseXml(2, skip(set(count("greater than", 1, type, parts)))),
                           doseXml(3)}));
        // The first is not valid (too young), the second is, and type 02 is no vaccine for this series.
        const auto assessment = assessed(
            schedule, {{"2020-06-01"}, {"2021-01-01"}, {"2021-02-01", "02"}, {"2021-03-01"}}, "2030-01-01");
        return targets(assessment).last() == 3;
    };
    CHECK(isSkipped({}));
    CHECK_FALSE(isSkipped({}, "Valid"));
    CHECK(isSkipped(QStringLiteral("<vaccineTypes>01</vaccineTypes>")));
    CHECK_FALSE(isSkipped(QStringLiteral("<vaccineTypes>02; 03</vaccineTypes>")));
    CHECK(isSkipped(QStringLiteral("<beginAge>5 months</beginAge><endAge>366 days + 1 day</endAge>")));
    CHECK_FALSE(isSkipped(QStringLiteral("<beginAge>5 months</beginAge><endAge>1 year</endAge>")));
    CHECK(isSkipped(QStringLiteral("<startDate>20210101</startDate><endDate>20210202</endDate>")));
    CHECK_FALSE(isSkipped(QStringLiteral("<startDate>20210101</startDate><endDate>20210201</endDate>")));
}

TEST_CASE("A set asks for all its conditions, or for one (table 6-10)")
{
    CHECK(targets(skip(set(always + always, "AND")), {{"2021-01-01"}}) == QList<int>{2});
    CHECK(targets(skip(set(always + never, "AND")), {{"2021-01-01"}}) == QList<int>{1});
    CHECK(targets(skip(set(always + never, "OR")), {{"2021-01-01"}}) == QList<int>{2});
    CHECK(targets(skip(set(never + never, "OR")), {{"2021-01-01"}}) == QList<int>{1});
}

TEST_CASE("A skip asks for all its sets, or for one (table 6-11)")
{
    const QString yes = set(always);
    const QString no = set(never);
    CHECK(targets(skip(yes + yes, "Both", "AND"), {{"2021-01-01"}}) == QList<int>{2});
    CHECK(targets(skip(yes + no, "Both", "AND"), {{"2021-01-01"}}) == QList<int>{1});
    CHECK(targets(skip(yes + no, "Both", "OR"), {{"2021-01-01"}}) == QList<int>{2});
    CHECK(targets(skip(no + no, "Both", "OR"), {{"2021-01-01"}}) == QList<int>{1});
    // Each skip of several is enough by itself.
    CHECK(targets(skip(no) + skip(yes), {{"2021-01-01"}}) == QList<int>{2});
}

TEST_CASE("Skips for evaluation and for the forecast do not mix")
{
    const auto early = ageXml(QStringLiteral("1 year,1 year"));
    const auto forecastOf = [&](const char* context) {
        const auto schedule =
            smallSchedule(seriesXml({}, {doseXml(1, skip(set(always), context)), doseXml(2, early)}));
        return forecast(assessed(schedule, {}, "2020-02-01"));
    };
    CHECK(targets(skip(set(always), "Evaluation"), {{"2021-01-01"}}) == QList<int>{2});
    CHECK(targets(skip(set(always), "Forecast"), {{"2021-01-01"}}) == QList<int>{1});
    CHECK(forecastOf("Evaluation").startsWith(QStringLiteral("Not complete 1: 2020-01-01")));
    CHECK(forecastOf("Forecast").startsWith(QStringLiteral("Not complete 1: 2021-01-01")));
    CHECK(forecastOf("Both").startsWith(QStringLiteral("Not complete 1: 2021-01-01")));
}

TEST_CASE("A set counts only while it is in force: on the day of the dose, or of assessment")
{
    const QString since = QStringLiteral("<effectiveDate>20220506</effectiveDate>");
    CHECK(targets(skip(set(always, "n/a", since)), {{"2022-05-05"}}) == QList<int>{1});
    CHECK(targets(skip(set(always, "n/a", since)), {{"2022-05-06"}}) == QList<int>{2});
    const auto schedule = firstSkippable(skip(set(always, "n/a", since)));
    CHECK(findSeries(assessed(schedule, {}, "2022-05-05"))->forecast.target == 0);
    CHECK(findSeries(assessed(schedule, {}, "2022-05-06"))->forecast.target == 1);
    // Where all sets are asked for and none is in force, nothing is skipped.
    CHECK(targets(skip(set(always, "n/a", since), "Both", "AND"), {{"2021-01-01"}}) == QList<int>{1});
}

TEST_CASE("A dose that all targets are skipped for is extraneous")
{
    const auto schedule = smallSchedule(seriesXml({}, {doseXml(1, skip(set(always)))}));
    const auto assessment = assessed(schedule, {{"2021-01-01"}}, "2022-01-01");
    CHECK(evaluations(assessment) == QStringList{QStringLiteral("Extraneous: Series Already Complete")});
    CHECK(forecast(assessment) == QStringLiteral("Not recommended"));
}

TEST_CASE("A forecast that would be skipped on the day it names is made anew (7.6)")
{
    // Due at four weeks after the first, which is past one year, when this dose is not needed any more.
    const auto schedule = smallSchedule(seriesXml(
        {}, {doseXml(1),
             doseXml(2, intervalXml(QStringLiteral("4 weeks,4 weeks")) + skip(set(age("1 year", "n/a")))),
             doseXml(3, intervalXml(QStringLiteral("8 weeks,8 weeks")))}));
    CHECK(forecast(assessed(schedule, {{"2020-11-01"}}, "2020-11-02"))
              .startsWith(QStringLiteral("Not complete 2: 2020-11-29")));
    CHECK(forecast(assessed(schedule, {{"2020-12-15"}}, "2020-12-16"))
              .startsWith(QStringLiteral("Not complete 2: 2021-02-09")));
}
