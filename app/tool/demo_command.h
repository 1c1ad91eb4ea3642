#pragma once

#include "app/tool/command.h"

namespace noi::tool
{

/// Makes a folder with a made-up station that the station program opens.
extern const Command demoCommand;

} // namespace noi::tool
