#include "core/clinical/immunization/person_case.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace noi::immunization
{
namespace
{

auto orderOf(const Schedule& schedule, const VaccineDose& dose)
{
    const QString code =
        dose.type == unknownVaccine ? QString() : schedule.vaccineTypes[size_t(dose.type)].code;
    return std::make_tuple(dose.given, code, dose.manufacturer, dose.tradeName, dose.condition,
                           dose.lotExpiry, dose.volumeMl);
}

bool countsFor(const PersonCase& person, const VaccineDose& dose, int antigen)
{
    if (dose.type == unknownVaccine) return false;
    const auto& associations = person.schedule.vaccineTypes[size_t(dose.type)].antigens;
    return std::ranges::any_of(associations, [&](const AntigenAssociation& one) {
        return one.antigen == antigen &&
               (!one.beginAge || dose.given >= person.patient.born + *one.beginAge) &&
               (!one.endAge || dose.given < person.patient.born + *one.endAge);
    });
}

} // namespace

PersonCase::PersonCase(const Schedule& usedSchedule, const Patient& who, QDate day)
    : schedule(usedSchedule), patient(who), assessment(day), placeInPatient(who.doses.size())
{
    std::iota(placeInPatient.begin(), placeInPatient.end(), 0);
    std::ranges::stable_sort(placeInPatient, {},
                             [&](int place) { return orderOf(schedule, patient.doses[size_t(place)]); });
    history.reserve(placeInPatient.size());
    for (const int place : placeInPatient)
        history.push_back(patient.doses[size_t(place)]);
}

int PersonCase::placeOf(int inPatient) const
{
    return int(std::ranges::find(placeInPatient, inPatient) - placeInPatient.begin());
}

std::vector<int> antigensAdministered(const PersonCase& person, int antigen)
{
    std::vector<int> doses;
    for (size_t place = 0; place < person.history.size(); ++place)
        if (countsFor(person, person.history[place], antigen)) doses.push_back(int(place));
    return doses;
}

const Evaluation* SeriesPosition::evaluationOf(int inHistory) const
{
    const auto found = std::ranges::find(doses, inHistory);
    const auto place = found - doses.begin();
    return found == doses.end() || place >= dosesBefore ? nullptr : &progress.evaluations[size_t(place)];
}

} // namespace noi::immunization
