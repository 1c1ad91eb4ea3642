#pragma once

#include "core/clinical/immunization/vaccine_group_forecast.h"

namespace noi::immunization
{

/// What the CDSi processing model (chapter 4) finds for a patient on a day. It points into the schedule,
/// which it keeps, and into itself: it can be moved, not copied.
class Assessment
{
public:
    Assessment(SharedSchedule schedule, Patient patient, QDate day);
    Assessment(const Assessment&) = delete;
    Assessment& operator=(const Assessment&) = delete;

    [[nodiscard]] const PersonCase& person() const { return m_person; }
    [[nodiscard]] const Schedule& schedule() const { return *m_schedule; }
    /// One for each antigen of the schedule, in its order.
    [[nodiscard]] const std::vector<AntigenResult>& antigens() const { return m_antigens; }
    [[nodiscard]] const std::vector<VaccineGroupForecast>& groups() const { return m_groups; }

private:
    SharedSchedule m_schedule;
    Patient m_patient;
    PersonCase m_person;
    std::vector<AntigenResult> m_antigens;
    std::vector<VaccineGroupForecast> m_groups;
};

/// Chapters 5 to 8 for one antigen of the schedule.
[[nodiscard]] AntigenResult assessAntigen(const PersonCase& person, int antigen);

} // namespace noi::immunization
