#include "app/server/command.h"
#include "app/server/storage.h"
#include "app/system_clock.h"

#include <QFile>
#include <QSaveFile>

#include <cstdio>

namespace noi::server
{
namespace
{

void addOptions(QCommandLineParser& parser)
{
    parser.addOptions({
        {QStringLiteral("station"), QStringLiteral("The station's code."), QStringLiteral("CODE")},
        {QStringLiteral("name"), QStringLiteral("The station's name."), QStringLiteral("NAME")},
        {QStringLiteral("commune"),
         QStringLiteral("Code of a commune whose people are the station's; may be said several times."),
         QStringLiteral("CODE")},
        {QStringLiteral("days"), QStringLiteral("How long the ticket is good for (14)."), QStringLiteral("N"),
         QStringLiteral("14")},
        {QStringLiteral("out"), QStringLiteral("Where the ticket file goes."), QStringLiteral("FILE")},
    });
}

Result<void> writeTicket(const QString& path, const wire::Ticket& ticket)
{
    QSaveFile file(path);
    const QByteArray bytes = wire::ticketFile(ticket);
    if (file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
        file.write(bytes) == bytes.size() && file.commit())
        return {};
    return Error{ErrorKind::ReadOnly, QT_TRANSLATE_NOOP("Error", "“%1” cannot be written."), {path}};
}

void show(const wire::Ticket& ticket, const QString& path)
{
    const QString until = vietnamTime(ticket.validUntilMs).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    std::printf("Station      %s %s\nPC number    %lld\nServer       %s\nShort code   %s\nTicket file  %s\n"
                "Good until   %s (UTC+7), for one PC\n",
                qUtf8Printable(ticket.stationCode), qUtf8Printable(ticket.stationName),
                static_cast<long long>(ticket.number), qUtf8Printable(ticket.serverUrl),
                qUtf8Printable(wire::shortCodeText(ticket.number, ticket.secret)), qUtf8Printable(path),
                qUtf8Printable(until));
}

Result<void> run(const Options& options, const QCommandLineParser& parser, const QStringList&)
{
    const QString station = parser.value(QStringLiteral("station"));
    bool fits = false;
    const int days = parser.value(QStringLiteral("days")).toInt(&fits);
    if (station.isEmpty() || !fits || days < 1 || days > 366)
        return Error{ErrorKind::BadInput,
                     QT_TRANSLATE_NOOP("Error", "Say which station: --station CODE --name NAME; --days takes "
                                                "1 to 366.")};
    const SystemClock clock;
    const auto store = openStore(options, clock);
    if (!store) return store.error();
    const auto tls = tlsIdentity(options);
    if (!tls) return tls.error();
    auto ticket =
        (*store)->makeTicket(station, parser.value(QStringLiteral("name")),
                             parser.values(QStringLiteral("commune")), qint64(days) * 24 * 3600 * 1000);
    if (!ticket) return ticket.error();
    ticket->serverUrl = options.url;
    ticket->tlsPin = tls->keyPrint;
    QString path = parser.value(QStringLiteral("out"));
    if (path.isEmpty()) path = QStringLiteral("noi-%1.ticket").arg(ticket->number);
    if (auto written = writeTicket(path, *ticket); !written) return written;
    show(*ticket, path);
    return {};
}

} // namespace

const Command enrolCommand{
    "enrol",
    "enrol --station CODE --name NAME [--commune CODE]… [--days N] [--out FILE]\n"
    "    Makes a ticket for one PC of a station: a file, and a short code to read out.",
    addOptions, run};

} // namespace noi::server
