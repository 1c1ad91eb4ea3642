// The faults are over: everything must come to an end by itself.
#include "tests/sim/world.h"

namespace noi::sim
{

namespace
{
constexpr int mostRounds = 150;
constexpr qint64 longestWaitMs = 400'000; // five minutes and their jitter, and a little
} // namespace

void World::heal()
{
    for (auto& server : m_servers)
        server->disk->heal();
    for (auto& pc : m_pcs)
        pc->disk->heal();
    m_mood.lose = m_mood.twice = m_mood.slow = m_mood.flip = m_mood.cut = m_mood.misdirect = 0;
    startAll();
    while (!m_events.empty()) { // what is still on its way, and the timeouts
        const auto event = m_events.begin();
        m_nowMs = std::max(m_nowMs, event->first.first);
        const auto happen = event->second;
        m_events.erase(event);
        happen();
    }
    say(QStringLiteral("from now on nothing goes wrong"));
}

/// One whole exchange over a perfect line.
void World::talk(int index, Line& line, bool& moved)
{
    const Pc& pc = *m_pcs[static_cast<size_t>(index)];
    if (!line.takingIn) speak(index, line, true); // arrives and is answered at once
    m_events.clear();                             // its timeout
    if (line.exchange != 0) timeOut(index, line.exchange);
    for (int slices = 0; line.takingIn && slices < 1000; ++slices) {
        const auto more = line.engine->takeSlice();
        if (!more) complain(QStringLiteral("%1 cannot take in: %2").arg(pc.name, more.error().english()));
        line.takingIn = more.valueOr(false);
    }
    const SyncStatus status = line.engine->status();
    moved |= counts(pc) && (status.toSend > 0 || status.toReceive > 0);
}

/// Lets every line that is due speak once, or goes to the moment when the next one is. False: nobody ever
/// will.
bool World::roundOfTalk(bool& moved)
{
    std::optional<qint64> soonest;
    bool spoke = false;
    for (size_t i = 0; i < m_pcs.size(); ++i) {
        Pc& pc = *m_pcs[i];
        for (Line& line : pc.lines) {
            if (line.takingIn) talk(static_cast<int>(i), line, moved);
            const auto wake = line.engine->wakeAt();
            const qint64 wait = wake ? *wake - pc.clock.nowMs() : 0;
            if (!wake && counts(pc))
                complain(QStringLiteral("%1 does not want to speak any more").arg(pc.name));
            if (wake && wait > longestWaitMs)
                complain(QStringLiteral("%1 would wait %2 s").arg(pc.name).arg(wait / 1000));
            if (!wake) continue;
            if (wait <= 0) {
                talk(static_cast<int>(i), line, moved);
                spoke = true;
            } else if (!soonest || wait < *soonest) {
                soonest = wait;
            }
        }
        note(static_cast<int>(i));
    }
    if (!spoke && soonest) m_nowMs += *soonest;
    return spoke || soonest;
}

/// Quiet: every line has spoken twice in a row, idle, and nothing was left to send or to receive.
bool World::becomeQuiet()
{
    int idle = 0, rounds = 0;
    QMap<Id, quint64> before;
    for (; rounds < mostRounds && idle < 2 && m_complaint.isEmpty(); ++rounds) {
        // All lines together up to the moment when each of them has spoken.
        bool moved = false;
        const int exchanges = m_exchanges;
        for (int turns = 0; turns < 6 && m_complaint.isEmpty(); ++turns)
            if (!roundOfTalk(moved)) break;
        for (const auto& pc : m_pcs)
            for (const Line& line : pc->lines) // also what another line brought for this one
                moved |= counts(*pc) && line.engine->status().toSend > 0;
        for (auto& server : m_servers)
            while (server->store->followSome(100).valueOr(0) > 0)
                ;
        const auto journal = readJournal(m_servers.front()->store->database());
        if (!journal) return false;
        const auto now = journal->fileHashes();
        moved |= now != before;
        before = now;
        idle = moved || exchanges == m_exchanges ? 0 : idle + 1;
        m_nowMs += 1'000;
    }
    say(QStringLiteral("quiet after %1 rounds").arg(rounds));
    if (m_complaint.isEmpty() && idle < 2) {
        QString who;
        for (const auto& pc : m_pcs)
            for (const Line& line : pc->lines)
                if (counts(*pc))
                    who += QStringLiteral(" %1→%2: state %3, %4 to send, %5 to receive;")
                               .arg(pc->name)
                               .arg(line.server)
                               .arg(int(line.engine->status().state))
                               .arg(line.engine->status().toSend)
                               .arg(line.engine->status().toReceive);
        complain(QStringLiteral("does not become quiet:") + who);
    }
    return m_complaint.isEmpty();
}

} // namespace noi::sim
