#pragma once

#include "sync/wire/messages.h"

namespace noi::wire
{

/// Proofs of an enrolment: over all fields but the proof itself. `ticketKey` is ticketKey() of ticket.h.
[[nodiscard]] QByteArray ticketProof(const EnrolRequest& request, const QByteArray& ticketKey);
/// Also over the request, so it answers that one only.
[[nodiscard]] QByteArray ticketProof(const EnrolReply& reply, const EnrolRequest& request,
                                     const QByteArray& ticketKey);
/// Comparison that takes as long for a wrong proof as for a right one.
[[nodiscard]] bool sameProof(const QByteArray& one, const QByteArray& other);

/// Signed by the device that the new one continues.
[[nodiscard]] QByteArray predecessorProof(const EnrolRequest& request, const QByteArray& secretKey);
[[nodiscard]] bool predecessorProofFits(const EnrolRequest& request, const QByteArray& publicKey);

} // namespace noi::wire
