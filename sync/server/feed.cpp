#include "sync/server/feed.h"

#include "core/base/id.h"
#include "core/base/mutant.h"
#include "core/base/random_bytes.h"
#include "sync/server/locks.h"

#include <QHash>
#include <QtEndian>

#include <algorithm>

namespace noi
{

namespace
{

constexpr qsizetype idsInRow = 512;

QByteArray packIds(const QList<qint64>& ids)
{
    QByteArray bytes(ids.size() * 8, '\0');
    qToBigEndian<qint64>(ids.constData(), ids.size(), bytes.data());
    return bytes;
}

QList<qint64> unpackIds(const QByteArray& bytes)
{
    QList<qint64> ids(bytes.size() / 8);
    qFromBigEndian<qint64>(bytes.constData(), ids.size(), ids.data());
    return ids;
}

} // namespace

Result<void> Feed::begin(qint64 station)
{
    return m_database.run(QStringLiteral("INSERT INTO feed_head VALUES(?, 0, 0) ON CONFLICT DO NOTHING"),
                          {station});
}

Result<void> Feed::append(const QMap<qint64, QList<qint64>>& feeds)
{
    QList<qint64> stations;
    for (auto feed = feeds.begin(); feed != feeds.end(); ++feed)
        if (!feed->isEmpty()) stations.append(feed.key());
    if (stations.isEmpty()) return {};
    const auto heads = m_database.rows(
        QStringLiteral("SELECT station, position, total FROM feed_head WHERE station IN (SELECT given.value "
                       "FROM ") +
            m_database.givenIds() + QStringLiteral(") ORDER BY station") + forUpdate(m_database),
        {m_database.list(stations)});
    if (!heads) return heads.error();
    for (const Row& row : *heads)
        if (auto appended = appendOne(row[0].toLongLong(), {row[1].toLongLong(), row[2].toLongLong(), {}, {}},
                                      feeds.value(row[0].toLongLong()));
            !appended)
            return appended;
    return {};
}

Result<void> Feed::appendOne(qint64 station, FeedRow head, const QList<qint64>& ids)
{
    for (qsizetype first = 0; first < ids.size(); first += idsInRow) {
        const QByteArray packed = packIds(ids.mid(first, idsInRow));
        head = {head.position + 1, head.total + packed.size() / 8, randomBytes(tagBytes), {}};
        if (auto added = m_database.run(QStringLiteral("INSERT INTO feed VALUES(?, ?, ?, ?, ?)"),
                                        {station, head.position, head.tag, head.total, packed});
            !added)
            return added;
    }
    return m_database.run(QStringLiteral("UPDATE feed_head SET position = ?, total = ? WHERE station = ?"),
                          {head.position, head.total, station});
}

Result<Feed::FeedRow> Feed::head(qint64 station)
{
    const auto row =
        m_database.row(QStringLiteral("SELECT position, total FROM feed_head WHERE station = ?"), {station});
    if (!row) return row.error();
    return FeedRow{row->value(0).toLongLong(), row->value(1).toLongLong(), {}, {}};
}

Result<QList<Feed::FeedRow>> Feed::rowsFrom(qint64 station, qint64 position, int limit)
{
    const auto rows = m_database.rows(
        QStringLiteral("SELECT position, tag, total, ops FROM feed WHERE station = ? AND position "
                       ">= ? ORDER BY position LIMIT ?"),
        {station, position, limit});
    if (!rows) return rows.error();
    QList<FeedRow> found;
    for (const Row& row : *rows)
        found.append({row[0].toLongLong(), row[2].toLongLong(), row[1].toByteArray(),
                      unpackIds(row[3].toByteArray())});
    return found;
}

Result<Feed::Fit> Feed::fit(qint64 station, const Cursor& cursor)
{
    if (cursor.position == 0) return Fit::Fits;
    const auto here = rowsFrom(station, cursor.position, 1);
    if (!here) return here.error();
    if (here->isEmpty()) return Fit::FromFuture;
    return (here->first().tag == cursor.tag || NOI_MUTANT(tagNotCompared)) &&
                   cursor.inside <= here->first().ops.size()
               ? Fit::Fits
               : Fit::OtherHistory;
}

Result<Feed::Pull> Feed::pull(qint64 station, const Cursor& from, Id ownHead, qint64 room)
{
    const auto end = head(station);
    if (!end) return end.error();
    Pull pull{{}, from, false, 0};
    FeedRow at; // the row that pull.cursor is in
    qint64 taken = 0;
    bool full = false;
    while (!full) {
        const qint64 next = qMax<qint64>(pull.cursor.position, 1);
        auto rows = rowsFrom(station, next, 4);
        if (!rows) return rows.error();
        bool moved = false;
        for (FeedRow& row : rows.value()) {
            const qint64 skip = row.position == pull.cursor.position ? pull.cursor.inside : 0;
            qint64 inside = skip;
            if (auto read = readRow(row.ops.mid(skip), ownHead, room, taken, pull.ops); !read)
                return read.error();
            else
                inside += *read;
            at = row;
            moved |= row.position != pull.cursor.position || inside != pull.cursor.inside;
            pull.cursor = {row.position, inside, row.tag, {}};
            full = inside < row.ops.size();
            if (full) break;
        }
        if (!moved) break;
    }
    const qint64 done = at.position ? at.total - at.ops.size() + pull.cursor.inside : 0;
    pull.waiting = qMax<qint64>(0, end->total - done);
    pull.more = pull.waiting > 0;
    return pull;
}

/// Takes from a row what still fits; how many of its ids are done with.
Result<qint64> Feed::readRow(const QList<qint64>& ids, Id ownHead, qint64 room, qint64& taken,
                             QList<QByteArray>& ops)
{
    constexpr qsizetype atOnce = 256;
    for (qsizetype first = 0; first < ids.size(); first += atOnce) {
        QList<qint64> wanted = ids.mid(first, atOnce);
        const qsizetype chunk = wanted.size();
        erase_if(wanted, [ownHead](qint64 id) {
            return Id{id}.device() == ownHead.device() && NOI_MUTANT(ownOpsNeverGivenBack);
        });
        const auto rows = m_database.rows(
            QStringLiteral("SELECT id, body FROM ") + m_database.givenIds() +
                QStringLiteral(
                    " JOIN op ON op.id = given.value WHERE op.hash IS NULL OR op.id NOT BETWEEN ? AND ?"),
            {m_database.list(wanted), Id::of(ownHead.device(), 0).value, ownHead.value});
        if (!rows) return rows.error();
        QHash<qint64, QByteArray> bodies;
        for (const Row& row : *rows)
            bodies.insert(row[0].toLongLong(), row[1].toByteArray());
        for (qsizetype i = first; i < first + chunk; ++i) {
            const auto body = bodies.constFind(ids[i]);
            if (body == bodies.constEnd()) continue;
            if (!ops.isEmpty() && taken + body->size() > room) return NOI_MUTANT(cursorOffByOne) ? i + 1 : i;
            taken += body->size();
            ops.append(*body);
        }
    }
    return ids.size();
}

} // namespace noi
