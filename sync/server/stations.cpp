#include "sync/server/stations.h"

#include "core/base/random_bytes.h"
#include "sync/server/devices.h"
#include "sync/server/feed.h"
#include "sync/server/locks.h"
#include "sync/server/router.h"
#include "sync/server/server_store.h"

namespace noi
{

namespace
{

Error noStation(const QString& code)
{
    return {
        ErrorKind::NotFound, QT_TRANSLATE_NOOP("Error", "There is no station with the code “%1”."), {code}};
}

Result<QStringList> communesOf(Database& database, qint64 station)
{
    const auto rows = database.rows(
        QStringLiteral("SELECT commune FROM sync_station_commune WHERE station = ? ORDER BY commune"),
        {station});
    if (!rows) return rows.error();
    QStringList communes;
    for (const Row& row : *rows)
        communes.append(row[0].toString());
    return communes;
}

Result<void> setCommunes(Database& database, qint64 station, const QStringList& communes)
{
    if (communes.isEmpty()) return {};
    if (auto gone =
            database.run(QStringLiteral("DELETE FROM sync_station_commune WHERE station = ?"), {station});
        !gone)
        return gone;
    for (const QString& commune : communes)
        if (auto added = database.run(
                QStringLiteral("INSERT INTO sync_station_commune VALUES(?, ?) ON CONFLICT DO NOTHING"),
                {commune, station});
            !added)
            return added;
    return {};
}

/// New, or with other words about it; its number.
Result<qint64> writeStation(Database& database, const QString& code, const QString& name)
{
    const auto here = database.row(QStringLiteral("SELECT number FROM sync_station WHERE code = ?"), {code});
    if (!here) return here.error();
    if (!here->isEmpty()) {
        const qint64 number = here->first().toLongLong();
        if (!name.isEmpty())
            if (auto renamed = database.run(
                    QStringLiteral("UPDATE sync_station SET name = ? WHERE number = ?"), {name, number});
                !renamed)
                return renamed.error();
        return number;
    }
    const auto next = database.row(QStringLiteral("SELECT coalesce(max(number), 0) + 1 FROM sync_station"));
    if (!next) return next.error();
    const qint64 number = next->first().toLongLong();
    if (auto added = database.run(QStringLiteral("INSERT INTO sync_station VALUES(?, ?, ?, NULL)"),
                                  {number, code, name.isEmpty() ? code : name});
        !added)
        return added.error();
    if (auto begun = Feed(database).begin(number); !begun) return begun.error();
    return number;
}

/// Files that concern a station because of its communes, or that go to everyone, and are not in its feed yet.
Result<QList<qint64>> filesFor(Database& database, qint64 station, bool everyone, int limit)
{
    const QString source =
        everyone ? QStringLiteral("SELECT file FROM subscription s WHERE s.station = 0 AND s.ended IS NULL")
                 : QStringLiteral("SELECT r.file FROM sync_station_commune c JOIN residence r ON r.commune = "
                                  "c.commune WHERE c.station = ?");
    const auto rows = database.rows(
        QStringLiteral(
            "SELECT DISTINCT f.file FROM (%1) AS f WHERE NOT EXISTS (SELECT 1 FROM subscription h WHERE "
            "h.file = f.file AND h.station = ? AND h.ended IS NULL) ORDER BY f.file LIMIT ?")
            .arg(source),
        everyone ? QVariantList{station, limit} : QVariantList{station, station, limit});
    if (!rows) return rows.error();
    QList<qint64> files;
    for (const Row& row : *rows)
        files.append(row[0].toLongLong());
    return files;
}

/// A new station gets what goes to everyone.
Result<void> feedEveryonesFiles(ServerStore& store, qint64 station)
{
    const auto files = filesFor(store.database(), station, true, 1'000'000);
    if (!files) return files.error();
    const auto ids = Router(store).wholeFiles(*files);
    return ids ? Feed(store.database()).append({{station, *ids}}) : Result<void>(ids.error());
}

} // namespace

/// Slice by slice, so that uploads need not wait for long.
Result<void> subscribeResidents(ServerStore& store, qint64 station)
{
    constexpr int slice = 300;
    for (qsizetype done = slice; done == slice;) {
        auto fed = store.database().transaction([&]() -> Result<void> {
            if (auto locked = lockWholeServer(store.database()); !locked) return locked;
            const auto files = filesFor(store.database(), station, false, slice);
            if (!files) return files.error();
            done = files->size();
            if (files->isEmpty()) return {};
            const auto ids = Router(store).subscribe(station, *files, SubscriptionReason::Residence);
            return ids ? Feed(store.database()).append({{station, *ids}}) : Result<void>(ids.error());
        });
        if (!fed) return fed;
    }
    return {};
}

Result<qint64> stationWithCode(Database& database, const QString& code)
{
    const auto row = database.row(QStringLiteral("SELECT number FROM sync_station WHERE code = ?"), {code});
    if (!row) return row.error();
    if (row->isEmpty()) return noStation(code);
    return row->first().toLongLong();
}

Result<wire::Ticket> ServerStore::makeTicket(const QString& stationCode, const QString& stationName,
                                             const QStringList& communes, qint64 validForMs,
                                             qint64 numbersFrom)
{
    const QString code = stationCode.trimmed();
    if (code.isEmpty())
        return Error{ErrorKind::BadInput, QT_TRANSLATE_NOOP("Error", "Give the station's code.")};
    wire::Ticket ticket;
    ticket.serverKey = m_keys.publicKey;
    ticket.validUntilMs = m_clock.nowMs() + validForMs;
    ticket.secret = randomBytes(wire::ticketSecretBytes);
    qint64 station = 0;
    auto made = m_database->transaction([&]() -> Result<void> {
        if (auto locked = lockWholeServer(*m_database); !locked) return locked;
        const auto before = m_database->row(QStringLiteral("SELECT count(*) FROM sync_station"));
        if (!before) return before.error();
        const auto number = writeStation(*m_database, code, stationName.trimmed());
        if (!number) return number.error();
        station = *number;
        if (auto set = setCommunes(*m_database, station, communes); !set) return set;
        const auto after = m_database->row(QStringLiteral("SELECT count(*) FROM sync_station"));
        if (!after) return after.error();
        if (*after != *before)
            if (auto fed = feedEveryonesFiles(*this, station); !fed) return fed;
        const auto next =
            m_database->row(QStringLiteral("SELECT coalesce(max(n), 0) + 1 FROM (SELECT max(number) AS n "
                                           "FROM sync_ticket UNION ALL SELECT "
                                           "max(number) FROM sync_device WHERE number < ?) AS taken"),
                            {wire::firstStandAloneNumber});
        if (!next) return next.error();
        ticket.number = qMax(next->value(0).toLongLong(), numbersFrom);
        const auto key = wire::ticketKey(ticket.number, ticket.secret);
        if (!key) return key.error();
        return m_database->run(QStringLiteral("INSERT INTO sync_ticket VALUES(?, ?, ?, ?, NULL)"),
                               {ticket.number, *key, station, ticket.validUntilMs});
    });
    if (!made) return made.error();
    if (auto subscribed = subscribeResidents(*this, station); !subscribed) return subscribed.error();
    const auto row =
        m_database->row(QStringLiteral("SELECT code, name FROM sync_station WHERE number = ?"), {station});
    if (!row) return row.error();
    ticket.stationCode = row->value(0).toString();
    ticket.stationName = row->value(1).toString();
    return ticket;
}

Result<QList<StationEntry>> ServerStore::listStations()
{
    const auto rows = m_database->rows(QStringLiteral(
        "SELECT s.number, s.code, s.name, coalesce(s.file, 0), (SELECT count(*) FROM sync_device d "
        "WHERE d.station = s.number AND d.revoked = 0 AND d.successor = 0), coalesce(h.total, 0) "
        "FROM sync_station s LEFT JOIN feed_head h ON h.station = s.number ORDER BY s.code"));
    if (!rows) return rows.error();
    QList<StationEntry> stations;
    for (const Row& row : *rows) {
        const auto communes = communesOf(*m_database, row[0].toLongLong());
        if (!communes) return communes.error();
        stations.append({row[0].toLongLong(), row[1].toString(), row[2].toString(), *communes,
                         Id{row[3].toLongLong()}, row[4].toInt(), row[5].toLongLong()});
    }
    return stations;
}

Result<QList<DeviceEntry>> ServerStore::listDevices(const QString& stationCode)
{
    const auto rows = m_database->rows(
        QStringLiteral(
            "SELECT d.number, d.station, d.name, d.enrolled_at, d.ops, d.revoked, d.successor FROM "
            "sync_device d LEFT JOIN sync_station s ON s.number = d.station WHERE ? = '' OR s.code = ? "
            "ORDER BY d.station, d.number"),
        {stationCode.isNull() ? QStringLiteral("") : stationCode, stationCode});
    if (!rows) return rows.error();
    QList<DeviceEntry> devices;
    for (const Row& row : *rows)
        devices.append({row[0].toLongLong(), row[1].toLongLong(), row[2].toString(), row[3].toLongLong(),
                        row[4].toLongLong(), row[5].toLongLong() != 0, row[6].toLongLong()});
    return devices;
}

Result<void> ServerStore::revoke(qint64 device)
{
    const auto changed =
        m_database->change(QStringLiteral("UPDATE sync_device SET revoked = 1 WHERE number = ? AND "
                                          "number <> ?"),
                           {device, m_device});
    if (!changed) return changed.error();
    if (*changed == 0)
        return Error{ErrorKind::NotFound,
                     QT_TRANSLATE_NOOP("Error", "There is no device with the number %1."),
                     {QString::number(device)}};
    return {};
}

} // namespace noi
