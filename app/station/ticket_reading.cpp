#include "app/station/ticket_reading.h"

#include <QUrl>

namespace noi
{

namespace
{

constexpr int usualPort = 8443;

} // namespace

QString serverUrl(const QString& typed)
{
    const QString text = typed.simplified().remove(u' ');
    QUrl url(text.contains(QStringLiteral("://")) ? text : QStringLiteral("https://") + text);
    if (url.port() < 0) url.setPort(usualPort);
    return url.toString(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

Result<wire::Ticket> readTicket(const TicketAnswers& answers)
{
    wire::Ticket ticket;
    if (!answers.file.isEmpty()) {
        auto read = wire::readTicketFile(answers.file);
        if (!read) return read;
        ticket = std::move(read).value();
    } else {
        const auto code = wire::readShortCode(answers.code);
        if (!code) return code.error();
        ticket.number = code->number;
        ticket.secret = code->secret;
        if (answers.address.isEmpty())
            return Error{ErrorKind::BadInput,
                         QT_TRANSLATE_NOOP("Error",
                                           "A code does not say where the server is. Type the server's "
                                           "address too, as the province gave it.")};
    }
    if (!answers.address.isEmpty()) ticket.serverUrl = serverUrl(answers.address);
    return ticket;
}

} // namespace noi
