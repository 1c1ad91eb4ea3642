#include "core/model/pack.h"
#include "sync/server/feed.h"
#include "sync/server/locks.h"
#include "sync/server/own_chain.h"
#include "sync/server/router.h"
#include "sync/server/server_store.h"
#include "sync/server/stations.h"

namespace noi
{

namespace
{

Error noPack(Id pack)
{
    return {ErrorKind::NotFound,
            QT_TRANSLATE_NOOP("Error", "There is no data pack with the number %1."),
            {QString::number(pack.value)}};
}

/// Only the server writes packs, on its own chain, so they are found there at once, and not by a register
/// that follows later.
Result<QList<Stored<Pack>>> packsHere(ServerStore& store)
{
    QList<Stored<Pack>> packs;
    auto read =
        store.database().forEach(QStringLiteral("SELECT body FROM op WHERE id BETWEEN ? AND ? ORDER BY id"),
                                 {Id::of(store.device(), 0).value, Id::of(store.device(), 0xffffffff).value},
                                 [&packs](const Row& row) -> Result<void> {
                                     const auto op = decodeOp(row[0].toByteArray());
                                     if (!op || op->type != Pack::number) return {};
                                     FieldValues values;
                                     for (const FieldWrite& write : op->fields)
                                         values.insert(write.field, write.value);
                                     packs.append({op->id, fromFieldValues<Pack>(values)});
                                     return {};
                                 });
    return read ? Result<QList<Stored<Pack>>>(packs) : Result<QList<Stored<Pack>>>(read.error());
}

Result<QList<qint64>> stationsWith(ServerStore& store, const QStringList& codes)
{
    QList<qint64> numbers;
    if (codes.isEmpty()) {
        const auto all = store.listStations();
        if (!all) return all.error();
        for (const StationEntry& station : *all)
            numbers.append(station.number);
        return numbers;
    }
    for (const QString& code : codes) {
        const auto number = stationWithCode(store.database(), code);
        if (!number) return number.error();
        numbers.append(*number);
    }
    return numbers;
}

} // namespace

Result<Id> ServerStore::addPack(const QString& name, const QString& version, const PartialDate& validFrom,
                                const QString& content)
{
    Id id;
    auto added = m_database->transaction([&]() -> Result<void> {
        const auto written =
            writeOwnRecord(*this, Pack::number, fieldValues(Pack{name, version, validFrom, content}));
        if (!written) return written.error();
        id = *written;
        return {};
    });
    return added ? Result<Id>(id) : Result<Id>(added.error());
}

Result<void> ServerStore::sendPackTo(Id pack, const QStringList& stationCodes)
{
    return m_database->transaction([&]() -> Result<void> {
        if (auto locked = lockWholeServer(*m_database); !locked) return locked;
        const auto packs = packsHere(*this);
        if (!packs) return packs.error();
        if (std::none_of(packs->begin(), packs->end(), [pack](const auto& here) { return here.id == pack; }))
            return noPack(pack);
        const auto stations = stationsWith(*this, stationCodes);
        if (!stations) return stations.error();
        QMap<qint64, QList<qint64>> feeds;
        for (const qint64 station : *stations) {
            const auto ids = Router(*this).subscribe(station, {pack.value}, SubscriptionReason::Sent);
            if (!ids) return ids.error();
            feeds.insert(station, *ids);
        }
        return Feed(*m_database).append(feeds);
    });
}

Result<QList<ServerStore::PackEntry>> ServerStore::listPacks()
{
    const auto packs = packsHere(*this);
    if (!packs) return packs.error();
    QList<PackEntry> entries;
    for (const Stored<Pack>& pack : *packs) {
        const auto sent = m_database->row(
            QStringLiteral("SELECT count(*) FROM subscription WHERE file = ? AND ended IS NULL"),
            {pack.id.value});
        if (!sent) return sent.error();
        entries.append({pack.id, pack.value.name, pack.value.version, sent->first().toInt()});
    }
    return entries;
}

} // namespace noi
