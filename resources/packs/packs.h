#pragma once

#include <QString>

namespace noi
{

/// Folder of the data packs compiled into the program, for PackFolders. The made-up ones are in its demo/.
[[nodiscard]] QString bundledPacks();

/// Folder of the immunisation schedules compiled into the program, each in a folder of its own.
[[nodiscard]] QString bundledSchedules();

} // namespace noi
