#include "core/store/database.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlRecord>
#include <QThread>
#include <QUuid>

#include <sqlite3.h>

namespace noi
{

Error sqliteError(int code, const QString& where)
{
    switch (code & 0xff) {
    case SQLITE_FULL:
        return {
            ErrorKind::DiskFull,
            QT_TRANSLATE_NOOP(
                "Error", "The disk with “%1” is full. Nothing was written; free some space and try again."),
            {where}};
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return {ErrorKind::ReadOnly,
                QT_TRANSLATE_NOOP(
                    "Error", "“%1” cannot be written to. Nothing was changed; check the rights of the file "
                             "and its folder."),
                {where}};
    case SQLITE_NOTADB:
        return {ErrorKind::WrongKey,
                QT_TRANSLATE_NOOP("Error",
                                  "The key does not open “%1”, or the file is damaged at its beginning."),
                {where}};
    case SQLITE_CORRUPT:
        return {ErrorKind::Damaged,
                QT_TRANSLATE_NOOP(
                    "Error", "“%1” is damaged. Do not go on working with it: restore the latest backup."),
                {where}};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorKind::Io,
                QT_TRANSLATE_NOOP("Error", "Another program is using “%1”. Close it and try again."),
                {where}};
    case SQLITE_CANTOPEN:
        return {ErrorKind::Io,
                QT_TRANSLATE_NOOP("Error",
                                  "“%1” cannot be opened. Check that its folder exists and may be used."),
                {where}};
    default:
        return {ErrorKind::Io,
                QT_TRANSLATE_NOOP("Error", "Reading or writing “%1” failed (code %2)."),
                {where, QString::number(code)}};
    }
}

Result<std::unique_ptr<Database>> Database::open(const QString& path, const QByteArray& key, Mode mode)
{
    std::unique_ptr<Database> database(new Database(Dialect::Sqlite, path));
    if (auto unlocked = database->unlock(key, mode); !unlocked) return unlocked.error();
    return database;
}

Database::Database(Dialect dialect, QString path)
    : m_dialect(dialect), m_path(std::move(path)), m_connection(QUuid::createUuid().toString()),
      m_db(QSqlDatabase::addDatabase(
          dialect == Dialect::Sqlite ? QStringLiteral("QSQLITE") : QStringLiteral("QPSQL"), m_connection))
{
    if (dialect == Dialect::Sqlite) m_db.setDatabaseName(m_path);
}

Database::~Database()
{
    m_prepared.clear();
    m_db.close();
    m_db = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connection);
}

Result<void> Database::unlock(const QByteArray& key, Mode mode)
{
    if (mode == Mode::ReadOnly) m_db.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
    if (!m_db.open()) return failed(m_db.lastError());
    // A raw key: no derivation here, the Argon2id of KeyFile has done that work.
    QStringList setup{
        QStringLiteral("PRAGMA cipher='chacha20'"),
        QStringLiteral("PRAGMA key='raw:%1'").arg(QString::fromLatin1(key.toHex())),
        QStringLiteral("SELECT count(*) FROM sqlite_schema")}; // the first page read tells a wrong key
    if (mode == Mode::ReadWrite)
        setup << QStringLiteral("PRAGMA journal_mode=WAL") << QStringLiteral("PRAGMA synchronous=FULL")
              << QStringLiteral(
                     "PRAGMA wal_autocheckpoint=4000"); // a page written often is copied less often
    setup << QStringLiteral("PRAGMA cache_size=-24000") << QStringLiteral("PRAGMA busy_timeout=5000");
    for (const QString& sql : std::as_const(setup)) {
        QSqlQuery query(m_db);
        if (!query.exec(sql)) return failed(query.lastError());
    }
    return {};
}

