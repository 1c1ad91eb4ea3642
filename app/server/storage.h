#pragma once

#include "app/server/front/tls_identity.h"
#include "app/server/options.h"
#include "core/reference/pack_folders.h"
#include "sync/server/server_store.h"

namespace noi::server
{

/// The server's store, as its options say; for the thread that calls. The folder and, for SQLite, the key are
/// made the first time.
[[nodiscard]] Result<std::unique_ptr<ServerStore>> openStore(const Options& options, const Clock& clock);
/// The SQLite file's key. NotFound where there is none.
[[nodiscard]] Result<QByteArray> databaseKey(const Options& options);
[[nodiscard]] Result<front::TlsIdentity> tlsIdentity(const Options& options);
/// The packs that reports are made by: those of the program, and newer ones in packs/ of the data folder.
[[nodiscard]] PackFolders reportPacks(const Options& options);
[[nodiscard]] bool isSqlite(const Options& options);

} // namespace noi::server
