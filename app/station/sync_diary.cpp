#include "app/station/sync_diary.h"

#include <algorithm>

namespace noi
{

namespace
{

/// Exchanges so close together are told as one.
constexpr qint64 together = 60;

bool sameSentence(const std::optional<Error>& one, const std::optional<Error>& other)
{
    return one.has_value() == other.has_value() && (!one || one->english() == other->english());
}

} // namespace

SyncEvent& SyncDiary::current(LinkState::Peer peer, const QDateTime& now)
{
    const bool goesOn = !m_events.isEmpty() && m_events.first().peer == peer && !m_events.first().problem &&
                        m_events.first().when.secsTo(now) < together;
    if (!goesOn) m_events.prepend({now, peer, 0, 0, {}});
    if (m_events.size() > most) m_events.removeLast();
    m_events.first().when = now;
    return m_events.first();
}

void SyncDiary::note(LinkState::Peer peer, const SyncStatus& status, const QDateTime& now)
{
    const bool answered = status.lastAnswerMs != m_before.lastAnswerMs;
    const qint64 sent = answered ? std::max<qint64>(0, m_before.toSend - status.toSend) : 0;
    if (sent > 0) current(peer, now).sent += static_cast<int>(sent);
    if (status.problem && !sameSentence(status.problem, m_before.problem))
        current(peer, now).problem = status.problem;
    if (answered && m_wanted) {
        current(peer, now);
        m_wanted = false;
    }
    m_before = status;
}

void SyncDiary::noteReceived(LinkState::Peer peer, int count, const QDateTime& now)
{
    if (count > 0) current(peer, now).received += count;
}

} // namespace noi
