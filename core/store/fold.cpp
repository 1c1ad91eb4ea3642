#include "core/store/fold.h"

#include "core/store/operations.h"
#include "core/store/registers.h"

namespace noi
{

namespace
{

/// A value of another kind than the field has (a damaged or foreign writer's) would not fit the column.
bool fits(const QCborValue& value, ValueKind kind)
{
    switch (kind) {
    case ValueKind::Text:
    case ValueKind::Date: return value.isString();
    case ValueKind::Integer:
    case ValueKind::Id: return value.isInteger();
    case ValueKind::Real: return value.isDouble() || value.isInteger();
    case ValueKind::Bool: return value.isBool();
    }
    return false;
}

QVariant columnValue(const RecordState& state, const FieldInfo& field)
{
    const auto found = state.fields.constFind(field.number);
    if (found == state.fields.constEnd() || !fits(found->shown(), field.kind)) return {};
    const QVariant value = toColumn(found->shown());
    // PostgreSQL's texts hold no U+0000, and registers are the same everywhere.
    return value.typeId() == QMetaType::QString ? value.toString().remove(QChar(0)) : value;
}

} // namespace

Result<QList<Op>> Fold::operationsOn(Id record)
{
    const auto bodies =
        m_database.rows(QStringLiteral("SELECT body FROM op WHERE id = ? AND record = id UNION ALL "
                                       "SELECT body FROM op WHERE record = ? AND record <> id"),
                        {record.value, record.value});
    if (!bodies) return bodies.error();
    QList<Op> ops;
    for (const Row& row : *bodies)
        if (auto op = decodeOp(row[0].toByteArray())) ops.append(std::move(op).value());
    if (ops.isEmpty()) return noSuchRecord(record);
    return ops;
}

Result<RecordState> Fold::state(Id record)
{
    const auto ops = operationsOn(record);
    return ops ? Result<RecordState>(mergeRecord(*ops)) : Result<RecordState>(ops.error());
}

Result<void> Fold::foldRecord(Id record)
{
    const auto ops = operationsOn(record);
    if (!ops) return ops.error();
    if (auto cleared = m_database.run(QStringLiteral("DELETE FROM review WHERE record = ?"), {record.value});
        !cleared)
        return cleared;
    const RecordState merged = mergeRecord(*ops);
    if (auto removed = removeOtherRows(*ops, merged); !removed) return removed;
    return write({merged});
}

/// Until the operation that created it came, others could make it look like another kind of record.
Result<void> Fold::removeOtherRows(const QList<Op>& ops, const RecordState& merged)
{
    for (const Op& op : ops)
        if (const RecordType* type = m_model.type(op.type); type && op.type != merged.type)
            if (auto removed = m_database.run(
                    QStringLiteral("DELETE FROM %1 WHERE id = ?").arg(QString::fromLatin1(type->table)),
                    {merged.record.value});
                !removed)
                return removed;
    return {};
}

Result<void> Fold::foldRecords(const QList<Id>& records)
{
    constexpr qsizetype atOnce = 1000;
    for (qsizetype first = 0; first < records.size(); first += atOnce) {
        QList<qint64> ids;
        for (const Id record : records.mid(first, atOnce))
            ids.append(record.value);
        const auto ops = noi::operationsOn(m_database, ids);
        if (!ops) return ops.error();
        if (auto cleared = m_database.run(
                QStringLiteral("DELETE FROM review WHERE record IN (SELECT given.value FROM ") +
                    m_database.givenIds() + u')',
                {m_database.list(ids)});
            !cleared)
            return cleared;
        QList<RecordState> states;
        for (const qint64 id : std::as_const(ids)) {
            const auto written = ops->constFind(Id{id});
            if (written == ops->constEnd()) {
                if (auto forgotten = forget(Id{id}); !forgotten) return forgotten;
                continue;
            }
            states.append(mergeRecord(*written));
            if (auto removed = removeOtherRows(*written, states.last()); !removed) return removed;
        }
        if (auto folded = write(states); !folded) return folded;
    }
    return {};
}

Result<void> Fold::forget(Id record)
{
    for (const RecordType& type : m_model.types())
        if (auto gone = m_database.run(
                QStringLiteral("DELETE FROM %1 WHERE id = ?").arg(QString::fromLatin1(type.table)),
                {record.value});
            !gone)
            return gone;
    return m_database.run(QStringLiteral("DELETE FROM review WHERE record = ?"), {record.value});
}

Result<void> Fold::foldNew(const Op& creation) { return write({mergeRecord({creation})}); }

const Fold::Upsert& Fold::upsert(const RecordType& type)
{
    Upsert& upsert = m_upserts[type.number];
    if (upsert.columns.isEmpty()) {
        QStringList updates;
        upsert.columns.append({columnType(ValueKind::Id), {}});
        for (const FieldInfo& field : type.fields) {
            upsert.columns.append({columnType(field.kind), {}});
            updates.append(QStringLiteral("%1 = excluded.%1").arg(QString::fromLatin1(field.name)));
        }
        upsert.table = QStringLiteral("%1(%2)").arg(QString::fromLatin1(type.table), columnsOf(type));
        upsert.conflict =
            QStringLiteral("ON CONFLICT(id) DO UPDATE SET ") + updates.join(QStringLiteral(", "));
    }
    return upsert;
}

/// What stood in review of them is taken away already.
Result<void> Fold::write(const QList<RecordState>& states)
{
    QMap<int, QList<Column>> rows;
    QList<Column> review(2, {columnType(ValueKind::Integer), {}});
    for (const RecordState& state : states) {
        const RecordType* type = m_model.type(state.type);
        if (!type) continue; // a newer version's; folded once this one understands it
        QList<Column>& columns = rows[state.type];
        if (columns.isEmpty()) columns = upsert(*type).columns;
        columns[0].values.append(state.record.value);
        for (qsizetype i = 0; i < type->fields.size(); ++i)
            columns[i + 1].values.append(columnValue(state, type->fields[i]));
        for (auto field = state.fields.begin(); field != state.fields.end(); ++field)
            if (field->disputed()) {
                review[0].values.append(state.record.value);
                review[1].values.append(field.key());
            }
    }
    for (auto table = rows.begin(); table != rows.end(); ++table) {
        const Upsert& words = m_upserts[table.key()];
        if (auto written = insertMany(m_database, words.table, *table, words.conflict); !written)
            return written;
    }
    return insertMany(m_database, QStringLiteral("review(record, field)"), review, {});
}

Result<void> Fold::foldAll()
{
    for (const RecordType& type : m_model.types())
        if (auto emptied = m_database.run(QStringLiteral("DELETE FROM ") + QString::fromLatin1(type.table));
            !emptied)
            return emptied;
    if (auto emptied = m_database.run(QStringLiteral("DELETE FROM review")); !emptied) return emptied;
    // Bytes that nobody can read make no register.
    const auto foldRow = [this](const Row& row) -> Result<void> {
        const auto folded = foldRecord(Id{row[0].toLongLong()});
        return !folded && folded.error().kind == ErrorKind::NotFound ? Result<void>() : folded;
    };
    auto folded =
        m_database.forEach(QStringLiteral("SELECT id FROM op WHERE id = record ORDER BY id"), {}, foldRow);
    if (!folded) return folded;
    // Records whose creation has not come yet.
    return m_database.forEach(
        QStringLiteral("SELECT DISTINCT record FROM op o WHERE record <> id AND NOT EXISTS "
                       "(SELECT 1 FROM op c WHERE c.id = o.record AND c.record = c.id) ORDER BY record"),
        {}, foldRow);
}

} // namespace noi
