#pragma once

#include "sync/wire/ticket.h"
#include "ui/sync/sync_source.h"

namespace noi
{

/// A ticket as it was given: its file, or its code with the server's address. BadInput says what is missing
/// or wrong.
[[nodiscard]] Result<wire::Ticket> readTicket(const TicketAnswers& answers);
/// "host", "host:port" or a whole address, as an https address; port 8443 unless another is said.
[[nodiscard]] QString serverUrl(const QString& typed);

} // namespace noi
