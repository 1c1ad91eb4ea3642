#include "core/clinical/immunization/forecast_series.h"

#include "core/clinical/immunization/conditional_skip.h"
#include "core/clinical/immunization/contraindications.h"
#include "core/clinical/immunization/evidence_of_immunity.h"
#include "core/clinical/immunization/forecast_dates.h"

namespace noi::immunization
{
namespace
{

SeriesForecast ended(SeriesStatus status, ForecastReason reason)
{
    SeriesForecast forecast;
    forecast.status = status;
    forecast.reason = reason;
    return forecast;
}

/// The first target dose not satisfied that cannot be skipped on the day of assessment; -1: none is left.
int nextTarget(PatientSeries& progress, const SeriesPosition& at)
{
    for (size_t place = 0; place < progress.targets.size(); ++place) {
        TargetDose& target = progress.targets[place];
        if (target.status != TargetStatus::NotSatisfied) continue;
        if (!canBeSkipped(*target.dose, SkipContext::Forecast, at.person.assessment, at)) return int(place);
        target.status = TargetStatus::Skipped;
    }
    return -1;
}

/// Table 7-10, from left to right.
SeriesForecast forecastNeed(int target, const Antigen& antigen, const SeriesPosition& at)
{
    if (target < 0)
        return at.progress.satisfiedTargets() > 0
                   ? ended(SeriesStatus::Complete, ForecastReason::SeriesComplete)
                   : ended(SeriesStatus::NotRecommended, ForecastReason::PastHistory);
    if (hasEvidenceOfImmunity(antigen, at.person.patient))
        return ended(SeriesStatus::Immune, ForecastReason::EvidenceOfImmunity);
    const SeriesDose& dose = *at.progress.targets[size_t(target)].dose;
    if (isContraindicated(antigen, dose, at.person))
        return ended(SeriesStatus::Contraindicated, ForecastReason::Contraindicated);
    if (dose.seasonEnd.isValid() && at.person.assessment > dose.seasonEnd)
        return ended(SeriesStatus::NotRecommended, ForecastReason::PastSeason);

    SeriesForecast forecast;
    forecast.target = target;
    forecast.earliest = candidateEarliestDate(dose, at);
    const AgeRule* age = ageRuleAt(dose, at.person.assessment);
    if (age && age->maximum) {
        const QDate maximum = at.person.patient.born + *age->maximum;
        if (at.person.assessment >= maximum) return ended(SeriesStatus::AgedOut, ForecastReason::TooOld);
        if (forecast.earliest.date >= maximum)
            return ended(SeriesStatus::AgedOut, ForecastReason::CannotFinish);
    }
    return forecast;
}

/// 7.6: whether the dose will no longer be needed on the day it is forecast for.
bool isOvertaken(const SeriesForecast& forecast, const SeriesPosition& at)
{
    const SeriesDose& dose = *at.progress.targets[size_t(forecast.target)].dose;
    return canBeSkipped(dose, SkipContext::Forecast, forecast.earliest.date, at);
}

} // namespace

void forecastSeries(PatientSeries& progress, const Antigen& antigen, const PersonCase& person,
                    const std::vector<int>& doses, const std::vector<PatientSeries>& finished)
{
    const SeriesPosition at{person, doses, progress, finished, int(doses.size()), int(person.history.size())};
    for (;;) {
        SeriesForecast forecast = forecastNeed(nextTarget(progress, at), antigen, at);
        if (forecast.isDue() && isOvertaken(forecast, at)) {
            progress.targets[size_t(forecast.target)].status = TargetStatus::Skipped;
            continue;
        }
        if (forecast.isDue()) generateForecast(forecast, antigen, at);
        progress.forecast = std::move(forecast);
        return;
    }
}

} // namespace noi::immunization
