#include "sync/server/devices.h"

#include "core/journal/op.h"
#include "core/model/user.h"
#include "sync/server/locks.h"

#include <iterator>

namespace noi
{

namespace
{

Result<KnownDevices> readDevices(Database& database, const QList<qint64>& numbers, const QString& end)
{
    const auto rows = database.rows(
        QStringLiteral(
            "SELECT number, station, public_key, revoked, successor, counter, hash FROM sync_device "
            "WHERE number IN (SELECT given.value FROM ") +
            database.givenIds() + QStringLiteral(") ORDER BY number") + end,
        {database.list(numbers)});
    if (!rows) return rows.error();
    KnownDevices devices;
    for (const Row& row : *rows) {
        const qint64 number = row[0].toLongLong();
        devices.insert(number, {number, row[1].toLongLong(), row[2].toByteArray(), row[3].toLongLong() != 0,
                                row[4].toLongLong(),
                                ChainHead{number, row[5].toLongLong(), row[6].toByteArray(), {}}});
    }
    return devices;
}

} // namespace

Result<KnownDevices> findDevices(Database& database, const QList<qint64>& numbers)
{
    return readDevices(database, numbers, {});
}

Result<KnownDevices> lockDevices(Database& database, const QList<qint64>& numbers)
{
    return readDevices(database, numbers, forUpdate(database));
}

namespace
{

/// Number → the one before it, as the Device records here say.
Result<QHash<qint64, qint64>> predecessors(Database& database, const QList<qint64>& numbers)
{
    QList<qint64> records;
    for (const qint64 number : numbers)
        records.append(Id::of(number, 1).value);
    const auto rows = database.rows(QStringLiteral("SELECT body FROM op JOIN ") + database.givenIds() +
                                        QStringLiteral(" ON op.id = given.value"),
                                    {database.list(records)});
    if (!rows) return rows.error();
    QHash<qint64, qint64> before;
    for (const Row& row : *rows) {
        const auto op = decodeOp(row[0].toByteArray());
        if (!op || op->type != Device::number) continue;
        for (const FieldWrite& write : op->fields)
            if (write.field == Device::predecessorField && write.value.isInteger())
                before.insert(op->id.device(), Id{write.value.toInteger()}.device());
    }
    return before;
}

} // namespace

Result<QHash<qint64, qint64>> stationsOfNumbers(Database& database, const QList<qint64>& numbers)
{
    constexpr int mostSteps =
        16; // however often a PC took a new number since the backup, or somebody says so
    QHash<qint64, qint64> stations, asked; // asked: number → the one looked for instead
    for (const qint64 number : numbers)
        asked.insert(number, number);
    for (int step = 0; step < mostSteps && !asked.isEmpty(); ++step) {
        const auto known = findDevices(database, asked.values());
        if (!known) return known.error();
        for (auto one = asked.begin(); one != asked.end();) {
            const auto found = known->constFind(*one);
            if (found != known->cend()) stations.insert(one.key(), found->station);
            one = found != known->cend() ? asked.erase(one) : std::next(one);
        }
        if (asked.isEmpty()) break;
        const auto before = predecessors(database, asked.values());
        if (!before) return before.error();
        for (auto one = asked.begin(); one != asked.end();) {
            const auto found = before->constFind(*one);
            if (found != before->cend()) *one = *found;
            one = found == before->cend() ? asked.erase(one) : std::next(one);
        }
    }
    return stations;
}

Result<void> writeHead(Database& database, const ChainHead& head, const QByteArray& context, qint64 added)
{
    return database.run(QStringLiteral("UPDATE sync_device SET counter = ?, hash = ?, context = ?, signature "
                                       "= ?, ops = ops + ? WHERE number = ?"),
                        {head.counter, head.hash, context, head.signature, added, head.device});
}

Result<void> writeDevice(Database& database, const KnownDevice& device, const QString& name, qint64 nowMs)
{
    return database.run(
        QStringLiteral(
            "INSERT INTO sync_device VALUES(?, ?, ?, ?, ?, ?, ?, 0, ?, NULL, NULL, 0) ON CONFLICT(number) "
            "DO UPDATE SET station = excluded.station, name = excluded.name, successor = "
            "excluded.successor"),
        {device.number, device.station, name.isNull() ? QStringLiteral("") : name, device.publicKey, nowMs,
         device.revoked ? 1 : 0, device.successor, QByteArray("")});
}

Result<QByteArray> hashAt(Database& database, Id place)
{
    const auto row = database.row(
        QStringLiteral("SELECT hash FROM op WHERE id = ? AND hash IS NOT NULL UNION ALL SELECT hash FROM "
                       "set_aside WHERE place = ? AND hash IS NOT NULL"),
        {place.value, place.value});
    if (!row) return row.error();
    return row->value(0).toByteArray();
}

} // namespace noi
