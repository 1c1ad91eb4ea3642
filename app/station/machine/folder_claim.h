#pragma once

#include "core/base/result.h"

#include <QLockFile>

#include <memory>

namespace noi
{

/// Makes the folder of the station's files and keeps it for this run of the program, until the claim goes:
/// two runs at once, or two Windows users at one PC, never write the same files. `lockFile` lies inside the
/// folder. Errors: Refused when another run has it, ReadOnly when it cannot be made or written, DiskFull when
/// no byte fits.
[[nodiscard]] Result<std::unique_ptr<QLockFile>> claimFolder(const QString& folder, const QString& lockFile);

} // namespace noi
