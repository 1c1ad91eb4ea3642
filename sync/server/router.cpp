#include "sync/server/router.h"

#include "core/base/mutant.h"
#include "core/journal/merge.h"
#include "core/store/many_rows.h"
#include "core/store/operations.h"
#include "sync/server/op_table.h"

#include <algorithm>

namespace noi
{

namespace
{

QList<qint64> values(const auto& ids)
{
    QList<qint64> numbers;
    numbers.reserve(ids.size());
    for (const Id id : ids)
        numbers.append(id.value);
    return numbers;
}

/// An operation that begins a file of its own; only then does its type speak for the file.
bool begins(const Op& op) { return op.id == op.record && op.record == op.file; }

bool writes(const Op& op, int field)
{
    return std::any_of(op.fields.begin(), op.fields.end(),
                       [field](const FieldWrite& write) { return write.field == field; });
}

/// All communes that stand for the person, while it is disputed where they live.
QSet<QString> communesOf(const QList<Op>& ops, const Model& model)
{
    if (ops.isEmpty()) return {};
    const RecordState state = mergeRecord(ops);
    const RecordType* const type = model.type(state.type);
    QSet<QString> communes;
    if (!type || !type->residence) return communes;
    const QList<Sibling> siblings = state.fields.value(type->residence).siblings;
    for (const Sibling& sibling : siblings)
        if (sibling.value.isString() && !sibling.value.toString().isEmpty())
            communes.insert(sibling.value.toString().left(32));
    return communes;
}

} // namespace

Result<QMap<qint64, QList<qint64>>> Router::route(const QList<IncomingOp>& fresh,
                                                  const QHash<qint64, qint64>& authors)
{
    Files files;
    for (const IncomingOp& incoming : fresh) {
        FileState& file = files[incoming.op.file];
        file.fresh.append(incoming.op.id.value);
        if (const qint64 station = authors.value(incoming.author())) file.authors.insert(station);
    }
    if (auto read = readSubscriptions(files); !read) return read.error();
    for (const IncomingOp& incoming : fresh)
        if (const RecordType* type = m_store.model().type(incoming.op.type);
            type && type->everywhere && begins(incoming.op) && !files[incoming.op.file].active.contains(0))
            files[incoming.op.file].added.insert(0, SubscriptionReason::Everyone);
    if (auto followed = followResidence(fresh, files); !followed) return followed.error();
    for (FileState& file : files)
        for (const qint64 station : std::as_const(file.authors))
            if (!file.active.contains(station) && !file.added.contains(station) && !file.active.contains(0) &&
                !file.added.contains(0))
                file.added.insert(station, SubscriptionReason::Treats);
    if (auto noted = noteOwnAffairs(fresh, authors); !noted) return noted.error();
    if (auto written = writeSubscriptions(files); !written) return written.error();
    return deliver(files);
}

Result<void> Router::readSubscriptions(Files& files)
{
    const auto rows = m_store.database().rows(
        QStringLiteral("SELECT file, station, reason FROM ") + m_store.database().givenIds() +
            QStringLiteral(" JOIN subscription ON file = given.value WHERE ended IS NULL"),
        {m_store.database().list(values(files.keys()))});
    if (!rows) return rows.error();
    for (const Row& row : *rows) {
        FileState& file = files[Id{row[0].toLongLong()}];
        file.active.insert(row[1].toLongLong());
        file.reasons.insert(row[1].toLongLong(), static_cast<SubscriptionReason>(row[2].toInt()));
    }
    return {};
}

Result<void> Router::followResidence(const QList<IncomingOp>& fresh, Files& files)
{
    QSet<Id> people;
    for (const IncomingOp& incoming : fresh)
        if (const RecordType* type = m_store.model().type(incoming.op.type);
            type && type->residence && incoming.op.record == incoming.op.file &&
            writes(incoming.op, type->residence))
            people.insert(incoming.op.record);
    if (people.isEmpty()) return {};
    const auto ops = operationsOn(m_store.database(), values(people));
    if (!ops) return ops.error();
    const auto rows =
        m_store.database().rows(QStringLiteral("SELECT file, commune FROM ") + m_store.database().givenIds() +
                                    QStringLiteral(" JOIN residence ON file = given.value"),
                                {m_store.database().list(values(people))});
    if (!rows) return rows.error();
    QHash<Id, QSet<QString>> before, now;
    QSet<QString> all;
    for (const Row& row : *rows)
        before[Id{row[0].toLongLong()}].insert(row[1].toString());
    for (const Id person : std::as_const(people))
        all += now[person] = communesOf(ops->value(person), m_store.model());
    const auto stations = stationsOf(all);
    if (!stations) return stations.error();
    return moveAll(before, now, *stations, files);
}

Result<void> Router::moveAll(const QHash<Id, QSet<QString>>& before, const QHash<Id, QSet<QString>>& now,
                             const QHash<QString, QSet<qint64>>& stations, Files& files)
{
    Column movedIn{QStringLiteral("bigint"), {}}, communes{QStringLiteral("text"), {}};
    for (auto person = now.begin(); person != now.end(); ++person) {
        const QSet<QString> left = before.value(person.key()) - *person;
        for (const QString& commune : *person - before.value(person.key())) {
            movedIn.values.append(person.key().value);
            communes.values.append(commune);
        }
        for (const QString& commune : left)
            if (auto gone = m_store.database().run(
                    QStringLiteral("DELETE FROM residence WHERE file = ? AND commune = ?"),
                    {person.key().value, commune});
                !gone)
                return gone;
        QSet<qint64> concerned;
        for (const QString& commune : *person)
            concerned += stations.value(commune);
        FileState& file = files[person.key()];
        for (const qint64 station : std::as_const(concerned))
            if (!file.active.contains(station)) file.added.insert(station, SubscriptionReason::Residence);
        for (const qint64 station : std::as_const(file.active))
            if (!NOI_MUTANT(residenceNeverEnds) && !left.isEmpty() && !concerned.contains(station) &&
                file.reasons.value(station) == SubscriptionReason::Residence)
                file.ended.insert(station);
    }
    return insertMany(m_store.database(), QStringLiteral("residence(file, commune)"), {movedIn, communes},
                      QStringLiteral("ON CONFLICT DO NOTHING"));
}

Result<QHash<QString, QSet<qint64>>> Router::stationsOf(const QSet<QString>& communes)
{
    QHash<QString, QSet<qint64>> stations;
    for (const QString& commune : communes) {
        const auto rows = m_store.database().rows(
            QStringLiteral("SELECT station FROM sync_station_commune WHERE commune = ?"), {commune});
        if (!rows) return rows.error();
        for (const Row& row : *rows)
            stations[commune].insert(row[0].toLongLong());
    }
    return stations;
}

Result<void> Router::writeSubscriptions(const Files& files)
{
    const QString bigint = QStringLiteral("bigint");
    Column file{bigint, {}}, station{bigint, {}}, reason{bigint, {}}, since{bigint, {}};
    const qint64 nowMs = m_store.clock().nowMs();
    for (auto state = files.begin(); state != files.end(); ++state) {
        for (auto added = state->added.begin(); added != state->added.end(); ++added) {
            file.values.append(state.key().value);
            station.values.append(added.key());
            reason.values.append(static_cast<int>(added.value()));
            since.values.append(nowMs);
        }
        for (const qint64 gone : state->ended)
            if (auto ended = m_store.database().run(
                    QStringLiteral("UPDATE subscription SET ended = ? WHERE file = ? AND station = ?"),
                    {nowMs, state.key().value, gone});
                !ended)
                return ended;
    }
    return insertMany(
        m_store.database(), QStringLiteral("subscription(file, station, reason, since)"),
        {file, station, reason, since},
        QStringLiteral("ON CONFLICT(file, station) DO UPDATE SET reason = excluded.reason, since = "
                       "excluded.since, ended = NULL"));
}

Result<QMap<qint64, QList<qint64>>> Router::deliver(const Files& files)
{
    QList<qint64> whole;
    for (auto file = files.begin(); file != files.end(); ++file)
        if (!file->added.isEmpty()) whole.append(file.key().value);
    const auto idsIn = whole.isEmpty() ? Result<QHash<Id, QList<qint64>>>(QHash<Id, QList<qint64>>())
                                       : OpTable(m_store.database()).idsIn(whole);
    if (!idsIn) return idsIn.error();
    QMap<qint64, QList<qint64>> feeds;
    for (auto file = files.begin(); file != files.end(); ++file) {
        for (const qint64 station : file->active) {
            feeds[station] += file->fresh;
            if (NOI_MUTANT(secondSubscriberForgotten)) break;
        }
        for (auto added = file->added.begin(); added != file->added.end(); ++added)
            feeds[added.key()] += NOI_MUTANT(wholeFileNotSent) ? file->fresh : idsIn->value(file.key());
    }
    if (const QList<qint64> everywhere = feeds.take(0); !everywhere.isEmpty()) {
        const auto stations = everyStation();
        if (!stations) return stations.error();
        for (const qint64 station : *stations)
            feeds[station] += everywhere;
    }
    for (QList<qint64>& ids : feeds) {
        std::sort(ids.begin(), ids.end());
        ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    }
    return feeds;
}

Result<QList<qint64>> Router::everyStation()
{
    const auto rows = m_store.database().rows(QStringLiteral("SELECT number FROM sync_station"));
    if (!rows) return rows.error();
    QList<qint64> stations;
    for (const Row& row : *rows)
        stations.append(row[0].toLongLong());
    return stations;
}

/// Where a station has begun its own affairs, a further PC of it is told when it enrols.
Result<void> Router::noteOwnAffairs(const QList<IncomingOp>& fresh, const QHash<qint64, qint64>& authors)
{
    for (const IncomingOp& incoming : fresh) {
        const RecordType* const type = m_store.model().type(incoming.op.type);
        if (!type || !type->ownAffairs || !begins(incoming.op)) continue;
        if (auto noted = m_store.database().run(
                QStringLiteral("UPDATE sync_station SET file = ? WHERE number = ? AND file IS NULL"),
                {incoming.op.file.value, authors.value(incoming.author())});
            !noted)
            return noted;
    }
    return {};
}

Result<QList<qint64>> Router::subscribe(qint64 station, const QList<qint64>& filesWanted,
                                        SubscriptionReason reason)
{
    Files files;
    for (const qint64 file : filesWanted)
        files.insert(Id{file}, {});
    if (auto read = readSubscriptions(files); !read) return read.error();
    for (FileState& file : files) {
        if (!file.active.contains(station) && !file.active.contains(0)) file.added.insert(station, reason);
        file.active.clear();
    }
    if (auto written = writeSubscriptions(files); !written) return written.error();
    auto feeds = deliver(files);
    if (!feeds) return feeds.error();
    return feeds->value(station);
}

Result<QList<qint64>> Router::wholeFiles(const QList<qint64>& files)
{
    const auto idsIn = OpTable(m_store.database()).idsIn(files);
    if (!idsIn) return idsIn.error();
    QList<qint64> all;
    for (const QList<qint64>& ids : *idsIn)
        all += ids;
    std::sort(all.begin(), all.end());
    return all;
}

} // namespace noi
