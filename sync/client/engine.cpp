#include "sync/client/engine.h"

#include "sync/client/engine_state.h"
#include "sync/wire/codec.h"
#include "sync/wire/envelope.h"

#include <algorithm>

namespace noi
{

SyncEngine::SyncEngine(Store& store, Id link, const Clock& clock, std::function<double()> random)
    : m_state(std::make_unique<State>(store, link, clock, std::move(random)))
{
}

SyncEngine::~SyncEngine() = default;

std::optional<qint64> SyncEngine::wakeAt() const
{
    if (m_state->pending || m_state->heard || m_state->repair || m_state->needsPerson) return std::nullopt;
    const qint64 now = m_state->clock.nowMs();
    return m_state->nextAtMs > now + longestWaitMs ? now : m_state->nextAtMs;
}

void SyncEngine::nudge()
{
    m_state->needsPerson = false;
    m_state->nextAtMs = m_state->clock.nowMs();
    m_state->backoff.reset();
}

Result<std::optional<Outgoing>> SyncEngine::speak()
{
    const auto due = wakeAt();
    if (!due || *due > m_state->clock.nowMs()) return std::optional<Outgoing>();
    auto said = m_state->speak();
    if (!said) m_state->fail(said.error());
    return said;
}

Result<void> SyncEngine::hear(const QByteArray& answer)
{
    if (!m_state->pending)
        return Error{ErrorKind::BadInput,
                     QT_TRANSLATE_NOOP("Error", "An answer came that nobody waits for.")};
    Pending pending = std::move(*m_state->pending);
    m_state->pending.reset();
    auto done = m_state->hear(answer, pending);
    if (!done) m_state->fail(done.error());
    return done;
}

void SyncEngine::lost()
{
    m_state->pending.reset();
    m_state->batch.lost();
    m_state->noLine = true;
    m_state->waitAfterLoss(0);
}

Result<bool> SyncEngine::takeSlice()
{
    auto more = m_state->takeSlice();
    if (!more) {
        m_state->heard.reset();
        m_state->repair.reset();
        m_state->fail(more.error());
    }
    return more;
}

SyncStatus SyncEngine::status() const
{
    SyncStatus status;
    const auto link = m_state->links().find(m_state->link);
    if (!link) {
        status.problem = link.error();
        return status;
    }
    using S = SyncStatus::State;
    status.state = m_state->pending                    ? S::Speaking
                   : m_state->heard || m_state->repair ? S::TakingIn
                   : m_state->needsPerson              ? S::Refused
                   : m_state->noLine                   ? S::NoLine
                   : link->enrolled == 0               ? S::NotEnrolled
                                                       : S::Waiting;
    status.toSend = unsentCount(m_state->store, m_state->link).valueOr(0);
    status.toReceive = link->waiting;
    const auto aside = m_state->store.database().row(QStringLiteral("SELECT count(*) FROM set_aside"));
    if (aside) status.setAside = aside->value(0).toLongLong();
    status.lastAnswerMs = link->lastAnswerMs;
    status.clockOffMs = link->clockOffMs;
    status.problem = m_state->problem;
    return status;
}

} // namespace noi
