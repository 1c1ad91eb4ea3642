#pragma once

#include "core/clinical/immunization/person_case.h"

namespace noi::immunization
{

/// 7.2 (table 7-3). Where the country of birth is not known, immunity by birth date holds only if the
/// schedule asks for no country.
[[nodiscard]] bool hasEvidenceOfImmunity(const Antigen& antigen, const Patient& patient);

} // namespace noi::immunization
