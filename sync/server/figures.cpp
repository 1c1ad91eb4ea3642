#include "sync/server/server_store.h"

namespace noi
{

/// Cheap however long the journal is: sums over devices and stations, and counts of what is few.
Result<ServerFigures> ServerStore::figures()
{
    const auto row = m_database->row(QStringLiteral(
        "SELECT (SELECT coalesce(sum(ops), 0) FROM sync_device), (SELECT count(*) FROM op WHERE hash IS "
        "NULL), "
        "(SELECT count(*) FROM set_aside), (SELECT count(*) FROM sync_station), "
        "(SELECT count(*) FROM sync_device WHERE station <> 0 AND successor = 0 AND revoked = 0), "
        "(SELECT count(*) FROM sync_device WHERE revoked = 1), (SELECT coalesce(sum(total), 0) FROM "
        "feed_head), "
        "(SELECT count(*) FROM pending_fold)"));
    if (!row) return row.error();
    auto current = epoch();
    if (!current) return current.error();
    const auto number = [&row](int column) { return row->value(column).toLongLong(); };
    return ServerFigures{number(0), number(1), number(2),
                         number(3), number(4), number(5),
                         number(6), number(7), std::move(current).value()};
}

} // namespace noi
