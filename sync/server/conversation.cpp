#include "sync/server/conversation.h"

#include "core/base/mutant.h"
#include "sync/server/intake.h"
#include "sync/server/op_table.h"
#include "sync/wire/codec.h"

#include <algorithm>

namespace noi
{

namespace
{

using wire::RefusalCode;

constexpr qint64 mostRoom = 8 << 20, leastRoom = 1024;
constexpr int mostHashes = 10'000, tries = 5;

Error headMoved()
{
    return {ErrorKind::Busy,
            QT_TRANSLATE_NOOP("Error", "Another request of this device was faster. Try again.")};
}

} // namespace

Conversation::Conversation(ServerStore& store, ReplayGuard& guard, const wire::RequestEnvelope& envelope,
                           wire::SyncRequest request, qint64 nowMs)
    : m_store(store), m_database(store.database()), m_guard(guard), m_envelope(envelope),
      m_request(std::move(request)), m_nowMs(nowMs)
{
}

Result<Outcome> Conversation::answer()
{
    if (m_request.chains.isEmpty() || m_request.chains.first().device != m_envelope.device)
        return refuse(RefusalCode::Malformed);
    if (auto planned = plan(); !planned) {
        if (planned.error().kind == ErrorKind::BadInput) return refuse(RefusalCode::Malformed);
        return planned.error();
    }
    if (auto refusal = whyNot()) return *refusal;
    if (own().plan.base != ChainPlan::Base::Agreed) return unknownBase();
    if (auto taken = takeAll(); !taken && !NOI_MUTANT(acknowledgeBeforeCommit)) return taken.error();

    wire::SyncReply reply;
    reply.acks = acks();
    reply.carriedTaken = !m_request.carried.isEmpty();
    if (auto given = give(reply); !given) return given.error();
    reply.epoch = m_epoch;
    Outcome outcome{
        200, false, wire::encode(reply), {}, static_cast<int>(m_taken), static_cast<int>(reply.ops.size())};
    if (own().plan.diverged) outcome.note = QStringLiteral("diverged");
    return outcome;
}

/// Who is known, and what the pieces are, held against what is here now.
Result<void> Conversation::plan()
{
    QList<qint64> numbers;
    for (const wire::ChainRun& run : m_request.chains)
        numbers.append(run.device);
    auto known = findDevices(m_database, numbers);
    if (!known) return known.error();
    auto epoch = m_store.epoch();
    if (!epoch) return epoch.error();
    m_epoch = std::move(epoch).value();
    m_pieces.clear();
    for (const wire::ChainRun& run : m_request.chains)
        if (auto planned = planPiece(run, known.value()); !planned) return planned;
    return {};
}

Result<void> Conversation::planPiece(const wire::ChainRun& run, KnownDevices& known)
{
    Piece piece{&run, known.value(run.device), {}, false, {}, {}};
    if (piece.device.number) {
        auto planned = planChain(m_database, piece.device, run, m_envelope.device);
        if (!planned) return planned.error();
        piece.plan = std::move(planned).value();
        prove(piece);
        // A further piece of the same chain goes on from here.
        if (piece.proven && piece.plan.end.counter > piece.device.head.counter && !piece.plan.diverged)
            known[run.device].head = piece.plan.end;
    }
    m_pieces.append(piece);
    return {};
}

/// The sender's own chain by the request's signature, another's by that of its head. In the middle of a chain
/// of its own former number a PC may have no signature any more: the one at the end will vouch for it.
void Conversation::prove(Piece& piece)
{
    if (piece.plan.base != ChainPlan::Base::Agreed) return;
    if (piece.device.number == m_envelope.device) {
        piece.signature = m_envelope.signature;
        piece.context = m_envelope.context;
        piece.proven = NOI_MUTANT(signatureNotChecked) ||
                       wire::requestFits(m_envelope, piece.plan.end, piece.device.publicKey);
        return;
    }
    if (piece.run->headSignature) {
        ChainHead head = piece.plan.end;
        head.signature = piece.signature = *piece.run->headSignature;
        piece.proven = signatureFits(head, piece.device.publicKey);
        return;
    }
    piece.proven = continuesAs(piece.device);
}

bool Conversation::continuesAs(const KnownDevice& former) const
{
    const KnownDevice& sender = m_pieces.first().device;
    return former.successor != 0 && former.station == sender.station &&
           (former.successor == sender.number || former.successor == sender.successor);
}

std::optional<Outcome> Conversation::whyNot()
{
    const Piece& piece = own();
    if (!piece.device.number) return refuse(RefusalCode::UnknownDevice);
    if (piece.device.revoked) return refuse(RefusalCode::Revoked);
    if (!m_guard.mayEnter(m_envelope.device, m_envelope.stampMs, m_nowMs))
        return refuse(RefusalCode::StaleStamp);
    if (piece.plan.base != ChainPlan::Base::Agreed) return std::nullopt; // nothing is taken or given
    if (!piece.proven) return refuse(RefusalCode::WrongSignature);
    if (!m_guard.enter(m_envelope.device, m_envelope.stampMs, m_nowMs))
        return refuse(RefusalCode::StaleStamp);
    if (m_store.diskNearlyFull() && bringsAnything()) return refuse(RefusalCode::DiskNearlyFull, 10 * 60'000);
    return std::nullopt;
}

/// The piece begins where the histories are not the same, so the signature cannot be checked: nothing is
/// taken and nothing given but where the chain stands here. From there the sender can go on, provably.
Result<Outcome> Conversation::unknownBase()
{
    wire::SyncReply reply;
    reply.epoch = m_epoch;
    reply.acks = {ackOf(own().device.head, own().plan.diverged)};
    for (qsizetype i = 1; i < m_request.chains.size(); ++i)
        reply.acks.append(
            {m_request.chains[i].device, m_request.chains[i].after, m_request.chains[i].afterHash, false});
    reply.cursor = m_request.cursor;
    reply.more = true;
    return Outcome{200, false, wire::encode(reply), QStringLiteral("base not known"), 0, 0};
}

bool Conversation::bringsAnything() const
{
    if (!m_request.carried.isEmpty()) return true;
    for (const Piece& piece : m_pieces)
        if (!piece.plan.ops.isEmpty() || !piece.plan.aside.isEmpty() ||
            (!piece.proven && !piece.run->ops.isEmpty() && piece.device.number != m_envelope.device))
            return true;
    return false;
}

Result<void> Conversation::takeAll()
{
    for (int attempt = 1;; ++attempt) {
        if (!bringsAnything()) return {};
        auto taken = m_database.transaction([this] { return take(); });
        if (taken || taken.error().kind != ErrorKind::Busy || attempt == tries) return taken;
        if (auto again = plan(); !again) return again;
    }
}

/// Inside a transaction.
Result<void> Conversation::take()
{
    if (auto same = checkHeads(); !same) return same;
    QList<IncomingOp> ops;
    for (const Piece& piece : std::as_const(m_pieces)) {
        if (!piece.proven) {
            if (auto carried = takeCarried(piece.run->ops, ops); !carried) return carried;
            continue;
        }
        ops += piece.plan.ops;
        for (const SetAside& aside : piece.plan.aside)
            if (auto kept = putAside(m_database, aside); !kept) return kept;
    }
    if (auto carried = takeCarried(m_request.carried, ops); !carried) return carried;
    Intake intake(m_store);
    if (auto added = intake.add(std::move(ops)); !added) return added;
    m_taken = intake.taken();
    for (const Piece& piece : std::as_const(m_pieces)) {
        ChainHead head = headOf(piece);
        if (head.counter == piece.device.head.counter) continue;
        head.signature = piece.signature;
        if (auto written =
                writeHead(m_database, head, piece.context, piece.plan.ops.size() + piece.plan.aside.size());
            !written)
            return written;
    }
    return {};
}

/// Locks the devices; between planning and now another request of one may have been faster.
Result<void> Conversation::checkHeads()
{
    QList<qint64> numbers;
    for (const Piece& piece : std::as_const(m_pieces))
        numbers.append(piece.run->device);
    const auto now = lockDevices(m_database, numbers);
    if (!now) return now.error();
    QSet<qint64> seen;
    for (const Piece& piece : std::as_const(m_pieces)) {
        if (seen.contains(piece.run->device)) continue; // its later pieces were planned after the first
        seen.insert(piece.run->device);
        const ChainHead here = now->value(piece.run->device).head;
        if (here.counter != piece.device.head.counter || here.hash != piece.device.head.hash)
            return headMoved();
    }
    return {};
}

Result<void> Conversation::takeCarried(const QList<QByteArray>& bodies, QList<IncomingOp>& ops)
{
    for (const QByteArray& body : bodies) {
        if (auto op = readOp(body))
            ops.append({*std::move(op), body, {}, m_envelope.device});
        else if (auto aside =
                     putAside(m_database, {AsideReason::NotUnderstood, {}, body, {}, m_envelope.device});
                 !aside)
            return aside;
    }
    return {};
}

QList<wire::ChainAck> Conversation::acks() const
{
    QList<wire::ChainAck> acks;
    for (const Piece& piece : m_pieces)
        acks.append(ackOf(headOf(piece), piece.plan.diverged));
    return acks;
}

/// Where its chain stands here after the request.
ChainHead Conversation::headOf(const Piece& piece)
{
    const bool further =
        piece.proven && !piece.plan.diverged && piece.plan.end.counter > piece.device.head.counter;
    ChainHead head = further ? piece.plan.end : piece.device.head;
    head.device = piece.run->device;
    return head;
}

Result<void> Conversation::give(wire::SyncReply& reply)
{
    if (m_request.hashesAfter) {
        const auto asked = std::find_if(m_pieces.begin(), m_pieces.end(), [this](const Piece& piece) {
            return piece.run->device == m_request.hashesOf;
        });
        const Piece& about = asked == m_pieces.end() ? own() : *asked;
        auto hashes = hashesAfter(m_database, about.device.head, *m_request.hashesAfter, mostHashes);
        if (!hashes) return hashes.error();
        reply.hashes = std::move(hashes).value();
    }
    if (!m_request.holdings.isEmpty()) {
        auto missing = wanted();
        if (!missing) return missing.error();
        reply.wanted = std::move(missing).value();
    }
    if (!m_request.held.isEmpty()) {
        auto missing = lacking();
        if (!missing) return missing.error();
        reply.lacking = std::move(missing).value();
    }
    const auto from = whereFrom(reply);
    if (!from) return from.error();
    if (!*from) return {};
    auto pull = Feed(m_database)
                    .pull(own().device.station, **from, Id::of(m_envelope.device, headOf(own()).counter),
                          qBound(leastRoom, m_request.room, mostRoom));
    if (!pull) return pull.error();
    pull->cursor.mark = m_epoch.left(markBytes);
    reply.cursor = toBytes(pull->cursor);
    reply.ops = std::move(pull->ops);
    reply.more = pull->more;
    reply.waiting = pull->waiting;
    return {};
}

/// The newest of its cursors that is of this history. A cursor of this very epoch that does not fit shows
/// that the server was put back without anyone telling it: it begins a new epoch, so that everybody says what
/// they have.
Result<std::optional<Cursor>> Conversation::whereFrom(wire::SyncReply& reply)
{
    std::optional<Cursor> cursor;
    const auto known = fits(m_request.cursor, cursor);
    if (!known) return known.error();
    if (*known) return cursor;
    if (!NOI_MUTANT(putBackUnnoticed) && cursor && cursor->mark == m_epoch.left(markBytes) &&
        !m_store.diskNearlyFull()) {
        auto rotated = m_store.rotateEpoch();
        if (!rotated) return rotated.error();
        m_epoch = std::move(rotated).value();
    }
    if (m_request.formerCursors.isEmpty()) {
        reply.cursorUnknown = true;
        reply.cursor = m_request.cursor;
        return std::optional<Cursor>();
    }
    for (const QByteArray& former : m_request.formerCursors) {
        const auto good = fits(former, cursor);
        if (!good) return good.error();
        if (*good) return cursor;
    }
    return std::optional(Cursor());
}

Result<bool> Conversation::fits(const QByteArray& cursorBytes, std::optional<Cursor>& found)
{
    found = cursorFrom(cursorBytes);
    if (!found) return false;
    const auto fit = Feed(m_database).fit(own().device.station, *found);
    return fit ? Result<bool>(*fit == Feed::Fit::Fits) : Result<bool>(fit.error());
}

/// What the sender holds of others and is not here. Of an author that is known in whole something may have
/// been written in another history: before this server was put back, or by a clone.
Result<QList<Id>> Conversation::lacking()
{
    QList<qint64> ids;
    for (const Id id : m_request.held)
        ids.append(id.value);
    const auto here = OpTable(m_database).present(ids);
    if (!here) return here.error();
    QList<Id> missing;
    for (const Id id : m_request.held)
        if (!here->contains(id)) missing.append(id);
    return missing;
}

/// What the sender holds of others and is not here in whole.
Result<QList<wire::Holding>> Conversation::wanted()
{
    QList<qint64> numbers;
    for (const wire::Holding& holding : m_request.holdings)
        numbers.append(holding.device);
    const auto known = findDevices(m_database, numbers);
    if (!known) return known.error();
    QList<wire::Holding> missing;
    for (const wire::Holding& holding : m_request.holdings)
        if (const qint64 here =
                NOI_MUTANT(wantedForgotten) ? holding.counter : known->value(holding.device).head.counter;
            holding.counter > here && holding.device != m_envelope.device)
            missing.append({holding.device, here});
    return missing;
}

} // namespace noi
