#pragma once

#include "core/base/clock.h"
#include "core/journal/chain.h"
#include "core/model/model.h"
#include "core/store/database.h"
#include "core/store/fold.h"
#include "sync/wire/ticket.h"

#include <QStringList>

#include <atomic>
#include <memory>
#include <optional>

namespace noi
{

/// A station as the province knows it.
struct StationEntry {
    qint64 number = 0;
    QString code, name;
    QStringList communes; ///< codes: people who live there are its people
    Id file;              ///< its own affairs; null until it has begun them
    int devices = 0;      ///< not revoked
    qint64 feedLength = 0;
};

struct DeviceEntry {
    qint64 number = 0, station = 0;
    QString name;
    qint64 enrolledMs = 0;
    qint64 ops = 0;     ///< of its chain are here, verified
    bool revoked = false;
    qint64 successor = 0; ///< number it goes on under; 0: this one
};

/// What /metrics tells.
struct ServerFigures {
    qint64 ops = 0;        ///< in verified chains
    qint64 carriedOps = 0; ///< brought by others, author's chain not seen
    qint64 setAside = 0;   ///< not understood, or clashing
    qint64 stations = 0, devices = 0, revokedDevices = 0;
    qint64 feedOps = 0;      ///< entries in all feeds together
    qint64 pendingFolds = 0; ///< uploads the registers have not followed yet
    QByteArray epoch;
};

/// The province's journal, feeds and registers, in one SQLite file or a PostgreSQL database, and what its
/// operator does with them. One for each worker, on the worker's thread. Tables: sync/server/README.md.
class ServerStore
{
public:
    /// Opens or creates the file; `key` is 32 random bytes. Errors as of Database::open; NewerSchema.
    static Result<std::unique_ptr<ServerStore>> open(const QString& path, const QByteArray& key,
                                                     const Clock& clock);
    static Result<std::unique_ptr<ServerStore>> openPostgres(const QString& url, const Clock& clock);

    [[nodiscard]] Database& database() { return *m_database; }
    [[nodiscard]] const Model& model() const { return m_model; }
    [[nodiscard]] const Clock& clock() const { return m_clock; }

    /// Signs every answer; pinned by the PCs when they enrol.
    [[nodiscard]] const DeviceKeys& keys() const { return m_keys; }
    /// The number that it writes its own operations under (packs, its Device record; of station 0). Drawn like a
    /// stand-alone PC's: a PC may meet several servers, the province's and the hub of its house.
    [[nodiscard]] qint64 device() const { return m_device; }
    Result<QByteArray> epoch();
    /// To be called after the database was put back to an earlier state: what stations have and the server
    /// lacks then comes back by itself. The new epoch.
    Result<QByteArray> rotateEpoch();

    /// Its number is also the device number that the PC will write under; the secret is not kept here, so it
    /// is to be handed out now. The front adds its address and TLS pin. The station is made when its code is
    /// new; name and communes (where not empty) replace what was known,
    /// and people of new communes come into its feed. BadInput without a code. Numbers below
    /// `numbersFrom` are not given out.
    Result<wire::Ticket> makeTicket(const QString& stationCode, const QString& stationName,
                                    const QStringList& communes, qint64 validForMs,
                                    qint64 numbersFrom = 0);
    Result<QList<StationEntry>> listStations();
    /// All, or those of one station.
    Result<QList<DeviceEntry>> listDevices(const QString& stationCode = {});
    /// It is answered no more; what it wrote stays. NotFound.
    Result<void> revoke(qint64 device);

    /// Stores a data pack as a record in a file of its own; goes nowhere until sent. `content`: see Pack. The
    /// record's id.
    Result<Id> addPack(const QString& name, const QString& version, const PartialDate& validFrom,
                       const QString& content);
    /// Subscribes stations (by code; empty: all there are) to a pack. NotFound for an unknown code or pack.
    Result<void> sendPackTo(Id pack, const QStringList& stationCodes);
    struct PackEntry {
        Id id;
        QString name, version;
        int stations = 0; ///< that it was sent to
    };
    Result<QList<PackEntry>> listPacks();

    Result<ServerFigures> figures();
    /// Lets the registers follow the journal: at most `limit` uploads, in one transaction. How many it did; 0
    /// when nothing is left, or another worker is at it.
    Result<int> followSome(int limit);

    /// While set, uploads are refused and reading goes on. May be called from any thread.
    void setDiskNearlyFull(bool nearlyFull) { m_diskNearlyFull = nearlyFull; }
    [[nodiscard]] bool diskNearlyFull() const { return m_diskNearlyFull; }
    /// SHA-256 of the key that the front's TLS shows; told to whoever enrols. Empty: no TLS.
    void setTlsPin(const QByteArray& pin) { m_tlsPin = pin; }
    [[nodiscard]] const QByteArray& tlsPin() const { return m_tlsPin; }

private:
    ServerStore(std::unique_ptr<Database> database, const Clock& clock);
    static Result<std::unique_ptr<ServerStore>> started(Result<std::unique_ptr<Database>> database,
                                                        const Clock& clock);
    Result<void> start();

    std::unique_ptr<Database> m_database;
    const Clock& m_clock;
    Model m_model;
    Fold m_fold;
    DeviceKeys m_keys;
    qint64 m_device = 0;
    QByteArray m_tlsPin;
    std::atomic<bool> m_diskNearlyFull = false;
};

} // namespace noi
