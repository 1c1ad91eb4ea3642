#include "app/station/backup_desk.h"

#include <chrono>

namespace noi
{

namespace
{

const QString folderKey = QStringLiteral("backup/folder"), whenKey = QStringLiteral("backup/when"),
              keepKey = QStringLiteral("backup/keep"), atClosing = QStringLiteral("at-closing");

} // namespace

BackupDesk::BackupDesk(Vault& vault, StationSettings& settings) : m_vault(vault), m_settings(settings)
{
    connect(&m_timer, &QTimer::timeout, this,
            [this] { look().then(this, [this](const QDateTime& last) { backUpWhenDue(last); }); });
    m_timer.start(std::chrono::minutes(10));
}

QString BackupDesk::folder() const { return m_settings.text(folderKey, m_vault.folder().backups()); }

void BackupDesk::setFolder(const QString& folder)
{
    m_settings.set(folderKey, folder);
    look();
}

bool BackupDesk::folderIsFixed() const { return m_settings.isFixed(folderKey); }

BackupSchedule BackupDesk::schedule() const
{
    const bool closing = m_settings.text(whenKey) == atClosing;
    return {closing ? BackupSchedule::When::AtClosing : BackupSchedule::When::Daily,
            qBound(1, m_settings.number(keepKey, BackupSchedule().keep), 99)};
}

void BackupDesk::setSchedule(const BackupSchedule& schedule)
{
    m_settings.set(whenKey,
                   schedule.when == BackupSchedule::When::AtClosing ? atClosing : QStringLiteral("daily"));
    m_settings.set(keepKey, schedule.keep);
}

QList<BackupSource::Opener> BackupDesk::openers(const QString& backup) const
{
    QList<Opener> openers;
    if (const auto keys = KeyFile::read(keyFileOfBackup(backup)))
        for (const KeyFile::Slot& slot : keys->list())
            openers.append({slot.user, slot.label});
    return openers;
}

QFuture<QDateTime> BackupDesk::look()
{
    const auto job = [in = folder()] {
        const QList<BackupInfo> all = backupsIn(in);
        return all.isEmpty() ? QDateTime() : all.first().taken;
    };
    return m_copier.run(job).then(this, [this](const QDateTime& last) {
        Q_EMIT looked(last);
        return last;
    });
}

QFuture<Result<BackupInfo>> BackupDesk::backUpNow(std::shared_ptr<BackupProgress> progress)
{
    const auto job = [files = m_vault.folder(), key = m_vault.key(), into = folder(), keep = schedule().keep,
                      &clock = m_vault.clock(), progress]() -> Result<BackupInfo> {
        auto made = backUp(files.database(), key, files.keys(), into, clock, progress.get());
        if (!made) return made;
        auto tidied = removeOldBackups(into, keep);
        return tidied ? made : Result<BackupInfo>(tidied.error());
    };
    return m_copier.run(job).then(this, [this](const Result<BackupInfo>& made) {
        look();
        return made;
    });
}

QFuture<Result<void>> BackupDesk::check(const QString& backup)
{
    return m_copier.run([backup, key = m_vault.key()] { return checkBackup(backup, key); });
}

QFuture<Result<void>> BackupDesk::restore(const QString& backup, Id opener, const QString& secret)
{
    const QString given = opener ? secret : tidyRecoveryCode(secret);
    return m_copier
        .run([backup, opener, given]() -> Result<QByteArray> {
            const auto keys = KeyFile::read(keyFileOfBackup(backup));
            if (!keys) return keys.error();
            auto key = keys->unwrap(opener, given);
            if (!key) return key;
            auto sound = checkBackup(backup, *key);
            return sound ? key : Result<QByteArray>(sound.error());
        })
        .then(this, [this, backup](const Result<QByteArray>& key) -> Result<void> {
            if (!key) return key.error();
            m_vault.close();
            const DataFolder& files = m_vault.folder();
            return restoreBackup(backup, *key, files.database(), files.keys(), m_vault.clock());
        });
}

void BackupDesk::backUpWhenDue(const QDateTime& last)
{
    const bool due = !last.isValid() || last.daysTo(vietnamNow(m_vault.clock())) >= 1;
    if (!m_vault.isOpen() || m_running || schedule().when != BackupSchedule::When::Daily || !due) return;
    m_running = true;
    backUpNow(std::make_shared<BackupProgress>()).then(this, [this](const Result<BackupInfo>& made) {
        m_running = false;
        if (!made) Q_EMIT failed(made.error());
    });
}

void BackupDesk::closing()
{
    if (!m_vault.isOpen() || schedule().when != BackupSchedule::When::AtClosing) return;
    const DataFolder& files = m_vault.folder();
    const auto made = backUp(files.database(), m_vault.key(), files.keys(), folder(), m_vault.clock());
    if (!made)
        qWarning("backup at closing: %s", qPrintable(made.error().english()));
    else if (const auto tidied = removeOldBackups(folder(), schedule().keep); !tidied)
        qWarning("backup at closing: %s", qPrintable(tidied.error().english()));
}

} // namespace noi
