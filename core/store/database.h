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

/// One encrypted SQLite file, owned by the thread that opened it. Nothing above knows Qt Sql.
class Database
{
public:
    enum class Mode { ReadWrite, ReadOnly };

    /// Opens or creates the file. `key` is 32 random bytes. WrongKey when the key does not fit (or the file
    /// is no database at all, which from outside looks the same), ReadOnly, DiskFull or Io when it cannot be
    /// used.
    static Result<std::unique_ptr<Database>> open(const QString& path, const QByteArray& key,
                                                  Mode mode = Mode::ReadWrite);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    /// Values fill the marks `?` from left to right, one each: Qt 6.4 does not take `?1` twice.
    Result<void> run(const QString& sql, const QVariantList& values = {});
    /// All rows at once: for results that a page shows.
    Result<QList<Row>> rows(const QString& sql, const QVariantList& values = {});
    /// The first row, or an empty one.
    Result<Row> row(const QString& sql, const QVariantList& values = {});
    /// One row at a time, for whole tables. Stops at the first error `each` returns.
    Result<void> forEach(const QString& sql, const QVariantList& values,
                         const std::function<Result<void>(const Row&)>& each);

    /// All of `work` or nothing of it. Not nested.
    Result<void> transaction(const std::function<Result<void>()>& work);

    [[nodiscard]] const QString& path() const { return m_path; }
    /// For what only SQLite's own interface can do (backup).
    [[nodiscard]] sqlite3* handle() const;

private:
    explicit Database(QString path);
    Result<void> unlock(const QByteArray& key, Mode mode);
    /// A statement kept for the next time, and how many columns it gives (asking Qt for that is dear).
    struct Prepared {
        explicit Prepared(const QSqlDatabase& database) : query(database) {}
        QSqlQuery query;
        int columns = -1;
    };
    Result<Prepared*> execute(const QString& sql, const QVariantList& values);
    [[nodiscard]] Error failed(const QSqlError& error) const;

    QString m_path;
    QString m_connection;
    QSqlDatabase m_db;
    QHash<QString, std::shared_ptr<Prepared>> m_prepared;
};

/// Error of a SQLite result code (the low byte counts); `where` is a file, never a value.
[[nodiscard]] Error sqliteError(int code, const QString& where);

} // namespace noi
