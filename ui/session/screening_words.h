#pragma once

#include "core/clinical/screening/evaluate.h"
#include "core/model/screening.h"

namespace noi
{

[[nodiscard]] Screening::Result screeningResult(Verdict verdict); ///< Unknown while incomplete

/// Why not now, in the checklist's own words, measured values with their figure.
[[nodiscard]] QString screeningReason(const Checklist& list, const ScreeningAnswers& answers,
                                      const ScreeningOutcome& outcome, const QString& language);

/// The record of these answers; visit, person, reason, time and examiner are the caller's.
[[nodiscard]] Screening screeningRecord(const Checklist& list, const ScreeningAnswers& answers);

} // namespace noi
