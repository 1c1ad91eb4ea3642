#pragma once

#include "core/journal/chain.h"
#include "core/store/database.h"

#include <QHash>

namespace noi
{

/// A device as the server checks it.
struct KnownDevice {
    qint64 number = 0, station = 0;
    QByteArray publicKey;
    bool revoked = false;
    qint64 successor = 0; ///< number that the same PC goes on under; 0: this one
    ChainHead head;       ///< its chain is here, whole, up to this
};

using KnownDevices = QHash<qint64, KnownDevice>;

/// Those of `numbers` that are enrolled, or were the numbers of an enrolled PC before.
Result<KnownDevices> findDevices(Database& database, const QList<qint64>& numbers);
/// The same, locked in the order of their numbers to the end of the transaction.
Result<KnownDevices> lockDevices(Database& database, const QList<qint64>& numbers);

/// The stations of these numbers. One that nobody enrolled here, as after a restore, is of the station of the
/// number before it, where its Device record is here; otherwise it is left out.
Result<QHash<qint64, qint64>> stationsOfNumbers(Database& database, const QList<qint64>& numbers);

/// `context` as of signHead(); it and the head's signature may be empty where the proof is still to come.
Result<void> writeHead(Database& database, const ChainHead& head, const QByteArray& context, qint64 added);

/// New, or with other words about it; the chain's head stays.
Result<void> writeDevice(Database& database, const KnownDevice& device, const QString& name, qint64 nowMs);

/// The chain's hash after this operation, from 1 to the head; empty where it is not known.
Result<QByteArray> hashAt(Database& database, Id place);

} // namespace noi
