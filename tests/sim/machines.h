#pragma once

#include "core/store/registers/link_register.h"
#include "core/store/store.h"
#include "sync/client/engine.h"
#include "sync/server/server_store.h"
#include "sync/server/sync_service.h"
#include "tests/sim/sim_clock.h"
#include "tests/sim/sim_vfs.h"

#include <QSet>

#include <memory>
#include <vector>

namespace noi::sim
{

/// One link of a PC while it runs.
struct Line {
    Id link;
    int server = 0; ///< which one it leads to
    std::unique_ptr<SyncEngine> engine;
    quint64 exchange = 0; ///< the one an answer is awaited for; 0: none
    bool takingIn = false;
    int talks = 0; ///< in a quiet world, since anything moved
};

/// A PC of a station: real store, real engines, simulated disk and clock.
struct Pc {
    Pc(qint64& worldMs, const QString& diskName, Random stream);

    /// Opens store and engines. False when the machine died of it again, or the disk failed.
    bool start();
    void stop();
    [[nodiscard]] bool running() const { return store != nullptr; }
    /// Own operations that were not harvested before, with the numbers they were written under.
    QList<Op> harvest();

    QString name;
    QString machine; ///< its id; two running clones have the same
    int station = 0; ///< whose it is
    bool revoked = false;
    SimClock clock;
    MountedDisk disk;
    Random random;
    std::unique_ptr<Store> store;
    std::vector<Line> lines;
    QMap<qint64, qint64> harvested; ///< own number → counter
    QString problem;                ///< why it did not start though its disk is sound
};

/// The province, or the hub in a station.
struct Server {
    Server(qint64& worldMs, const QString& diskName);

    bool start();
    void stop();
    [[nodiscard]] bool running() const { return service != nullptr; }

    SimClock clock;
    MountedDisk disk;
    std::unique_ptr<ServerStore> store;
    std::unique_ptr<SyncService> service;
    QList<DiskImage> snapshots;
    QSet<quint64> entered; ///< requests that were answered, since it was started or its clock moved
    QString problem;
};

/// Number of the server in a link's address.
[[nodiscard]] QString addressOf(int server);

} // namespace noi::sim
