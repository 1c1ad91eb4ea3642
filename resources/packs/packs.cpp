#include "resources/packs/packs.h"

namespace noi
{

QString bundledPacks() { return QStringLiteral(":/noi/packs"); }

} // namespace noi
