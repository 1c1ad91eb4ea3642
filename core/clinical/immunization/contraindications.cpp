#include "core/clinical/immunization/contraindications.h"

#include "core/clinical/immunization/relevant_series.h"

#include <algorithm>

namespace noi::immunization
{
namespace
{

/// An adverse reaction is an observation too: the data has one code for both.
bool describes(const Contraindication& contraindication, const PersonCase& person)
{
    return person.patient.has(contraindication.observation) &&
           isWithinAges(person.assessment, person.patient.born, contraindication.beginAge,
                        contraindication.endAge);
}

bool names(const Contraindication& contraindication, VaccineType type, const PersonCase& person)
{
    return std::ranges::any_of(contraindication.vaccines, [&](const Contraindication::Vaccine& vaccine) {
        return vaccine.type == type &&
               isWithinAges(person.assessment, person.patient.born, vaccine.beginAge, vaccine.endAge);
    });
}

} // namespace

const Contraindication* antigenContraindication(const Antigen& antigen, const PersonCase& person)
{
    for (const Contraindication& one : antigen.contraindications)
        if (describes(one, person)) return &one;
    return nullptr;
}

const Contraindication* vaccineContraindication(const Antigen& antigen, VaccineType type,
                                                const PersonCase& person)
{
    for (const Contraindication& one : antigen.vaccineContraindications)
        if (describes(one, person) && names(one, type, person)) return &one;
    return nullptr;
}

bool isContraindicated(const Antigen& antigen, const SeriesDose& target, const PersonCase& person)
{
    if (antigenContraindication(antigen, person)) return true;
    return !target.preferableVaccines.empty() &&
           std::ranges::all_of(target.preferableVaccines, [&](const SeriesVaccine& vaccine) {
               return vaccineContraindication(antigen, vaccine.type, person) != nullptr;
           });
}

} // namespace noi::immunization
