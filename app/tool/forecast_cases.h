#pragma once

#include "core/base/result.h"
#include "core/clinical/immunization/schedule.h"

#include <QDate>

namespace noi::tool
{

/// Prints one CSV line for each case of a file, and "N passed, M failed". Every case is assessed on `day` if
/// that is valid, else on its own day of assessment, else today.
[[nodiscard]] Result<void> forecastCases(const immunization::SharedSchedule& schedule, const QString& file,
                                         QDate day);

} // namespace noi::tool
