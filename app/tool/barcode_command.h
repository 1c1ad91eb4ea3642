#pragma once

#include "app/tool/command.h"

namespace noi::tool
{

/// Prints what a scanned text says, as one JSON object.
extern const Command barcodeCommand;

} // namespace noi::tool
