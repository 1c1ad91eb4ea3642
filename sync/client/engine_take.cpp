#include "sync/client/engine_state.h"

#include <algorithm>
#include <cstdlib>

namespace noi
{

namespace
{

constexpr qint64 idleMs = 60'000;      // between two looks when there is nothing to say
constexpr qint64 clockStepMs = 60'000; // smaller changes of the offset are not worth remembering

} // namespace

Result<bool> SyncEngine::State::takeSlice()
{
    if (repair) return mend();
    if (!heard) return false;
    if (heard->verdict().kind != Verdict::Kind::Sound || heard->sent().hashes) return weighUp();
    const auto more = heard->takeSlice(store, link);
    if (!more || *more) return more;
    if (auto done = answered(); !done) return done.error();
    return false;
}

Result<bool> SyncEngine::State::mend()
{
    const Repair now = *std::exchange(repair, std::nullopt);
    askHashes.reset();
    repairing();
    if (now.kind == Repair::Kind::TakeNumber) {
        const auto taken = store.renumber(QStringLiteral("restored"), 0);
        return taken ? Result<bool>(false) : Result<bool>(taken.error());
    }
    const auto done = now.kind == Repair::Kind::LetGo
                          ? store.letGoAfter(now.device, now.counter)
                          : store.writeAgainAfter(now.device, now.counter, QStringLiteral("cloned"));
    return done ? Result<bool>(false) : Result<bool>(done.error());
}

/// An answer to a PC whose chains are not what the server has: nothing of it is taken, for the server held
/// back operations as our own that are not here.
Result<bool> SyncEngine::State::weighUp()
{
    const Verdict& verdict = heard->verdict();
    const auto asked = heard->sent().hashes;
    if (verdict.kind == Verdict::Kind::PutBack) {
        repair = Repair{Repair::Kind::TakeNumber, verdict.device, 0};
    } else if (verdict.kind == Verdict::Kind::Diverged) {
        if (!asked || asked->device != verdict.device)
            askHashes = wire::Holding{verdict.device, links().acks(link).valueOr({}).value(verdict.device)};
        else if (asked->counter == 0)
            repair = Repair{Repair::Kind::LetGo, verdict.device, 0};
        else if (auto halved = askFrom(asked->device, asked->counter / 2); !halved)
            return halved.error(); // they did not agree there either
    } else
        return hashesSay();
    heard.reset();
    if (repair) return true;
    repairing();
    return false;
}

/// From the last place of the chain here up to a counter.
Result<void> SyncEngine::State::askFrom(qint64 device, qint64 counter)
{
    const auto number = OwnNumbers(store.database()).find(device);
    if (!number) return number.error();
    const auto place = chainPlaceUpTo(store.database(), number->head, counter);
    if (!place) return place.error();
    askHashes = wire::Holding{device, *place};
    return {};
}

Result<bool> SyncEngine::State::hashesSay()
{
    const wire::Holding asked = *heard->sent().hashes;
    const QList<wire::ShortHash> hashes = heard->reply().hashes;
    const QList<wire::ChainAck> acks = heard->reply().acks;
    heard.reset();
    askHashes.reset();
    for (const wire::ChainAck& ack : acks)
        if (ack.device == asked.device && ack.counter < asked.counter) { // it was put back, and ends before
            if (auto before = askFrom(asked.device, ack.counter); !before) return before.error();
            repairing();
            return false;
        }
    const auto agreeing = agreeingHashes(store, asked, hashes);
    if (!agreeing) return agreeing.error();
    if (!agreeing->whole) {
        repair = Repair{Repair::Kind::LetGo, asked.device, agreeing->counter};
        return true;
    }
    if (auto noted = links().setAck(link, asked.device, agreeing->counter); !noted) return noted.error();
    repairing();
    return false;
}

/// An answer was taken in whole.
Result<void> SyncEngine::State::answered()
{
    const TakingIn done = std::move(*heard);
    heard.reset();
    const wire::SyncReply& reply = done.reply();
    const auto known = links().find(link);
    if (!known) return known.error();
    if (known->arbiter && std::abs(stamps.offsetMs() - store.clockOffMs()) > clockStepMs)
        if (auto noted = store.setClockOffMs(stamps.offsetMs()); !noted) return noted;
    sendFormerCursors = reply.cursorUnknown && !done.sent().formerCursors;
    backoff.reset();
    const auto left = unsentCount(store, link);
    if (!left) return left.error();
    const bool more = reply.more || sendFormerCursors || (known->tellHoldings && !done.sent().holdings) ||
                      known->tellAfter || (*left > 0 && done.moved() && !readOnly) ||
                      known->enrolled != store.device();
    if (!readOnly) problem.reset();
    if (done.moved() || !more) repairsInARow = 0;
    nextAtMs = clock.nowMs() + (more ? 0 : idleMs);
    if (!more) readOnly = false;
    return {};
}

} // namespace noi
