#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <functional>
#include <memory>

struct sqlite3;

namespace noi
{

using Row = QVariantList;

/// One encrypted SQLite file, or a connection to a PostgreSQL database, owned by the thread that opened it.
/// Nothing above knows Qt Sql; what is written for both keeps to the SQL they have in common.
class Database
{
public:
    enum class Mode { ReadWrite, ReadOnly };
    enum class Dialect { Sqlite, Postgres };

    /// Opens or creates the file. `key` is 32 random bytes. WrongKey when the key does not fit (or the file
    /// is no database at all, which from outside looks the same), ReadOnly, DiskFull or Io when it cannot be
    /// used.
    static Result<std::unique_ptr<Database>> open(const QString& path, const QByteArray& key,
                                                  Mode mode = Mode::ReadWrite);
    /// "postgresql://user:password@host:5432/name", or
    /// "postgresql:///name?user=noi&host=/folder/of/its/socket". BadInput for another address, Io when it
    /// does not answer or lets nobody in.
    static Result<std::unique_ptr<Database>> openPostgres(const QString& url);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    [[nodiscard]] Dialect dialect() const { return m_dialect; }

    /// Values fill the marks `?` from left to right, one each: Qt 6.4 does not take `?1` twice. Busy where
    /// PostgreSQL says that others were at the same rows: the whole transaction can be tried again. A
    /// connection that was lost is opened again at the next use outside a transaction.
    Result<void> run(const QString& sql, const QVariantList& values = {});
    /// The same; how many rows it changed.
    Result<qint64> change(const QString& sql, const QVariantList& values = {});
    /// All rows at once: for results that a page shows.
    Result<QList<Row>> rows(const QString& sql, const QVariantList& values = {});
    /// The first row, or an empty one.
    Result<Row> row(const QString& sql, const QVariantList& values = {});
    /// One row at a time, for whole tables. Stops at the first error `each` returns.
    Result<void> forEach(const QString& sql, const QVariantList& values,
                         const std::function<Result<void>(const Row&)>& each);

    /// All of `work` or nothing of it. Not nested.
    Result<void> transaction(const std::function<Result<void>()>& work);

    /// A table `given(value)` of the integers in one bound value made by list(), for statements about many
    /// rows at once: "SELECT … FROM " + givenIds() + " JOIN op ON op.id = given.value".
    [[nodiscard]] QString givenIds() const;
    [[nodiscard]] QString list(const QList<qint64>& ids) const;

    [[nodiscard]] const QString& path() const { return m_path; }
    /// For what only SQLite's own interface can do (backup); null for PostgreSQL.
    [[nodiscard]] sqlite3* handle() const;

private:
    Database(Dialect dialect, QString path);
    Result<void> unlock(const QByteArray& key, Mode mode);
    Result<void> connectToServer();
    /// A statement kept for the next time, and how many columns it gives (asking Qt for that is dear).
    struct Prepared {
        explicit Prepared(const QSqlDatabase& database) : query(database) {}
        QSqlQuery query;
        int columns = -1;
    };
    Result<Prepared*> execute(const QString& sql, const QVariantList& values);
    Result<Prepared*> prepared(const QString& sql);
    Result<void> beUsable();
    [[nodiscard]] bool mustRollBack() const;
    [[nodiscard]] Error failed(const QSqlError& error);

    Dialect m_dialect;
    QString m_path;
    QString m_connection;
    QSqlDatabase m_db;
    QHash<QString, std::shared_ptr<Prepared>> m_prepared;
    bool m_inTransaction = false;
    bool m_lost = false;
};

/// Error of a SQLite result code (the low byte counts); `where` is a file, never a value.
[[nodiscard]] Error sqliteError(int code, const QString& where);
/// Error of a PostgreSQL SQLSTATE; empty: the connection is gone. `where` is a database, never a value.
[[nodiscard]] Error postgresError(const QString& state, const QString& where);

} // namespace noi
