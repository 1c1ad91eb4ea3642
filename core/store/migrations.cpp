#include "core/store/migrations.h"

#include <QDir>
#include <QFile>

static void initMigrationResources() { Q_INIT_RESOURCE(migrations); }

namespace noi
{

namespace
{

/// Statements are parted by a line "--;": the driver takes one at a time, and triggers hold semicolons of
/// their own.
QStringList statementsOf(const QString& fileName)
{
    QFile file(QStringLiteral(":/noi/migrations/") + fileName);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return QString::fromUtf8(opened ? file.readAll() : QByteArray())
        .split(QStringLiteral("\n--;\n"), Qt::SkipEmptyParts);
}

QStringList migrationFiles()
{
    initMigrationResources();
    return QDir(QStringLiteral(":/noi/migrations"))
        .entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
}

int numberOf(const QString& fileName) { return fileName.section(u'_', 0, 0).toInt(); }

} // namespace

int newestSchema() { return numberOf(migrationFiles().last()); }

Result<void> migrate(Database& database)
{
    const auto version = database.row(QStringLiteral("PRAGMA user_version"));
    if (!version) return version.error();
    const int current = version->first().toInt();
    if (current > newestSchema())
        return Error{
            ErrorKind::NewerSchema,
            QT_TRANSLATE_NOOP("Error",
                              "These data were written by a newer version of Nôi (tables %1, this version "
                              "knows %2). Install the newer version; nothing was changed."),
            {QString::number(current), QString::number(newestSchema())}};
    const QStringList files = migrationFiles();
    for (const QString& file : files) {
        if (numberOf(file) <= current) continue;
        auto done = database.transaction([&]() -> Result<void> {
            const QStringList statements = statementsOf(file);
            for (const QString& sql : statements)
                if (auto ran = database.run(sql); !ran) return ran;
            return database.run(QStringLiteral("PRAGMA user_version=%1").arg(numberOf(file)));
        });
        if (!done) return done;
    }
    return {};
}

} // namespace noi
