#pragma once

#include "core/clinical/immunization/person_case.h"

namespace noi::immunization
{

/// The relevant patient series of one series group, with what the rules of chapter 8 ask about them.
struct SeriesGroup {
    const PersonCase& person;
    const AntigenResult& antigen;
    std::vector<int> members; ///< places in antigen.series

    [[nodiscard]] const PatientSeries& at(int place) const { return antigen.series[size_t(place)]; }
};

/// 8.1: the scorable patient series of a group (SELECTB-24, SELECTSCORE-2).
[[nodiscard]] std::vector<int> scorableSeries(const SeriesGroup& group);

/// How the prioritized patient series of a group was found.
enum class ChoiceRule {
    NoSeries,        ///< table 8-3 finds none: nothing is scorable and there is no default series
    DefaultSeries,   ///< table 8-3
    OnlyScorable,    ///< table 8-3
    OnlyComplete,    ///< table 8-3
    OnlyInProcess,   ///< table 8-3
    CompletePoints,  ///< 8.4
    InProcessPoints, ///< 8.5
    NoValidPoints,   ///< 8.6
};

struct SeriesChoice {
    int series = -1; ///< the prioritized one's place in AntigenResult::series; -1: there is none
    ChoiceRule rule = ChoiceRule::NoSeries;
    std::vector<int> scorable;
    std::vector<int> scored; ///< those that got points; none where table 8-3 decides
    std::vector<int> points; ///< of each in scored
};

/// 8.1 to 8.7: the prioritized patient series of a group.
[[nodiscard]] SeriesChoice prioritizedSeries(const SeriesGroup& group);

/// The relevant patient series of an antigen by series group, in the order of the groups' codes.
[[nodiscard]] std::vector<SeriesGroup> seriesGroups(const AntigenResult& antigen, const PersonCase& person);

/// 8.4 to 8.6: the points of each of some series, all complete, all in process, or all without a valid dose.
[[nodiscard]] std::vector<int> completePoints(const SeriesGroup& group, const std::vector<int>& candidates);
[[nodiscard]] std::vector<int> inProcessPoints(const SeriesGroup& group, const std::vector<int>& candidates);
[[nodiscard]] std::vector<int> noValidDosePoints(const SeriesGroup& group,
                                                 const std::vector<int>& candidates);

} // namespace noi::immunization
