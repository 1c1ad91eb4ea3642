#include "core/store/safe_upgrade.h"

#include "core/store/backup.h"
#include "core/store/migrations.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

#include <filesystem>

namespace noi
{

namespace
{

constexpr int keptBackups = 2;
/// The backup, the copy that is migrated, and the log of its migration, which may rewrite all of it.
constexpr qint64 copies = 3, besides = 4 << 20;

/// One upgrade, from the look at the database to the copy in its place.
class Upgrade
{
public:
    Upgrade(const UpgradePlace& place, const QByteArray& key, const Clock& clock, const Machine& machine)
        : m_place(place), m_key(key), m_clock(clock), m_machine(machine),
          m_copy(place.database + QStringLiteral(".upgrading")),
          m_room(copies * QFileInfo(place.database).size() + besides)
    {
    }
    ~Upgrade() { removeCopy(); }
    Q_DISABLE_COPY_MOVE(Upgrade)

    Result<void> run()
    {
        // Whoever closes it last clears the log beside it away: no other may still have it open.
        auto database = Database::open(m_place.database, m_key);
        if (!database) return database.error();
        const auto version = (*database)->row(QStringLiteral("PRAGMA user_version"));
        if (!version) return version.error();
        m_from = version->first().toInt();
        if (m_from == 0 || m_from >= newestSchema()) return {}; // a newer one is refused by Store::open
        // Where the system does not say how much is free, writing says it in time.
        const QStorageInfo disk(QFileInfo(m_place.database).path());
        if (disk.isValid() && disk.bytesAvailable() < m_room) return diskFull();
        if (auto saved = backUpFirst(); !saved) return saved;
        database->reset();
        auto upgraded = upgradeCopy();
        if (auto tidied = removeOldBackups(m_place.backups, keptBackups); !tidied)
            qWarning("upgrade: %s", qPrintable(tidied.error().english()));
        return upgraded;
    }

private:
    Result<void> backUpFirst()
    {
        m_backup = m_place.backups + u'/' + vietnamNow(m_clock).toString(QStringLiteral("yyyy-MM-dd_HHmmss"));
        const QString working = m_backup + QStringLiteral(".unfinished");
        auto saved = QDir().mkpath(working) ? saveInto(working) : backupFailed();
        if (saved && !QDir().rename(working, m_backup)) saved = backupFailed();
        if (!saved) QDir(working).removeRecursively();
        return saved;
    }

    Result<void> saveInto(const QString& folder)
    {
        const QString saved = folder + QStringLiteral("/noi.db");
        if (auto copied = copyDatabase(m_place.database, saved, m_key); !copied)
            return notWritten(copied.error());
        if (auto sound = checkPages(saved, m_key); !sound) return sound;
        QFile keys(m_place.keyFile);
        QSaveFile keysToo(folder + QStringLiteral("/noi.keys"));
        const bool kept = keys.open(QIODevice::ReadOnly) && keysToo.open(QIODevice::WriteOnly) &&
                          keysToo.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
                          keysToo.write(keys.readAll()) == keys.size() && keysToo.commit();
        return kept ? Result<void>() : backupFailed();
    }

    Result<void> upgradeCopy()
    {
        removeCopy(); // of an upgrade that the power went from
        if (auto copied = copyDatabase(m_backup + QStringLiteral("/noi.db"), m_copy, m_key); !copied)
            return notWritten(copied.error());
        if (auto opened = openCopy(); !opened) return notTaken(opened.error());
        if (QFile::exists(m_place.database + QStringLiteral("-wal")) ||
            QFile::exists(m_copy + QStringLiteral("-wal")))
            return Error{ErrorKind::Io,
                         QT_TRANSLATE_NOOP("Error", "Another program is using “%1”. Close it and try again."),
                         {QFileInfo(m_place.database).fileName()}};
        std::error_code failed;
        std::filesystem::rename(QFileInfo(m_copy).filesystemFilePath(),
                                QFileInfo(m_place.database).filesystemFilePath(), failed);
        if (failed) return notTaken({ErrorKind::Io, "The upgraded copy could not be put in place."});
        return {};
    }

    /// As the program will open it; all that was written before is still vouched for.
    Result<void> openCopy()
    {
        const auto store = Store::open(m_copy, m_key, m_clock, m_machine);
        return store ? (*store)->verifyChain() : Result<void>(store.error());
    }

    void removeCopy()
    {
        for (const char* part : {"", "-wal", "-shm", "-journal"})
            QFile::remove(m_copy + QLatin1String(part));
    }

    [[nodiscard]] Error diskFull() const
    {
        return {ErrorKind::DiskFull,
                QT_TRANSLATE_NOOP("Error",
                                  "This version of Nôi first backs up the data and then upgrades them. "
                                  "For that the disk of “%1” needs %2 MB of free space. Nothing was "
                                  "changed: free some space and open Nôi again."),
                {QDir::toNativeSeparators(m_place.database), QString::number((m_room >> 20) + 1)}};
    }
    [[nodiscard]] Result<void> backupFailed() const
    {
        return Error{ErrorKind::Io,
                     QT_TRANSLATE_NOOP("Error",
                                       "The backup before the upgrade could not be written to “%1”. "
                                       "Nothing was changed: check the disk and its free space, then "
                                       "open Nôi again."),
                     {QDir::toNativeSeparators(m_place.backups)}};
    }
    [[nodiscard]] Result<void> notWritten(const Error& why) const
    {
        qWarning("upgrade: %s", qPrintable(why.english()));
        if (why.kind == ErrorKind::DiskFull) return diskFull();
        return why.kind == ErrorKind::Damaged ? Result<void>(why) : backupFailed();
    }
    [[nodiscard]] Error notTaken(const Error& why) const
    {
        qWarning("upgrade: %s", qPrintable(why.english()));
        if (why.kind == ErrorKind::DiskFull) return diskFull();
        return {
            why.kind,
            QT_TRANSLATE_NOOP("Error",
                              "This version of Nôi could not take over the data (tables %1 to %2). "
                              "Everything is as it was before the upgrade, and a checked backup is in “%3”. "
                              "Install the earlier version again and tell the province."),
            {QString::number(m_from), QString::number(newestSchema()), QDir::toNativeSeparators(m_backup)}};
    }

    const UpgradePlace& m_place;
    const QByteArray& m_key;
    const Clock& m_clock;
    const Machine& m_machine;
    QString m_copy;
    qint64 m_room;
    int m_from = 0;
    QString m_backup;
};

} // namespace

Result<std::unique_ptr<Store>> openUpgrading(const UpgradePlace& place, const QByteArray& key,
                                             const Clock& clock, const Machine& machine)
{
    if (QFile::exists(place.database))
        if (auto upgraded = Upgrade(place, key, clock, machine).run(); !upgraded) return upgraded.error();
    return Store::open(place.database, key, clock, machine);
}

} // namespace noi
