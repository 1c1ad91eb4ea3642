#pragma once

#include "core/clinical/immunization/patient_series.h"

namespace noi::immunization
{

/// The words of CDC's published cases.
[[nodiscard]] QString word(EvaluationStatus status);
[[nodiscard]] QString word(EvaluationReason reason);
[[nodiscard]] QString word(SeriesStatus status);

} // namespace noi::immunization
