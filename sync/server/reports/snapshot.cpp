#include "sync/server/reports/snapshot.h"

namespace noi::provincial
{

Result<void> inOneMoment(Database& database, const std::function<Result<void>()>& read)
{
    if (database.dialect() == Database::Dialect::Postgres)
        return database.transaction([&]() -> Result<void> {
            if (auto set = database.run(QStringLiteral("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ"));
                !set)
                return set;
            return read();
        });
    if (auto begun = database.run(QStringLiteral("BEGIN")); !begun) return begun;
    auto done = read();
    auto ended = database.run(QStringLiteral("COMMIT"));
    if (!ended) (void)database.run(QStringLiteral("ROLLBACK")).ok();
    return done ? ended : done;
}

} // namespace noi::provincial
