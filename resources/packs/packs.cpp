#include "resources/packs/packs.h"

namespace noi
{

QString bundledPacks() { return QStringLiteral(":/noi/packs"); }
QString bundledSchedules() { return QStringLiteral(":/noi/packs/schedules"); }

} // namespace noi
