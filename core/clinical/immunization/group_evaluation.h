#pragma once

#include "core/clinical/immunization/assess.h"

#include <functional>

namespace noi::immunization
{

/// Which of a vaccine group's forecasts are meant.
using ForecastFilter = std::function<bool(const VaccineGroupForecast&)>;

/// Of a vaccine group's forecasts the one to act on: what is due, then what is settled, then what is aged
/// out, and last what the person is still too young to start; of those due, the first. Null: no series of the
/// group is best.
[[nodiscard]] const VaccineGroupForecast* forecastFor(const Assessment& assessment, const VaccineGroup& group,
                                                      const ForecastFilter& counts = {});

/// Which series a dose may be judged by.
using SeriesFilter = std::function<bool(const PatientSeries&)>;

/// How a dose (place in the history) counts for a whole vaccine group: for each antigen, the kindest
/// evaluation of its best series (of the prioritized ones, where none is best); of the antigens the gravest,
/// except that what is extraneous for one may be valid for another. Nothing: the dose holds no antigen of the
/// group.
[[nodiscard]] std::optional<Evaluation> evaluationFor(const Assessment& assessment, const VaccineGroup& group,
                                                      int dose, const SeriesFilter& counts = {});

} // namespace noi::immunization
