#pragma once

#include "core/store/database.h"

namespace noi::provincial
{

/// Everything that `read` reads is as of one moment, however long it takes and whatever is taken in
/// meanwhile: a figure and the sum it is part of agree. Temporary tables may be made; nothing else is
/// written, so nobody waits for it (on SQLite a transaction that may write would hold up every upload).
Result<void> inOneMoment(Database& database, const std::function<Result<void>()>& read);

} // namespace noi::provincial
