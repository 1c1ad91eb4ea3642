#pragma once

#include "app/station/program.h"

namespace noi
{

/// What the program was started with: the command line first, then what IT says about this PC. Io for a --ticket that
/// cannot be read; one of the installer's that cannot be (a share that is away) is tried again at the next start.
/// Ends the program for --help and for what it does not know.
[[nodiscard]] Result<StationProgram::Options> readStartOptions(const QStringList& commandLine,
                                                               const MachineSettings& machine);

} // namespace noi
