#include "core/store/database.h"

#include <QRegularExpression>
#include <QSqlError>
#include <QUrl>
#include <QUrlQuery>

namespace noi
{

Error postgresError(const QString& state, const QString& where)
{
    if (state == u"53100")
        return {ErrorKind::DiskFull,
                QT_TRANSLATE_NOOP("Error", "The disk of the database “%1” is full. Nothing was written; free "
                                           "some space and try again."),
                {where}};
    // Unique violation, serialization failure, deadlock, lock not available.
    for (const char16_t* busy : {u"23505", u"40001", u"40P01", u"55P03"})
        if (state == QStringView(busy))
            return {ErrorKind::Busy,
                    QT_TRANSLATE_NOOP("Error",
                                      "Others were writing the same data in “%1” at the same moment. "
                                      "Nothing was written; try again."),
                    {where}};
    if (state == u"25006")
        return {ErrorKind::ReadOnly,
                QT_TRANSLATE_NOOP("Error", "The database “%1” may only be read. Nothing was changed."),
                {where}};
    if (state == u"XX001" || state == u"XX002")
        return {ErrorKind::Damaged,
                QT_TRANSLATE_NOOP("Error", "The database “%1” is damaged: restore the latest backup."),
                {where}};
    if (state.isEmpty() || state.startsWith(u"08") || state.startsWith(u"57P"))
        return {ErrorKind::Io,
                QT_TRANSLATE_NOOP("Error", "The database “%1” does not answer. Check that it runs and may be "
                                           "reached; it is asked again next time."),
                {where}};
    return {ErrorKind::Io,
            QT_TRANSLATE_NOOP("Error", "Reading or writing the database “%1” failed (code %2)."),
            {where, state}};
}

Result<std::unique_ptr<Database>> Database::openPostgres(const QString& url)
{
    const QUrl address(url);
    const QString name = address.path().mid(1);
    if (!address.isValid() || name.isEmpty() ||
        (address.scheme() != u"postgresql" && address.scheme() != u"postgres"))
        return Error{ErrorKind::BadInput,
                     QT_TRANSLATE_NOOP("Error", "This is no address of a PostgreSQL database. It looks like "
                                                "postgresql://user:password@host/name.")};
    const QUrlQuery query(address);
    const QString socket = query.queryItemValue(QStringLiteral("host"), QUrl::FullyDecoded);
    const QString user = query.queryItemValue(QStringLiteral("user"), QUrl::FullyDecoded);
    const QString host = socket.isEmpty() ? address.host() : socket;
    std::unique_ptr<Database> database(new Database(Dialect::Postgres, host + u'/' + name));
    QSqlDatabase& connection = database->m_db;
    connection.setDatabaseName(name);
    if (!host.isEmpty()) connection.setHostName(host);
    if (address.port() > 0) connection.setPort(address.port());
    connection.setUserName(user.isEmpty() ? address.userName(QUrl::FullyDecoded) : user);
    connection.setPassword(address.password(QUrl::FullyDecoded));
    if (auto connected = database->connectToServer(); !connected) return connected.error();
    return database;
}

Result<void> Database::connectToServer()
{
    m_lost = false;
    if (!m_db.open()) {
        const Error error = failed(m_db.lastError());
        m_lost = true;
        return error;
    }
    // Our statements are many and small: compiling them takes longer than running them. Each finds its rows
    // by an index; a plan made while a table was still empty would go on reading the whole of it.
    for (const char* setup :
         {"SET jit = off", "SET enable_seqscan = off", "SET client_min_messages = warning"})
        if (auto done = run(QString::fromLatin1(setup)); !done) return done;
    return {};
}

} // namespace noi
