#pragma once

#include "core/journal/chain.h"
#include "core/journal/op.h"
#include "sync/wire/messages.h"
#include "sync/wire/ticket.h"

#include <random>

namespace noi::bench
{

/// A made-up station's one PC, as far as a server can tell: enrols, sends people and doses, keeps chain and
/// cursor.
class LoadStation
{
public:
    explicit LoadStation(const wire::Ticket& ticket);

    [[nodiscard]] QByteArray enrolRequest(qint64 nowMs);
    /// False with a reason on standard error when the answer does not fit.
    bool enrolled(const QByteArray& answer);

    /// So many new operations, one person and four doses each time.
    [[nodiscard]] QByteArray nextRequest(int ops, qint64 nowMs);
    bool answered(const QByteArray& answer);

private:
    QByteArray seal(const QByteArray& body, const ChainHead& head, qint64 nowMs);
    template <class R> void add(const R& record, Id file, qint64 nowMs, QList<QByteArray>& ops);

    wire::Ticket m_ticket;
    DeviceKeys m_keys = makeDeviceKeys();
    ChainHead m_head; ///< all that was sent
    QByteArray m_serverKey, m_epoch, m_cursor, m_signature;
    qint64 m_lastStamp = 0;
    Id m_station;
    std::mt19937 m_random;
};

} // namespace noi::bench
