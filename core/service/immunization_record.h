#pragma once

#include "core/clinical/immunization/patient.h"
#include "core/model/dose.h"
#include "core/model/person.h"
#include "core/model/reaction.h"
#include "core/reference/reference.h"

namespace noi
{

/// What the records say of one person that matters to the schedule.
struct ImmunizationRecord {
    Person person;
    QList<Stored<Dose>> doses;         ///< those that count
    QList<Stored<Reaction>> reactions; ///< those that count
    /// Observations from elsewhere (a pregnancy); the province's switches and severe reactions are added.
    std::vector<immunization::Observation> observations;
};

/// A date that is known only to the month or year is taken at one of its ends.
enum class DateEnd { First, Last };

/// The person as the engine sees them on `day`: a vague date that began before it is not taken beyond it. A
/// birth date that is not known to the day is taken at its last day, so that nothing is called due too early.
/// `doses` of the result are in the order of the record's.
[[nodiscard]] immunization::Patient patientOf(const ImmunizationRecord& record, const Reference& reference,
                                              DateEnd doseDates, QDate day);

/// Whether any dose's date is not known to the day.
[[nodiscard]] bool hasVagueDose(const ImmunizationRecord& record);

} // namespace noi
