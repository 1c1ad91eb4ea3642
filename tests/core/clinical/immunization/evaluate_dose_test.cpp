#include "core/clinical/immunization/evaluate_dose.h"
#include "tests/core/clinical/immunization/small_schedule_support.h"
#include "tests/support/catch.h"

using namespace noi;
using namespace noi::test;
using namespace noi::immunization;

namespace
{

SharedSchedule oneDose(const QString& dose) { return smallSchedule(seriesXml({}, {dose})); }

/// How one dose is evaluated by a series of one dose.
QString said(const SharedSchedule& schedule, const char* date, const char* cvx = "01")
{
    return evaluations(assessed(schedule, {{date, cvx}}, "2026-01-01")).value(0);
}

/// The same for a dose that is more than a date and a type.
QString said(const SharedSchedule& schedule, const VaccineDose& dose)
{
    Patient patient = patientOf(*schedule, {}, {});
    patient.doses.push_back(dose);
    patient.doses.back().type = schedule->vaccineType(QStringLiteral("01"));
    return evaluations(Assessment(schedule, patient, on("2026-01-01"))).value(0);
}

} // namespace

TEST_CASE("A dose of an expired lot or with a condition cannot be evaluated (table 6-3)")
{
    const auto schedule = oneDose(doseXml(1));
    VaccineDose dose;
    dose.given = on("2021-03-31");
    dose.lotExpiry = on("2021-03-31");
    CHECK(said(schedule, dose) == QStringLiteral("Valid"));
    dose.given = on("2021-04-01");
    CHECK(said(schedule, dose) == QStringLiteral("Sub-standard: Lot Expired 2021-03-31"));
    dose.lotExpiry = {};
    dose.condition = true;
    CHECK(said(schedule, dose) == QStringLiteral("Sub-standard: Dose Condition"));
}

TEST_CASE("A sub-standard dose leaves its target dose to the next one")
{
    const auto schedule = oneDose(doseXml(1));
    Patient patient = patientOf(*schedule, {}, {{"2021-01-01"}, {"2021-01-02"}, {"2021-01-03"}});
    patient.doses.front().condition = true;
    const Assessment assessment(schedule, patient, on("2026-01-01"));
    CHECK(evaluations(assessment) == QStringList{QStringLiteral("Sub-standard: Dose Condition"),
                                                 QStringLiteral("Valid"),
                                                 QStringLiteral("Extraneous: Series Already Complete")});
}

TEST_CASE("An inadvertent vaccine is not valid, whatever else (table 6-13)")
{
    const auto schedule = oneDose(doseXml(1, ageXml(QStringLiteral("6 weeks,6 weeks")) +
                                                 vaccineXml("inadvertentVaccine", QStringLiteral("02"))));
    CHECK(said(schedule, "2020-01-02", "02") == QStringLiteral("Not Valid: Inadvertent Vaccine"));
    CHECK(said(schedule, "2021-01-02", "02") == QStringLiteral("Not Valid: Inadvertent Vaccine"));
    CHECK(said(schedule, "2021-01-02", "01") == QStringLiteral("Valid"));
}

TEST_CASE("The age at administration is too young, in grace, right or too old (table 6-15)")
{
    const auto schedule = oneDose(doseXml(1, ageXml(QStringLiteral("6 weeks - 4 days,6 weeks,,,1 year"))));
    CHECK(said(schedule, "2020-02-07") == QStringLiteral("Not Valid: Age: Too Young 2020-02-08"));
    CHECK(said(schedule, "2020-02-08") == QStringLiteral("Valid: Grace Period 2020-02-12"));
    CHECK(said(schedule, "2020-02-11") == QStringLiteral("Valid: Grace Period 2020-02-12"));
    CHECK(said(schedule, "2020-02-12") == QStringLiteral("Valid"));
    CHECK(said(schedule, "2020-12-31") == QStringLiteral("Valid"));
    CHECK(said(schedule, "2021-01-01") == QStringLiteral("Extraneous: Age: Too Old 2021-01-01"));
}

