#pragma once

#include "app/station/vault.h"
#include "ui/sync/sync_source.h"

namespace noi
{

/// Who this PC is, and what waits for the province, by its kind. On the store's thread.
[[nodiscard]] Result<SyncDetails> readSyncDetails(Vault::Room& room, const QList<SyncEvent>& lately);
/// Operations here that this PC did not write under its present number.
[[nodiscard]] Result<qint64> countOthers(Store& store);

} // namespace noi
