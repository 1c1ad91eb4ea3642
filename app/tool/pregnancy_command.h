#pragma once

#include "app/tool/command.h"

namespace noi::tool
{

extern const Command pregnancyCommand;

} // namespace noi::tool
