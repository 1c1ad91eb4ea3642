#pragma once

#include "sync/server/incoming_op.h"
#include "sync/server/op_table.h"
#include "sync/server/server_store.h"

namespace noi
{

/// Takes operations into the province's journal: stores them, settles what clashes, gives them to the feeds
/// of whom they concern, and leaves word for the registers. Inside a transaction, after the devices' rows are
/// locked.
///
/// The same id with other bytes: what its author's chain says counts, before what others bring, and the
/// first that was brought before the later. The other bytes are set aside, and what counts goes out again.
class Intake
{
public:
    explicit Intake(ServerStore& store) : m_store(store), m_ops(store.database()) {}

    Result<void> add(QList<IncomingOp> ops);
    /// How many were new here, or count now in place of others.
    [[nodiscard]] qint64 taken() const { return m_taken; }

private:
    Result<void> dropDoubles(QList<IncomingOp>& ops);
    Result<void> keepOutOfChains(QList<IncomingOp>& ops);
    Result<void> leaveToWrittenAgain(QList<IncomingOp>& ops);
    Result<void> removeOriginals(const QList<IncomingOp>& ops);
    Result<void> settle(const IncomingOp& incoming, const OpTable::Kept& kept, QList<IncomingOp>& fresh);
    Result<void> subscribeWriters();
    Result<void> giveOut(const QList<IncomingOp>& fresh);
    Result<void> leaveWord(const QList<IncomingOp>& fresh);

    ServerStore& m_store;
    OpTable m_ops;
    QList<qint64> m_formerRecords; ///< of operations that were replaced
    /// Files of what somebody else had brought before, by author where its chain came now, else by author and
    /// carrier.
    QMap<qint64, QList<qint64>> m_vouched;
    QMap<qint64, QMap<qint64, QList<qint64>>> m_carriedAgain;
    qint64 m_taken = 0;
};

} // namespace noi
