#include "core/clinical/immunization/prioritized_series.h"

#include <algorithm>
#include <limits>
#include <map>

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

using PointsOf = std::vector<int>(const SeriesGroup&, const std::vector<int>&);

void score(SeriesChoice& choice, ChoiceRule rule, std::vector<int> candidates, PointsOf pointsOf,
           const SeriesGroup& group)
{
    choice.rule = rule;
    choice.scored = std::move(candidates);
    choice.points = pointsOf(group, choice.scored);
    choice.series = bestScored(group, choice.scored, choice.points);
}

/// 8.3 to 8.7: classifies, scores and chooses. Series that fit no class (started, but neither complete nor
/// due) are chosen as complete ones are: by their valid doses.
void chooseByScore(SeriesChoice& choice, const SeriesGroup& group, const std::vector<int>& complete,
                   const std::vector<int>& inProcess)
{
    if (complete.size() > 1)
        return score(choice, ChoiceRule::CompletePoints, complete, completePoints, group);
    if (inProcess.size() > 1)
        return score(choice, ChoiceRule::InProcessPoints, inProcess, inProcessPoints, group);
    const bool noneValid = std::ranges::all_of(
        choice.scorable, [&](int place) { return group.at(place).satisfiedTargets() == 0; });
    if (noneValid) return score(choice, ChoiceRule::NoValidPoints, choice.scorable, noValidDosePoints, group);
    score(choice, ChoiceRule::CompletePoints, choice.scorable, completePoints, group);
}

} // namespace

SeriesChoice prioritizedSeries(const SeriesGroup& group)
{
    SeriesChoice choice;
    choice.scorable = scorableSeries(group);
    const auto& scorable = choice.scorable;
    const auto defaults = only(group.members, [&](int place) { return group.at(place).series->isDefault; });
    const auto complete =
        only(scorable, [&](int place) { return group.at(place).forecast.status == SeriesStatus::Complete; });
    const auto inProcess = only(scorable, [&](int place) {
        return group.at(place).forecast.isDue() && group.at(place).satisfiedTargets() > 0;
    });
    const auto take = [&](ChoiceRule rule, int series) {
        choice.rule = rule;
        choice.series = series;
    };
    // Table 8-3.
    const bool nothingDone = complete.empty() && inProcess.empty();
    if (scorable.empty()) {
        if (defaults.size() == 1) take(ChoiceRule::DefaultSeries, defaults.front());
    } else if (scorable.size() == 1)
        take(ChoiceRule::OnlyScorable, scorable.front());
    else if (complete.size() == 1)
        take(ChoiceRule::OnlyComplete, complete.front());
    else if (complete.empty() && inProcess.size() == 1)
        take(ChoiceRule::OnlyInProcess, inProcess.front());
    else if (nothingDone && defaults.size() == 1)
        take(ChoiceRule::DefaultSeries, defaults.front());
    else
        chooseByScore(choice, group, complete, inProcess);
    return choice;
}

std::vector<SeriesGroup> seriesGroups(const AntigenResult& antigen, const PersonCase& person)
{
    std::map<QString, std::vector<int>> places;
    for (size_t place = 0; place < antigen.series.size(); ++place)
        places[antigen.series[place].series->group].push_back(int(place));
    std::vector<SeriesGroup> groups;
    groups.reserve(places.size());
    for (auto& [code, members] : places)
        groups.push_back({person, antigen, std::move(members)});
    return groups;
}

} // namespace noi::immunization
