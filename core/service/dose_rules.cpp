#include "core/service/dose_rules.h"

#include "core/service/service_context.h"
#include "core/store/registers/dose_register.h"
#include "core/store/registers/session_register.h"

#include <algorithm>

namespace noi
{

Dose::Programme programmeOf(const Product& product)
{
    return product.programme == Programme::Service ? Dose::Programme::Service : Dose::Programme::National;
}

Result<Session> openSessionOf(const ServiceContext& context, Id session)
{
    auto found = SessionRegister(context.database()).find(session);
    if (!found) return found;
    if (!found->closedAt.isNull())
        return refused(QT_TRANSLATE_NOOP(
            "Error", "This session is closed. Open a new one, or enter it as a late entry."));
    return found;
}

Result<void> checkNotGivenInSession(const ServiceContext& context, Id session, Id person,
                                    const Product& product)
{
    const auto given = DoseRegister(context.database()).countedIn(session, person);
    if (!given) return given.error();
    const auto same = std::find_if(given->begin(), given->end(), [&](const Stored<Dose>& dose) {
        return dose.value.product == product.code;
    });
    if (same == given->end()) return {};
    return refused(
        QT_TRANSLATE_NOOP("Error", "%1 was already recorded for this person in this session at %2."),
        {product.shortName, same->value.givenAt.time().toString(QStringLiteral("HH:mm"))});
}

} // namespace noi
