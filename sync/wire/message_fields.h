#pragma once

#include "sync/wire/limits.h"
#include "sync/wire/messages.h"

#include <concepts>

/// Each message's keys, once: the codec visits them for counting, writing and reading alike. A key is never
/// used for something else later.
namespace noi::wire
{

template <class T, class Message>
concept Of = std::same_as<std::remove_const_t<T>, Message>;

void visit(auto& v, Of<Holding> auto& m)
{
    v.number(1, m.device, 1, maxDevice);
    v.number(2, m.counter, 0, maxCounter);
}

void visit(auto& v, Of<ChainRun> auto& m)
{
    v.number(1, m.device, 1, maxDevice);
    v.number(2, m.after, 0, maxCounter);
    v.data(3, m.afterHash, shortHashBytes, shortHashBytes);
    v.ops(4, m.ops, Id::of(m.device, m.after)); // the first follows on
    v.maybeData(5, m.headHash, hashBytes);
    v.maybeData(6, m.headSignature, signatureBytes);
}

void visit(auto& v, Of<SyncRequest> auto& m)
{
    v.data(1, m.epoch, 1, maxEpoch);
    v.data(2, m.cursor, 1, maxCursor);
    v.dataList(3, m.formerCursors, maxFormerCursors, maxCursor);
    v.list(4, m.chains, maxChains);
    v.ops(5, m.carried);
    v.list(6, m.holdings, maxHoldings);
    v.maybeNumber(7, m.hashesAfter, 0, maxCounter);
    v.number(8, m.room, 0, maxNumber);
    v.number(9, m.hashesOf, 0, maxDevice);
    v.ids(10, m.held);
}

void visit(auto& v, Of<ChainAck> auto& m)
{
    v.number(1, m.device, 1, maxDevice);
    v.number(2, m.counter, 0, maxCounter);
    v.data(3, m.hash, shortHashBytes, shortHashBytes);
    v.flag(4, m.diverged);
}

void visit(auto& v, Of<SyncReply> auto& m)
{
    v.data(1, m.epoch, 1, maxEpoch);
    v.list(2, m.acks, maxChains);
    v.flag(3, m.carriedTaken);
    v.data(4, m.cursor, 1, maxCursor);
    v.flag(5, m.cursorUnknown);
    v.ops(6, m.ops);
    v.flag(7, m.more);
    v.number(8, m.waiting, 0, maxNumber);
    v.list(9, m.wanted, maxHoldings);
    v.hashes(10, m.hashes);
    v.ids(11, m.lacking);
}

void visit(auto& v, Of<Refusal> auto& m)
{
    v.code(1, m.code);
    v.text(2, m.sentence);
    v.number(3, m.retryAfterMs, 0, maxNumber);
}

void visit(auto& v, Of<FormerNumber> auto& m)
{
    v.number(1, m.device, 1, maxDevice);
    v.data(2, m.publicKey, publicKeyBytes, publicKeyBytes);
}

void visit(auto& v, Of<EnrolRequest> auto& m)
{
    v.number(1, m.device, 1, maxDevice);
    v.data(2, m.publicKey, publicKeyBytes, publicKeyBytes);
    v.text(3, m.name);
    v.number(4, m.station.value, 1, maxNumber);
    v.list(5, m.former, maxFormerNumbers);
    v.number(6, m.ticket, 0, maxDevice);
    v.number(7, m.predecessor, 0, maxDevice);
    v.data(8, m.proof, hashBytes, signatureBytes);
}

void visit(auto& v, Of<EnrolReply> auto& m)
{
    v.data(1, m.serverKey, publicKeyBytes, publicKeyBytes);
    v.data(2, m.epoch, 1, maxEpoch);
    v.number(3, m.station.value, 1, maxNumber);
    v.text(4, m.stationCode);
    v.text(5, m.stationName);
    v.data(6, m.proof, hashBytes, hashBytes);
    v.data(7, m.tlsPin, hashBytes, hashBytes);
}

void visit(auto& v, Of<SearchRequest> auto& m)
{
    v.number(1, m.actor.value, 1, maxNumber);
    v.text(2, m.identifier);
    v.text(3, m.name);
    v.text(4, m.motherName);
    v.text(5, m.birth);
}

void visit(auto& v, Of<FoundPerson> auto& m)
{
    v.number(1, m.person.value, 1, maxNumber);
    v.text(2, m.fullName);
    v.text(3, m.birth);
    v.text(4, m.motherName);
    v.text(5, m.commune);
    v.text(6, m.hamlet);
    v.number(7, m.sex, 0, 9);
}

void visit(auto& v, Of<SearchReply> auto& m)
{
    v.list(1, m.people, maxPeople);
    v.flag(2, m.more);
}

void visit(auto& v, Of<Bundle> auto& m)
{
    v.number(1, m.from, 1, maxDevice);
    v.data(2, m.fromKey, publicKeyBytes, publicKeyBytes);
    v.number(3, m.writtenMs, 0, maxNumber);
    v.list(4, m.chains, maxChains);
    v.ops(5, m.carried);
    v.data(6, m.epoch, 1, maxEpoch);
    v.data(7, m.cursorBefore, 1, maxCursor);
    v.data(8, m.cursorAfter, 1, maxCursor);
}

} // namespace noi::wire
