#pragma once

#include "sync/client/engine.h"
#include "ui/sync/sync_source.h"

namespace noi
{

/// What went over one link lately, put together from how its state changes.
class SyncDiary
{
public:
    static constexpr int most = 50;

    /// The state after something happened; `now` in Viet Nam's time.
    void note(LinkState::Peer peer, const SyncStatus& status, const QDateTime& now);
    /// So many operations of others were taken in.
    void noteReceived(LinkState::Peer peer, int count, const QDateTime& now);
    /// A person asked for this exchange: told even when it brings nothing.
    void wanted() { m_wanted = true; }
    /// Newest first.
    [[nodiscard]] const QList<SyncEvent>& events() const { return m_events; }

private:
    SyncEvent& current(LinkState::Peer peer, const QDateTime& now);

    QList<SyncEvent> m_events;
    SyncStatus m_before;
    bool m_wanted = false;
};

} // namespace noi
