#pragma once

#include "core/model/record.h"
#include "sync/server/server_store.h"

namespace noi
{

/// Enrols the server itself under the number drawn for it and writes its Device record. Inside a transaction.
Result<void> beginOwnChain(ServerStore& store);

/// Writes a record of the server's own, in a file of its own, on its chain. Inside a transaction. Its id.
Result<Id> writeOwnRecord(ServerStore& store, int type, const FieldValues& values);

} // namespace noi
