#pragma once

#include "sync/server/devices.h"
#include "sync/server/refusals.h"
#include "sync/server/server_store.h"
#include "sync/wire/envelope.h"

namespace noi
{

/// One POST /v1/enrol: a PC becomes a station's device, by a ticket or because it goes on where one of the
/// station's devices was. The same request again gives the same answer.
class Enrolment
{
public:
    Enrolment(ServerStore& store, const wire::RequestEnvelope& envelope, wire::EnrolRequest request,
              qint64 nowMs);

    Result<Outcome> answer();

private:
    /// Who lets it in: the ticket's or the predecessor's station.
    struct Leave {
        qint64 station = 0;
        QByteArray ticketKey;
    };
    Result<std::optional<Outcome>> whyNot();
    Result<std::optional<Outcome>> checkTicket();
    Result<std::optional<Outcome>> checkPredecessor();
    Result<std::optional<Outcome>> checkReservation();
    Result<bool> isReserved();
    Result<void> enter();
    Result<void> enterFormer(const wire::FormerNumber& former, const KnownDevices& known);
    Result<Outcome> reply();

    ServerStore& m_store;
    Database& m_database;
    const wire::RequestEnvelope& m_envelope;
    const wire::EnrolRequest m_request;
    const qint64 m_nowMs;
    Leave m_leave;
};

} // namespace noi
