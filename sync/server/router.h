#pragma once

#include "sync/server/incoming_op.h"
#include "sync/server/server_store.h"

#include <QHash>
#include <QMap>
#include <QSet>

namespace noi
{

enum class SubscriptionReason {
    Residence = 1, ///< someone of one of its communes
    Treats = 2,    ///< it wrote into the file
    Everyone = 3,  ///< every station (station 0)
    Sent = 4,      ///< the province's operator sent it
};

/// Decides which station gets what: whoever lives in its communes, whom it treats, what it was sent. Inside
/// the transaction that adds the operations, with their files locked.
class Router
{
public:
    explicit Router(ServerStore& store) : m_store(store) {}

    /// Station → ids of the operations that go into its feed because of `fresh`, which are in the journal
    /// already. `authors`: stations of their authors, or of the carrier where the author is not known.
    Result<QMap<qint64, QList<qint64>>> route(const QList<IncomingOp>& fresh,
                                              const QHash<qint64, qint64>& authors);
    /// Subscribes to files that are there; the ids for its feed. Files it has already are left out.
    Result<QList<qint64>> subscribe(qint64 station, const QList<qint64>& files, SubscriptionReason reason);
    /// Ids of all operations in these files.
    Result<QList<qint64>> wholeFiles(const QList<qint64>& files);

private:
    struct FileState {
        QSet<qint64> active;                             ///< stations that had it before; 0 is all
        QMap<qint64, SubscriptionReason> reasons, added; ///< of the active ones; of the new ones
        QSet<qint64> ended;                              ///< of the active ones: they still get what says so
        QSet<qint64> authors;                            ///< stations
        QList<qint64> fresh;
    };
    using Files = QMap<Id, FileState>;

    Result<void> readSubscriptions(Files& files);
    Result<void> followResidence(const QList<IncomingOp>& fresh, Files& files);
    Result<void> moveAll(const QHash<Id, QSet<QString>>& before, const QHash<Id, QSet<QString>>& now,
                         const QHash<QString, QSet<qint64>>& stations, Files& files);
    Result<QHash<QString, QSet<qint64>>> stationsOf(const QSet<QString>& communes);
    Result<QMap<qint64, QList<qint64>>> deliver(const Files& files);
    Result<QList<qint64>> everyStation();
    Result<void> writeSubscriptions(const Files& files);
    Result<void> noteOwnAffairs(const QList<IncomingOp>& fresh, const QHash<qint64, qint64>& authors);

    ServerStore& m_store;
};

} // namespace noi
