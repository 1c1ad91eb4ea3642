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
    for (auto& pc : m_pcs) { // also where the server died of it: whoever revoked it sees that it is
        const auto row = m_servers.front()->store->database().row(
            QStringLiteral("SELECT revoked FROM sync_device WHERE number = ?"), {pc->store->device()});
        pc->revoked |= row && !row->isEmpty() && row->first().toBool();
    }
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
    if (!status.problem) ++line.talks; // refused for the moment is not spoken
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

/// Quiet: every line has spoken twice since anything moved at a server, or was left to send or to receive.
bool World::becomeQuiet()
{
    bool quiet = false;
    int rounds = 0;
    QMap<Id, quint64> before;
    const auto talkedEnough = [this] {
        for (const auto& pc : m_pcs)
            for (const Line& line : pc->lines)
                if (counts(*pc) && line.talks < 2) return false;
        return true;
    };
    for (; rounds < mostRounds && !quiet && m_complaint.isEmpty(); ++rounds) {
        bool moved = false;
        for (int turns = 0; turns < 6 && m_complaint.isEmpty(); ++turns)
            if (!roundOfTalk(moved)) break;
        for (const auto& pc : m_pcs)
            for (const Line& line : pc->lines) // also what another line brought for this one
                moved |= counts(*pc) && line.engine->status().toSend > 0;
        QMap<Id, quint64> now;
        for (auto& server : m_servers) {
            while (server->store->followSome(100).valueOr(0) > 0)
                ;
            const auto journal = readJournal(server->store->database());
            if (!journal) return false;
            const auto hashes = journal->fileHashes();
            for (auto hash = hashes.begin(); hash != hashes.end(); ++hash)
                now[hash.key()] = now.value(hash.key()) * 31 + *hash;
        }
        moved |= now != before;
        before = now;
        if (moved)
            for (const auto& pc : m_pcs)
                for (Line& line : pc->lines)
                    line.talks = 0;
        quiet = !moved && talkedEnough();
        m_nowMs += 1'000;
    }
    say(QStringLiteral("quiet after %1 rounds").arg(rounds));
    if (m_complaint.isEmpty() && !quiet) {
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
