#pragma once

#include "sync/wire/ticket.h"

namespace noi
{

/// What the first PC shows and a person types at the second: the ticket's short code, and eight more letters
/// and digits that hold the first PC's TLS key fast, so that nobody on the network can pose as it.
[[nodiscard]] QString lanCodeText(const wire::Ticket& ticket);

struct LanCode {
    wire::ShortCode ticket;
    QByteArray pinCheck; ///< the first 5 bytes of the pin

    [[nodiscard]] bool fits(const QByteArray& tlsPin) const { return tlsPin.startsWith(pinCheck); }
};
/// As people type it. BadInput says what is wrong.
[[nodiscard]] Result<LanCode> readLanCode(const QString& typed);

} // namespace noi
