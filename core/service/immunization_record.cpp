#include "core/service/immunization_record.h"

#include <algorithm>

namespace noi
{
namespace
{

using immunization::Gender;
using immunization::Observation;
using immunization::Patient;
using immunization::VaccineDose;

Gender genderOf(Sex sex)
{
    return sex == Sex::Female ? Gender::Female : sex == Sex::Male ? Gender::Male : Gender::Unknown;
}

bool isVague(const PartialDate& date) { return date.precision() < PartialDate::Precision::Day; }

/// The last day that a date can mean, seen from `day`: what is recorded has happened.
QDate latestUntil(const PartialDate& date, QDate day)
{
    return isVague(date) ? std::max(date.earliest(), std::min(date.latest(), day)) : date.latest();
}

VaccineDose doseOf(const Dose& dose, const Reference& reference, DateEnd end, QDate day)
{
    const Product* product = reference.products.byCode(dose.product);
    VaccineDose given;
    given.given = end == DateEnd::First ? dose.givenAt.earliest() : latestUntil(dose.givenAt, day);
    given.type = product ? reference.schedule.schedule->vaccineType(product->vaccineType)
                         : immunization::unknownVaccine;
    given.lotExpiry = dose.expiry.latest();
    return given;
}

/// The antigens, by the schedule's names, that a dose counts for at any age.
QStringList antigensOf(const Dose& dose, const Reference& reference)
{
    const Product* product = reference.products.byCode(dose.product);
    const auto& schedule = *reference.schedule.schedule;
    const auto type = product ? schedule.vaccineType(product->vaccineType) : immunization::unknownVaccine;
    QStringList names;
    if (type == immunization::unknownVaccine) return names;
    for (const auto& association : schedule.vaccineTypes[size_t(type)].antigens)
        if (association.antigen >= 0) names += schedule.antigens[size_t(association.antigen)].name;
    return names;
}

/// A severe reaction after a dose speaks against every antigen that was in it.
void addReactions(const ImmunizationRecord& record, const Reference& reference, Patient& patient)
{
    for (const auto& reaction : record.reactions) {
        if (reaction.value.severity != Reaction::Severity::Severe) continue;
        const auto dose = std::ranges::find(record.doses, reaction.value.dose, &Stored<Dose>::id);
        if (dose == record.doses.end()) continue;
        for (const QString& antigen : antigensOf(dose->value, reference))
            if (const QString code = reference.schedule.severeReaction.value(antigen); !code.isEmpty())
                patient.observations.push_back({code, reaction.value.onset.earliest()});
    }
}

} // namespace

Patient patientOf(const ImmunizationRecord& record, const Reference& reference, DateEnd doseDates, QDate day)
{
    Patient patient;
    patient.born = latestUntil(record.person.birth, day);
    patient.gender = genderOf(record.person.sex);
    patient.observations = record.observations;
    for (const QString& code : reference.switches.observations)
        patient.observations.push_back({code, {}});
    addReactions(record, reference, patient);
    for (const auto& dose : record.doses)
        patient.doses.push_back(doseOf(dose.value, reference, doseDates, day));
    return patient;
}

bool hasVagueDose(const ImmunizationRecord& record)
{
    return std::ranges::any_of(record.doses, [](const auto& dose) { return isVague(dose.value.givenAt); });
}

} // namespace noi
