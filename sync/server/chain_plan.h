#pragma once

#include "sync/server/devices.h"
#include "sync/server/incoming_op.h"
#include "sync/server/set_aside.h"
#include "sync/wire/messages.h"

namespace noi
{

/// What a piece of a chain is, held against the chain that is here. Reading only.
struct ChainPlan {
    enum class Base {
        Agreed,  ///< both sides have the same up to where the piece begins
        Beyond,  ///< the piece begins after the head here: this server was put back, or the device lies
        Differs, ///< something else stands where the piece begins
    };
    Base base = Base::Agreed;
    bool diverged = false; ///< from the base on, or later: nothing of the piece is taken
    ChainHead end;         ///< of the sender's chain after the piece; known where the base is agreed
    QList<IncomingOp> ops; ///< those after the head
    QList<SetAside> aside; ///< the same, of those not understood
};

/// BadInput for counters beyond their range.
Result<ChainPlan> planChain(Database& database, const KnownDevice& device, const wire::ChainRun& run,
                            qint64 carrier);

/// How far the chain is here.
[[nodiscard]] wire::ChainAck ackOf(const ChainHead& head, bool diverged);

[[nodiscard]] wire::ShortHash shortHash(const QByteArray& hash);

/// The short hashes after `counter`, to the head or to `limit`.
Result<QList<wire::ShortHash>> hashesAfter(Database& database, const ChainHead& head, qint64 counter,
                                           int limit);

} // namespace noi
