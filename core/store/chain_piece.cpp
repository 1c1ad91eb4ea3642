#include "core/store/chain_piece.h"

#include <algorithm>

namespace noi
{

Result<QByteArray> chainHashAt(Database& database, qint64 device, qint64 counter)
{
    if (counter == 0) return QByteArray();
    const auto row =
        database.row(QStringLiteral("SELECT hash FROM op WHERE id = ?"), {Id::of(device, counter).value});
    return row ? Result<QByteArray>(row->value(0).toByteArray()) : Result<QByteArray>(row.error());
}

namespace
{

QVariantList rangeAfter(const ChainHead& head, qint64 after)
{
    return {Id::of(head.device, after + 1).value, Id::of(head.device, head.counter).value};
}

} // namespace

Result<QList<ChainPlace>> chainPlacesAfter(Database& database, const ChainHead& head, qint64 after,
                                           qint64 count)
{
    const auto rows = database.rows(
        QStringLiteral(
            "SELECT id, hash FROM op WHERE id BETWEEN ? AND ? AND hash IS NOT NULL ORDER BY id LIMIT ?"),
        rangeAfter(head, after) << count);
    if (!rows) return rows.error();
    QList<ChainPlace> places;
    for (const Row& row : *rows)
        places.append({Id{row[0].toLongLong()}.counter(), row[1].toByteArray()});
    return places;
}

Result<qint64> chainPlaceUpTo(Database& database, const ChainHead& head, qint64 counter)
{
    const auto row = database.row(
        QStringLiteral("SELECT max(id) FROM op WHERE id BETWEEN ? AND ? AND hash IS NOT NULL"),
        {Id::of(head.device, 1).value, Id::of(head.device, std::min(counter, head.counter)).value});
    return row ? Result<qint64>(Id{row->value(0).toLongLong()}.counter()) : Result<qint64>(row.error());
}

Result<qint64> chainLengthAfter(Database& database, const ChainHead& head, qint64 after)
{
    if (after >= head.counter) return 0;
    const auto row =
        database.row(QStringLiteral("SELECT count(*) FROM op WHERE id BETWEEN ? AND ? AND hash IS NOT NULL"),
                     rangeAfter(head, after));
    return row ? Result<qint64>(row->value(0).toLongLong()) : Result<qint64>(row.error());
}

Result<ChainPiece> chainPiece(Database& database, const ChainHead& head, qint64 after, qint64 maxBytes)
{
    ChainPiece piece;
    piece.after = std::min(after, head.counter);
    const auto hash = chainHashAt(database, head.device, piece.after);
    if (!hash) return hash.error();
    piece.afterHash = piece.endHash = *hash;
    piece.end = piece.after;
    if (maxBytes <= 0) return piece;
    // No operation has fewer than 24 bytes.
    const auto rows = database.rows(QStringLiteral("SELECT body, hash, id FROM op WHERE id BETWEEN ? AND ? "
                                                   "AND hash IS NOT NULL ORDER BY id LIMIT ?"),
                                    rangeAfter(head, piece.after) << maxBytes / 24 + 1);
    if (!rows) return rows.error();
    qint64 bytes = 0;
    for (const Row& row : *rows) {
        const QByteArray body = row[0].toByteArray();
        bytes += body.size();
        if (bytes > maxBytes && !piece.ops.isEmpty()) break;
        piece.ops.append(body);
        piece.endHash = row[1].toByteArray();
        piece.end = Id{row[2].toLongLong()}.counter();
    }
    return piece;
}

Result<QMap<qint64, qint64>> highestCounters(Database& database)
{
    // One step in the index for each author, however many operations.
    const auto rows = database.rows(QStringLiteral(
        "WITH RECURSIVE author(device) AS (SELECT (SELECT min(id) FROM op) >> 32 UNION ALL SELECT (SELECT "
        "min(id) "
        "FROM op WHERE id > (device << 32 | 4294967295)) >> 32 FROM author WHERE device IS NOT NULL) "
        "SELECT device, (SELECT max(id) FROM op WHERE id <= (device << 32 | 4294967295)) FROM author WHERE "
        "device IS NOT "
        "NULL"));
    if (!rows) return rows.error();
    QMap<qint64, qint64> highest;
    for (const Row& row : *rows)
        highest.insert(row[0].toLongLong(), Id{row[1].toLongLong()}.counter());
    return highest;
}

} // namespace noi
