#include "tests/sim/templates.h"

#include "core/model/station.h"
#include "core/model/user.h"
#include "core/store/work.h"
#include "sync/client/enrolment.h"
#include "tests/sim/machines.h"

namespace noi::sim
{

namespace
{

constexpr qint64 longMs = 100LL * 365 * 24 * 3600 * 1000;

template <class T> T need(Result<T> result)
{
    if (!result) qFatal("no world can be made: %s", qPrintable(result.error().english()));
    return std::move(result).value();
}
void need(const Result<void>& result)
{
    if (!result) qFatal("no world can be made: %s", qPrintable(result.error().english()));
}

/// Sets up one setting after the other; each begins with the disks of the one before.
class Maker
{
public:
    Templates make()
    {
        seedSodium(4711);
        seedSqlite(4711);
        start(*m_province);
        for (int station = 0; station < Templates::stations; ++station)
            found(station);
        talk({0, 1});
        m_templates.late = setting(false);
        talk({0, 1, 2});
        m_templates.plain = setting(false);

        m_hub = std::make_unique<Server>(m_nowMs, QStringLiteral("hub"));
        start(*m_hub);
        makePc(0);
        m_pcs.move(m_pcs.size() - 1, 1);
        link(0, *m_hub, 1, 0, false);
        link(1, *m_hub, 1, 0, false);
        talk({0, 1, 2, 3});
        m_templates.houseOnly = setting(true);
        link(1, *m_province, 0, 0, true);
        talk({0, 1, 2, 3});
        m_templates.house = setting(true);
        m_templates.endMs = m_nowMs;
        return m_templates;
    }

private:
    static void start(Server& server)
    {
        if (!server.start()) qFatal("no world can be made: %s", qPrintable(server.problem));
    }

    void makePc(int station)
    {
        auto pc =
            std::make_shared<Pc>(m_nowMs, QStringLiteral("t%1").arg(m_pcs.size()), Random(quint64(station)));
        pc->station = station;
        if (!pc->start()) qFatal("no world can be made: %s", qPrintable(pc->problem));
        m_pcs.append(pc);
    }

    void found(int station)
    {
        makePc(station);
        Store& store = *m_pcs.last()->store;
        Work work(store, store.nextId(2));
        Station record;
        record.name = QStringLiteral("Trạm %1").arg(station);
        record.commune = Templates::communeOf(station);
        const Id file = work.add(record);
        User user;
        user.name = QStringLiteral("Người %1").arg(station);
        work.add(user, file);
        need(work.commit());
        link(m_pcs.size() - 1, *m_province, 0, station, true);
    }

    void link(qsizetype pc, Server& server, int number, int station, bool arbiter)
    {
        const auto ticket = need(server.store->makeTicket(QStringLiteral("S%1").arg(station),
                                                          QStringLiteral("Trạm %1").arg(station),
                                                          {Templates::communeOf(station)}, longMs));
        auto told = ticket;
        told.serverUrl = addressOf(number);
        need(joinWith(*m_pcs[pc]->store, told, arbiter ? Peer::Province : Peer::Neighbour));
        m_pcs[pc]->stop();
        if (!m_pcs[pc]->start()) qFatal("no world can be made: %s", qPrintable(m_pcs[pc]->problem));
    }

    /// Until nobody has anything to say.
    void talk(const QList<int>& who)
    {
        for (int round = 0; round < 30; ++round)
            for (const int pc : who)
                for (Line& line : m_pcs[pc]->lines) {
                    line.engine->nudge();
                    exchange(line);
                }
        for (const int pc : who)
            for (const Line& line : m_pcs[pc]->lines)
                if (const auto status = line.engine->status();
                    status.state == SyncStatus::State::NotEnrolled || status.toSend > 0)
                    qFatal("no world can be made: PC %d does not come through, state %d, %d to send: %s", pc,
                           int(status.state), int(status.toSend),
                           status.problem ? qPrintable(status.problem->english()) : "");
        for (Server* server : {m_province.get(), m_hub.get()})
            while (server && need(server->store->followSome(100)) > 0)
                ;
    }

    void exchange(Line& line)
    {
        const auto said = need(line.engine->speak());
        if (!said) return;
        Server& server = line.server == 0 ? *m_province : *m_hub;
        const HttpAnswer answer = server.service->answer(said->path, said->bytes);
        if (!line.engine->hear(answer.bytes)) return;
        while (need(line.engine->takeSlice()))
            ;
    }

    /// Stops everything, copies the disks, and goes on.
    Templates::Setting setting(bool hub)
    {
        Templates::Setting made;
        m_province->stop();
        made.province = m_province->disk->image();
        start(*m_province);
        if (hub) {
            m_hub->stop();
            made.hub = m_hub->disk->image();
            start(*m_hub);
        }
        for (auto& pc : m_pcs) {
            pc->stop();
            made.pcs.append({pc->disk->image(), pc->machine, pc->station});
            if (!pc->start()) qFatal("no world can be made: %s", qPrintable(pc->problem));
        }
        return made;
    }

    qint64 m_nowMs = 1'794'000'000'000; // November 2026
    std::unique_ptr<Server> m_province = std::make_unique<Server>(m_nowMs, QStringLiteral("province"));
    std::unique_ptr<Server> m_hub;
    QList<std::shared_ptr<Pc>> m_pcs;
    Templates m_templates;
};

} // namespace

Templates makeTemplates() { return Maker().make(); }

} // namespace noi::sim
