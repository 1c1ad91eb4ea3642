#include "sync/client/request.h"

#include "core/base/mutant.h"
#include "sync/wire/limits.h"

#include <algorithm>
#include <optional>

namespace noi
{

namespace
{

wire::ChainRun runOf(qint64 device, const ChainPiece& piece)
{
    return {device, piece.after, shortened(piece.afterHash), piece.ops, {}, {}};
}

qint64 bytesOf(const QList<QByteArray>& ops)
{
    qint64 bytes = 0;
    for (const QByteArray& op : ops)
        bytes += op.size();
    return bytes;
}

void note(BuiltRequest& built, const wire::ChainRun& run, qint64 end, const OwnNumber& number, bool own)
{
    built.sent.chains.append({number.head.device, run.after, end, number.head.counter, own});
    built.sent.opBytes += bytesOf(run.ops);
    built.message.chains.append(run);
}

Result<void> addOwnChain(Store& store, const OwnNumber& own, qint64 after, qint64 maxBytes,
                         BuiltRequest& built)
{
    const auto piece = chainPiece(store.database(), own.head, after, maxBytes);
    if (!piece) return piece.error();
    note(built, runOf(own.head.device, *piece), piece->end, own, true);
    built.head = {own.head.device, piece->end, piece->endHash, {}};
    built.secretKey = own.secretKey;
    return {};
}

/// The first former number whose chain this server does not have in whole, if any. One goes up at a time, and
/// the own chain only behind them: where one turns out to have diverged, whatever names something of it has
/// not gone up yet and can still be written again.
Result<std::optional<OwnNumber>> formerToSend(Store& store, const QMap<qint64, qint64>& acks)
{
    const auto former = OwnNumbers(store.database()).former();
    if (!former) return former.error();
    for (const OwnNumber& number : *former)
        if (acks.value(number.head.device) < number.head.counter && !NOI_MUTANT(formerChainsForgotten))
            return std::optional(number);
    return std::optional<OwnNumber>();
}

Result<void> addCarried(Store& store, Id link, qint64 upBytes, BuiltRequest& built)
{
    const qint64 left = upBytes - built.sent.opBytes;
    if (left <= 0) return {};
    const auto piece = LinkRegister(store.database()).carriedPiece(link, left);
    if (!piece) return piece.error();
    for (const Carried& one : *piece) {
        built.sent.carried.append(one.op);
        built.message.carried.append(one.body);
    }
    built.sent.opBytes += bytesOf(built.message.carried);
    return {};
}

Result<void> addHoldings(Store& store, BuiltRequest& built)
{
    const auto highest = highestCounters(store.database());
    if (!highest) return highest.error();
    for (auto author = highest->begin(); author != highest->end(); ++author)
        built.message.holdings.append({author.key(), author.value()});
    built.sent.holdings = true;
    return {};
}

/// Where each former number's chain was last agreed on: a server that was put back may have taken another
/// end of one since, from a clone. That of `sent` goes up anyway.
Result<void> addFormerPlaces(Store& store, const QMap<qint64, qint64>& acks,
                             const std::optional<OwnNumber>& sent, BuiltRequest& built)
{
    const auto former = OwnNumbers(store.database()).former();
    if (!former) return former.error();
    for (const OwnNumber& number : *former) {
        if (sent && sent->head.device == number.head.device) continue;
        const auto piece = chainPiece(store.database(), number.head, acks.value(number.head.device), 0);
        if (!piece) return piece.error();
        note(built, runOf(number.head.device, *piece), piece->end, number, false);
    }
    return {};
}

Result<void> addHeld(Store& store, Id after, qint64 upBytes, BuiltRequest& built)
{
    const qint64 most = std::clamp<qint64>(upBytes / 4, 256, wire::maxHoldings);
    auto held = LinkRegister(store.database()).withoutChain(after, most);
    if (!held) return held.error();
    built.sent.allHeld = held->size() < most;
    built.message.held = built.sent.held = std::move(held).value();
    return {};
}

/// Asks for the hashes of one chain; its own piece is empty and begins where they do, so the answer also says
/// whether the chains still agree there.
Result<BuiltRequest> buildQuestion(Store& store, const OwnNumber& own, const QMap<qint64, qint64>& acks,
                                   const wire::Holding& asked, BuiltRequest built)
{
    const bool aboutOwn = asked.device == own.head.device;
    built.sent.hashes = asked;
    built.message.hashesAfter = asked.counter;
    built.message.hashesOf = aboutOwn ? 0 : asked.device;
    if (auto added =
            addOwnChain(store, own, aboutOwn ? asked.counter : acks.value(own.head.device), 0, built);
        !added)
        return added.error();
    if (aboutOwn) return built;
    const auto number = OwnNumbers(store.database()).find(asked.device);
    if (!number) return number.error();
    const auto run = provenRun(store, *number, asked.counter, 0);
    if (!run) return run.error();
    note(built, run->run, run->end, *number, false);
    return built;
}

} // namespace

Result<ProvenRun> provenRun(Store& store, const OwnNumber& number, qint64 after, qint64 maxBytes)
{
    // Without its key only the head that was signed then can be vouched for: all of it in one piece.
    const qint64 bytes =
        number.secretKey.isEmpty() && maxBytes > 0 ? std::numeric_limits<int>::max() : maxBytes;
    const auto piece = chainPiece(store.database(), number.head, after, bytes);
    if (!piece) return piece.error();
    ProvenRun proven{runOf(number.head.device, *piece), piece->end};
    ChainHead head{number.head.device, piece->end, piece->endHash, {}};
    if (head.counter == number.head.counter)
        head = number.head;
    else if (!number.secretKey.isEmpty())
        signHead(head, number.secretKey);
    if (head.counter == 0 || head.signature.isEmpty()) return proven;
    proven.run.headHash = head.hash;
    proven.run.headSignature = head.signature;
    return proven;
}

Result<BuiltRequest> buildRequest(Store& store, const Link& link, const Wish& wish)
{
    const auto own = OwnNumbers(store.database()).current();
    if (!own) return own.error();
    LinkRegister links(store.database());
    const auto acks = links.acks(link.id);
    if (!acks) return acks.error();
    BuiltRequest built;
    built.message.cursor = link.cursor; // bears the mark of its epoch: 18 bytes less than saying it
    built.message.room = wish.room;
    if (wish.hashes) return buildQuestion(store, own->number, *acks, *wish.hashes, std::move(built));

    const qint64 ack = acks->value(own->number.head.device) + (NOI_MUTANT(resumeOffByOne) ? 1 : 0);
    const auto former = formerToSend(store, *acks);
    if (!former) return former.error();
    if (auto added = addOwnChain(store, own->number, ack, *former ? 0 : wish.upBytes, built); !added)
        return added.error();
    if (*former && wish.upBytes > 0) {
        const auto run = provenRun(store, **former, acks->value((*former)->head.device), wish.upBytes);
        if (!run) return run.error();
        note(built, run->run, run->end, **former, false);
    }
    if (auto added = addCarried(store, link.id, wish.upBytes, built); !added) return added.error();
    if (link.tellHoldings) {
        if (auto added = addFormerPlaces(store, *acks, wish.upBytes > 0 ? *former : std::nullopt, built);
            !added)
            return added.error();
        if (auto added = addHoldings(store, built); !added) return added.error();
    }
    if (!link.tellHoldings && link.tellAfter)
        if (auto added = addHeld(store, *link.tellAfter, wish.upBytes, built); !added) return added.error();
    if (wish.formerCursors) {
        auto cursors = links.formerCursors(link.id);
        if (!cursors) return cursors.error();
        built.message.formerCursors = std::move(cursors).value();
        built.sent.formerCursors = true;
    }
    return built;
}

Result<qint64> unsentCount(Store& store, Id link)
{
    LinkRegister links(store.database());
    const auto acks = links.acks(link);
    if (!acks) return acks.error();
    OwnNumbers numbers(store.database());
    const auto current = numbers.current();
    if (!current) return current.error();
    auto all = numbers.former();
    if (!all) return all.error();
    all->append(current->number);
    const auto carried = links.carriedCount(link);
    if (!carried) return carried;
    qint64 count = *carried;
    for (const OwnNumber& number : std::as_const(*all)) {
        const auto unsent = chainLengthAfter(store.database(), number.head, acks->value(number.head.device));
        if (!unsent) return unsent;
        count += *unsent;
    }
    return count;
}

} // namespace noi
