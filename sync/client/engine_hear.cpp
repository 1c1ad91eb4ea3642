#include "sync/client/engine_state.h"
#include "sync/wire/codec.h"

#include <algorithm>

namespace noi
{

namespace
{

constexpr qint64 unpackedLimit = 64 * 1024 * 1024;

Error saidNo(const wire::Refusal& refusal)
{
    using Code = wire::RefusalCode;
    switch (refusal.code) {
    case Code::Revoked:
        return {ErrorKind::Refused,
                QT_TRANSLATE_NOOP("Error",
                                  "The province has shut this PC out. What is recorded here stays here; "
                                  "ask the province for a new ticket.")};
    case Code::WrongTicket:
        return {ErrorKind::Refused,
                QT_TRANSLATE_NOOP("Error",
                                  "The province does not accept this ticket: it was used or is too old. "
                                  "Ask for a new one.")};
    case Code::DiskNearlyFull:
        return {ErrorKind::Refused,
                QT_TRANSLATE_NOOP("Error",
                                  "The province's server takes nothing at present: its disk is nearly "
                                  "full. It is tried again by itself.")};
    case Code::Busy:
    case Code::TooMany:
        return {ErrorKind::Refused,
                QT_TRANSLATE_NOOP("Error", "The province's server is busy. It is tried again by itself.")};
    case Code::UnknownDevice:
    case Code::WrongSignature:
        return {ErrorKind::Refused,
                QT_TRANSLATE_NOOP("Error",
                                  "The province's server does not know this PC. Ask the province for a "
                                  "ticket.")};
    default:
        return {ErrorKind::Refused,
                QT_TRANSLATE_NOOP("Error", "The province's server refused: %1"),
                {refusal.sentence}};
    }
}

} // namespace

Result<void> SyncEngine::State::hear(const QByteArray& answer, const Pending& asked)
{
    const auto known = links().find(link);
    if (!known) return known.error();
    if (known->serverKey.isEmpty()) return hearEnrol(answer, asked, *known);
    const auto envelope = wire::openReply(answer, asked.signature, known->serverKey, unpackedLimit);
    if (!envelope) {
        batch.lost();
        return envelope.error();
    }
    noLine = false;
    stamps.told(envelope->serverMs, clock.nowMs());
    if (envelope->refused) return refused(*envelope, asked);
    return asked.enrol ? hearEnrol(answer, asked, *known) : hearSync(*envelope, asked);
}

/// Also the first answer ever, in which the server's key comes: a proof by the ticket stands for it.
Result<void> SyncEngine::State::hearEnrol(const QByteArray& answer, const Pending& asked, const Link& known)
{
    if (!asked.enrol)
        return Error{ErrorKind::BadInput,
                     QT_TRANSLATE_NOOP("Error", "An answer came that nobody waits for.")};
    const auto envelope = wire::openReplyUnchecked(answer, unpackedLimit);
    if (!envelope) return envelope.error();
    noLine = false;
    if (envelope->refused) {
        stamps.told(envelope->serverMs, clock.nowMs());
        return refused(*envelope, asked);
    }
    const auto reply = checkedEnrolReply(answer, envelope->body, asked.signature, *asked.enrol, known);
    if (!reply) return reply.error();
    stamps.told(envelope->serverMs, clock.nowMs());
    auto noted =
        store.database().transaction([&] { return noteEnrolled(store, link, asked.enrol->device, *reply); });
    if (!noted) return noted;
    unknownThere = false;
    credentialTried = 0;
    doubtful = triedTwice = false;
    doubtfulRounds = 0;
    backoff.reset();
    problem.reset();
    soon();
    return {};
}

Result<void> SyncEngine::State::hearSync(const wire::ReplyEnvelope& envelope, const Pending& asked)
{
    auto reply = wire::decodeSyncReply(envelope.body);
    if (!reply) return reply.error();
    const auto verdict = judge(store, asked.sent, *reply);
    if (!verdict) return verdict.error();
    qint64 down = 0;
    for (const QByteArray& op : std::as_const(reply->ops))
        down += op.size();
    batch.answered(clock.nowMs() - asked.sentMs, std::max(down, asked.sent.opBytes));
    toldStale = false;
    heard.emplace(asked.sent, std::move(reply).value(), *verdict,
                  TakingIn::Times{clock.nowMs(), stamps.offsetMs()});
    return {};
}

Result<void> SyncEngine::State::refused(const wire::ReplyEnvelope& envelope, const Pending& asked)
{
    using Code = wire::RefusalCode;
    const auto refusal = wire::decodeRefusal(envelope.body);
    if (!refusal) return refusal.error();
    const Error error = saidNo(*refusal);
    switch (refusal->code) {
    case Code::StaleStamp:
        stamps.begunAnew();
        if (std::exchange(toldStale, true)) return error;
        soon();
        return {};
    case Code::NumberTaken:
        repair = Repair{Repair::Kind::WriteAgain, store.device(),
                        links().acks(link).valueOr({}).value(store.device())};
        problem = error;
        return {};
    case Code::UnknownDevice:
    case Code::WrongSignature:
    case Code::WrongTicket: return notKnown(error, refusal->code, asked);
    case Code::Revoked: needsPerson = true; return error;
    case Code::DiskNearlyFull:
        problem = error;
        if (std::exchange(readOnly, true)) return error;
        soon();
        return {};
    case Code::UnknownDictionary:
        if (std::exchange(dictionary, wire::noDictionary) == wire::noDictionary) return error;
        soon();
        return {};
    case Code::TooLarge:
    case Code::Malformed: batch.lost(); return error;
    case Code::Busy:
    case Code::TooMany:
        problem = error;
        waitAfterLoss(std::min(refusal->retryAfterMs, longestWaitMs));
        return {};
    }
    return error;
}

/// The server was put back to before it knew this number, or a number of it is new: it enrols, with whatever
/// the server may accept.
Result<void> SyncEngine::State::notKnown(const Error& error, wire::RefusalCode code, const Pending& asked)
{
    const auto known = links().find(link);
    if (!known) return known.error();
    const auto all = credentials(store, *known);
    if (!all) return all.error();
    if (asked.enrol) {
        ++credentialTried;
        doubtful = doubtful || code == wire::RefusalCode::WrongSignature;
    }
    if (!asked.enrol && unknownThere) return error;
    unknownThere = true;
    problem = error;
    if (credentialTried < all->size()) {
        repairing();
        return {};
    }
    credentialTried = 0;
    // A bit that flipped on the way looks like a wrong signature: no person is called for that.
    constexpr int mostDoubtful = 10;
    needsPerson = !std::exchange(doubtful, false) || ++doubtfulRounds > mostDoubtful;
    // While they were tried one after the other, the server may have come to know the number before.
    if (all->size() > 1 && !std::exchange(triedTwice, true)) needsPerson = false;
    return error;
}

} // namespace noi
