#include "core/store/recount.h"

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
    QList<qint64> ids;
    for (const Id record : records)
        ids.append(record.value);
    return database.run(QStringLiteral("INSERT INTO ") + marked +
                            QStringLiteral(" SELECT DISTINCT op.file FROM ") + database.givenIds() +
                            QStringLiteral(" JOIN op ON op.id = given.value WHERE true ") + once,
                        {database.list(ids)});
}

Result<void> markAllForRecount(Database& database)
{
    return database.run(QStringLiteral("INSERT INTO recount(file) VALUES(?) ") + once, {everything});
}

} // namespace noi
