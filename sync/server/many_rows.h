#pragma once

#include "core/store/database.h"

namespace noi
{

/// One column's values of many rows, integers or texts.
struct Column {
    QString type; ///< "bigint" or "text"
    QVariantList values;
};

/// Inserts them all: in one statement on PostgreSQL, one after the other on SQLite, where that is cheap.
/// `table` with its columns, `conflict` an ON CONFLICT clause or empty.
Result<void> insertMany(Database& database, const QString& table, const QList<Column>& columns,
                        const QString& conflict);

} // namespace noi
