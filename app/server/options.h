#pragma once

#include "app/server/server_folder.h"
#include "core/base/result.h"

#include <QCommandLineParser>
#include <QStringList>

#include <functional>

namespace noi::server
{

/// How this server is set up. From the command line, else --config FILE (the same names, INI), else what the
/// server was started with last in this data folder.
struct Options {
    ServerFolder folder;
    QString database; ///< postgresql://…; empty: SQLite in the folder
    QString listenAddress = QStringLiteral("0.0.0.0");
    quint16 port = 8443;
    QString metricsAddress; ///< empty: /metrics on the main port, for this machine only
    quint16 metricsPort = 0;
    QString url;                                 ///< as PCs reach it; goes into tickets
    QString certificate, key;                    ///< PEM files; empty: made and kept in the folder
    QString databaseKeyFile;                     ///< empty: in the folder
    QByteArray databaseKey;                      ///< given by the program instead of a file
    bool news = false;                           ///< tell waiting clients at once when something came in
    std::function<void(qint64 device)> answered; ///< told of each device that was; from the workers' threads
    QString log;                                 ///< empty: standard error
    bool reports = false;                        ///< answer the province's staff about reports
    int reportsAtOnce = 2;                       ///< made at the same time
    int workers = 0;                             ///< 0: as fits the database
    int connectionsPerAddress = 256;
    int requestSeconds = 30;     ///< how long a request may take, besides the time its bytes need
    qint64 minimumFreeMb = 1024; ///< less on the data folder's disk: nothing is taken any more
};

/// Adds the options that every command knows.
void addCommonOptions(QCommandLineParser& parser);
/// BadInput with a sentence that names the option.
[[nodiscard]] Result<Options> optionsFrom(const QCommandLineParser& parser);
/// For the commands to come.
[[nodiscard]] Result<void> remember(const Options& options);
/// "ADDRESS:PORT", "[v6]:PORT" or ":PORT".
[[nodiscard]] bool readAddress(const QString& text, QString& address, quint16& port);

} // namespace noi::server
