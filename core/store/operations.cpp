#include "core/store/operations.h"

namespace noi
{

Result<QHash<Id, QList<Op>>> operationsOn(Database& database, const QList<qint64>& records)
{
    const QString given = database.givenIds(), list = database.list(records);
    const auto bodies = database.rows(
        QStringLiteral(
            "SELECT op.body FROM %1 JOIN op ON op.id = given.value WHERE op.record = op.id UNION ALL "
            "SELECT op.body FROM %1 JOIN op ON op.record = given.value WHERE op.record <> op.id")
            .arg(given),
        {list, list});
    if (!bodies) return bodies.error();
    QHash<Id, QList<Op>> ops;
    for (const Row& row : *bodies)
        if (auto op = decodeOp(row[0].toByteArray())) ops[op->record].append(std::move(op).value());
    return ops;
}

} // namespace noi
