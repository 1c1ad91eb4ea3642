#include "tests/core/clinical/immunization/small_schedule_support.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <rapidcheck.h>

using namespace noi;
using namespace noi::test;
using namespace noi::immunization;

namespace
{

SharedSchedule vietnamese()
{
    const auto schedule = loadSchedule(QStringLiteral(NOI_SOURCE_DIR "/resources/schedules/vn"));
    REQUIRE_OK(schedule);
    return *schedule;
}

const QDate assessment(2026, 11, 22);

/// Someone up to 12 years old with up to ten doses of the schedule's types, of all quality.
Patient anyone(const Schedule& schedule)
{
    Patient patient;
    patient.born = assessment.addDays(-*rc::gen::inRange(0, 12 * 365));
    patient.gender = *rc::gen::element(Gender::Female, Gender::Male, Gender::Unknown);
    const int lived = int(patient.born.daysTo(assessment));
    const int doses = *rc::gen::inRange(0, 11);
    for (int i = 0; i < doses; ++i) {
        VaccineDose dose;
        // Most doses are given to babies.
        const int age = *rc::gen::oneOf(rc::gen::inRange(0, 500), rc::gen::inRange(0, 12 * 365));
        dose.given = patient.born.addDays(std::min(age, lived));
        dose.type = *rc::gen::inRange(0, int(schedule.vaccineTypes.size()));
        dose.condition = *rc::gen::inRange(0, 20) == 0;
        patient.doses.push_back(dose);
    }
    return patient;
}

/// Everything that is said about a person, in words.
QStringList summary(const Assessment& one)
{
    QStringList said = groupForecasts(one) + prioritized(one) + best(one);
    for (const AntigenResult& antigen : one.antigens())
        for (const PatientSeries& series : antigen.series)
            for (const Evaluation& evaluation : series.evaluations) {
                said += QStringLiteral("%1 %2").arg(int(evaluation.status)).arg(evaluation.targetDose);
                for (const ReasonFound& reason : evaluation.reasons)
                    said += QStringLiteral("%1 %2")
                                .arg(int(reason.reason))
                                .arg(reason.limit.toString(Qt::ISODate));
            }
    return said;
}

bool asksForOtherSeries(const AntigenSeries& series)
{
    for (const SeriesDose& dose : series.doses)
        for (const ConditionalSkip& skip : dose.conditionalSkips)
            for (const SkipSet& set : skip.sets)
                for (const SkipCondition& condition : set.conditions)
                    if (condition.type == SkipCondition::Type::CompletedSeries) return true;
    return false;
}

} // namespace

TEST_CASE("A later dose never changes how an earlier one is evaluated in a series")
{
    // The specification's exception: a skip that asks whether another series is complete looks at all doses.
    const auto schedule = vietnamese();
    CHECK(rc::check("later doses", [&] {
        const Patient patient = anyone(*schedule);
        Patient more = patient;
        VaccineDose later;
        later.given = patient.born;
        for (const VaccineDose& dose : patient.doses)
            later.given = std::max(later.given, dose.given);
        later.given = later.given.addDays(*rc::gen::inRange(1, 900));
        later.type = *rc::gen::inRange(0, int(schedule->vaccineTypes.size()));
        more.doses.push_back(later);
        const Assessment before(schedule, patient, assessment);
        const Assessment after(schedule, more, assessment);
        for (size_t antigen = 0; antigen < before.antigens().size(); ++antigen)
            for (size_t place = 0; place < before.antigens()[antigen].series.size(); ++place) {
                const PatientSeries& one = before.antigens()[antigen].series[place];
                const PatientSeries& other = after.antigens()[antigen].series[place];
                if (asksForOtherSeries(*one.series)) continue;
                for (size_t dose = 0; dose < one.evaluations.size(); ++dose)
                    RC_ASSERT(one.evaluations[dose] == other.evaluations[dose]);
            }
    }));
}

