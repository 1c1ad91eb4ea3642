#include "app/server/options.h"

#include <QFile>
#include <QSettings>
#include <QSysInfo>

#include <memory>

namespace noi::server
{
namespace
{

Error cannotBeRead(const QString& path)
{
    return {ErrorKind::NotFound, QT_TRANSLATE_NOOP("Error", "“%1” cannot be read."), {path}};
}

/// One option's word, from wherever it was said.
class Words
{
public:
    explicit Words(const QCommandLineParser& parser) : m_parser(parser) {}

    void alsoFrom(const QString& file)
    {
        m_files.push_back(std::make_unique<QSettings>(file, QSettings::IniFormat));
    }
    [[nodiscard]] QString word(const char* name, const QString& otherwise = {}) const
    {
        const QString option = QString::fromLatin1(name);
        if (m_parser.isSet(option)) return m_parser.value(option);
        for (const auto& file : m_files)
            if (file->contains(option)) return file->value(option).toString();
        return otherwise;
    }
    /// False when it is there and no number from `least` on.
    template <class T> [[nodiscard]] Result<void> number(const char* name, T& into, T least) const
    {
        const QString said = word(name);
        if (said.isEmpty()) return {};
        bool fits = false;
        const qint64 value = said.toLongLong(&fits);
        if (!fits || value < least || value > std::numeric_limits<T>::max())
            return Error{ErrorKind::BadInput,
                         QT_TRANSLATE_NOOP("Error", "--%1 takes a number, %2 or more."),
                         {QString::fromLatin1(name), QString::number(least)}};
        into = static_cast<T>(value);
        return {};
    }

private:
    const QCommandLineParser& m_parser;
    std::vector<std::unique_ptr<QSettings>> m_files;
};

Result<void> addAddresses(const Words& words, Options& options)
{
    const QString listen = words.word("listen"), metrics = words.word("metrics");
    if (!listen.isEmpty() && !readAddress(listen, options.listenAddress, options.port))
        return Error{ErrorKind::BadInput,
                     QT_TRANSLATE_NOOP("Error", "--listen takes ADDRESS:PORT, not “%1”."),
                     {listen}};
    if (!metrics.isEmpty() && !readAddress(metrics, options.metricsAddress, options.metricsPort))
        return Error{ErrorKind::BadInput,
                     QT_TRANSLATE_NOOP("Error", "--metrics takes ADDRESS:PORT, not “%1”."),
                     {metrics}};
    options.url = words.word(
        "url",
        QStringLiteral("https://%1:%2").arg(QSysInfo::machineHostName(), QString::number(options.port)));
    if (!options.url.startsWith(QStringLiteral("https://")))
        return Error{ErrorKind::BadInput,
                     QT_TRANSLATE_NOOP("Error", "--url begins with https://, unlike “%1”."),
                     {options.url}};
    return {};
}

Result<void> addNumbers(const Words& words, Options& options)
{
    if (auto read = words.number("workers", options.workers, 0); !read) return read;
    if (auto read = words.number("reports-at-once", options.reportsAtOnce, 1); !read) return read;
    if (auto read = words.number("connections-per-address", options.connectionsPerAddress, 1); !read)
        return read;
    if (auto read = words.number("request-seconds", options.requestSeconds, 1); !read) return read;
    return words.number<qint64>("minimum-free-mb", options.minimumFreeMb, 0);
}

} // namespace

bool readAddress(const QString& text, QString& address, quint16& port)
{
    const qsizetype colon = text.lastIndexOf(u':');
    bool fits = false;
    const quint16 number = text.mid(colon + 1).toUShort(&fits);
    QString host = text.left(colon);
    if (host.startsWith(u'[') && host.endsWith(u']')) host = host.mid(1, host.size() - 2);
    if (colon < 0 || !fits) return false;
    if (!host.isEmpty()) address = host;
    port = number;
    return true;
}

void addCommonOptions(QCommandLineParser& parser)
{
    const auto add = [&parser](const char* name, const char* what, const char* value) {
        parser.addOption({QString::fromLatin1(name), QString::fromLatin1(what), QString::fromLatin1(value)});
    };
    add("data", "Folder of the server's data.", "DIR");
    add("config", "Settings: the names of these options, INI.", "FILE");
    add("db", "postgresql://user@host/name instead of SQLite in DIR.", "URL");
    add("listen", "Where PCs are answered (0.0.0.0:8443).", "ADDR:PORT");
    add("metrics", "Plain HTTP for /metrics and /healthz alone.", "ADDR:PORT");
    add("url", "The server's address as PCs reach it; goes into tickets.", "https://…");
    add("certificate", "TLS certificate chain (PEM); made in DIR otherwise.", "FILE");
    add("key", "Its key (PEM).", "FILE");
    add("database-key", "32 bytes that the SQLite file is encrypted with; made in DIR otherwise.", "FILE");
    add("log", "Request log, JSON lines (standard error).", "FILE");
    add("workers", "Threads with a database connection each (1 for SQLite).", "N");
    add("reports-at-once", "So many reports are made at a time, beside the workers (2).", "N");
    add("connections-per-address", "At most (256).", "N");
    add("request-seconds", "Time for one request, besides what its bytes need (30).", "N");
    add("minimum-free-mb", "With less free on DIR's disk nothing is taken (1024).", "N");
}

Result<Options> optionsFrom(const QCommandLineParser& parser)
{
    Words words(parser);
    const QString config = parser.value(QStringLiteral("config"));
    if (!config.isEmpty()) {
        if (!QFile::exists(config)) return cannotBeRead(config);
        words.alsoFrom(config);
    }
    Options options;
    options.folder.path = words.word("data");
    if (options.folder.path.isEmpty())
        return Error{ErrorKind::BadInput, QT_TRANSLATE_NOOP("Error", "Say where the data are: --data DIR.")};
    words.alsoFrom(options.folder.remembered());
    options.database = words.word("db");
    options.certificate = words.word("certificate");
    options.key = words.word("key");
    options.databaseKeyFile = words.word("database-key", options.folder.databaseKey());
    options.log = words.word("log");
    if (options.certificate.isEmpty() != options.key.isEmpty())
        return Error{ErrorKind::BadInput, QT_TRANSLATE_NOOP("Error", "--certificate and --key go together.")};
    if (auto added = addAddresses(words, options); !added) return added.error();
    if (auto added = addNumbers(words, options); !added) return added.error();
    return options;
}

Result<void> remember(const Options& options)
{
    const QString path = options.folder.remembered();
    {
        QFile file(path); // the database's address may hold a password
        if (!file.open(QIODevice::Append) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
            return Error{ErrorKind::ReadOnly, QT_TRANSLATE_NOOP("Error", "“%1” cannot be written."), {path}};
    }
    QSettings settings(path, QSettings::IniFormat);
    settings.setValue(QStringLiteral("db"), options.database);
    settings.setValue(QStringLiteral("url"), options.url);
    settings.setValue(QStringLiteral("certificate"), options.certificate);
    settings.setValue(QStringLiteral("key"), options.key);
    settings.setValue(QStringLiteral("database-key"), options.databaseKeyFile);
    settings.sync();
    return {};
}

} // namespace noi::server
