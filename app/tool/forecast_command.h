#pragma once

#include "app/tool/command.h"

namespace noi::tool
{

/// Checks a schedule against a file of cases, or explains one person's doses.
extern const Command forecastCommand;

} // namespace noi::tool
