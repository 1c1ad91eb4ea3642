#include "app/station/sync_details.h"

#include "core/store/registers/link_register.h"
#include "core/store/registers/session_register.h"

#include <QMap>
#include <QSet>

namespace noi
{

namespace
{

/// More than this are not told apart: by then it is the number that counts.
constexpr int mostLookedAt = 5000;
constexpr int mostListed = 300;

/// Own operations after the last that the province has said it has.
Result<QList<KindCount>> waitingByKind(Store& store, const Link& province)
{
    const auto acks = LinkRegister(store.database()).acks(province.id);
    if (!acks) return acks.error();
    const auto rows = store.database().rows(
        QStringLiteral("SELECT body FROM op WHERE id > ? AND id < ? ORDER BY id LIMIT ?"),
        {Id::of(store.device(), acks->value(store.device())).value, Id::of(store.device() + 1, 0).value,
         mostLookedAt});
    if (!rows) return rows.error();
    QMap<int, QSet<Id>> records;
    for (const Row& row : *rows)
        if (const auto op = decodeOp(row[0].toByteArray())) records[op->type].insert(op->record);
    QList<KindCount> counts;
    for (auto [type, ids] : records.asKeyValueRange()) {
        const RecordType* known = store.model().type(type);
        counts.append({known ? QString::fromLatin1(known->table) : QString(), static_cast<int>(ids.size())});
    }
    return counts;
}

} // namespace

Result<qint64> countOthers(Store& store)
{
    const auto row =
        store.database().row(QStringLiteral("SELECT count(*) - (SELECT count(*) FROM op WHERE id BETWEEN ? "
                                            "AND ?) FROM op"),
                             {Id::of(store.device(), 1).value, Id::of(store.device(), 0xffffffff).value});
    if (!row) return row.error();
    return row->value(0).toLongLong();
}

Result<SyncDetails> readSyncDetails(Vault::Room& room, const QList<SyncEvent>& lately)
{
    Store& store = *room.store;
    SyncDetails details;
    details.device = store.device();
    details.lately = lately;
    auto aside = readSetAside(*room.context, 0, mostListed);
    if (!aside) return aside.error();
    details.aside = std::move(aside).value();
    if (const auto station = PlaceRegister(store.database()).station())
        details.stationName = station->value.name;
    const auto province = LinkRegister(store.database()).province();
    if (!province) return province.error();
    if (!*province) return details;
    auto waiting = waitingByKind(store, **province);
    if (!waiting) return waiting.error();
    details.waiting = std::move(waiting).value();
    return details;
}

} // namespace noi