Error Database::failed(const QSqlError& error)
{
    if (m_dialect == Dialect::Postgres) {
        const QString state = error.nativeErrorCode();
        m_lost |= state.isEmpty() || state.startsWith(u"08") || state.startsWith(u"57P");
        if (const Error known = postgresError(state, m_path); known.kind != ErrorKind::Io) return known;
        qWarning("database: %s", qPrintable(error.driverText() + u' ' + error.databaseText()));
        return postgresError(state, m_path);
    }
    int code = error.nativeErrorCode().toInt();
    // SQLite cannot open a file whose log it may not make beside it; people want to hear why.
    const QFileInfo info(m_path);
    if ((code & 0xff) == SQLITE_CANTOPEN && info.exists() &&
        !(info.isWritable() && QFileInfo(info.path()).isWritable()))
        code = SQLITE_READONLY;
    if (code == SQLITE_ERROR || code == SQLITE_CONSTRAINT || code == 0)
        qWarning("database: %s", qPrintable(error.driverText() + u' ' + error.databaseText()));
    return sqliteError(code, info.fileName());
}

namespace
{

/// Qt makes names of placeholders, after which "?1" can no longer stand for one value in two places.
struct Positional {
    QString sql;
    QVariantList values;

    Positional(const QString& numbered, const QVariantList& given) : sql(numbered), values(given)
    {
        static const QRegularExpression number(QStringLiteral("\\?(\\d)"));
        if (!sql.contains(u"?1")) return;
        values.clear();
        for (auto all = number.globalMatch(sql); all.hasNext();)
            values.append(given.value(all.next().capturedView(1).toInt() - 1));
        sql.replace(number, QStringLiteral("?"));
    }
};

/// PostgreSQL prepares statements about rows only.
bool isAboutRows(const QString& sql)
{
    static const QRegularExpression begins(
        QStringLiteral("^\\s*(SELECT|INSERT|UPDATE|DELETE|WITH|VALUES)\\b"));
    return begins.match(sql).hasMatch();
}

/// Its texts hold no U+0000, which a damaged or foreign writer may have written.
QVariant bindable(const QVariant& value, Database::Dialect dialect)
{
    if (dialect == Database::Dialect::Sqlite || value.typeId() != QMetaType::QString) return value;
    const QString text = value.toString();
    return text.contains(QChar(0)) ? QString(text).remove(QChar(0)) : text;
}

} // namespace

Result<void> Database::beUsable()
{
    // A QSqlDatabase silently works from another thread in Qt 6.4; ours never does.
    Q_ASSERT_X(m_db.driver()->thread() == QThread::currentThread(), "Database", "used from another thread");
    if (!m_lost || m_inTransaction) return {};
    m_prepared.clear();
    m_db.close();
    return connectToServer();
}

Result<Database::Prepared*> Database::prepared(const QString& sql)
{
    auto& kept = m_prepared[sql];
    if (kept) return kept.get();
    auto fresh = std::make_shared<Prepared>(m_db);
    // PostgreSQL's driver would lose a forward-only result to the next statement.
    fresh->query.setForwardOnly(m_dialect == Dialect::Sqlite);
    if (!fresh->query.prepare(sql)) {
        m_prepared.remove(sql);
        return failed(fresh->query.lastError());
    }
    kept = std::move(fresh);
    return kept.get();
}

Result<Database::Prepared*> Database::execute(const QString& numbered, const QVariantList& given)
{
    const auto [sql, values] = Positional(numbered, given);
    if (auto usable = beUsable(); !usable) return usable.error();
    const auto statement = prepared(sql);
    if (!statement) return statement.error();
    QSqlQuery& query = (*statement)->query;
    for (qsizetype i = 0; i < values.size(); ++i)
        query.bindValue(static_cast<int>(i), bindable(values[i], m_dialect));
    if (!query.exec()) {
        const Error error = failed(query.lastError());
        query.finish();
        return error;
    }
    if ((*statement)->columns < 0) (*statement)->columns = query.record().count();
    return *statement;
}

namespace
{

Row currentRow(const QSqlQuery& query, int columns)
{
    Row row;
    row.reserve(columns);
    for (int i = 0; i < columns; ++i)
        row.append(query.value(i));
    return row;
}

} // namespace

