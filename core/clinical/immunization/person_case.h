#pragma once

#include "core/clinical/immunization/patient_series.h"

namespace noi::immunization
{

/// A patient, a schedule and a day, with the immunization history in order: what every chapter works on.
struct PersonCase {
    const Schedule& schedule;
    const Patient& patient;
    QDate assessment;
    std::vector<VaccineDose>
        history; ///< by date; on one day in an order that does not depend on how it was given
    std::vector<int> placeInPatient; ///< of each in Patient::doses

    PersonCase(const Schedule& schedule, const Patient& patient, QDate assessment);
    /// Where a dose of Patient::doses stands in the history.
    [[nodiscard]] int placeOf(int inPatient) const;
    /// A temporary patient would be gone before it is read.
    PersonCase(const Schedule&, Patient&&, QDate) = delete;
};

/// Organizes the immunization history (4.2): the places in the history of the doses that count for an
/// antigen.
[[nodiscard]] std::vector<int> antigensAdministered(const PersonCase& person, int antigen);

/// Where one series stands when a dose is evaluated or the next is forecast.
struct SeriesPosition {
    const PersonCase& person;
    const std::vector<int>& doses;              ///< of the antigen: places in the history
    const PatientSeries& progress;              ///< evaluations exist for the doses before dosesBefore
    const std::vector<PatientSeries>& finished; ///< series of this antigen already forecast
    int dosesBefore = 0;                        ///< of the antigen
    int historyBefore = 0;                      ///< of the whole history

    [[nodiscard]] const VaccineDose& dose(int ofAntigen) const
    {
        return person.history[size_t(doses[size_t(ofAntigen)])];
    }
    /// How a dose of the history, before this position, was evaluated in this series; null if it was not.
    [[nodiscard]] const Evaluation* evaluationOf(int inHistory) const;
};

} // namespace noi::immunization
