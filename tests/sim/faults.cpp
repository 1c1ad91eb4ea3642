// What goes wrong with machines, disks, clocks and people's intentions.
#include "tests/sim/world.h"

namespace noi::sim
{

namespace
{
constexpr qint64 tenYearsMs = 10LL * 365 * 24 * 3600 * 1000;
}

void World::strike()
{
    const int victim = static_cast<int>(m_random.below(static_cast<qint64>(m_pcs.size())));
    Pc& pc = *m_pcs[static_cast<size_t>(victim)];
    Server& server = *m_servers[static_cast<size_t>(m_random.below(static_cast<qint64>(m_servers.size())))];
    copyDisks();
    // Ten chances at one kind: each strike is one step in ten.
    const auto strikes = [&](double chance) { return chance > 0 && m_random.chance(chance * 10); };
    if (strikes(m_mood.crash)) pc.disk->dieAt(m_random.between(1, 40));
    if (strikes(m_mood.serverCrash)) server.disk->dieAt(m_random.between(1, 60));
    if (strikes(m_mood.diskFull)) {
        const auto how = m_random.chance(0.7) ? SimDisk::Outcome::Full : SimDisk::Outcome::Failed;
        (m_random.chance(0.5) ? *pc.disk : *server.disk)
            .failAt(m_random.between(1, 30), how, m_random.between(1, 60));
    }
    if (strikes(m_mood.clockJump)) {
        pc.clock.offMs = m_random.chance(0.3) ? 0 : m_random.between(-tenYearsMs, tenYearsMs);
        say(QStringLiteral("the clock of %1 jumps to %2").arg(pc.name).arg(pc.clock.offMs));
    }
    if (strikes(m_mood.serverClockJump)) {
        server.clock.offMs = m_random.chance(0.5) ? 0 : m_random.between(-86'400'000LL, 86'400'000LL);
        say(QStringLiteral("a server's clock jumps to %1").arg(server.clock.offMs));
        server.entered.clear();
    }
    if (strikes(m_mood.serverBack)) putServerBack(server);
    if (strikes(m_mood.clone)) clone(victim);
    if (strikes(m_mood.rollBack)) rollBack(victim);
    if (strikes(m_mood.byHand)) carryByHand();
    if (strikes(m_mood.revoke)) revokeOne();
}

void World::copyDisks()
{
    for (auto& server : m_servers)
        if (m_mood.serverBack > 0 && server->running() && m_random.chance(0.4))
            server->snapshots.append(server->disk->image());
    if (m_mood.clone > 0 || m_mood.rollBack > 0)
        for (size_t i = 0; i < m_pcs.size(); ++i)
            if (m_pcs[i]->running() && m_random.chance(0.3))
                m_copies.append({static_cast<int>(i), m_pcs[i]->disk->image()});
}

/// The server's disk is put back to an earlier day, with or without the command that tells it so.
void World::putServerBack(Server& server)
{
    if (server.snapshots.isEmpty()) return;
    server.stop();
    server.disk->load(m_random.pick(server.snapshots));
    if (!server.start()) {
        if (!server.disk->dead())
            complain(QStringLiteral("a server put back does not start: ") + server.problem);
        return;
    }
    const bool rotated = m_mood.rotate && m_random.chance(0.7) && server.store->rotateEpoch().ok();
    say(QStringLiteral("a server is put back, told so: %1").arg(rotated));
    forgetWhatIsNowhere();
}

/// An earlier image of the same disk on the same machine: a virtual machine's snapshot.
void World::rollBack(int index)
{
    QList<Copy> own;
    for (const Copy& copy : std::as_const(m_copies))
        if (copy.pc == index) own.append(copy);
    if (own.isEmpty()) return;
    Pc& pc = *m_pcs[static_cast<size_t>(index)];
    pc.stop();
    pc.disk->load(m_random.pick(own).image);
    pc.harvested.clear();
    // Before it was enrolled nothing proves that it had the ticket already: a person brings another one.
    const bool moved = m_random.chance(0.2) && !m_mood.lateStation;
    if (moved) pc.machine += u'x';
    say(QStringLiteral("%1 is put back to an earlier day, on another machine: %2").arg(pc.name).arg(moved));
    forgetWhatIsNowhere();
}

/// The image of one disk in another PC that runs beside it and does not know.
void World::clone(int index)
{
    if (m_pcs.size() >= 5 || m_pcs[static_cast<size_t>(index)]->revoked) return;
    Pc& original = *m_pcs[static_cast<size_t>(index)];
    DiskImage image = original.disk->image();
    for (const Copy& copy : std::as_const(m_copies))
        if (copy.pc == index && m_random.chance(0.3)) image = copy.image;
    m_pcs.push_back(
        std::make_unique<Pc>(m_nowMs, QStringLiteral("pc%1").arg(m_pcs.size()), m_random.split()));
    Pc& twin = *m_pcs.back();
    twin.machine = original.machine;
    twin.station = original.station;
    twin.disk->load(image);
    say(QStringLiteral("%1 is a clone of %2").arg(twin.name, original.name));
}

/// Somebody carries operations on a stick, any of them, in any order.
void World::carryByHand()
{
    const int from = static_cast<int>(m_random.below(static_cast<qint64>(m_pcs.size())));
    const int to = static_cast<int>(m_random.below(static_cast<qint64>(m_pcs.size())));
    Pc &giver = *m_pcs[static_cast<size_t>(from)], &taker = *m_pcs[static_cast<size_t>(to)];
    if (from == to || !giver.running() || !taker.running()) return;
    const auto journal = readJournal(giver.store->database());
    if (!journal) return;
    QList<QByteArray> bodies;
    for (auto body = journal->bodies.begin(); body != journal->bodies.end(); ++body)
        if (m_random.chance(0.7)) bodies.insert(m_random.below(bodies.size() + 1), body.value());
    for (const QByteArray& body : std::as_const(bodies))
        if (const auto op = decodeOp(body)) m_handed[taker.station].insert(op->file);
    const auto taken = taker.store->receive(bodies);
    say(QStringLiteral("%1 of %2 are carried by hand to %3: %4 new")
            .arg(bodies.size())
            .arg(giver.name, taker.name)
            .arg(taken ? taken->added : -1));
}

void World::revokeOne()
{
    const int index = static_cast<int>(m_random.below(static_cast<qint64>(m_pcs.size())));
    Pc& pc = *m_pcs[static_cast<size_t>(index)];
    Server& province = *m_servers.front();
    int left = 0;
    for (const auto& one : m_pcs)
        left += one->revoked ? 0 : 1;
    if (!pc.running() || !province.running() || left < 3 || m_mood.hub || m_mood.clone > 0) return;
    if (!province.store->revoke(pc.store->device())) return;
    pc.revoked = true;
    say(QStringLiteral("%1 is revoked").arg(pc.name));
}

/// What was only on a disk that was put back is lost, and nobody is to blame.
void World::forgetWhatIsNowhere()
{
    startAll();
    if (!m_complaint.isEmpty()) return;
    QSet<QPair<qint64, qint64>> somewhere;
    const auto see = [&](Database& database) {
        if (const auto journal = readJournal(database))
            for (auto marker = journal->ids.begin(); marker != journal->ids.end(); ++marker)
                somewhere.insert({marker.key().wallMs, marker.key().hlc});
    };
    for (auto& pc : m_pcs)
        if (!pc->revoked) see(pc->store->database());
    for (auto& server : m_servers)
        see(server->store->database());
    for (auto entry = m_ledger.begin(); entry != m_ledger.end(); ++entry)
        if (!somewhere.contains({entry.key().wallMs, entry.key().hlc}) && !entry->maybe) {
            entry->maybe = true;
            say(textOf(entry.key()) + QStringLiteral(" was nowhere else"));
        }
}

} // namespace noi::sim
