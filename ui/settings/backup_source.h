#pragma once

#include "core/base/id.h"
#include "core/store/backup.h"

#include <QFuture>

#include <memory>

namespace noi
{

struct BackupSchedule {
    enum class When { Daily, AtClosing };
    When when = When::Daily;
    int keep = 14; ///< the newest so many stay, 1…99

    bool operator==(const BackupSchedule&) const = default;
};

/// What the backup page asks of the program; made in app over core/store/backup.h. Called from the screen's
/// thread; the futures may finish on any.
class BackupSource
{
public:
    /// Somebody whose password opens a backup: a slot of its key file.
    struct Opener {
        Id user; ///< null: the recovery code
        QString name;
    };

    virtual ~BackupSource() = default;
    // What whoever is logged in may do: permissions "back-up", "restore-backup", "change-settings".
    [[nodiscard]] virtual bool mayBackUp() const = 0;
    [[nodiscard]] virtual bool mayRestore() const = 0;
    [[nodiscard]] virtual bool mayChangeSettings() const = 0;

    /// Where backups go; empty until somebody chose.
    [[nodiscard]] virtual QString folder() const = 0;
    virtual void setFolder(const QString& folder) = 0;
    /// The province's IT chose the folder for this PC: nobody here chooses another.
    [[nodiscard]] virtual bool folderIsFixed() const { return false; }
    [[nodiscard]] virtual BackupSchedule schedule() const = 0;
    virtual void setSchedule(const BackupSchedule& schedule) = 0;

    /// Newest first; none when the folder is not there (a stick that is not plugged in).
    [[nodiscard]] virtual QList<BackupInfo> backups() const = 0;
    [[nodiscard]] virtual QList<Opener> openers(const QString& backup) const = 0;
    virtual QFuture<Result<BackupInfo>> backUpNow(std::shared_ptr<BackupProgress> progress) = 0;
    /// Opens it with this PC's own key and checks every page, changing nothing. WrongKey when it is another
    /// station's.
    virtual QFuture<Result<void>> check(const QString& backup) = 0;
    /// Closes the database and puts the backup in its place; `secret` is the opener's password, or the
    /// recovery code as it was typed. Afterwards the program has to start again.
    virtual QFuture<Result<void>> restore(const QString& backup, Id opener, const QString& secret) = 0;
};

} // namespace noi
