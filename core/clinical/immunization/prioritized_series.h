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

/// 8.2 to 8.7: the prioritized patient series of a group; -1: there is none.
[[nodiscard]] int prioritizedSeries(const SeriesGroup& group);

/// 8.4 to 8.6: the points of each of some series, all complete, all in process, or all without a valid dose.
[[nodiscard]] std::vector<int> completePoints(const SeriesGroup& group, const std::vector<int>& candidates);
[[nodiscard]] std::vector<int> inProcessPoints(const SeriesGroup& group, const std::vector<int>& candidates);
[[nodiscard]] std::vector<int> noValidDosePoints(const SeriesGroup& group,
                                                 const std::vector<int>& candidates);

} // namespace noi::immunization
