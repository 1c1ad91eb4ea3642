#pragma once

#include "core/clinical/immunization/person_case.h"

namespace noi::immunization
{

/// Chapter 8 for one antigen: chooses a prioritized patient series of each series group, and the best of
/// them.
void selectBestSeries(AntigenResult& antigen, const PersonCase& person);

} // namespace noi::immunization
