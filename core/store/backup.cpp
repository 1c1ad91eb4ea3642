#include "core/store/backup.h"

#include "core/store/chain_check.h"
#include "core/store/database.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <sqlite3.h>

namespace noi
{

namespace
{

const QString databaseName = QStringLiteral("noi.db");
const QString keyFileName = QStringLiteral("noi.keys");
const QString nameFormat = QStringLiteral("yyyy-MM-dd_HHmmss");
const QString unfinished = QStringLiteral(".unfinished");

Error copyFailed(const QString& to)
{
    return {ErrorKind::Io,
            QT_TRANSLATE_NOOP("Error",
                              "The backup could not be written to “%1”. Check the disk and its free space."),
            {to}};
}

/// Page by page through SQLite's own backup. The read transaction keeps one state of the database in view, so
/// others may write meanwhile and the copy need not begin again.
Result<void> copyPages(Database& source, Database& copy, BackupProgress* progress)
{
    for (const char* snapshot : {"BEGIN", "SELECT count(*) FROM sqlite_schema"})
        if (auto held = source.run(QString::fromLatin1(snapshot)); !held) return held;
    sqlite3_backup* backup = sqlite3_backup_init(copy.handle(), "main", source.handle(), "main");
    if (!backup) return sqliteError(sqlite3_errcode(copy.handle()), copy.path());
    int code = SQLITE_OK;
    while (code == SQLITE_OK && !(progress && progress->cancelled)) {
        code = sqlite3_backup_step(backup, 512);
        const int pages = sqlite3_backup_pagecount(backup);
        if (progress && pages > 0) progress->percent = 100 - 100 * sqlite3_backup_remaining(backup) / pages;
    }
    sqlite3_backup_finish(backup);
    if (code == SQLITE_OK)
        return Error{ErrorKind::Refused,
                     QT_TRANSLATE_NOOP("Error", "The backup was stopped. Nothing was kept of it.")};
    return code == SQLITE_DONE ? Result<void>()
                               : Result<void>(sqliteError(code, QFileInfo(copy.path()).fileName()));
}

Result<std::unique_ptr<Database>> openSound(const QString& path, const QByteArray& key)
{
    auto database = Database::open(path, key, Database::Mode::ReadOnly);
    if (!database) return database;
    const auto sound = (*database)->row(QStringLiteral("PRAGMA quick_check(1)"));
    if (!sound) return sound.error();
    if (sound->value(0).toString() != u"ok") return sqliteError(SQLITE_CORRUPT, QFileInfo(path).fileName());
    return database;
}

/// A journal whose every own operation fits the chain in it, in a file whose every page is sound.
Result<void> checkDatabase(const QString& path, const QByteArray& key)
{
    const auto database = openSound(path, key);
    if (!database) return database.error();
    return checkChains(**database);
}

/// On the disk when it returns, which QFile::copy does not promise.
Result<void> copyFile(const QString& from, const QString& to)
{
    QFile source(from);
    QSaveFile copy(to);
    bool copied = source.open(QIODevice::ReadOnly) && copy.open(QIODevice::WriteOnly) &&
                  copy.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    while (copied && !source.atEnd()) {
        const QByteArray part = source.read(1 << 20);
        copied = !part.isEmpty() && copy.write(part) == part.size();
    }
    return copied && copy.commit() ? Result<void>() : Result<void>(copyFailed(to));
}

Result<void> copyInto(const QString& folder, const QString& database, const QByteArray& key,
                      const QString& keyFile, BackupProgress* progress)
{
    const QString path = folder + u'/' + databaseName;
    if (auto copied = copyDatabase(database, path, key, progress); !copied) return copied;
    if (auto copied = copyFile(keyFile, folder + u'/' + keyFileName); !copied) return copied;
    return checkDatabase(path, key);
}

} // namespace

Result<void> copyDatabase(const QString& from, const QString& to, const QByteArray& key,
                          BackupProgress* progress)
{
    auto source = Database::open(from, key, Database::Mode::ReadOnly);
    if (!source) return source.error();
    auto copy = Database::open(to, key, Database::Mode::ReadWrite);
    if (!copy) return copy.error();
    if (auto copied = copyPages(**source, **copy, progress); !copied) return copied;
    return (*copy)->run(QStringLiteral("PRAGMA journal_mode=DELETE")); // one file, no -wal beside it
}

Result<void> checkPages(const QString& path, const QByteArray& key)
{
    const auto sound = openSound(path, key);
    return sound ? Result<void>() : Result<void>(sound.error());
}

Result<BackupInfo> backUp(const QString& database, const QByteArray& key, const QString& keyFile,
                          const QString& into, const Clock& clock, BackupProgress* progress)
{
    const QDateTime now = vietnamNow(clock);
    const QString name = now.toString(nameFormat), working = into + u'/' + name + unfinished,
                  done = into + u'/' + name;
    if (!QDir().mkpath(working)) return copyFailed(into);
    auto copied = copyInto(working, database, key, keyFile, progress);
    if (copied && !QDir().rename(working, done)) copied = copyFailed(done);
    if (!copied) {
        QDir(working).removeRecursively();
        return copied.error();
    }
    return BackupInfo{done, now, QFileInfo(done + u'/' + databaseName).size()};
}

QList<BackupInfo> backupsIn(const QString& folder)
{
    QList<BackupInfo> found;
    const QStringList names =
        QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed);
    for (const QString& name : names) {
        QDateTime taken = QDateTime::fromString(name, nameFormat);
        taken.setTimeZone(QTimeZone(7 * 3600));
        const QString path = folder + u'/' + name;
        if (taken.isValid()) found.append({path, taken, QFileInfo(path + u'/' + databaseName).size()});
    }
    return found;
}

