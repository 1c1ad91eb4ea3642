#include "core/service/service_context.h"

namespace noi
{

Result<void> ServiceContext::require(const Actor& actor, const char* permission) const
{
    if (reference.roles.may(actor.role, QString::fromLatin1(permission))) return {};
    return refused(QT_TRANSLATE_NOOP("Error", "Your role does not allow this. Ask the head of the station."));
}

} // namespace noi
