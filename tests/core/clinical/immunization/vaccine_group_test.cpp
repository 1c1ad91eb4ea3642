#include "core/clinical/immunization/group_evaluation.h"
#include "tests/core/clinical/immunization/small_schedule_support.h"
#include "tests/support/catch.h"

using namespace noi;
using namespace noi::test;
using namespace noi::immunization;

namespace
{

QString antigen(const char* name, const QStringList& doses, const QString& parts = {},
                const SeriesHead& head = {})
{
    SeriesHead whole = head;
    whole.antigen = QLatin1String(name);
    whole.name = QLatin1String(name) + head.name;
    whole.vaccineGroup = QStringLiteral("G");
    return parts + seriesXml(whole, doses);
}

QString from(const char* age, const QString& more = {})
{
    return doseXml(1, ageXml(QStringLiteral("%1,%1").arg(QLatin1String(age))) + more);
}

QStringList forecasts(const std::vector<std::pair<QString, QString>>& antigens,
                      const std::vector<Given>& given = {}, const Who& who = {}, bool full = false)
{
    return groupForecasts(assessed(groupSchedule(antigens, full), given, "2020-06-01", who));
}

const QString a = QStringLiteral("A");
const QString b = QStringLiteral("B");
const Who ill{.observations = {{QStringLiteral("007"), {}}}};

QString stopped()
{
    return tag("contraindications",
               tag("vaccineGroup", tag("contraindication", tag("observationCode", QStringLiteral("007")))));
}

QString immune()
{
    return tag("immunity", tag("clinicalHistory", tag("guidelineCode", QStringLiteral("007"))));
}

} // namespace

TEST_CASE("A single antigen's forecast is its group's (SINGLEANTVG-1 and -2)")
{
    CHECK(forecasts({{a, antigen("A", {from("1 year")})}}) ==
          QStringList{QStringLiteral("Not complete 1: 2021-01-01 / 2021-01-01 / -")});
    CHECK(forecasts({{a, antigen("A", {from("1 year")}, stopped())}}, {}, ill) ==
          QStringList{QStringLiteral("Contraindicated")});
}

TEST_CASE("The status of a group of several antigens goes from contraindicated to complete (table 9-4)")
{
    const QString due = antigen("A", {from("1 year")});
    const QString old = antigen("B", {doseXml(1, ageXml(QStringLiteral(",,,,3 months")))});
    const auto status = [](const QStringList& said) { return said.value(0).section(u' ', 0, 1); };
    CHECK(status(forecasts({{a, due}, {b, antigen("B", {doseXml(1)}, stopped())}}, {}, ill)) ==
          QStringLiteral("Contraindicated"));
    CHECK(status(forecasts({{a, due}, {b, old}})) == QStringLiteral("Aged out"));
    CHECK(status(forecasts({{a, due}, {b, antigen("B", {doseXml(1)}, immune())}}, {}, ill)) ==
          QStringLiteral("Not complete"));
    CHECK(status(forecasts(
              {{a, antigen("A", {doseXml(1)}, immune())}, {b, antigen("B", {doseXml(1)}, immune())}}, {},
              ill)) == QStringLiteral("Immune"));
    CHECK(status(forecasts({{a, antigen("A", {doseXml(1)}, immune())}, {b, antigen("B", {doseXml(1)})}},
                           {{"2020-03-01"}}, ill)) == QStringLiteral("Complete"));
    CHECK(status(forecasts(
              {{a, antigen("A", {doseXml(1)})},
               {b, antigen("B", {doseXml(1), doseXml(2, ageXml(QStringLiteral("2 years,2 years")))})}},
              {{"2020-03-01"}})) == QStringLiteral("Not complete"));
}

TEST_CASE("Several antigens are given together at the latest earliest date (MULTIANTVG-1, FORECASTVG-2)")
{
    CHECK(forecasts({{a, antigen("A", {from("8 months")})}, {b, antigen("B", {from("1 year")})}}) ==
          QStringList{QStringLiteral("Not complete 1: 2021-01-01 / 2021-01-01 / -")});
}

TEST_CASE("A priority interval lets the group be given at the earliest date, not before its last dose "
          "(MULTIANTVG-1)")
{
    const auto second = [](const char* name, const char* weeks, const QString& more) {
        const QString interval =
            tag("interval",
                QStringLiteral("<fromPrevious>Y</fromPrevious><absMinInt>%1</absMinInt><minInt>%1</minInt>%2")
                    .arg(QLatin1String(weeks), more));
        return antigen(name, {doseXml(1), doseXml(2, interval)});
    };
    const QString priority = QStringLiteral("<intervalPriority>override</intervalPriority>");
    const std::vector<Given> given{{"2020-05-01"}};
    CHECK(forecasts({{a, second("A", "4 weeks", {})}, {b, second("B", "8 weeks", {})}}, given) ==
          QStringList{QStringLiteral("Not complete 2: 2020-06-26 / 2020-06-26 / -")});
    CHECK(forecasts({{a, second("A", "4 weeks", priority)}, {b, second("B", "8 weeks", {})}}, given) ==
          QStringList{QStringLiteral("Not complete 2: 2020-05-29 / 2020-05-29 / -")});
}

TEST_CASE("The dose number is the greatest, or the least where the whole group is given (FORECASTDN-2)")
{
    const std::vector<std::pair<QString, QString>> both{
        {a, antigen("A", {doseXml(1), doseXml(2)})},
        {b, antigen("B", {bareDoseXml(1, vaccineXml("preferableVaccine", QStringLiteral("02")))})}};
    CHECK(forecasts(both, {{"2020-05-01"}}).value(0).startsWith(QStringLiteral("Not complete 2")));
    CHECK(forecasts(both, {{"2020-05-01"}}, {}, true).value(0).startsWith(QStringLiteral("Not complete 1")));
}

TEST_CASE("Recommended antigens are those not complete (FORECASTVG-8)")
{
    const auto assessment = assessed(
        groupSchedule({{a, antigen("A", {doseXml(1), doseXml(2)})}, {b, antigen("B", {doseXml(1)})}}),
        {{"2020-05-01"}}, "2020-06-01");
    REQUIRE(assessment.groups().size() == 1);
    REQUIRE(assessment.groups().front().antigens.size() == 1);
    CHECK(assessment.groups().front().antigens.front()->name == a);
}

TEST_CASE(
    "Each series group has a forecast of its own, and the one that is due first is acted on (FORECASTVG-1)")
{
    const SeriesHead risk{.name = QStringLiteral(" at risk"),
                          .type = QStringLiteral("Risk"),
                          .group = QStringLiteral("2"),
                          .more =
                              tag("indication", tag("observationCode", tag("code", QStringLiteral("007"))))};
    const QString antigenA = antigen("A", {from("1 year")}) + antigen("A", {from("6 months")}, {}, risk);
    const auto assessment = assessed(groupSchedule({{a, antigenA}, {b, antigen("B", {from("15 months")})}}),
                                     {}, "2020-06-01", ill);
    CHECK(groupForecasts(assessment) ==
          QStringList{QStringLiteral("Not complete 1: 2021-04-01 / 2021-04-01 / -"),
                      QStringLiteral("Not complete 1: 2020-07-01 / 2020-07-01 / -")});
    const VaccineGroup& group = assessment.schedule().vaccineGroups.front();
    CHECK(forecastFor(assessment, group)->isRisk);
    CHECK_FALSE(forecastFor(assessment, group, [](const auto& one) { return !one.isRisk; })->isRisk);
}
