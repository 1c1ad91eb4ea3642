#include "tests/sim/world.h"

namespace noi::sim
{

namespace
{

/// Each fault is on in some worlds only.
double often(Random& random, double chance, double most)
{
    return random.chance(chance) ? random.real() * most : 0;
}

Mood moodOf(Random random)
{
    Mood mood;
    mood.stations = random.chance(0.6) ? 2 : 3;
    mood.hub = random.chance(0.2);
    mood.hubOnly = mood.hub && random.chance(0.5);
    mood.lateStation = !mood.hub && random.chance(0.15);
    if (mood.lateStation) mood.stations = 3;
    mood.steps = static_cast<int>(random.between(15, 60));
    mood.lose = often(random, 0.5, 0.4);
    mood.twice = often(random, 0.3, 0.3);
    mood.slow = often(random, 0.3, 0.4);
    mood.flip = often(random, 0.25, 0.3);
    mood.cut = often(random, 0.2, 0.2);
    mood.misdirect = often(random, 0.2, 0.8);
    mood.crash = often(random, 0.4, 0.15);
    mood.diskFull = often(random, 0.25, 0.1);
    mood.clockJump = often(random, 0.2, 0.1);
    mood.serverCrash = often(random, 0.3, 0.1);
    mood.serverClockJump = often(random, 0.1, 0.05);
    mood.serverBack = often(random, 0.3, 0.08);
    mood.clone = often(random, 0.2, 0.05);
    mood.rollBack = often(random, 0.25, 0.08);
    mood.poison = often(random, 0.15, 0.1);
    mood.newer = often(random, 0.2, 0.2);
    mood.revoke = often(random, 0.08, 0.05);
    mood.byHand = often(random, 0.15, 0.1);
    mood.clocksOff = random.chance(0.3);
    mood.rotate = random.chance(0.5);
    mood.redeliver = random.chance(0.25);
    return mood;
}

constexpr qint64 tenYearsMs = 10LL * 365 * 24 * 3600 * 1000;

} // namespace

World::World(const Templates& templates, quint64 seed, bool print)
    : m_templates(templates), m_random(seed * 2 + 1), m_net(m_random.split()), m_trace(print),
      m_nowMs(templates.endMs)
{
    seedSodium(m_random.next());
    seedSqlite(m_random.next());
    m_mood = moodOf(m_random.split());
    m_nowMs += 60'000;
    settle();
}

World::~World()
{
    for (auto& pc : m_pcs)
        pc->stop();
    for (auto& server : m_servers)
        server->stop();
}

/// Puts the machines up, each with a copy of its template's disk.
void World::settle()
{
    const auto serve = [&](const QString& name, const DiskImage& image) {
        m_servers.push_back(std::make_unique<Server>(m_nowMs, name));
        m_servers.back()->disk->load(image);
    };
    const auto place = [&](const Templates::PcDisk& from) {
        m_pcs.push_back(
            std::make_unique<Pc>(m_nowMs, QStringLiteral("pc%1").arg(m_pcs.size()), m_random.split()));
        Pc& pc = *m_pcs.back();
        pc.disk->load(from.image);
        pc.machine = from.machine;
        pc.station = from.station;
        m_present.insert(pc.station);
    };
    const Templates::Setting& setting = m_mood.lateStation ? m_templates.late
                                        : m_mood.hubOnly   ? m_templates.houseOnly
                                        : m_mood.hub       ? m_templates.house
                                                           : m_templates.plain;
    serve(QStringLiteral("province"), setting.province);
    if (m_mood.hub) serve(QStringLiteral("hub"), setting.hub);
    for (const Templates::PcDisk& pc : setting.pcs)
        if (pc.station < m_mood.stations) place(pc);
    for (auto& pc : m_pcs)
        if (m_mood.clocksOff && m_random.chance(0.5))
            pc->clock.offMs = m_random.chance(0.5) ? m_random.between(-tenYearsMs, tenYearsMs)
                                                   : m_random.between(-3'600'000, 3'600'000);
    startAll();
}

void World::startAll()
{
    for (auto& server : m_servers)
        while (!server->running()) {
            if (server->disk->dead()) server->disk->powerOn(Death::PowerCut, m_random);
            if (!server->start() && !server->disk->dead()) {
                complain(QStringLiteral("a server does not start: ") + server->problem);
                return;
            }
        }
    for (size_t i = 0; i < m_pcs.size(); ++i) {
        Pc& pc = *m_pcs[i];
        while (!pc.running()) {
            if (pc.disk->dead()) pc.disk->powerOn(Death::PowerCut, m_random);
            if (!pc.start() && !pc.disk->dead()) {
                complain(QStringLiteral("%1 does not start: %2").arg(pc.name, pc.problem));
                return;
            }
        }
        note(static_cast<int>(i));
    }
}

void World::complain(const QString& line)
{
    say(QStringLiteral("!!! ") + line);
    if (m_complaint.isEmpty()) m_complaint = line;
}

void World::crashed(Pc& pc)
{
    const Death death = m_random.chance(0.75) ? Death::PowerCut : Death::Killed;
    pc.stop();
    pc.disk->powerOn(death, m_random);
    say(QStringLiteral("%1 has died (%2)").arg(pc.name).arg(death == Death::PowerCut));
}

void World::crashed(Server& server)
{
    const Death death = m_random.chance(0.75) ? Death::PowerCut : Death::Killed;
    server.stop();
    server.disk->powerOn(death, m_random);
    say(QStringLiteral("a server has died (%1)").arg(death == Death::PowerCut));
}

/// Buries what died and starts what lies there, sooner or later.
void World::checkAlive()
{
    for (auto& server : m_servers) {
        if (server->disk->dead()) crashed(*server);
        if (!server->running() && m_random.chance(0.4) && !server->start() && !server->disk->dead())
            complain(QStringLiteral("a server does not start: ") + server->problem);
    }
    for (size_t i = 0; i < m_pcs.size(); ++i) {
        Pc& pc = *m_pcs[i];
        if (pc.disk->dead()) crashed(pc);
        if (!pc.running() && m_random.chance(0.5) && !pc.start() && !pc.disk->dead())
            complain(QStringLiteral("%1 does not start: %2").arg(pc.name, pc.problem));
        if (pc.running()) note(static_cast<int>(i));
    }
}

void World::step()
{
    const auto what = m_random.below(100);
    if (what < 40) {
        act(static_cast<int>(m_random.below(static_cast<qint64>(m_pcs.size()))));
    } else if (what < 50) {
        strike();
    } else {
        const qint64 until = m_nowMs + (m_random.chance(0.5)   ? m_random.between(10, 500)
                                        : m_random.chance(0.8) ? m_random.between(500, 8'000)
                                                               : m_random.between(8'000, 120'000));
        for (int i = 0; i < 40 && !m_events.empty() && m_events.begin()->first.first <= until; ++i) {
            const auto event = m_events.begin();
            m_nowMs = std::max(m_nowMs, event->first.first);
            const auto happen = event->second;
            m_events.erase(event);
            happen();
            pump(false);
        }
        m_nowMs = std::max(m_nowMs, until);
    }
    checkAlive();
    for (auto& server : m_servers)
        if (server->running() && m_random.chance(0.3)) (void)server->store->followSome(1);
    checkAlive();
    pump(false);
    checkAlive();
}

Ending World::run()
{
    say(QStringLiteral("a world of %1 stations, hub %2%3, %4 steps")
            .arg(m_mood.stations)
            .arg(m_mood.hub)
            .arg(m_mood.hubOnly)
            .arg(m_mood.steps));
    for (int i = 0; i < m_mood.steps && m_complaint.isEmpty(); ++i)
        step();
    if (m_complaint.isEmpty()) heal();
    if (m_complaint.isEmpty() && becomeQuiet()) checkEnd();
    return {m_complaint, m_trace.hash(), static_cast<int>(m_ledger.size()), m_exchanges};
}

} // namespace noi::sim
