#include "app/server/postgres_tools.h"

#include <QProcess>
#include <QUrl>

namespace noi::server
{
namespace
{

Result<void> runTool(const QString& tool, const QString& url, const QStringList& arguments)
{
    QUrl address(url);
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (!address.password().isEmpty()) {
        environment.insert(QStringLiteral("PGPASSWORD"), address.password(QUrl::FullyDecoded));
        address.setPassword({});
    }
    process.setProcessEnvironment(environment);
    process.start(tool, arguments + QStringList{QStringLiteral("--no-password"), QStringLiteral("--dbname"),
                                                address.toString(QUrl::FullyEncoded)});
    if (!process.waitForStarted())
        return Error{ErrorKind::NotFound,
                     QT_TRANSLATE_NOOP("Error", "%1 is not on this machine. Install PostgreSQL's client."),
                     {tool}};
    process.waitForFinished(-1);
    if (process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0) return {};
    return Error{ErrorKind::Io,
                 QT_TRANSLATE_NOOP("Error", "%1 failed: %2"),
                 {tool, QString::fromUtf8(process.readAllStandardError()).trimmed()}};
}

} // namespace

Result<void> dumpPostgres(const QString& url, const QString& file)
{
    return runTool(
        QStringLiteral("pg_dump"), url,
        {QStringLiteral("--format=custom"), QStringLiteral("--no-owner"), QStringLiteral("--file"), file});
}

Result<void> restorePostgres(const QString& url, const QString& file)
{
    return runTool(QStringLiteral("pg_restore"), url,
                   {QStringLiteral("--clean"), QStringLiteral("--if-exists"), QStringLiteral("--no-owner"),
                    QStringLiteral("--single-transaction"), file});
}

} // namespace noi::server
