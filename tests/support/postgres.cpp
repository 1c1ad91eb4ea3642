#include "tests/support/postgres.h"

#include "core/store/database.h"

#include <QDir>
#include <QProcess>

#include <cstdlib>
#include <unistd.h>

namespace noi::test
{

namespace
{

const QString binaries = QStringLiteral("/usr/lib/postgresql/15/bin/");

Postgres*& cluster()
{
    static Postgres* only = nullptr;
    return only;
}

QString& reason()
{
    static QString why;
    return why;
}

} // namespace

QString Postgres::why() { return reason(); }

Postgres* Postgres::running()
{
    static bool tried = false;
    if (tried) return cluster();
    tried = true;
    if (!QFile::exists(binaries + QStringLiteral("postgres"))) {
        reason() = QStringLiteral("PostgreSQL 15 is not installed: skipped");
        return nullptr;
    }
    auto* fresh = new Postgres;
    if (fresh->start()) {
        cluster() = fresh;
        std::atexit([] { delete cluster(); });
    } else {
        reason() = QStringLiteral("PostgreSQL does not start: skipped. ") + fresh->m_why;
        delete fresh;
    }
    return cluster();
}

/// It does not run as root.
bool Postgres::run(const QString& program, const QStringList& arguments)
{
    const bool root = geteuid() == 0;
    QProcess process;
    process.setWorkingDirectory(QStringLiteral("/"));
    process.setProcessChannelMode(QProcess::MergedChannels);
    if (root)
        process.start(QStringLiteral("runuser"), QStringList{QStringLiteral("-u"), QStringLiteral("postgres"),
                                                             QStringLiteral("--"), program} +
                                                     arguments);
    else
        process.start(program, arguments);
    const bool finished = process.waitForFinished(120'000);
    if (finished && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0) return true;
    m_why = program + u' ' + QString::fromUtf8(process.readAll()).trimmed();
    return false;
}

bool Postgres::start()
{
    QByteArray pattern("/tmp/noi-postgres-XXXXXX");
    if (!mkdtemp(pattern.data())) return false;
    m_folder = QString::fromLatin1(pattern);
    if (geteuid() == 0) {
        QProcess chown;
        chown.start(QStringLiteral("chown"), {QStringLiteral("postgres"), m_folder});
        if (!chown.waitForFinished() || chown.exitCode() != 0) return false;
    }
    const QString data = m_folder + QStringLiteral("/data");
    return run(binaries + QStringLiteral("initdb"),
               {QStringLiteral("-D"), data, QStringLiteral("-A"), QStringLiteral("trust"),
                QStringLiteral("-U"), QStringLiteral("noi"), QStringLiteral("-E"), QStringLiteral("UTF8"),
                QStringLiteral("--no-sync")}) &&
           run(binaries + QStringLiteral("pg_ctl"),
               {QStringLiteral("-D"), data, QStringLiteral("-w"), QStringLiteral("-l"),
                m_folder + QStringLiteral("/log"), QStringLiteral("-o"),
                QStringLiteral("-c listen_addresses='' -c unix_socket_directories=%1 -c fsync=on")
                    .arg(m_folder),
                QStringLiteral("start")});
}

Postgres::~Postgres()
{
    if (m_folder.isEmpty()) return;
    (void)run(binaries + QStringLiteral("pg_ctl"),
              {QStringLiteral("-D"), m_folder + QStringLiteral("/data"), QStringLiteral("-m"),
               QStringLiteral("immediate"), QStringLiteral("stop")});
    QDir(m_folder).removeRecursively();
}

QString Postgres::address(const QString& database) const
{
    return QStringLiteral("postgresql:///%1?user=noi&host=%2").arg(database, m_folder);
}

QString Postgres::freshDatabase()
{
    const QString name = QStringLiteral("noi_%1").arg(++m_made);
    auto database = Database::openPostgres(address(QStringLiteral("postgres")));
    if (!database || !(*database)->run(QStringLiteral("CREATE DATABASE ") + name)) return {};
    return address(name);
}

} // namespace noi::test
