#pragma once

#include "core/model/dose.h"
#include "core/store/registers/link_register.h"
#include "sync/client/engine.h"
#include "sync/client/enrolment.h"
#include "sync/server/server_store.h"
#include "sync/server/sync_service.h"
#include "tests/core/store/store_fixture.h"

#include <map>
#include <memory>

namespace noi::test
{

/// A server in one thread with the tests.
class TestServer
{
public:
    TestServer(StoreFolder& folder, QString name);

    [[nodiscard]] ServerStore& store() { return *m_store; }
    [[nodiscard]] HttpAnswer answer(const Outgoing& request)
    {
        return m_service->answer(request.path, request.bytes);
    }
    [[nodiscard]] wire::Ticket ticket(const QString& station, const QStringList& communes);

    void restart();
    /// Keeps the database as it is now, and puts it back later, as from a backup.
    void keep(const QString& as);
    void putBack(const QString& from);

private:
    void open();

    StoreFolder& m_folder;
    QString m_name;
    std::unique_ptr<ServerStore> m_store;
    std::unique_ptr<SyncService> m_service;
};

/// A PC of a station with one link after another.
class TestPc
{
public:
    TestPc(StoreFolder& folder, QString name, QString machine);

    [[nodiscard]] Store& store() { return *m_store; }
    [[nodiscard]] SyncEngine& engine(Id link);
    /// The store is closed and opened again, as after a power cut; conversations are forgotten.
    void restart();
    void keep(const QString& as);
    void putBack(const QString& from);
    Id join(TestServer& server, const wire::Ticket& ticket, Peer peer = Peer::Province);
    /// The link came with the image.
    void adopt(Id link, TestServer& server) { m_servers[link] = &server; }
    [[nodiscard]] TestServer& serverOf(Id link) { return *m_servers[link]; }
    [[nodiscard]] Id province() const { return m_servers.firstKey(); }

    Id registers(const QString& name, const QString& commune);
    Id gives(Id person, const QString& product);
    void moves(Id person, const QString& commune);
    [[nodiscard]] QString nameOf(Id person);
    [[nodiscard]] QString communeOf(Id person);
    [[nodiscard]] int dosesOf(Id person);
    [[nodiscard]] int people();
    [[nodiscard]] qint64 unsent(Id link) { return engine(link).status().toSend; }

private:
    StoreFolder& m_folder;
    QString m_name, m_machine;
    std::unique_ptr<Store> m_store;
    QMap<Id, TestServer*> m_servers;
    std::map<Id, std::unique_ptr<SyncEngine>> m_engines;
};

/// What the line does to one request.
enum class Fault { None, RequestLost, AnswerLost, Twice, AnswerFlipped, AnswerCut };

struct Talk {
    int turns = 0;
    qint64 up = 0, down = 0; ///< bytes posted and answered
};
/// One request and what follows from it; false when there was nothing to say.
bool turn(TestPc& pc, Id link, Fault fault = Fault::None, Talk* talk = nullptr);
/// Speaks until both sides have nothing left; fails the test when that never comes.
Talk syncs(TestPc& pc, Id link);
inline Talk syncs(TestPc& pc) { return syncs(pc, pc.province()); }

} // namespace noi::test
