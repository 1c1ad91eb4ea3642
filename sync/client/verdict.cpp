#include "sync/client/verdict.h"

#include "core/base/mutant.h"

namespace noi
{

namespace
{

Result<bool> fits(Store& store, const wire::ChainAck& ack)
{
    const auto here = chainHashAt(store.database(), ack.device, ack.counter);
    return here ? Result<bool>(shortened(*here) == ack.hash) : Result<bool>(here.error());
}

} // namespace

Result<Verdict> judge(Store& store, const Sent& sent, const wire::SyncReply& reply)
{
    Verdict verdict;
    bool answers = reply.acks.size() == sent.chains.size();
    for (qsizetype i = 0; answers && i < reply.acks.size(); ++i)
        answers = reply.acks[i].device == sent.chains[i].device;
    if (!answers)
        return Error{ErrorKind::Damaged,
                     QT_TRANSLATE_NOOP("Error",
                                       "The server answered something that was not asked. Nothing of "
                                       "it was taken; it is tried again.")};
    for (qsizetype i = 0; i < reply.acks.size(); ++i) {
        const wire::ChainAck& ack = reply.acks[i];
        const Sent::Chain& chain = sent.chains[i];
        // Where hashes were asked for, the heads are known to differ; only where they begin counts.
        const bool asked = sent.hashes && sent.hashes->device == chain.device;
        const auto fitting = !asked && ack.counter <= chain.head ? fits(store, ack) : Result<bool>(true);
        if (!fitting) return fitting.error();
        if ((ack.diverged || !*fitting) && !NOI_MUTANT(divergenceNotSeen))
            return Verdict{Verdict::Kind::Diverged, chain.device, {}, {}};
        if (asked) continue;
        if (ack.counter > chain.head && chain.own)
            return Verdict{Verdict::Kind::PutBack, chain.device, {}, {}};
        if (!chain.own && chain.after == ack.counter && chain.end > chain.after)
            verdict.unknown.append(chain.device);
        // Where the server goes on further than we wrote, only what was sent was held against it.
        const qint64 agreed = NOI_MUTANT(ackBeyondSent) ? chain.head : chain.end;
        verdict.acks.insert(chain.device, ack.counter <= chain.head ? ack.counter : agreed);
    }
    return verdict;
}

Result<Agreement> agreeingHashes(Store& store, const wire::Holding& asked,
                                 const QList<wire::ShortHash>& hashes)
{
    const auto number = OwnNumbers(store.database()).find(asked.device);
    if (!number) return number.error();
    const auto here = chainPlacesAfter(store.database(), number->head, asked.counter, hashes.size());
    if (!here) return here.error();
    qsizetype count = 0;
    while (count < here->size() && shortened(here->at(count).hash) == hashes[count])
        ++count;
    return Agreement{count > 0 ? here->at(count - 1).counter : asked.counter, count == hashes.size()};
}

} // namespace noi
