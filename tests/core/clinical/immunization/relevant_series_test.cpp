#include "tests/core/clinical/immunization/small_schedule_support.h"
#include "tests/support/catch.h"

using namespace noi::test;
using noi::immunization::Gender;

namespace
{

QString indication(const QString& ages = {})
{
    return tag("indication", tag("observationCode", tag("code", QStringLiteral("007"))) + ages);
}

bool isRelevant(const SeriesHead& head, const Who& who, const char* day = "2021-01-01")
{
    const auto assessment = assessed(smallSchedule(seriesXml(head, {doseXml(1)})), {}, day, who);
    return findSeries(assessment) != nullptr;
}

SeriesHead risk(const QString& more) { return {.type = QStringLiteral("Risk"), .more = more}; }

} // namespace

TEST_CASE("An indication applies to who has its observation, within its ages (table 5-4)")
{
    const Who pregnant{.observations = {{QStringLiteral("007"), {}}}};
    const QString ages = QStringLiteral("<beginAge>12 months</beginAge><endAge>5 years</endAge>");
    CHECK(isRelevant(risk(indication()), pregnant));
    CHECK_FALSE(isRelevant(risk(indication()), {}));
    CHECK_FALSE(isRelevant(risk(indication(ages)), pregnant, "2020-12-31"));
    CHECK(isRelevant(risk(indication(ages)), pregnant, "2021-01-01"));
    CHECK(isRelevant(risk(indication(ages)), pregnant, "2024-12-31"));
    CHECK_FALSE(isRelevant(risk(indication(ages)), pregnant, "2025-01-01"));
}

TEST_CASE("One indication of several is enough for a risk series")
{
    const Who pregnant{.observations = {{QStringLiteral("007"), {}}}};
    const QString other = tag("indication", tag("observationCode", tag("code", QStringLiteral("008"))));
    CHECK(isRelevant(risk(other + indication()), pregnant));
    CHECK_FALSE(isRelevant(risk(other), pregnant));
}

TEST_CASE("A series is relevant by gender and type (table 5-5)")
{
    const QString female = QStringLiteral("<requiredGender>Female</requiredGender>"
                                          "<requiredGender>Unknown</requiredGender>");
    const SeriesHead standard{.more = female};
    CHECK(isRelevant(standard, {.gender = Gender::Female}));
    CHECK(isRelevant(standard, {.gender = Gender::Unknown}));
    CHECK_FALSE(isRelevant(standard, {.gender = Gender::Male}));
    CHECK(isRelevant({}, {.gender = Gender::Male}));
    CHECK(isRelevant({.type = QStringLiteral("Evaluation Only")}, {}));
    const Who man{.gender = Gender::Male, .observations = {{QStringLiteral("007"), {}}}};
    CHECK_FALSE(isRelevant(risk(female + indication()), man));
}