Result<void> Database::run(const QString& sql, const QVariantList& values)
{
    if (m_dialect == Dialect::Postgres && values.isEmpty() && !isAboutRows(sql)) {
        if (auto usable = beUsable(); !usable) return usable;
        QSqlQuery query(m_db);
        return query.exec(sql) ? Result<void>() : Result<void>(failed(query.lastError()));
    }
    const auto changed = change(sql, values);
    return changed ? Result<void>() : Result<void>(changed.error());
}

Result<qint64> Database::change(const QString& sql, const QVariantList& values)
{
    const auto statement = execute(sql, values);
    if (!statement) return statement.error();
    const qint64 changed = (*statement)->query.numRowsAffected();
    (*statement)->query.finish();
    return changed;
}

Result<QList<Row>> Database::rows(const QString& sql, const QVariantList& values)
{
    const auto statement = execute(sql, values);
    if (!statement) return statement.error();
    QSqlQuery& query = (*statement)->query;
    QList<Row> all;
    while (query.next())
        all.append(currentRow(query, (*statement)->columns));
    const QSqlError error = query.lastError();
    query.finish();
    if (error.isValid()) return failed(error);
    return all;
}

Result<Row> Database::row(const QString& sql, const QVariantList& values)
{
    auto all = rows(sql, values);
    if (!all) return all.error();
    return all->isEmpty() ? Row() : all->first();
}

Result<void> Database::forEach(const QString& numbered, const QVariantList& given,
                               const std::function<Result<void>(const Row&)>& each)
{
    const auto [sql, values] = Positional(numbered, given);
    if (auto usable = beUsable(); !usable) return usable;
    QSqlQuery query(m_db); // its own: `each` may run the same statement
    query.setForwardOnly(m_dialect == Dialect::Sqlite);
    if (!query.prepare(sql)) return failed(query.lastError());
    for (const QVariant& value : values)
        query.addBindValue(bindable(value, m_dialect));
    if (!query.exec()) return failed(query.lastError());
    const int columns = query.record().count();
    while (query.next())
        if (auto done = each(currentRow(query, columns)); !done) return done;
    return query.lastError().isValid() ? Result<void>(failed(query.lastError())) : Result<void>();
}

Result<void> Database::transaction(const std::function<Result<void>()>& work)
{
    const bool sqlite = m_dialect == Dialect::Sqlite;
    if (auto begun = run(sqlite ? QStringLiteral("BEGIN IMMEDIATE") : QStringLiteral("BEGIN")); !begun)
        return begun;
    m_inTransaction = true;
    auto done = work();
    if (done) done = run(QStringLiteral("COMMIT"));
    const bool rollBack = !done && mustRollBack();
    auto undone = rollBack ? run(QStringLiteral("ROLLBACK")) : Result<void>();
    m_inTransaction = false;
    return undone ? done : undone;
}

/// Some errors (a full disk, a lost connection) have rolled back already; then there is nothing left to take
/// back.
bool Database::mustRollBack() const
{
    return m_dialect == Dialect::Sqlite ? !sqlite3_get_autocommit(handle()) : !m_lost;
}

QString Database::givenIds() const
{
    return m_dialect == Dialect::Sqlite ? QStringLiteral("(SELECT value FROM json_each(?)) AS given")
                                        : QStringLiteral("unnest(CAST(? AS bigint[])) AS given(value)");
}

QString Database::list(const QList<qint64>& ids) const
{
    QString text;
    text.reserve(ids.size() * 20 + 2);
    text += m_dialect == Dialect::Sqlite ? u'[' : u'{';
    for (const qint64 id : ids) {
        if (text.size() > 1) text += u',';
        text += QString::number(id);
    }
    return text += m_dialect == Dialect::Sqlite ? u']' : u'}';
}

sqlite3* Database::handle() const
{
    if (m_dialect != Dialect::Sqlite) return nullptr;
    const QVariant handle = m_db.driver()->handle();
    return handle.isValid() ? *static_cast<sqlite3* const*>(handle.constData()) : nullptr;
}

} // namespace noi
