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
    qint64 end = 0;     ///< counter of the last; `after` where there is none
    QByteArray endHash; ///< chain hash there
};

/// The operations of `head`'s chain after a counter (0 … head.counter), up to `maxBytes` of them, at least
/// one where there is one and `maxBytes` is above 0.
Result<ChainPiece> chainPiece(Database& database, const ChainHead& head, qint64 after, qint64 maxBytes);

/// The chain's hash at a counter; empty at 0 and where this PC has no such operation with a hash.
Result<QByteArray> chainHashAt(Database& database, qint64 device, qint64 counter);
/// A place in a chain.
struct ChainPlace {
    qint64 counter = 0;
    QByteArray hash;
};
/// The places of `head`'s chain after a counter; at most `count`.
Result<QList<ChainPlace>> chainPlacesAfter(Database& database, const ChainHead& head, qint64 after,
                                           qint64 count);
/// The last place of `head`'s chain up to a counter; 0 where there is none.
Result<qint64> chainPlaceUpTo(Database& database, const ChainHead& head, qint64 counter);
/// How many operations `head`'s chain has after a counter.
Result<qint64> chainLengthAfter(Database& database, const ChainHead& head, qint64 after);

/// Of each author the highest counter that is here.
Result<QMap<qint64, qint64>> highestCounters(Database& database);

} // namespace noi
