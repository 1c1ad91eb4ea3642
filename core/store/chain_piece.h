#pragma once

#include "core/journal/chain.h"
#include "core/store/database.h"

#include <QMap>

namespace noi
{

/// Operations of one own chain that follow each other.
struct ChainPiece {
    qint64 after = 0;     ///< counter of the operation before the first
    QByteArray afterHash; ///< chain hash there; empty at the beginning
    QList<QByteArray> ops;
    QByteArray endHash; ///< chain hash at after + ops.size()
};

/// The operations of `head`'s chain after a counter (0 … head.counter), up to `maxBytes` of them, at least
/// one where there is one and `maxBytes` is above 0.
Result<ChainPiece> chainPiece(Database& database, const ChainHead& head, qint64 after, qint64 maxBytes);

/// The chain's hash at a counter; empty at 0 and where this PC has no such operation with a hash.
Result<QByteArray> chainHashAt(Database& database, qint64 device, qint64 counter);
/// Of the operations after+1, after+2, … while they have a hash; at most `count`.
Result<QList<QByteArray>> chainHashesAfter(Database& database, qint64 device, qint64 after, qint64 count);

/// Of each author the highest counter that is here.
Result<QMap<qint64, qint64>> highestCounters(Database& database);

} // namespace noi
