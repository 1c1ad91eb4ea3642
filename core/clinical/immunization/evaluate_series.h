#pragma once

#include "core/clinical/immunization/person_case.h"

namespace noi::immunization
{

/// 4.4: evaluates the antigen's doses against the target doses of a series, in order. `finished` are the
/// antigen's series that were forecast before, for the conditions that ask whether another series is
/// complete.
[[nodiscard]] PatientSeries evaluateSeries(const AntigenSeries& series, const PersonCase& person,
                                           const std::vector<int>& doses,
                                           const std::vector<PatientSeries>& finished);

} // namespace noi::immunization
