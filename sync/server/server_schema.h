#pragma once

#include "core/model/model.h"
#include "core/store/database.h"

namespace noi
{

/// Makes or brings up to date the server's tables: the numbered steps of its own, each once and whole, then
/// the registers, whose columns follow the model's field lists. Several workers may call it at once.
/// NewerSchema (and nothing done) for tables that a newer version has been at.
Result<void> prepareServerSchema(Database& database, const Model& model);

} // namespace noi
