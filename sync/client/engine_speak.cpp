#include "sync/client/engine_state.h"
#include "sync/wire/codec.h"

#include <algorithm>

namespace noi
{

SyncEngine::State::State(Store& s, Id l, const Clock& c, std::function<double()> r)
    : store(s), link(l), clock(c), random(std::move(r)), stamps(0), nextAtMs(c.nowMs())
{
    if (const auto known = links().find(l)) stamps = Stamps(known->clockOffMs);
}

Result<std::optional<Outgoing>> SyncEngine::State::speak()
{
    const auto known = links().find(link);
    if (!known) return known.error();
    return known->enrolled == store.device() && !unknownThere ? speakSync(*known) : speakEnrol(*known);
}

Result<std::optional<Outgoing>> SyncEngine::State::speakSync(const Link& known)
{
    const Wish wish{readOnly ? 0 : batch.bytes(), batch.bytes(), sendFormerCursors, askHashes};
    auto built = buildRequest(store, known, wish);
    if (!built) return built.error();
    auto said = sealed(QStringLiteral("/v1/sync"), wire::encode(built->message), built->head,
                       built->secretKey, {{}, clock.nowMs(), {}, built->sent});
    said.tlsPin = known.tlsPin;
    return std::optional(std::move(said));
}

Result<std::optional<Outgoing>> SyncEngine::State::speakEnrol(const Link& known)
{
    const auto all = credentials(store, known);
    if (!all) return all.error();
    if (all->isEmpty()) {
        needsPerson = true;
        return Error{
            ErrorKind::Refused,
            QT_TRANSLATE_NOOP("Error", "This PC needs an enrolment ticket to be joined to the province.")};
    }
    credentialTried = std::min(credentialTried, all->size() - 1);
    const auto request = enrolRequest(store, known, all->at(credentialTried));
    if (!request) return request.error();
    const auto own = OwnNumbers(store.database()).current();
    if (!own) return own.error();
    const ChainHead bare{request->device, 0, {}, {}};
    auto said = sealed(QStringLiteral("/v1/enrol"), wire::encode(*request), bare, own->number.secretKey,
                       {{}, clock.nowMs(), *request, {}});
    said.tlsPin = known.tlsPin;
    return std::optional(std::move(said));
}

Outgoing SyncEngine::State::sealed(const QString& path, const QByteArray& body, const ChainHead& head,
                                   const QByteArray& key, Pending asked)
{
    const QByteArray bytes = wire::sealRequest(body, stamps.next(clock.nowMs()), head, key, dictionary);
    asked.signature = wire::signatureOf(bytes);
    pending = std::move(asked);
    return {path, bytes, {}};
}

void SyncEngine::State::soon() { nextAtMs = clock.nowMs(); }

/// Questions and repairs follow each other at once, but not for ever.
void SyncEngine::State::repairing()
{
    constexpr int mostInARow = 60; // halving a chain of 2^31 operations, and then some
    if (++repairsInARow < mostInARow)
        soon();
    else
        waitAfterLoss(0);
}

void SyncEngine::State::fail(const Error& error)
{
    problem = error;
    waitAfterLoss(0);
}

void SyncEngine::State::waitAfterLoss(qint64 atLeastMs)
{
    nextAtMs = clock.nowMs() + std::max(atLeastMs, backoff.next(random()));
}

} // namespace noi
