#pragma once

#include "core/clinical/immunization/assess.h"

#include <QJsonObject>

namespace noi::tool
{

/// All that an assessment finds and why, as the usage of forecast describes it. Doses are numbered from 1 in
/// the order of Patient::doses. What is not known or does not apply has no key.
[[nodiscard]] QJsonObject forecastJson(const immunization::Assessment& assessment);

} // namespace noi::tool
