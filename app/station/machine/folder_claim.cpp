#include "app/station/machine/folder_claim.h"

#include <QDir>
#include <QtGlobal>

namespace noi
{

Result<std::unique_ptr<QLockFile>> claimFolder(const QString& folder, const QString& lockFile)
{
    if (!QDir().mkpath(folder))
        return Error{
            ErrorKind::ReadOnly,
            QT_TRANSLATE_NOOP("Error",
                              "The folder “%1” cannot be made. Check its rights, or that its disk is there."),
            {folder}};
    auto claim = std::make_unique<QLockFile>(lockFile);
    claim->setStaleLockTime(0); // a long day is no sign of a crash
    if (claim->tryLock(0)) return claim;
    switch (claim->error()) {
    case QLockFile::LockFailedError:
        return Error{ErrorKind::Refused,
                     QT_TRANSLATE_NOOP(
                         "Error", "Nôi is already open on this PC, perhaps under another user who is still "
                                  "logged in. Go to that window, or close it first."),
                     {}};
    case QLockFile::PermissionError:
        return Error{ErrorKind::ReadOnly,
                     QT_TRANSLATE_NOOP(
                         "Error", "The folder “%1” cannot be written to. Nothing was changed; ask who looks "
                                  "after this PC for the right to write there."),
                     {folder}};
    default: // the lock's file could be made, but not filled
        return Error{ErrorKind::DiskFull,
                     QT_TRANSLATE_NOOP(
                         "Error", "Nothing can be written in “%1”: its disk seems full. Nothing was changed; "
                                  "free some space and start again."),
                     {folder}};
    }
}

} // namespace noi
