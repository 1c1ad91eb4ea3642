#include "app/station/start_options.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include <optional>

namespace noi
{

namespace
{

std::optional<QByteArray> contentOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return {};
    return file.readAll();
}

/// The installer's folder is for all who work at this PC; without one, each has their own.
QString usualFolder(const MachineSettings& machine)
{
    const QString said = machine.text(QStringLiteral("dataFolder"));
    return said.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) : said;
}

/// The installer's TICKET is a file or a short code; a code is of use with the server's address only.
TicketAnswers installersTicket(const MachineSettings& machine)
{
    const QString ticket = machine.text(QStringLiteral("ticket"));
    const QString address = machine.text(QStringLiteral("serverUrl"));
    if (ticket.isEmpty()) return {};
    if (const auto file = contentOf(ticket)) return {{}, *file, address};
    const bool isPath = ticket.contains(u'/') || ticket.contains(u'\\') || ticket.contains(u'.');
    return isPath ? TicketAnswers() : TicketAnswers{ticket, {}, address};
}

} // namespace

Result<StationProgram::Options> readStartOptions(const QStringList& commandLine, const MachineSettings& machine)
{
    QCommandLineParser arguments;
    arguments.addHelpOption();
    arguments.addVersionOption();
    arguments.addOption({QStringLiteral("data"), QStringLiteral("Folder of the station's files."),
                         QStringLiteral("DIR"), usualFolder(machine)});
    arguments.addOption({QStringLiteral("practice"), QStringLiteral("Made-up people: say so in the window.")});
    arguments.addOption({QStringLiteral("ticket"),
                         QStringLiteral("The province's ticket for this PC, where it has none yet."),
                         QStringLiteral("FILE")});
    arguments.addPositionalArgument(QStringLiteral("STICK"),
                                    QStringLiteral("A file from a USB stick, read once somebody has logged in."),
                                    QStringLiteral("[STICK]"));
    arguments.process(commandLine);

    StationProgram::Options options;
    options.folder.path = QDir(arguments.value(QStringLiteral("data"))).absolutePath();
    options.practice = arguments.isSet(QStringLiteral("practice"));
    options.machine = machine;
    if (arguments.isSet(QStringLiteral("ticket"))) {
        const QString path = arguments.value(QStringLiteral("ticket"));
        const auto ticket = contentOf(path);
        if (!ticket)
            return Error{ErrorKind::Io, QT_TRANSLATE_NOOP("Error", "The ticket “%1” cannot be read."), {path}};
        options.ticket.file = *ticket;
    } else {
        options.ticket = installersTicket(machine);
    }
    if (const QStringList files = arguments.positionalArguments(); !files.isEmpty())
        options.stick = QDir::current().absoluteFilePath(files.first());
    return options;
}

} // namespace noi
