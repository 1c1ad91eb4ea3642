#pragma once

#include "core/store/registers/link_register.h"
#include "core/store/store.h"
#include "sync/wire/messages.h"
#include "sync/wire/ticket.h"

namespace noi
{

enum class Peer {
    Province,  ///< arbiter; gives this PC its number
    Neighbour, ///< the other PC of the station
};

/// Makes the link to whoever gave the ticket, or renews the one to the province; the engine does the rest
/// when there is a line. From a province the PC takes its number, and goes on under it. Slow (Argon2id). The
/// link.
Result<Id> joinWith(Store& store, const wire::Ticket& ticket, Peer peer);
inline Result<Id> joinProvince(Store& store, const wire::Ticket& ticket)
{
    return joinWith(store, ticket, Peer::Province);
}

/// What an enrolment is proved with: a ticket, or the key of a number the server knows.
struct Credential {
    qint64 ticket = 0;
    QByteArray ticketKey;
    qint64 predecessor = 0;
    QByteArray secretKey;
};
/// In the order to be tried: to a server that knew this PC, its earlier numbers, latest first, and then the
/// ticket (the server may have been put back to before all of them).
Result<QList<Credential>> credentials(Store& store, const Link& link);

Result<wire::EnrolRequest> enrolRequest(Store& store, const Link& link, const Credential& credential);

/// The body of an answer to it, which `bytes` seal. Damaged when it comes from somebody else.
Result<wire::EnrolReply> checkedEnrolReply(const QByteArray& bytes, const QByteArray& body,
                                           const QByteArray& requestSignature,
                                           const wire::EnrolRequest& request, const Link& link);

/// Notes that the server knows the current number.
Result<void> noteEnrolled(Store& store, Id link, qint64 device, const wire::EnrolReply& reply);

} // namespace noi
