#include "tests/bench/raw_sqlite.h"

#include "tests/bench/station.h"

#include <sqlite3.h>

namespace noi::bench
{

RawSqlite::RawSqlite(const QString& path)
{
    sqlite3_open(path.toUtf8().constData(), &m_db);
    run("PRAGMA cipher='chacha20'");
    run(("PRAGMA key='raw:" + benchKey().toHex() + '\'').constData());
    for (const char* setup :
         {"PRAGMA journal_mode=WAL", "PRAGMA synchronous=FULL", "PRAGMA cache_size=-24000"})
        run(setup);
}

RawSqlite::~RawSqlite()
{
    for (sqlite3_stmt* statement : m_statements)
        sqlite3_finalize(statement);
    sqlite3_close(m_db);
}

void RawSqlite::run(const char* sql)
{
    if (sqlite3_exec(m_db, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        fail(QString::fromUtf8(sqlite3_errmsg(m_db)));
}

sqlite3_stmt* RawSqlite::prepare(const char* sql)
{
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(m_db, sql, -1, &statement, nullptr) != SQLITE_OK)
        fail(QString::fromUtf8(sqlite3_errmsg(m_db)));
    m_statements.push_back(statement);
    return statement;
}

int RawSqlite::all(sqlite3_stmt* statement, const QByteArray& text)
{
    sqlite3_bind_text(statement, 1, text.constData(), int(text.size()), SQLITE_STATIC);
    int rows = 0;
    while (sqlite3_step(statement) == SQLITE_ROW)
        rows += sqlite3_column_int64(statement, 0) > 0 ? 1 : 0;
    sqlite3_reset(statement);
    return rows;
}

void RawSqlite::insertBlob(sqlite3_stmt* statement, const QByteArray& blob)
{
    sqlite3_bind_blob(statement, 1, blob.constData(), int(blob.size()), SQLITE_STATIC);
    if (sqlite3_step(statement) != SQLITE_DONE) fail(QString::fromUtf8(sqlite3_errmsg(m_db)));
    sqlite3_reset(statement);
}

} // namespace noi::bench
