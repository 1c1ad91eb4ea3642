#pragma once

#include <QString>

namespace noi
{

/// Folder of the data packs compiled into the program, for PackFolders. The made-up ones are in its demo/.
[[nodiscard]] QString bundledPacks();

} // namespace noi
