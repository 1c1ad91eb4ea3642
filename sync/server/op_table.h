#pragma once

#include "core/store/database.h"
#include "sync/server/incoming_op.h"

#include <QHash>
#include <QSet>

namespace noi
{

/// All SQL about the journal's operations, many at a time.
class OpTable
{
public:
    explicit OpTable(Database& database) : m_database(database) {}

    /// Adds those whose ids are not here yet; gives back the ids that are. `ops` are sorted by id, none
    /// twice.
    Result<QSet<Id>> insert(const QList<IncomingOp>& ops);

    /// The greatest id; null in an empty journal.
    Result<Id> last();

    struct Kept {
        QByteArray body;
        bool verified = false; ///< seen in its author's chain
        qint64 carrier = 0;
        QByteArray hash; ///< there
    };
    Result<QHash<Id, Kept>> find(const QList<qint64>& ids);
    /// Which of them are here.
    Result<QSet<Id>> present(const QList<qint64>& ids);
    Result<void> verify(Id id, const QByteArray& hash);
    Result<void> replace(const IncomingOp& op);
    Result<void> remove(Id id);

    /// Ids by file, each file's in order.
    Result<QHash<Id, QList<qint64>>> idsIn(const QList<qint64>& files);

private:
    Result<void> insertEach(const QList<IncomingOp>& ops, QSet<Id>& here);
    Result<QSet<Id>> insertAtOnce(const QList<IncomingOp>& ops);

    Database& m_database;
};

} // namespace noi
