#pragma once

#include "core/clinical/immunization/schedule_field.h"

namespace noi::immunization
{

/// Reads the root of an antigen's file (antigenSupportingData). The schedule's vaccine groups are there
/// already. Faults go to `field`.
[[nodiscard]] Antigen readAntigen(const XmlElement& root, ScheduleField& field);

} // namespace noi::immunization
