#include "core/store/chain_check.h"

#include "core/store/own_numbers.h"

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

/// What one device wrote up to its head. What others brought under its number, a clone wrote or an earlier
/// state: it has no hash.
Result<void> checkChain(Database& database, const ChainHead& head, const QByteArray& publicKey)
{
    QByteArray hash;
    Id last = Id::of(head.device, 0);
    // An operation taken out leaves a hash that does not fit: the counters need not follow each other.
    auto walked = database.forEach(
        QStringLiteral(
            "SELECT id, body, hash FROM op WHERE id BETWEEN ? AND ? AND hash IS NOT NULL ORDER BY id"),
        {Id::of(head.device, 1).value, Id::of(head.device, head.counter).value},
        [&](const Row& row) -> Result<void> {
            last.value = row[0].toLongLong();
            hash = chainHash(hash, row[1].toByteArray());
            return row[2].toByteArray() == hash ? Result<void>() : brokenAt(last);
        });
    if (!walked) return walked;
    if (hash != head.hash || last.counter() != head.counter || !signatureFits(head, publicKey))
        return brokenAt(last);
    return {};
}

} // namespace

Result<void> checkChains(Database& database)
{
    OwnNumbers numbers(database);
    const auto current = numbers.current();
    if (!current) return current.error();
    auto all = numbers.former();
    if (!all) return all.error();
    // The key that vouches for the current chain is the one everybody else knows.
    OwnNumber now = current->number;
    const auto known =
        database.row(QStringLiteral("SELECT public_key FROM device WHERE id = ?"), {now.record.value});
    if (!known) return known.error();
    now.publicKey = QByteArray::fromHex(known->value(0).toByteArray());
    all->append(now);
    for (const OwnNumber& one : *all)
        if (auto sound = checkChain(database, one.head, one.publicKey); !sound) return sound;
    return {};
}

} // namespace noi
