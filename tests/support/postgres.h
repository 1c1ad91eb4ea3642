#pragma once

#include <QString>

namespace noi::test
{

/// A PostgreSQL 15 cluster of this test run's own, in a temporary folder: unix socket only, everything
/// written to disk as in earnest, stopped and removed at the end.
class Postgres
{
public:
    /// The cluster, started at the first call; null where PostgreSQL is not installed or does not start: say
    /// why() and skip.
    static Postgres* running();
    static QString why();

    /// Address of a new, empty database.
    QString freshDatabase();
    /// Address of the database every cluster has.
    [[nodiscard]] QString address(const QString& database) const;

    ~Postgres();
    Postgres(const Postgres&) = delete;
    Postgres& operator=(const Postgres&) = delete;

private:
    Postgres() = default;
    bool start();
    bool run(const QString& program, const QStringList& arguments);

    QString m_folder;
    QString m_why;
    int m_made = 0;
};

} // namespace noi::test
