#pragma once

#include "core/clinical/immunization/person_case.h"

namespace noi::immunization
{

/// 7.3, table 7-5: the antigen contraindication that applies, or null.
[[nodiscard]] const Contraindication* antigenContraindication(const Antigen& antigen,
                                                              const PersonCase& person);

/// Table 7-6: the contraindication of one vaccine type that applies, or null.
[[nodiscard]] const Contraindication* vaccineContraindication(const Antigen& antigen, VaccineType type,
                                                              const PersonCase& person);

/// Table 7-7 for the target dose that is due: the antigen, or every preferable vaccine, is contraindicated.
[[nodiscard]] bool isContraindicated(const Antigen& antigen, const SeriesDose& target,
                                     const PersonCase& person);

} // namespace noi::immunization
