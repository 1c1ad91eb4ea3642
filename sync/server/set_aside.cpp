#include "sync/server/set_aside.h"

#include "core/journal/op.h"
#include "sync/server/intake.h"
#include "sync/server/locks.h"
#include "sync/server/server_store.h"

#include <QCryptographicHash>

namespace noi
{

namespace
{

QByteArray digestOf(const SetAside& aside)
{
    return QCryptographicHash::hash(QByteArray::number(aside.place.value) + ' ' + aside.body,
                                    QCryptographicHash::Blake2b_256);
}

QVariant orNull(const QByteArray& bytes) { return bytes.isEmpty() ? QVariant() : QVariant(bytes); }

} // namespace

Result<void> putAside(Database& database, const SetAside& aside)
{
    return database.run(
        QStringLiteral("INSERT INTO set_aside VALUES(?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"),
        {digestOf(aside), aside.place.value, orNull(aside.hash),
         aside.body.isNull() ? QByteArray("") : aside.body, static_cast<int>(aside.reason), aside.carrier});
}

Result<QSet<Id>> placesTaken(Database& database, const QList<qint64>& places)
{
    const auto rows = database.rows(QStringLiteral("SELECT place FROM ") + database.givenIds() +
                                        QStringLiteral(" JOIN set_aside ON place = given.value WHERE hash IS "
                                                       "NOT NULL AND reason <> ?"),
                                    {database.list(places), static_cast<int>(AsideReason::WrittenAgain)});
    if (!rows) return rows.error();
    QSet<Id> taken;
    for (const Row& row : *rows)
        taken.insert(Id{row[0].toLongLong()});
    return taken;
}

Result<void> understandSetAside(ServerStore& store)
{
    Database& database = store.database();
    return database.transaction([&]() -> Result<void> {
        if (auto locked = lockWholeServer(database); !locked) return locked;
        const auto rows = database.rows(
            QStringLiteral("SELECT place, hash, body, carrier, digest FROM set_aside WHERE reason = ?"),
            {static_cast<int>(AsideReason::NotUnderstood)});
        if (!rows) return rows.error();
        QList<IncomingOp> understood;
        for (const Row& row : *rows) {
            const Id place{row[0].toLongLong()};
            const auto op = readOp(row[2].toByteArray());
            if (!op || (place && op->id != place)) continue;
            understood.append({*op, row[2].toByteArray(), row[1].toByteArray(), row[3].toLongLong()});
            if (auto gone = database.run(QStringLiteral("DELETE FROM set_aside WHERE digest = ?"),
                                         {row[4].toByteArray()});
                !gone)
                return gone;
        }
        return understood.isEmpty() ? Result<void>() : Intake(store).add(understood);
    });
}

} // namespace noi
