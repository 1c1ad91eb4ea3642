#include "app/server/storage.h"

#include "core/store/key_file.h"
#include "resources/packs/packs.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QUrl>

namespace noi::server
{
namespace
{

constexpr qsizetype keyBytes = 32;

Result<void> makeFolder(const Options& options)
{
    const QString& path = options.folder.path;
    const bool there = QFile::exists(path);
    if (!QDir().mkpath(path))
        return Error{
            ErrorKind::ReadOnly, QT_TRANSLATE_NOOP("Error", "The folder %1 cannot be made."), {path}};
    if (!there) QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return {};
}

Result<void> makeKey(const QString& path)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
        file.write(makeDatabaseKey()) == keyBytes && file.commit())
        return {};
    return Error{ErrorKind::ReadOnly, QT_TRANSLATE_NOOP("Error", "“%1” cannot be written."), {path}};
}

} // namespace

bool isSqlite(const Options& options) { return options.database.isEmpty(); }

Result<QByteArray> databaseKey(const Options& options)
{
    if (!options.databaseKey.isEmpty()) return options.databaseKey;
    QFile file(options.databaseKeyFile);
    QByteArray key;
    if (file.open(QIODevice::ReadOnly)) key = file.readAll();
    if (key.size() == keyBytes) return key;
    return Error{ErrorKind::NotFound,
                 QT_TRANSLATE_NOOP("Error", "The key of the database, “%1”, cannot be read or does not have "
                                            "32 bytes."),
                 {options.databaseKeyFile}};
}

Result<std::unique_ptr<ServerStore>> openStore(const Options& options, const Clock& clock)
{
    if (auto made = makeFolder(options); !made) return made.error();
    if (!isSqlite(options)) return ServerStore::openPostgres(options.database, clock);
    // A key is made only where there is nothing yet that another one could open.
    if (options.databaseKey.isEmpty() && !QFile::exists(options.folder.database()) &&
        !QFile::exists(options.databaseKeyFile))
        if (auto made = makeKey(options.databaseKeyFile); !made) return made.error();
    const auto key = databaseKey(options);
    if (!key) return key.error();
    return ServerStore::open(options.folder.database(), *key, clock);
}

PackFolders reportPacks(const Options& options)
{
    return PackFolders({bundledPacks(), options.folder.packs()});
}

Result<front::TlsIdentity> tlsIdentity(const Options& options)
{
    if (!options.certificate.isEmpty()) return front::readTlsIdentity(options.certificate, options.key);
    return front::ownTlsIdentity(options.folder.tls(), QUrl(options.url).host());
}

} // namespace noi::server
