#include "sync/server/enrolment.h"

#include "sync/server/locks.h"
#include "sync/wire/codec.h"
#include "sync/wire/enrol_proof.h"
#include "sync/wire/limits.h"

namespace noi
{

namespace
{

using wire::RefusalCode;
using Refusal = std::optional<Outcome>;

} // namespace

Enrolment::Enrolment(ServerStore& store, const wire::RequestEnvelope& envelope, wire::EnrolRequest request,
                     qint64 nowMs)
    : m_store(store), m_database(store.database()), m_envelope(envelope), m_request(std::move(request)),
      m_nowMs(nowMs)
{
}

Result<Outcome> Enrolment::answer()
{
    if (m_request.device != m_envelope.device || m_request.device <= 0 ||
        m_request.device == m_store.device() || m_request.publicKey.size() != wire::publicKeyBytes)
        return refuse(RefusalCode::Malformed);
    // Signed by the key that is to be enrolled: nobody enrols a key that is not theirs.
    if (!wire::requestFits(m_envelope, {m_request.device, 0, {}, {}}, m_request.publicKey))
        return refuse(RefusalCode::WrongSignature);
    if (m_store.diskNearlyFull()) return refuse(RefusalCode::DiskNearlyFull, 10 * 60'000);
    Refusal refusal;
    auto entered = m_database.transaction([&]() -> Result<void> {
        if (auto locked = lockWholeServer(m_database); !locked) return locked;
        auto why = whyNot();
        if (!why) return why.error();
        refusal = std::move(why).value();
        return refusal ? Result<void>() : enter();
    });
    if (!entered) return entered.error();
    return refusal ? Result<Outcome>(*refusal) : reply();
}

Result<Refusal> Enrolment::whyNot()
{
    auto unproven = m_request.ticket ? checkTicket() : checkPredecessor();
    if (!unproven || *unproven) return unproven;
    const auto known = findDevices(m_database, {m_request.device});
    if (!known) return known.error();
    const KnownDevice here = known->value(m_request.device);
    if (here.number && (here.publicKey != m_request.publicKey || here.station != m_leave.station))
        return Refusal(refuse(RefusalCode::NumberTaken));
    if (here.revoked) return Refusal(refuse(RefusalCode::Revoked));
    return Refusal();
}

Result<Refusal> Enrolment::checkTicket()
{
    const auto row = m_database.row(
        QStringLiteral("SELECT ticket_key, station, valid_until, used_by FROM sync_ticket WHERE number = ?"),
        {m_request.ticket});
    if (!row) return row.error();
    if (row->isEmpty()) return Refusal(refuse(RefusalCode::WrongTicket));
    m_leave = {row->at(1).toLongLong(), row->at(0).toByteArray()};
    const QByteArray usedBy = row->at(3).toByteArray();
    const bool again = usedBy == m_request.publicKey;
    const bool valid = again || (usedBy.isEmpty() && m_nowMs <= row->at(2).toLongLong());
    // A ticket gives its own number; one who has a number of their own keeps it.
    const auto reserved = isReserved();
    if (!reserved) return reserved.error();
    if (!valid || (*reserved && m_request.device != m_request.ticket) ||
        !wire::sameProof(wire::ticketProof(m_request, m_leave.ticketKey), m_request.proof))
        return Refusal(refuse(RefusalCode::WrongTicket));
    return Refusal();
}

Result<Refusal> Enrolment::checkPredecessor()
{
    const auto known = findDevices(m_database, {m_request.predecessor});
    if (!known) return known.error();
    const KnownDevice before = known->value(m_request.predecessor);
    if (!before.number || before.number == m_store.device())
        return Refusal(refuse(RefusalCode::UnknownDevice));
    if (before.revoked) return Refusal(refuse(RefusalCode::Revoked));
    if (!wire::predecessorProofFits(m_request, before.publicKey))
        return Refusal(refuse(RefusalCode::WrongSignature));
    m_leave = {before.station, {}};
    const auto here = findDevices(m_database, {m_request.device});
    if (!here) return here.error();
    if (here->value(m_request.device).publicKey == m_request.publicKey) return Refusal(); // enrolled long ago
    return checkReservation();
}

/// A number of a ticket is for whoever has the ticket, while it is good; after that it is nobody's.
Result<Refusal> Enrolment::checkReservation()
{
    const auto row = m_database.row(
        QStringLiteral("SELECT valid_until, used_by FROM sync_ticket WHERE number = ?"), {m_request.device});
    if (!row) return row.error();
    if (row->isEmpty()) return Refusal();
    const QByteArray usedBy = row->at(1).toByteArray();
    const bool good =
        usedBy == m_request.publicKey || (usedBy.isEmpty() && m_nowMs <= row->at(0).toLongLong());
    return Refusal(refuse(good ? RefusalCode::WrongTicket : RefusalCode::NumberTaken));
}

/// A ticket of this server gives the number, to whoever has the ticket. A neighbour's server, which gives
/// few, also meets numbers that the province gave.
Result<bool> Enrolment::isReserved()
{
    const auto row =
        m_database.row(QStringLiteral("SELECT 1 FROM sync_ticket WHERE number = ?"), {m_request.device});
    return row ? Result<bool>(!row->isEmpty()) : Result<bool>(row.error());
}

Result<void> Enrolment::enter()
{
    const KnownDevice device{m_request.device, m_leave.station, m_request.publicKey, false, 0, {}};
    if (auto written = writeDevice(m_database, device, m_request.name, m_nowMs); !written) return written;
    QList<qint64> numbers;
    for (const wire::FormerNumber& former : m_request.former)
        numbers.append(former.device);
    const auto known = findDevices(m_database, numbers);
    if (!known) return known.error();
    for (const wire::FormerNumber& former : m_request.former)
        if (auto entered = enterFormer(former, *known); !entered) return entered;
    if (m_request.ticket)
        if (auto used = m_database.run(QStringLiteral("UPDATE sync_ticket SET used_by = ? WHERE number = ?"),
                                       {m_request.publicKey, m_request.ticket});
            !used)
            return used;
    if (!m_request.station) return {};
    return m_database.run(
        QStringLiteral("UPDATE sync_station SET file = ? WHERE number = ? AND file IS NULL"),
        {m_request.station.value, m_leave.station});
}

/// What it wrote under an earlier number can then be brought as that number's chain. A number that is
/// another's by its key, or another station's, stays theirs.
Result<void> Enrolment::enterFormer(const wire::FormerNumber& former, const KnownDevices& known)
{
    const KnownDevice here = known.value(former.device);
    if (former.device <= 0 || former.device == m_store.device() || former.device == m_request.device ||
        former.publicKey.size() != wire::publicKeyBytes ||
        (here.number && (here.publicKey != former.publicKey || here.station != m_leave.station)))
        return {};
    KnownDevice device{former.device, m_leave.station, former.publicKey, here.revoked, m_request.device, {}};
    return writeDevice(m_database, device, m_request.name, m_nowMs);
}

Result<Outcome> Enrolment::reply()
{
    const auto station = m_database.row(
        QStringLiteral("SELECT code, name, coalesce(file, 0) FROM sync_station WHERE number = ?"),
        {m_leave.station});
    if (!station) return station.error();
    auto epoch = m_store.epoch();
    if (!epoch) return epoch.error();
    wire::EnrolReply reply{m_store.keys().publicKey,
                           std::move(epoch).value(),
                           Id{station->value(2).toLongLong()},
                           station->value(0).toString(),
                           station->value(1).toString(),
                           {},
                           m_store.tlsPin()};
    if (!m_leave.ticketKey.isEmpty()) reply.proof = wire::ticketProof(reply, m_request, m_leave.ticketKey);
    return Outcome{200, false, wire::encode(reply), QStringLiteral("enrolled"), 0, 0};
}

} // namespace noi
