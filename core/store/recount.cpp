#include "core/store/recount.h"

#include "core/store/given_ids.h"
#include "core/store/many_rows.h"

namespace noi
{

namespace
{

constexpr qint64 everything = 0; ///< no file has this id

const QString marked = QStringLiteral("recount(file)");
const QString once = QStringLiteral("ON CONFLICT DO NOTHING");

} // namespace

Result<void> markForRecount(Database& database, const QSet<Id>& files)
{
    Column column{QStringLiteral("bigint"), {}};
    for (const Id file : files)
        column.values.append(file.value);
    return insertMany(database, marked, {column}, once);
}

Result<void> markForRecountOf(Database& database, const QList<Id>& records)
{
    return database.run(QStringLiteral("INSERT INTO ") + marked +
                            QStringLiteral(" SELECT DISTINCT op.file FROM ") + database.givenIds() +
                            QStringLiteral(" CROSS JOIN op WHERE op.id = given.value ") + once,
                        {listOf(database, records)});
}

Result<void> markAllForRecount(Database& database)
{
    return database.run(QStringLiteral("INSERT INTO recount(file) VALUES(?) ") + once, {everything});
}

} // namespace noi
