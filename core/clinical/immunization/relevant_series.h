#pragma once

#include "core/clinical/immunization/person_case.h"

namespace noi::immunization
{

/// Chapter 5: whether an antigen series is a relevant patient series (table 5-5).
[[nodiscard]] bool isRelevant(const AntigenSeries& series, const PersonCase& person);

/// Whether a series is for this gender (table 5-5).
[[nodiscard]] bool isFor(const AntigenSeries& series, Gender gender);

/// From begin (included) to end (excluded) of an age; an age not stated is open.
[[nodiscard]] bool isWithinAges(QDate day, QDate born, const std::optional<Duration>& begin,
                                const std::optional<Duration>& end);

} // namespace noi::immunization
