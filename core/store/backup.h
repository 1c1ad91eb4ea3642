#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <atomic>

namespace noi
{

/// A backup is a folder "2026-11-21_0815" that holds the database and its key file, both encrypted as they
/// are on the PC: it can lie on a USB stick or a share, and opens with any user's password of that day.
struct BackupInfo {
    QString folder;
    QDateTime taken;
    qint64 bytes = 0;
};

/// How far it is, and a wish to stop; shared with the screen.
struct BackupProgress {
    std::atomic<int> percent = 0;
    std::atomic<bool> cancelled = false;
};

/// Copies the database page by page from a snapshot, over connections of its own, into one new file.
Result<void> copyDatabase(const QString& from, const QString& to, const QByteArray& key,
                          BackupProgress* progress = nullptr);
/// Whether every page of the file is sound; changes nothing. Damaged or WrongKey.
Result<void> checkPages(const QString& path, const QByteArray& key);

/// Copies the database page by page from a snapshot, over a connection of its own: call it on any thread but
/// the store's, and work goes on meanwhile. Opens the copy, checks its pages and its chain, and only then
/// gives it its name. On an error or a cancel nothing is left behind.
Result<BackupInfo> backUp(const QString& database, const QByteArray& key, const QString& keyFile,
                          const QString& into, const Clock& clock, BackupProgress* progress = nullptr);

/// The backups in a folder, newest first; unfinished ones are not listed.
[[nodiscard]] QList<BackupInfo> backupsIn(const QString& folder);

/// The key file in a backup: its users' passwords open it.
[[nodiscard]] QString keyFileOfBackup(const QString& folder);

/// Keeps the newest `keep` of them; clears away what a power cut left unfinished.
Result<void> removeOldBackups(const QString& folder, int keep);

/// Opens a backup with `key` and checks it, changing nothing.
Result<void> checkBackup(const QString& folder, const QByteArray& key);

/// Puts a checked backup in the place of `database` (closed by everyone) and `keyFile`; on an error all is as
/// it was. What was there is kept beside it as "…before-restore-<time>", and opens with its own keys. The
/// next Store::open takes a new device number, for two histories would have one.
Result<void> restoreBackup(const QString& folder, const QByteArray& key, const QString& database,
                           const QString& keyFile, const Clock& clock);

} // namespace noi
