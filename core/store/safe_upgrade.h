#pragma once

#include "core/store/store.h"

namespace noi
{

/// Where an upgrade finds a station's data, and where it leaves the backups it makes before.
struct UpgradePlace {
    QString database;
    QString keyFile;
    QString backups; ///< a folder of its own: the newest two are kept
};

/// Store::open for data that an earlier version may have written. Those are backed up first and the backup is
/// checked; then a copy is migrated, opened and checked, and only once all that went well does it take the
/// database's place, in one step. Until then nothing was written to the database: if the new version cannot
/// take the data over, or the disk is full, or the power goes, they are as they were and the copy is thrown
/// away. Errors say which of these it was; for the rest as of Store::open.
Result<std::unique_ptr<Store>> openUpgrading(const UpgradePlace& place, const QByteArray& key,
                                             const Clock& clock, const Machine& machine);

} // namespace noi
