#pragma once

#include "core/store/database.h"

#include <QSet>

namespace noi
{

class ServerStore;

enum class AsideReason {
    NotUnderstood = 1, ///< no operation, or one that stands at another place than it says
    Clashing = 2,      ///< the id is here with other bytes, and those count
    WrittenAgain = 3,  ///< it is in the journal under another id
};

struct SetAside {
    AsideReason reason = AsideReason::NotUnderstood;
    Id place; ///< in its author's chain; null when another brought it
    QByteArray body;
    QByteArray hash; ///< of the author's chain there; empty when another brought it
    qint64 carrier = 0;
};

/// Keeps bytes that are no part of the journal. Twice changes nothing.
Result<void> putAside(Database& database, const SetAside& aside);

/// Of these places in chains, those whose operation is in the journal under another id: the id is free for
/// what a clone wrote under it.
Result<QSet<Id>> placesTaken(Database& database, const QList<qint64>& places);

/// What an earlier version could not read, this one may: it goes into the journal and out to the stations.
Result<void> understandSetAside(ServerStore& store);

} // namespace noi
