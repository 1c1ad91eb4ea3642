#include "app/server/command.h"
#include "app/server/server_backup.h"
#include "app/system_clock.h"
#include "core/store/backup.h"

#include <cstdio>

namespace noi::server
{
namespace
{

void noOptions(QCommandLineParser&) {}

void addBackupOptions(QCommandLineParser& parser)
{
    parser.addOption({QStringLiteral("keep"), QStringLiteral("So many stay in DIR, the newest (all)."),
                      QStringLiteral("N")});
}

Result<void> runBackup(const Options& options, const QCommandLineParser& parser, const QStringList& words)
{
    const QString keep = parser.value(QStringLiteral("keep"));
    bool fits = false;
    const int kept = keep.toInt(&fits);
    if (!keep.isEmpty() && (!fits || kept < 1))
        return Error{ErrorKind::BadInput,
                     QT_TRANSLATE_NOOP("Error", "--%1 takes a number, %2 or more."),
                     {QStringLiteral("keep"), QStringLiteral("1")}};
    if (words.size() != 1)
        return Error{ErrorKind::BadInput,
                     QT_TRANSLATE_NOOP("Error", "Say where the backup goes: backup DIR.")};
    const auto done = backUp(options, words[0], SystemClock());
    if (!done) return done.error();
    if (kept > 0)
        if (auto tidied = removeOldBackups(words[0], kept); !tidied) return tidied;
    std::printf("%s\nIt holds the server's keys: keep it as safe as the server.\n", qUtf8Printable(*done));
    return {};
}

Result<void> runRestore(const Options& options, const QCommandLineParser&, const QStringList& words)
{
    if (words.size() != 1)
        return Error{ErrorKind::BadInput,
                     QT_TRANSLATE_NOOP("Error", "Say which backup: restore DIR, the folder that “backup” "
                                                "named.")};
    if (auto done = restore(options, words[0], SystemClock()); !done) return done;
    std::printf("The backup is in place. Start the server: what the stations sent since then comes back from "
                "them by itself.\n");
    return {};
}

} // namespace

const Command backupCommand{"backup",
                            "backup DIR [--keep N]\n"
                            "    A consistent copy in a new folder inside DIR, while the server runs.",
                            addBackupOptions, runBackup};
const Command restoreCommand{"restore",
                             "restore BACKUP\n"
                             "    Puts a backup in place (server stopped) and begins a new epoch.",
                             noOptions, runRestore};

} // namespace noi::server