TEST_CASE("Without an absolute minimum age every earlier day is in grace (table 6-14)")
{
    const auto schedule = oneDose(doseXml(1, ageXml(QStringLiteral(",6 weeks"))));
    CHECK(said(schedule, "2020-01-01") == QStringLiteral("Valid: Grace Period 2020-02-12"));
}

TEST_CASE("The ages in force on the day of the dose count (RELEVANT-1)")
{
    const QString before =
        QStringLiteral("<age><absMinAge>4 years</absMinAge><cessationDate>20220630</cessationDate></age>");
    const QString since =
        QStringLiteral("<age><absMinAge>1 year</absMinAge><effectiveDate>20220701</effectiveDate></age>");
    const auto schedule = oneDose(doseXml(1, before + since));
    CHECK(said(schedule, "2022-06-30") == QStringLiteral("Not Valid: Age: Too Young 2024-01-01"));
    CHECK(said(schedule, "2022-07-01") == QStringLiteral("Valid"));
}

TEST_CASE("A preferable vaccine has the type, an age within its ages, and the maker named (table 6-26)")
{
    const auto schedule = oneDose(bareDoseXml(
        1, vaccineXml(
               "preferableVaccine", QStringLiteral("01"),
               QStringLiteral("<beginAge>1 year</beginAge><endAge>2 years</endAge><tradeName>Vac</tradeName>"
                              "<mvx>PMC</mvx><volume>0.5</volume>"))));
    VaccineDose dose;
    dose.given = on("2021-01-01");
    CHECK(said(schedule, dose) == QStringLiteral("Valid")); // maker and volume are not known
    dose.manufacturer = QStringLiteral("PMC");
    dose.tradeName = QStringLiteral("Vac");
    dose.volumeMl = 0.5;
    CHECK(said(schedule, dose) == QStringLiteral("Valid"));
    dose.volumeMl = 0.25;
    CHECK(said(schedule, dose) == QStringLiteral("Valid: Less Than Recommended Volume"));
    dose.tradeName = QStringLiteral("Other");
    CHECK(said(schedule, dose) == QStringLiteral("Not Valid: Not a preferable or allowable vaccine"));
    dose.tradeName.clear();
    dose.manufacturer = QStringLiteral("MSD");
    CHECK(said(schedule, dose) == QStringLiteral("Not Valid: Not a preferable or allowable vaccine"));
    CHECK(said(schedule, "2020-12-31") == QStringLiteral("Not Valid: Not a preferable or allowable vaccine"));
    CHECK(said(schedule, "2022-01-01") == QStringLiteral("Not Valid: Not a preferable or allowable vaccine"));
    CHECK(said(schedule, "2021-06-01", "02") ==
          QStringLiteral("Not Valid: Not a preferable or allowable vaccine"));
}

TEST_CASE("An allowable vaccine is as good within its own ages (table 6-29)")
{
    const auto schedule = oneDose(
        doseXml(1, vaccineXml("allowableVaccine", QStringLiteral("02"),
                              QStringLiteral("<beginAge>1 year</beginAge><endAge>2 years</endAge>"))));
    CHECK(said(schedule, "2020-12-31", "02") ==
          QStringLiteral("Not Valid: Not a preferable or allowable vaccine"));
    CHECK(said(schedule, "2021-01-01", "02") == QStringLiteral("Valid"));
    CHECK(said(schedule, "2021-12-31", "02") == QStringLiteral("Valid"));
    CHECK(said(schedule, "2022-01-01", "02") ==
          QStringLiteral("Not Valid: Not a preferable or allowable vaccine"));
}

TEST_CASE("Too old goes before every other fault, and every fault is told (table 6-31)")
{
    const auto schedule = oneDose(doseXml(1, ageXml(QStringLiteral(",,,,1 year"))));
    CHECK(said(schedule, "2021-01-01", "02") ==
          QStringLiteral("Extraneous: Age: Too Old 2021-01-01, Not a preferable or allowable vaccine"));
    const auto young = oneDose(doseXml(1, ageXml(QStringLiteral("6 weeks,6 weeks"))));
    CHECK(said(young, "2020-01-01", "02") ==
          QStringLiteral("Not Valid: Age: Too Young 2020-02-12, Not a preferable or allowable vaccine"));
}
