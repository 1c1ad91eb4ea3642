#pragma once

#include "core/clinical/immunization/person_case.h"

namespace noi::immunization
{

/// Chapter 9: the best patient series of one vaccine group, merged: those of one series group and type. What
/// belongs together has the same series group code in every antigen.
struct VaccineGroupForecast {
    const VaccineGroup* group = nullptr;
    bool isRisk = false; ///< made of risk series
    SeriesStatus status = SeriesStatus::NotComplete;
    int doseNumber = 0; ///< 0: none is forecast
    QDate earliest;     ///< this and the next three: invalid unless the status is NotComplete
    QDate recommended;
    QDate pastDue;
    QDate latest;
    std::vector<const Antigen*> antigens;        ///< recommended ones (FORECASTVG-8)
    std::vector<const SeriesVaccine*> vaccines;  ///< recommended ones (FORECASTVG-9)
    std::vector<const PatientSeries*> contained; ///< best series it is made of
};

/// The forecasts of a group; more than one where several series groups (or risk and standard) have a best
/// series each, none where none has.
[[nodiscard]] std::vector<VaccineGroupForecast>
forecastVaccineGroup(const VaccineGroup& group, const std::vector<AntigenResult>& antigens,
                     const PersonCase& person);

} // namespace noi::immunization
