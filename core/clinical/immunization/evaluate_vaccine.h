#pragma once

#include "core/clinical/immunization/person_case.h"

namespace noi::immunization
{

/// 6.3 (table 6-13).
[[nodiscard]] bool isInadvertent(const SeriesDose& target, VaccineType type);

/// 6.8 and 6.9: what speaks against the vaccine, or "low volume", or nothing. A maker or trade name that is
/// not known does not speak against a preferable vaccine.
[[nodiscard]] std::optional<ReasonFound> evaluateVaccine(const SeriesDose& target, const VaccineDose& dose,
                                                         QDate born);

} // namespace noi::immunization
