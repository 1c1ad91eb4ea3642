#pragma once

#include "app/tool/command.h"

namespace noi::tool
{

extern const Command journalCommand;

} // namespace noi::tool
