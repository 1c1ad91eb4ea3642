#include "sync/server/op_table.h"

#include "core/journal/chain.h"

namespace noi
{

namespace
{

QVariant orNull(const QByteArray& bytes) { return bytes.isEmpty() ? QVariant() : QVariant(bytes); }

/// One bytea of all bodies and hashes is far cheaper to send and to take apart than an array of them.
struct Columns {
    QList<qint64> ids, records, files, carriers, bodyAt, bodySize, hashAt;
    QByteArray bytes;

    void add(const IncomingOp& op)
    {
        ids.append(op.op.id.value);
        records.append(op.op.record.value);
        files.append(op.op.file.value);
        carriers.append(op.carrier);
        bodyAt.append(bytes.size() + 1);
        bodySize.append(op.body.size());
        bytes += op.body;
        hashAt.append(op.hash.isEmpty() ? 0 : bytes.size() + 1);
        bytes += op.hash;
    }
};

} // namespace

Result<QSet<Id>> OpTable::insert(const QList<IncomingOp>& ops)
{
    QSet<Id> here;
    if (m_database.dialect() == Database::Dialect::Sqlite) {
        if (auto inserted = insertEach(ops, here); !inserted) return inserted.error();
        return here;
    }
    const auto fresh = insertAtOnce(ops);
    if (!fresh) return fresh.error();
    if (fresh->size() < ops.size())
        for (const IncomingOp& op : ops)
            if (!fresh->contains(op.op.id)) here.insert(op.op.id);
    return here;
}

Result<void> OpTable::insertEach(const QList<IncomingOp>& ops, QSet<Id>& here)
{
    for (const IncomingOp& op : ops) {
        const auto added = m_database.change(
            QStringLiteral("INSERT INTO op VALUES(?, ?, ?, ?, ?, ?) ON CONFLICT(id) DO NOTHING"),
            {op.op.id.value, op.op.record.value, op.op.file.value, op.body, orNull(op.hash), op.carrier});
        if (!added) return added.error();
        if (*added == 0) here.insert(op.op.id);
    }
    return {};
}

/// The ids of those that were not here, not even by a request that ended a moment ago.
Result<QSet<Id>> OpTable::insertAtOnce(const QList<IncomingOp>& ops)
{
    Columns columns;
    for (const IncomingOp& op : ops)
        columns.add(op);
    const auto list = [this](const QList<qint64>& numbers) { return m_database.list(numbers); };
    const auto rows = m_database.rows(
        QStringLiteral(
            "INSERT INTO op(id, record, file, body, hash, carrier) "
            "SELECT t.id, t.record, t.file, substring(b.bytes FROM t.body_at FOR t.body_size), "
            "CASE WHEN t.hash_at > 0 THEN substring(b.bytes FROM t.hash_at FOR 32) END, t.carrier "
            "FROM (SELECT CAST(? AS bytea) AS bytes) AS b, unnest(CAST(? AS bigint[]), CAST(? AS bigint[]), "
            "CAST(? AS bigint[]), CAST(? AS bigint[]), CAST(? AS int[]), CAST(? AS int[]), CAST(? AS int[])) "
            "AS t(id, record, file, carrier, body_at, body_size, hash_at) ON CONFLICT(id) DO NOTHING "
            "RETURNING id"),
        {columns.bytes, list(columns.ids), list(columns.records), list(columns.files), list(columns.carriers),
         list(columns.bodyAt), list(columns.bodySize), list(columns.hashAt)});
    if (!rows) return rows.error();
    QSet<Id> fresh;
    for (const Row& row : *rows)
        fresh.insert(Id{row[0].toLongLong()});
    return fresh;
}

Result<QHash<Id, OpTable::Kept>> OpTable::find(const QList<qint64>& ids)
{
    const auto rows =
        m_database.rows(QStringLiteral("SELECT id, body, hash IS NOT NULL, carrier, hash FROM ") +
                            m_database.givenIds() + QStringLiteral(" JOIN op ON op.id = given.value"),
                        {m_database.list(ids)});
    if (!rows) return rows.error();
    QHash<Id, Kept> kept;
    for (const Row& row : *rows)
        kept.insert(Id{row[0].toLongLong()},
                    {row[1].toByteArray(), row[2].toBool(), row[3].toLongLong(), row[4].toByteArray()});
    return kept;
}

Result<QSet<Id>> OpTable::present(const QList<qint64>& ids)
{
    const auto rows = m_database.rows(QStringLiteral("SELECT id FROM ") + m_database.givenIds() +
                                          QStringLiteral(" JOIN op ON op.id = given.value"),
                                      {m_database.list(ids)});
    if (!rows) return rows.error();
    QSet<Id> here;
    for (const Row& row : *rows)
        here.insert(Id{row[0].toLongLong()});
    return here;
}

Result<void> OpTable::verify(Id id, const QByteArray& hash)
{
    return m_database.run(QStringLiteral("UPDATE op SET hash = ? WHERE id = ?"), {hash, id.value});
}

Result<void> OpTable::replace(const IncomingOp& op)
{
    return m_database.run(
        QStringLiteral("UPDATE op SET record = ?, file = ?, body = ?, hash = ?, carrier = ? WHERE id = ?"),
        {op.op.record.value, op.op.file.value, op.body, orNull(op.hash), op.carrier, op.op.id.value});
}

Result<void> OpTable::remove(Id id)
{
    return m_database.run(QStringLiteral("DELETE FROM op WHERE id = ?"), {id.value});
}

Result<Id> OpTable::last()
{
    const auto row = m_database.row(QStringLiteral("SELECT coalesce(max(id), 0) FROM op"));
    return row ? Result<Id>(Id{row->first().toLongLong()}) : Result<Id>(row.error());
}

Result<QHash<Id, QList<qint64>>> OpTable::idsIn(const QList<qint64>& files)
{
    const auto rows = m_database.rows(QStringLiteral("SELECT file, id FROM ") + m_database.givenIds() +
                                          QStringLiteral(" JOIN op ON op.file = given.value ORDER BY id"),
                                      {m_database.list(files)});
    if (!rows) return rows.error();
    QHash<Id, QList<qint64>> ids;
    for (const Row& row : *rows)
        ids[Id{row[0].toLongLong()}].append(row[1].toLongLong());
    return ids;
}

} // namespace noi
