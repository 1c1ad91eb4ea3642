#include "core/clinical/immunization/prioritized_series.h"

#include <algorithm>
#include <limits>

namespace noi::immunization
{
namespace
{

template <class Keep> std::vector<int> only(const std::vector<int>& places, Keep keep)
{
    std::vector<int> kept;
    std::ranges::copy_if(places, std::back_inserter(kept), keep);
    return kept;
}

int preferenceOf(const PatientSeries& series)
{
    return series.series->preference > 0 ? series.series->preference : std::numeric_limits<int>::max();
}

/// SELECTBEST-2.
int bestScored(const SeriesGroup& group, const std::vector<int>& candidates, const std::vector<int>& points)
{
    size_t best = 0;
    for (size_t i = 1; i < candidates.size(); ++i) {
        const bool preferred =
            preferenceOf(group.at(candidates[i])) < preferenceOf(group.at(candidates[best]));
        if (points[i] > points[best] || (points[i] == points[best] && preferred)) best = i;
    }
    return candidates[best];
}

/// 8.3 to 8.7: classifies, scores and chooses. Series that fit no class (started, but neither complete nor
/// due) are chosen as complete ones are: by their valid doses.
int chooseByScore(const SeriesGroup& group, const std::vector<int>& scorable,
                  const std::vector<int>& complete, const std::vector<int>& inProcess)
{
    if (complete.size() > 1) return bestScored(group, complete, completePoints(group, complete));
    if (inProcess.size() > 1) return bestScored(group, inProcess, inProcessPoints(group, inProcess));
    const bool noneValid =
        std::ranges::all_of(scorable, [&](int place) { return group.at(place).satisfiedTargets() == 0; });
    return bestScored(group, scorable,
                      noneValid ? noValidDosePoints(group, scorable) : completePoints(group, scorable));
}

} // namespace

int prioritizedSeries(const SeriesGroup& group)
{
    const auto scorable = scorableSeries(group);
    const auto defaults = only(group.members, [&](int place) { return group.at(place).series->isDefault; });
    const auto complete =
        only(scorable, [&](int place) { return group.at(place).forecast.status == SeriesStatus::Complete; });
    const auto inProcess = only(scorable, [&](int place) {
        return group.at(place).forecast.isDue() && group.at(place).satisfiedTargets() > 0;
    });
    // Table 8-3.
    if (scorable.empty()) return defaults.size() == 1 ? defaults.front() : -1;
    if (scorable.size() == 1) return scorable.front();
    if (complete.size() == 1) return complete.front();
    if (complete.empty() && inProcess.size() == 1) return inProcess.front();
    if (complete.empty() && inProcess.empty() && defaults.size() == 1) return defaults.front();
    return chooseByScore(group, scorable, complete, inProcess);
}

} // namespace noi::immunization
