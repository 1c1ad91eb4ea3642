#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace noi::bench
{

/// SQLite with nothing around it, through the same encrypting library and with the same key: the baseline.
class RawSqlite
{
public:
    explicit RawSqlite(const QString& path);
    ~RawSqlite();
    RawSqlite(const RawSqlite&) = delete;
    RawSqlite& operator=(const RawSqlite&) = delete;

    void run(const char* sql);
    sqlite3_stmt* prepare(const char* sql);
    /// Binds, steps through all rows, resets; how many rows there were.
    int all(sqlite3_stmt* statement, const QByteArray& text);
    void insertBlob(sqlite3_stmt* statement, const QByteArray& blob);

private:
    sqlite3* m_db = nullptr;
    std::vector<sqlite3_stmt*> m_statements;
};

} // namespace noi::bench