TEST_CASE("The order in which doses and observations are given to the engine changes nothing")
{
    const auto schedule = vietnamese();
    CHECK(rc::check("order", [&] {
        Patient patient = anyone(*schedule);
        for (const ObservationInfo& observation : schedule->observations)
            if (*rc::gen::inRange(0, 4) == 0)
                patient.observations.push_back(
                    {observation.code, assessment.addDays(-*rc::gen::inRange(0, 300))});
        Patient other = patient;
        other.doses = *rc::gen::exec([&] {
            auto doses = patient.doses;
            for (size_t i = doses.size(); i > 1; --i)
                std::swap(doses[i - 1], doses[size_t(*rc::gen::inRange(0, int(i)))]);
            return doses;
        });
        std::ranges::reverse(other.observations);
        const Assessment one(schedule, patient, assessment);
        const Assessment two(schedule, other, assessment);
        RC_ASSERT(summary(one) == summary(two));
    }));
}

TEST_CASE("Nothing is forecast before birth or before the last dose of the antigen, and dates are in order")
{
    const auto schedule = vietnamese();
    CHECK(rc::check("dates", [&] {
        const Patient patient = anyone(*schedule);
        const Assessment assessed(schedule, patient, assessment);
        for (const AntigenResult& antigen : assessed.antigens())
            for (const PatientSeries& series : antigen.series) {
                const SeriesForecast& forecast = series.forecast;
                if (!forecast.isDue()) continue;
                RC_ASSERT(forecast.earliest.date >= patient.born);
                if (!antigen.doses.empty())
                    RC_ASSERT(forecast.earliest.date >=
                              assessed.person().history[size_t(antigen.doses.back())].given);
                RC_ASSERT(forecast.recommended.date >= forecast.earliest.date);
                RC_ASSERT(!forecast.pastDue.isValid() || forecast.pastDue >= forecast.earliest.date);
                RC_ASSERT(!forecast.latest.isValid() || forecast.latest >= forecast.earliest.date);
            }
    }));
}

TEST_CASE("Where all rules are in days and weeks, shifting a life by weeks shifts what is found")
{
    const auto schedule = smallSchedule(seriesXml(
        {},
        {doseXml(1, ageXml(QStringLiteral("38 days,6 weeks,8 weeks,16 weeks,52 weeks"))),
         doseXml(2, intervalXml(QStringLiteral("24 days,4 weeks,8 weeks,16 weeks"))),
         doseXml(
             3, ageXml(QStringLiteral("300 days,40 weeks")) + intervalXml(QStringLiteral("8 weeks,8 weeks")) +
                    intervalXml(QStringLiteral("100 days"), "allowableInterval",
                                QStringLiteral(
                                    "<fromPrevious>N</fromPrevious><fromTargetDose>1</fromTargetDose>")))}));
    const auto found = [&](const Patient& patient, QDate day, int shift) {
        const Assessment one(schedule, patient, day);
        const PatientSeries& series = *findSeries(one);
        std::vector<std::pair<int, qint64>> said;
        for (const Evaluation& evaluation : series.evaluations) {
            said.emplace_back(int(evaluation.status), evaluation.targetDose);
            for (const ReasonFound& reason : evaluation.reasons)
                said.emplace_back(int(reason.reason),
                                  reason.limit.isValid() ? reason.limit.toJulianDay() - shift : 0);
        }
        const SeriesForecast& forecast = series.forecast;
        for (const QDate date :
             {forecast.earliest.date, forecast.recommended.date, forecast.pastDue, forecast.latest})
            said.emplace_back(int(forecast.status), date.isValid() ? date.toJulianDay() - shift : 0);
        return said;
    };
    CHECK(rc::check("shift", [&] {
        Patient patient = anyone(*schedule);
        const int shift = 7 * *rc::gen::inRange(1, 300);
        const auto before = found(patient, assessment, 0);
        patient.born = patient.born.addDays(shift);
        for (VaccineDose& dose : patient.doses)
            dose.given = dose.given.addDays(shift);
        RC_ASSERT(found(patient, assessment.addDays(shift), shift) == before);
    }));
}
