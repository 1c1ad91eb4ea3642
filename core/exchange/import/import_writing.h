#pragma once

#include "core/exchange/import/import_desk.h"

namespace noi::exchange
{

class KnownPeople;

/// Writes what a plan and the choices say, in one transaction.
Result<ImportDone> writeImport(ServiceContext& context, const Actor& actor, const ImportPlan& plan,
                               const ImportChoices& choices, const KnownPeople& known,
                               const Progress& progress);

} // namespace noi::exchange
