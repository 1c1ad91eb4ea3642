#include "core/clinical/immunization/forecast_dates.h"

#include "core/clinical/immunization/contraindications.h"
#include "core/clinical/immunization/interval_reference.h"
#include "core/clinical/immunization/relevant_series.h"
#include "core/clinical/immunization/vaccine_conflict.h"

#include <algorithm>

namespace noi::immunization
{
namespace
{

using DurationOf = std::optional<Duration> IntervalRule::*;

DateFound later(const DateFound& one, const DateFound& other)
{
    if (!other.date.isValid()) return one;
    return !one.date.isValid() || other.date > one.date ? other : one;
}

/// The latest of all dates that one length of the preferable intervals gives.
DateFound latestInterval(const SeriesDose& target, DurationOf length, DateRule rule, const SeriesPosition& at)
{
    DateFound latest;
    for (const IntervalRule& interval : target.preferableIntervals) {
        if (!interval.inForce.at(at.person.assessment) || !(interval.*length)) continue;
        const IntervalReference from = referenceOf(interval, at);
        if (from.date.isValid()) latest = later(latest, {from.date + *(interval.*length), rule, from.dose});
    }
    return latest;
}

QDate ageDate(const AgeRule* rule, std::optional<Duration> AgeRule::*age, QDate born)
{
    return rule && rule->*age ? born + *(rule->*age) : QDate();
}

/// The last dose, and the last inadvertent one, that the series evaluated.
DateFound lastDose(const SeriesPosition& at)
{
    if (at.dosesBefore == 0) return {};
    const int place = at.doses[size_t(at.dosesBefore - 1)];
    const bool inadvertent = at.progress.evaluations[size_t(at.dosesBefore - 1)].isInadvertent();
    return {at.person.history[size_t(place)].given,
            inadvertent ? DateRule::InadvertentDose : DateRule::LastDose, place};
}

/// FORECASTDT-2 and -5.
void recommend(SeriesForecast& forecast, const SeriesDose& target, const SeriesPosition& at)
{
    const AgeRule* age = ageRuleAt(target, at.person.assessment);
    DateFound recommended{ageDate(age, &AgeRule::earliestRecommended, at.person.patient.born),
                          DateRule::RecommendedAge};
    if (!recommended.date.isValid())
        recommended =
            latestInterval(target, &IntervalRule::earliestRecommended, DateRule::RecommendedInterval, at);
    if (!recommended.date.isValid()) recommended = {forecast.earliest.date, DateRule::Earliest};
    forecast.unadjustedRecommended = recommended.date;
    forecast.recommended = recommended.date > forecast.earliest.date
                               ? recommended
                               : DateFound{forecast.earliest.date, DateRule::Earliest};
}

/// FORECASTDT-3, -4 and -6.
void limit(SeriesForecast& forecast, const SeriesDose& target, const SeriesPosition& at)
{
    const AgeRule* age = ageRuleAt(target, at.person.assessment);
    QDate end = ageDate(age, &AgeRule::latestRecommended, at.person.patient.born);
    if (!end.isValid())
        end = latestInterval(target, &IntervalRule::latestRecommended, DateRule::None, at).date;
    if (end.isValid()) {
        forecast.unadjustedPastDue = end.addDays(-1);
        forecast.pastDue = std::max(forecast.earliest.date, forecast.unadjustedPastDue);
    }
    if (const QDate maximum = ageDate(age, &AgeRule::maximum, at.person.patient.born); maximum.isValid())
        forecast.latest = maximum.addDays(-1);
}

/// FORECASTRECVAC-1.
bool isRecommended(const SeriesVaccine& vaccine, const SeriesForecast& forecast, const Antigen& antigen,
                   const PersonCase& person)
{
    const auto fits = [&](QDate day) {
        return isWithinAges(day, person.patient.born, vaccine.beginAge, vaccine.endAge);
    };
    return vaccine.forecast && !vaccineContraindication(antigen, vaccine.type, person) &&
           (fits(forecast.earliest.date) || fits(forecast.recommended.date));
}

/// FORECASTDN-1: with a season, only its own doses count.
int forecastDoseNumber(const SeriesDose& target, const SeriesPosition& at)
{
    const auto counts = [&](const TargetDose& one) {
        if (one.status != TargetStatus::Satisfied) return false;
        if (!one.dose->seasonStart.isValid()) return !target.seasonStart.isValid();
        return at.dose(one.satisfiedBy).given >= one.dose->seasonStart;
    };
    return int(std::ranges::count_if(at.progress.targets, counts)) + 1;
}

} // namespace

const AgeRule* ageRuleAt(const SeriesDose& target, QDate anchor)
{
    for (const AgeRule& rule : target.ages)
        if (rule.inForce.at(anchor)) return &rule;
    return nullptr;
}

DateFound candidateEarliestDate(const SeriesDose& target, const SeriesPosition& at)
{
    const AgeRule* age = ageRuleAt(target, at.person.assessment);
    DateFound earliest{at.person.patient.born, DateRule::MinimumAge};
    earliest =
        later(earliest, {ageDate(age, &AgeRule::minimum, at.person.patient.born), DateRule::MinimumAge});
    earliest = later(earliest, latestInterval(target, &IntervalRule::minimum, DateRule::MinimumInterval, at));
    earliest = later(earliest, latestConflictEnd(target, at));
    earliest = later(earliest, {target.seasonStart, DateRule::SeasonStart});
    return later(earliest, lastDose(at));
}

void generateForecast(SeriesForecast& forecast, const Antigen& antigen, const SeriesPosition& at)
{
    const SeriesDose& target = *at.progress.targets[size_t(forecast.target)].dose;
    recommend(forecast, target, at);
    limit(forecast, target, at);
    forecast.doseNumber = forecastDoseNumber(target, at);
    forecast.priority = !target.preferableIntervals.empty() &&
                        std::ranges::all_of(target.preferableIntervals, &IntervalRule::priority);
    for (const SeriesVaccine& vaccine : target.preferableVaccines)
        if (isRecommended(vaccine, forecast, antigen, at.person)) forecast.vaccines.push_back(&vaccine);
}

} // namespace noi::immunization
