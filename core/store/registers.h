#pragma once

#include "core/model/record.h"
#include "core/store/database.h"

namespace noi
{

/// A field's value as its column holds it, and back.
[[nodiscard]] QVariant toColumn(const QCborValue& value);
[[nodiscard]] QCborValue fromColumn(const QVariant& value, ValueKind kind);

/// NotFound: of another kind, or never written or received here.
[[nodiscard]] Error noSuchRecord(Id record);

/// "id, full_name, birth, …", with `alias.` before each when one is given.
[[nodiscard]] QString columnsOf(const RecordType& type, const QString& alias = {});

/// Reads the columns of columnsOf() from `row`, beginning at `first`.
template <class R> Stored<R> recordFrom(const Row& row, qsizetype first = 0)
{
    static const RecordType type = recordType<R>();
    FieldValues values;
    for (qsizetype i = 0; i < type.fields.size(); ++i) {
        const QVariant& column = row[first + 1 + i];
        if (!column.isNull()) values.insert(type.fields[i].number, fromColumn(column, type.fields[i].kind));
    }
    return {Id{row[first].toLongLong()}, fromFieldValues<R>(values)};
}

/// "SELECT columns FROM table AS r <rest>": how a register class begins its queries.
template <class R> QString selectRecords(const QString& rest)
{
    static const QString head = QStringLiteral("SELECT ") + columnsOf(recordType<R>(), QStringLiteral("r")) +
                                QStringLiteral(" FROM ") + QString::fromLatin1(R::table) +
                                QStringLiteral(" AS r ");
    return head + rest;
}

template <class R>
Result<QList<Stored<R>>> readRecords(Database& database, const QString& rest, const QVariantList& values = {})
{
    auto rows = database.rows(selectRecords<R>(rest), values);
    if (!rows) return rows.error();
    QList<Stored<R>> records;
    records.reserve(rows->size());
    for (const Row& row : std::as_const(rows.value()))
        records.append(recordFrom<R>(row));
    return records;
}

/// NotFound when there is no record of this kind with this id.
template <class R> Result<R> readRecord(Database& database, Id id)
{
    auto found = readRecords<R>(database, QStringLiteral("WHERE r.id = ?"), {id.value});
    if (!found) return found.error();
    if (found->isEmpty()) return noSuchRecord(id);
    return found->first().value;
}

} // namespace noi
