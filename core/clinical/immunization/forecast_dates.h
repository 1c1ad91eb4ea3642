#pragma once

#include "core/clinical/immunization/person_case.h"

namespace noi::immunization
{

/// The age rule of a target dose in force on a day; null: none.
[[nodiscard]] const AgeRule* ageRuleAt(const SeriesDose& target, QDate anchor);

/// FORECASTDTCAN-1.
[[nodiscard]] DateFound candidateEarliestDate(const SeriesDose& target, const SeriesPosition& at);

/// 7.5: fills the dates and vaccines of a forecast whose target and earliest date are known (FORECASTDT-1 to
/// 6, FORECASTRECVAC-1, FORECASTDN-1).
void generateForecast(SeriesForecast& forecast, const Antigen& antigen, const SeriesPosition& at);

} // namespace noi::immunization
