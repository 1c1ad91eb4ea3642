#include "core/store/chain_check.h"

#include "core/journal/chain.h"

#include <QSet>

namespace noi
{

namespace
{

Error brokenAt(Id op)
{
    return {ErrorKind::Damaged,
            QT_TRANSLATE_NOOP("Error",
                              "The journal does not fit its chain at operation %1: it was damaged or changed "
                              "from outside. Restore the latest backup."),
            {QString::number(op.counter())}};
}

Result<ChainHead> readHead(Database& database, qint64 device)
{
    const auto row =
        database.row(QStringLiteral("SELECT counter, hash, signature FROM chain WHERE device = ?"), {device});
    if (!row) return row.error();
    if (row->isEmpty()) return brokenAt(Id::of(device, 0));
    return ChainHead{device, row->at(0).toLongLong(), row->at(1).toByteArray(), row->at(2).toByteArray()};
}

/// What one device wrote up to its head. What others brought back of it later has no hash yet.
Result<void> checkChain(Database& database, const ChainHead& head, const QByteArray& publicKey)
{
    QByteArray hash;
    Id last = Id::of(head.device, 0);
    auto walked =
        database.forEach(QStringLiteral("SELECT id, body, hash FROM op WHERE id BETWEEN ? AND ? ORDER BY id"),
                         {Id::of(head.device, 1).value, Id::of(head.device, head.counter).value},
                         [&](const Row& row) -> Result<void> {
                             last.value += 1;
                             hash = chainHash(hash, row[1].toByteArray());
                             if (row[0].toLongLong() != last.value || row[2].toByteArray() != hash)
                                 return brokenAt(last);
                             return {};
                         });
    if (!walked) return walked;
    if (hash != head.hash || last.counter() != head.counter || !signatureFits(head, publicKey))
        return brokenAt(last);
    return {};
}

} // namespace

Result<void> checkChains(Database& database)
{
    const auto own = database.row(QStringLiteral("SELECT record FROM own_device"));
    if (!own) return own.error();
    QSet<Id> seen;
    for (Id device{own->value(0).toLongLong()}; device && !seen.contains(device);) {
        seen.insert(device);
        const auto head = readHead(database, device.device());
        if (!head) return head.error();
        const auto known = database.row(
            QStringLiteral("SELECT public_key, predecessor FROM device WHERE id = ?"), {device.value});
        if (!known) return known.error();
        if (auto sound = checkChain(database, *head, QByteArray::fromHex(known->value(0).toByteArray()));
            !sound)
            return sound;
        device = Id{known->value(1).toLongLong()};
    }
    return seen.isEmpty() ? Result<void>(brokenAt({})) : Result<void>();
}

} // namespace noi
