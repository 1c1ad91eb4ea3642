#pragma once

#include "core/clinical/immunization/schedule_field.h"

namespace noi::immunization
{

/// Reads a seriesDose element, the `number`-th of its series (from 1). Faults go to `field`.
[[nodiscard]] SeriesDose readSeriesDose(const XmlElement& element, int number, ScheduleField& field);

/// Reads a conditionalSkip element.
[[nodiscard]] ConditionalSkip readConditionalSkip(const XmlElement& element, ScheduleField& field);

} // namespace noi::immunization
