#include "core/clinical/immunization/prioritized_series.h"

#include <algorithm>

namespace noi::immunization
{
namespace
{

bool isContraindicated(const PatientSeries& series)
{
    return series.forecast.status == SeriesStatus::Contraindicated;
}

/// SELECTB-24.
bool isCandidate(const SeriesGroup& group, const PatientSeries& series)
{
    return !isContraindicated(series) ||
           std::ranges::all_of(group.members, [&](int other) { return isContraindicated(group.at(other)); });
}

/// "A" is greater than "B".
bool hasHighestPriority(const SeriesGroup& group, const PatientSeries& series)
{
    return std::ranges::none_of(
        group.members, [&](int other) { return group.at(other).series->priority < series.series->priority; });
}

const VaccineDose* firstValidDose(const SeriesGroup& group, const PatientSeries& series)
{
    for (size_t place = 0; place < series.evaluations.size(); ++place)
        if (series.evaluations[place].status == EvaluationStatus::Valid)
            return &group.person.history[size_t(group.antigen.doses[place])];
    return nullptr;
}

bool isStartedInTime(const SeriesGroup& group, const PatientSeries& series)
{
    const VaccineDose* first = firstValidDose(group, series);
    const auto& maximum = series.series->maximumAgeToStart;
    return first && (!maximum || first->given < group.person.patient.born + *maximum);
}

/// With no dose valid anywhere and no default series, every series may still be the one.
bool isOpenToAll(const SeriesGroup& group)
{
    return std::ranges::none_of(group.members, [&](int other) {
        return group.at(other).satisfiedTargets() > 0 || group.at(other).series->isDefault;
    });
}

/// SELECTSCORE-2.
bool isScorable(const SeriesGroup& group, const PatientSeries& series)
{
    switch (series.series->type) {
    case SeriesType::Risk: return isCandidate(group, series) && hasHighestPriority(group, series);
    case SeriesType::Standard:
        return isCandidate(group, series) && (isStartedInTime(group, series) || isOpenToAll(group));
    case SeriesType::EvaluationOnly: return series.forecast.status == SeriesStatus::Complete;
    }
    return false;
}

} // namespace

std::vector<int> scorableSeries(const SeriesGroup& group)
{
    std::vector<int> scorable;
    std::ranges::copy_if(group.members, std::back_inserter(scorable),
                         [&](int place) { return isScorable(group, group.at(place)); });
    return scorable;
}

} // namespace noi::immunization
