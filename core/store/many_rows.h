#pragma once

#include "core/model/value.h"
#include "core/store/database.h"

namespace noi
{

/// One column's values of many rows.
struct Column {
    QString type;        ///< PostgreSQL's name: "bigint", "double precision" or "text"
    QVariantList values; ///< invalid for NULL; a null string is an empty one
};

/// PostgreSQL's type of a register's column.
[[nodiscard]] QString columnType(ValueKind kind);

/// Inserts them all: in one statement on PostgreSQL, one after the other on SQLite, where that is cheap.
/// `table` with its columns in brackets, `conflict` an ON CONFLICT clause or empty.
Result<void> insertMany(Database& database, const QString& table, const QList<Column>& columns,
                        const QString& conflict);

} // namespace noi
