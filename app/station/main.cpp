#include "app/station/program.h"
#include "app/system_clock.h"
#include "ui/kit/error_text.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QMessageBox>
#include <QStandardPaths>

namespace
{

int refuse(const QString& sentence)
{
    QMessageBox::critical(nullptr, QStringLiteral("Nôi"), sentence);
    return 1;
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("Noi"));
    QCommandLineParser arguments;
    arguments.addHelpOption();
    arguments.addOption({QStringLiteral("data"), QStringLiteral("Folder of the station's files."),
                         QStringLiteral("DIR"),
                         QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)});
    arguments.addOption(
        {QStringLiteral("practice"), QStringLiteral("Made-up people: say so in the window.")});
    arguments.addOption({QStringLiteral("ticket"),
                         QStringLiteral("The province's ticket for this PC, where it has none yet."),
                         QStringLiteral("FILE")});
    arguments.process(application);

    noi::applyTheme(application);
    noi::StationProgram::Options options{{QDir(arguments.value(QStringLiteral("data"))).absolutePath()},
                                         arguments.isSet(QStringLiteral("practice"))};
    if (arguments.isSet(QStringLiteral("ticket"))) {
        QFile ticket(arguments.value(QStringLiteral("ticket")));
        if (!ticket.open(QIODevice::ReadOnly))
            return refuse(QCoreApplication::translate("main", "The ticket “%1” cannot be read.")
                              .arg(ticket.fileName()));
        options.ticket = ticket.readAll();
    }
    if (!QDir().mkpath(options.folder.path))
        return refuse(
            QCoreApplication::translate("main", "The folder “%1” cannot be made.").arg(options.folder.path));
    QLockFile lock(options.folder.lock());
    if (!lock.tryLock(0))
        return refuse(QCoreApplication::translate("main", "Nôi is already open on this PC."));

    const noi::SystemClock clock;
    int code = 0;
    do {
        auto program = noi::StationProgram::make(options, clock);
        if (!program) return refuse(noi::errorText(program.error()));
        program.value()->window().resize(1366, 728);
        program.value()->window().showMaximized();
        code = QApplication::exec();
    } while (code == noi::StationProgram::startAgain);
    return code;
}
