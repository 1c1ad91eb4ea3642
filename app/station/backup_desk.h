#pragma once

#include "app/station/settings.h"
#include "app/station/vault.h"
#include "ui/settings/backup_source.h"

#include <QObject>
#include <QTimer>

namespace noi
{

/// Backups on a schedule and on demand, made beside the work, and going back to one.
class BackupDesk : public QObject, public BackupSource
{
    Q_OBJECT

public:
    BackupDesk(Vault& vault, StationSettings& settings);

    [[nodiscard]] bool mayBackUp() const override { return m_vault.may("back-up"); }
    [[nodiscard]] bool mayRestore() const override { return m_vault.may("restore-backup"); }
    [[nodiscard]] bool mayChangeSettings() const override { return m_vault.may("change-settings"); }
    [[nodiscard]] QString folder() const override;
    void setFolder(const QString& folder) override;
    [[nodiscard]] bool folderIsFixed() const override;
    [[nodiscard]] BackupSchedule schedule() const override;
    void setSchedule(const BackupSchedule& schedule) override;
    [[nodiscard]] QList<BackupInfo> backups() const override { return backupsIn(folder()); }
    [[nodiscard]] QList<Opener> openers(const QString& backup) const override;
    QFuture<Result<BackupInfo>> backUpNow(std::shared_ptr<BackupProgress> progress) override;
    QFuture<Result<void>> check(const QString& backup) override;
    QFuture<Result<void>> restore(const QString& backup, Id opener, const QString& secret) override;

    /// Looks into the folder beside the work (it may lie on a slow stick or share), and tells of it by
    /// looked().
    QFuture<QDateTime> look();
    /// The program is closing: makes a backup where the schedule says so, and waits for it.
    void closing();

Q_SIGNALS:
    /// When the folder's last one was made, invalid when it has none; for the status line.
    void looked(const QDateTime& last);
    /// One that the schedule asked for could not be made.
    void failed(const noi::Error& error);

private:
    void backUpWhenDue(const QDateTime& last);

    Vault& m_vault;
    StationSettings& m_settings;
    StoreThread m_copier; ///< not the store's own thread: it must not wait for disks
    QTimer m_timer;
    bool m_running = false;
};

} // namespace noi
