#include "core/clinical/immunization/select_best_series.h"

#include "core/clinical/immunization/prioritized_series.h"

#include <algorithm>

namespace noi::immunization
{
namespace
{

bool isComplete(const PatientSeries& series) { return series.forecast.status == SeriesStatus::Complete; }
bool isRisk(const PatientSeries& series) { return series.series->type == SeriesType::Risk; }

/// Table 8-14.
bool isBest(const AntigenResult& antigen, int place)
{
    const PatientSeries& series = antigen.series[size_t(place)];
    if (isComplete(series)) return true;
    if (series.series->type == SeriesType::EvaluationOnly) return false;
    return std::ranges::none_of(antigen.prioritized, [&](int otherPlace) {
        const PatientSeries& other = antigen.series[size_t(otherPlace)];
        const bool equivalent = series.series->equivalentGroups.contains(other.series->group);
        return equivalent && (isComplete(other) || (isRisk(other) && !isRisk(series)));
    });
}

} // namespace

void selectBestSeries(AntigenResult& antigen, const PersonCase& person)
{
    for (const SeriesGroup& group : seriesGroups(antigen, person))
        if (const int chosen = prioritizedSeries(group).series; chosen >= 0)
            antigen.prioritized.push_back(chosen);
    std::ranges::copy_if(antigen.prioritized, std::back_inserter(antigen.best),
                         [&](int place) { return isBest(antigen, place); });
}

} // namespace noi::immunization
