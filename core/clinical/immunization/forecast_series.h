#pragma once

#include "core/clinical/immunization/person_case.h"

namespace noi::immunization
{

/// Chapter 7 for a series whose doses are evaluated: skips what can be skipped, decides whether another dose
/// is needed (7.4), and gives dates that still hold on the day they name (7.6).
void forecastSeries(PatientSeries& progress, const Antigen& antigen, const PersonCase& person,
                    const std::vector<int>& doses, const std::vector<PatientSeries>& finished);

} // namespace noi::immunization
