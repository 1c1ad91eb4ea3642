#include "sync/client/taking_in.h"

#include "core/base/mutant.h"

#include <algorithm>

namespace noi
{

TakingIn::TakingIn(Sent sent, wire::SyncReply reply, Verdict verdict, Times times)
    : m_sent(std::move(sent)), m_reply(std::move(reply)), m_verdict(std::move(verdict)), m_times(times)
{
}

Result<bool> TakingIn::takeSlice(Store& store, Id link)
{
    qsizetype end = m_next;
    for (qint64 bytes = 0; end < m_reply.ops.size() && end - m_next < sliceOps; ++end) {
        bytes += m_reply.ops[end].size();
        if (bytes > sliceBytes && end > m_next) break;
    }
    const bool last = end == m_reply.ops.size();
    const auto known = LinkRegister(store.database()).find(link);
    if (!known) return known.error();
    Store::Origin origin{link, known->arbiter, {}};
    if (last || NOI_MUTANT(cursorBeforeOperations)) origin.also = [&] { return finish(store, link); };
    const qsizetype dropped = NOI_MUTANT(lastOperationDropped) && end - m_next > 1 ? 1 : 0;
    const auto received = store.receive(m_reply.ops.mid(m_next, end - m_next - dropped), origin);
    if (!received) return received.error();
    m_moved = m_moved || received->added > 0;
    m_next = end;
    return !last;
}

/// Runs in the transaction of the last slice.
Result<void> TakingIn::finish(Store& store, Id id)
{
    LinkRegister links(store.database());
    auto link = links.find(id);
    if (!link) return link.error();
    if (auto noted = noteAcks(links, id); !noted) return noted;
    if (auto noted = noteWanted(store, id); !noted) return noted;
    const bool otherEpoch = link->epoch != m_reply.epoch && !NOI_MUTANT(epochIgnored);
    // Where the server lacks what the own chain went on from, it looked at nothing else.
    const bool lookedAt = m_reply.acks.first().counter >= m_sent.chains.first().after;
    if (lookedAt)
        if (auto noted = noteTold(links, link.value()); !noted) return noted;
    if (otherEpoch) {
        link->tellHoldings = true;
        link->tellAfter.reset();
    }
    link->epoch = m_reply.epoch;
    link->waiting = m_reply.waiting;
    link->lastAnswerMs = m_times.heardMs;
    link->clockOffMs = m_times.offsetMs;
    if (auto saved = links.save(*link); !saved) return saved;
    return noteCursor(links, *link);
}

Result<void> TakingIn::noteAcks(LinkRegister& links, Id link)
{
    const auto before = links.acks(link);
    if (!before) return before.error();
    for (auto ack = m_verdict.acks.begin(); ack != m_verdict.acks.end(); ++ack) {
        if (before->value(ack.key()) == ack.value()) continue;
        m_moved = true;
        if (auto noted = links.setAck(link, ack.key(), ack.value()); !noted) return noted;
    }
    for (const Sent::Chain& chain : std::as_const(m_sent.chains)) {
        if (!m_verdict.unknown.contains(chain.device)) continue;
        m_moved = true;
        if (auto carried = links.carryChain(link, chain.device, chain.after, chain.head); !carried)
            return carried;
        if (auto noted = links.setAck(link, chain.device, chain.head); !noted) return noted;
    }
    if ((!m_reply.carriedTaken && !NOI_MUTANT(outboxDroppedEarly)) || m_sent.carried.isEmpty()) return {};
    m_moved = true;
    return links.dropCarried(link, m_sent.carried);
}

/// First how far each author is here, then, of what goes with no own chain, each operation.
Result<void> TakingIn::noteTold(LinkRegister& links, Link& link)
{
    if (link.tellHoldings && m_sent.holdings) {
        link.tellHoldings = false;
        link.tellAfter = Id();
        m_moved = true;
    } else if (link.tellAfter && (m_sent.allHeld || !m_sent.held.isEmpty())) {
        link.tellAfter = m_sent.allHeld ? std::optional<Id>() : m_sent.held.last();
        m_moved = true;
    }
    return m_reply.lacking.isEmpty() || NOI_MUTANT(lackingIgnored) ? Result<void>()
                                                                   : links.carryTo(link.id, m_reply.lacking);
}

Result<void> TakingIn::noteWanted(Store& store, Id link)
{
    LinkRegister links(store.database());
    for (const wire::Holding& wanted : std::as_const(m_reply.wanted)) {
        if (NOI_MUTANT(wantedIgnored)) break;
        const auto own = OwnNumbers(store.database()).find(wanted.device);
        if (!own && own.error().kind != ErrorKind::NotFound) return own.error();
        if (own) {
            const auto place = chainPlaceUpTo(store.database(), own->head, wanted.counter);
            if (!place) return place.error();
            if (auto lowered = links.setAck(link, wanted.device, *place); !lowered) return lowered;
        }
        if (auto carried = links.carryOf(link, wanted.device, wanted.counter); !carried) return carried;
        m_moved = true;
    }
    return {};
}

Result<void> TakingIn::noteCursor(LinkRegister& links, const Link& link)
{
    // None of the former ones is known there either: begin anew.
    const bool anew = m_reply.cursorUnknown && m_sent.formerCursors;
    if (m_reply.cursorUnknown && !anew) return {};
    const QByteArray cursor = anew ? QByteArray() : m_reply.cursor;
    if (cursor == link.cursor) return {};
    m_moved = true;
    return links.takeCursor(link.id, cursor);
}

} // namespace noi
