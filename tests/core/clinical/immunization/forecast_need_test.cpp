#include "tests/core/clinical/immunization/small_schedule_support.h"
#include "tests/support/catch.h"

using namespace noi;
using namespace noi::test;
using namespace noi::immunization;

namespace
{

Who with(const char* observation) { return {.observations = {{QLatin1String(observation), {}}}}; }

QString immunity(const QString& parts) { return tag("immunity", parts); }

QString contraindication(const char* scope, const QString& parts = {})
{
    return tag("contraindications",
               tag(scope, tag("contraindication", tag("observationCode", QStringLiteral("007")) + parts)));
}

QString contraindicated(const QStringList& types, const QString& parts = {})
{
    QString xml;
    for (const QString& type : types)
        xml += vaccineXml("contraindicatedVaccine", type, parts);
    return contraindication("vaccine", xml);
}

QString status(const QString& antigenParts, const Who& who, const char* day = "2021-01-01",
               const QString& dose = doseXml(1))
{
    return forecast(assessed(smallSchedule(antigenParts + seriesXml({}, {dose})), {}, day, who))
        .section(u' ', 0, 1);
}

const QString due = QStringLiteral("Not complete");
const QString stopped = QStringLiteral("Contraindicated");
const QString ages = QStringLiteral("<beginAge>1 year</beginAge><endAge>2 years</endAge>");

} // namespace

TEST_CASE("Evidence of immunity is an observation, or birth before a day and in a country without exclusion "
          "(table 7-3)")
{
    const QString seen = immunity(tag("clinicalHistory", tag("guidelineCode", QStringLiteral("007"))));
    CHECK(status(seen, with("007")) == QStringLiteral("Immune"));
    CHECK(status(seen, with("008")) == due);

    const QString born =
        immunity(tag("dateOfBirth", tag("immunityBirthDate", QStringLiteral("01/01/1980")) +
                                        tag("birthCountry", QStringLiteral("U.S.")) +
                                        tag("exclusion", tag("exclusionCode", QStringLiteral("007")))));
    const Who elder{.born = on("1979-12-31"), .country = QStringLiteral("U.S.")};
    CHECK(status(born, elder) == QStringLiteral("Immune"));
    CHECK(status(born, {.born = on("1980-01-01"), .country = QStringLiteral("U.S.")}) == due);
    CHECK(status(born, {.born = on("1979-12-31"), .country = QStringLiteral("Viet Nam")}) == due);
    CHECK(status(born, {.born = on("1979-12-31")}) == due); // the country is not known
    Who nurse = elder;
    nurse.observations = {{QStringLiteral("007"), {}}};
    CHECK(status(born, nurse) == due);
    const QString anywhere =
        immunity(tag("dateOfBirth", tag("immunityBirthDate", QStringLiteral("01/01/1980"))));
    CHECK(status(anywhere, {.born = on("1979-12-31")}) == QStringLiteral("Immune"));
}

TEST_CASE("An antigen contraindication applies to who has its observation, within its ages (table 7-5)")
{
    CHECK(status(contraindication("vaccineGroup"), with("007")) == stopped);
    CHECK(status(contraindication("vaccineGroup"), with("008")) == due);
    const QString limited = contraindication("vaccineGroup", ages);
    CHECK(status(limited, with("007"), "2020-12-31") == due);
    CHECK(status(limited, with("007"), "2021-01-01") == stopped);
    CHECK(status(limited, with("007"), "2021-12-31") == stopped);
    CHECK(status(limited, with("007"), "2022-01-01") == due);
}

TEST_CASE("A vaccine contraindication takes one vaccine out of the forecast (table 7-6)")
{
    const QString yes = QStringLiteral("<forecastVaccineType>Y</forecastVaccineType>");
    const QString both = bareDoseXml(1, vaccineXml("preferableVaccine", QStringLiteral("01"), yes) +
                                            vaccineXml("preferableVaccine", QStringLiteral("02"), yes));
    const auto vaccines = [&](const Who& who, const QString& parts = {}, const char* day = "2021-01-01") {
        const auto schedule =
            smallSchedule(contraindicated({QStringLiteral("01")}, parts) + seriesXml({}, {both}));
        const auto assessment = assessed(schedule, {}, day, who);
        QStringList codes;
        for (const SeriesVaccine* one : findSeries(assessment)->forecast.vaccines)
            codes += assessment.schedule().vaccineTypes[size_t(one->type)].code;
        return codes.join(u' ');
    };
    CHECK(vaccines({}) == QStringLiteral("01 02"));
    CHECK(vaccines(with("007")) == QStringLiteral("02"));
    CHECK(vaccines(with("007"), ages, "2020-12-31") == QStringLiteral("01 02"));
    CHECK(vaccines(with("007"), ages, "2021-01-01") == QStringLiteral("02"));
}

TEST_CASE("A series is contraindicated when every preferable vaccine for the dose due is (table 7-7)")
{
    const QString both = doseXml(1, vaccineXml("preferableVaccine", QStringLiteral("02")));
    const auto parts = [](const QStringList& types) { return contraindicated(types); };
    const QString one = QStringLiteral("01");
    const QString two = QStringLiteral("02");
    CHECK(status(parts({one}), with("007"), "2021-01-01", both) == due);
    CHECK(status(parts({one, two}), with("007"), "2021-01-01", both) == stopped);
    CHECK(status(parts({one, two}), with("008"), "2021-01-01", both) == due);
}

TEST_CASE("Whether another dose is needed, from left to right (table 7-10)")
{
    const auto statusOf = [](const QString& dose, const std::vector<Given>& given, const char* day,
                             const QString& parts = {}, const Who& who = {}) {
        return forecast(assessed(smallSchedule(parts + seriesXml({}, {dose})), given, day, who));
    };
    const QString plain = doseXml(1);
    CHECK(statusOf(plain, {{"2021-01-01"}}, "2021-02-01") == QStringLiteral("Complete"));
    // Complete goes before a contraindication and immunity.
    CHECK(statusOf(plain, {{"2021-01-01"}}, "2021-02-01", contraindication("vaccineGroup"), with("007")) ==
          QStringLiteral("Complete"));
    const QString season = doseXml(1, QStringLiteral("<seasonalRecommendation><startDate>20201001</startDate>"
                                                     "<endDate>20210331</endDate></seasonalRecommendation>"));
    CHECK(statusOf(season, {}, "2021-03-31") ==
          QStringLiteral("Not complete 1: 2020-10-01 / 2020-10-01 / -"));
    CHECK(statusOf(season, {}, "2021-04-01") == QStringLiteral("Not recommended"));
    const QString young = doseXml(1, ageXml(QStringLiteral(",,,,1 year")));
    CHECK(statusOf(young, {}, "2020-12-31").startsWith(due));
    CHECK(statusOf(young, {}, "2021-01-01") == QStringLiteral("Aged out"));
}

TEST_CASE("Who cannot get the next dose before its maximum age is aged out today (table 7-10)")
{
    const auto schedule = smallSchedule(
        seriesXml({}, {doseXml(1), doseXml(2, ageXml(QStringLiteral(",,,,8 months")) +
                                                  intervalXml(QStringLiteral("4 weeks,4 weeks")))}));
    CHECK(forecast(assessed(schedule, {{"2020-08-03"}}, "2020-08-10"))
              .startsWith(QStringLiteral("Not complete 2: 2020-08-31")));
    const auto late = assessed(schedule, {{"2020-08-04"}}, "2020-08-10");
    CHECK(forecast(late) == QStringLiteral("Aged out"));
    CHECK(findSeries(late)->forecast.reason == ForecastReason::CannotFinish);
}
