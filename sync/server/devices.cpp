#include "sync/server/devices.h"

#include "sync/server/locks.h"

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
