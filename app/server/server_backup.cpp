#include "app/server/server_backup.h"

#include "app/server/postgres_tools.h"
#include "app/server/storage.h"
#include "core/store/backup.h"

#include <QDir>
#include <QLockFile>

namespace noi::server
{
namespace
{

const QString timeFormat = QStringLiteral("yyyy-MM-dd_HHmmss");
const QString dumpName = QStringLiteral("/server.pgdump");

Error cannotWrite(const QString& path)
{
    return {ErrorKind::ReadOnly, QT_TRANSLATE_NOOP("Error", "“%1” cannot be written."), {path}};
}

/// The small files of the folder that a new machine needs: keys and settings.
QStringList keptFiles(const Options& options)
{
    return {QStringLiteral("/tls/server.key"), QStringLiteral("/tls/server.crt"),
            QStringLiteral("/server.ini"),
            options.databaseKeyFile == options.folder.databaseKey() ? QStringLiteral("/database.key")
                                                                    : QString()};
}

Result<void> copySmall(const QString& from, const QString& to)
{
    if (!QFile::exists(from)) return {};
    QFile::remove(to);
    if (!QDir().mkpath(QFileInfo(to).path()) || !QFile::copy(from, to)) return cannotWrite(to);
    return {};
}

Result<void> copyInto(const Options& options, const QString& folder)
{
    for (const QString& name : keptFiles(options))
        if (!name.isEmpty())
            if (auto copied = copySmall(options.folder.path + name, folder + name); !copied) return copied;
    if (!isSqlite(options)) return dumpPostgres(options.database, folder + dumpName);
    const auto key = databaseKey(options);
    if (!key) return key.error();
    const QString copy = ServerFolder{folder}.database();
    if (auto copied = copyDatabase(options.folder.database(), copy, *key); !copied) return copied;
    return checkPages(copy, *key);
}

Result<void> putBackSqlite(const Options& options, const QString& backup, const Clock& clock)
{
    const QString there = ServerFolder{backup}.database(), here = options.folder.database();
    if (!QFile::exists(options.databaseKeyFile)) // a new machine
        for (const QString& name : keptFiles(options))
            if (!name.isEmpty())
                if (auto copied = copySmall(backup + name, options.folder.path + name); !copied)
                    return copied;
    const auto key = databaseKey(options);
    if (!key) return key.error();
    if (auto sound = checkPages(there, *key); !sound) return sound;
    const QString fresh = here + QStringLiteral(".restoring");
    QFile::remove(fresh);
    if (auto copied = copyDatabase(there, fresh, *key); !copied) return copied;
    const QString before = QStringLiteral(".before-restore-") + vietnamNow(clock).toString(timeFormat);
    for (const char* part : {"", "-wal", "-shm"}) // the log beside a database may hold its latest work
        if (const QString old = here + QLatin1String(part);
            QFile::exists(old) && !QFile::rename(old, here + before + QLatin1String(part)))
            return cannotWrite(here);
    return QFile::rename(fresh, here) ? Result<void>() : Result<void>(cannotWrite(here));
}

} // namespace

Result<QString> backUp(const Options& options, const QString& into, const Clock& clock)
{
    const QString done = into + u'/' + vietnamNow(clock).toString(timeFormat),
                  working = done + QStringLiteral(".unfinished");
    if (!QDir().mkpath(working)) return cannotWrite(into);
    QFile::setPermissions(working, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    auto copied = copyInto(options, working);
    if (copied && !QDir().rename(working, done)) copied = cannotWrite(done);
    if (!copied) {
        QDir(working).removeRecursively();
        return copied.error();
    }
    return done;
}

Result<void> restore(const Options& options, const QString& backup, const Clock& clock)
{
    if (!QFileInfo(backup).isDir())
        return Error{ErrorKind::NotFound, QT_TRANSLATE_NOOP("Error", "“%1” is no backup."), {backup}};
    if (!QDir().mkpath(options.folder.path)) return cannotWrite(options.folder.path);
    QLockFile lock(options.folder.lock());
    lock.setStaleLockTime(0);
    if (!lock.tryLock())
        return Error{ErrorKind::Refused,
                     QT_TRANSLATE_NOOP("Error", "noi-server runs on %1. Stop it first."),
                     {options.folder.path}};
    auto put = isSqlite(options) ? putBackSqlite(options, backup, clock)
                                 : restorePostgres(options.database, backup + dumpName);
    if (!put) return put;
    const auto store = openStore(options, clock);
    if (!store) return store.error();
    const auto epoch = (*store)->rotateEpoch();
    return epoch ? Result<void>() : Result<void>(epoch.error());
}

} // namespace noi::server
