#pragma once

#include "core/model/dose.h"
#include "core/model/session.h"
#include "core/reference/products.h"

namespace noi
{

struct ServiceContext;

/// Who pays for a dose of this product at a station: the programme, unless it is only sold.
[[nodiscard]] Dose::Programme programmeOf(const Product& product);

/// The session while it is open: nobody is received, screened or vaccinated in a closed (or stopped) one.
Result<Session> openSessionOf(const ServiceContext& context, Id session);

/// The same vaccine twice in one session is a key pressed twice, not a second dose.
Result<void> checkNotGivenInSession(const ServiceContext& context, Id session, Id person,
                                    const Product& product);

} // namespace noi