QString keyFileOfBackup(const QString& folder) { return folder + u'/' + keyFileName; }

Result<void> removeOldBackups(const QString& folder, int keep)
{
    const QList<BackupInfo> all = backupsIn(folder);
    QStringList old;
    for (qsizetype i = keep; i < all.size(); ++i)
        old.append(all[i].folder);
    // What a power cut left: nobody works any more on one that is older than a finished backup.
    const QStringList left = QDir(folder).entryList({u'*' + unfinished}, QDir::Dirs);
    for (const QString& name : left)
        if (!all.isEmpty() && folder + u'/' + name < all.first().folder) old.append(folder + u'/' + name);
    for (const QString& path : std::as_const(old))
        if (!QDir(path).removeRecursively())
            return Error{ErrorKind::Io,
                         QT_TRANSLATE_NOOP("Error", "The old backup “%1” could not be removed."),
                         {path}};
    return {};
}

Result<void> checkBackup(const QString& folder, const QByteArray& key)
{
    return checkDatabase(folder + u'/' + databaseName, key);
}

namespace
{

struct Move {
    QString from, to;
};

/// All of these moves, or none of them.
Result<void> moveAll(const QList<Move>& moves)
{
    for (qsizetype i = 0; i < moves.size(); ++i) {
        if (QFile::rename(moves[i].from, moves[i].to)) continue;
        for (qsizetype done = i; done-- > 0;)
            QFile::rename(moves[done].to, moves[done].from);
        return copyFailed(moves[i].to);
    }
    return {};
}

/// Its own device number went on being used after the backup was taken: no machine has it from now on.
Result<void> disownNumber(const QString& path, const QByteArray& key)
{
    auto database = Database::open(path, key);
    if (!database) return database.error();
    return (*database)->run(QStringLiteral("UPDATE own_device SET machine = ''"));
}

} // namespace

Result<void> restoreBackup(const QString& folder, const QByteArray& key, const QString& database,
                           const QString& keyFile, const Clock& clock)
{
    if (auto sound = checkBackup(folder, key); !sound) return sound;
    const QString fresh = database + QStringLiteral(".restoring"),
                  freshKeys = keyFile + QStringLiteral(".restoring");
    if (auto copied = copyFile(folder + u'/' + databaseName, fresh); !copied) return copied;
    if (auto copied = copyFile(folder + u'/' + keyFileName, freshKeys); !copied) return copied;
    if (auto disowned = disownNumber(fresh, key); !disowned) return disowned;

    const QString before = QStringLiteral(".before-restore-") + vietnamNow(clock).toString(nameFormat);
    QList<Move> moves;
    for (const char* part : {"", "-wal", "-shm"}) // the log beside a database may hold its latest work
        moves.append({database + QLatin1String(part), database + before + QLatin1String(part)});
    moves.append({keyFile, keyFile + before});
    moves.removeIf([](const Move& move) { return !QFile::exists(move.from); });
    moves << Move{fresh, database} << Move{freshKeys, keyFile};
    return moveAll(moves);
}

} // namespace noi
