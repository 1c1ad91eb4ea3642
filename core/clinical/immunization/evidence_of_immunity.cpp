#include "core/clinical/immunization/evidence_of_immunity.h"

#include <algorithm>

namespace noi::immunization
{
namespace
{

bool isImmuneByBirth(const BirthDateImmunity& immunity, const Patient& patient)
{
    const auto hasExclusion = [&](const QString& code) { return patient.has(code); };
    return patient.born < immunity.bornBefore && std::ranges::none_of(immunity.exclusions, hasExclusion) &&
           (immunity.country.isEmpty() || immunity.country == patient.countryOfBirth);
}

} // namespace

bool hasEvidenceOfImmunity(const Antigen& antigen, const Patient& patient)
{
    return std::ranges::any_of(antigen.immunityGuidelines,
                               [&](const QString& code) { return patient.has(code); }) ||
           std::ranges::any_of(antigen.birthDateImmunity,
                               [&](const BirthDateImmunity& one) { return isImmuneByBirth(one, patient); });
}

} // namespace noi::immunization
