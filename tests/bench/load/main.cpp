// noi-load: so many stations send requests of so many operations to a real noi-server over TLS.
#include "app/server/storage.h"
#include "app/system_clock.h"
#include "tests/bench/load/load_station.h"
#include "tests/server/raw_client.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <thread>
#include <unistd.h>

namespace
{

using namespace noi;
using noi::bench::LoadStation;
using noi::test::RawClient;

struct Plan {
    int stations = 100, rounds = 10, ops = 500, connections = 16;
};

/// The server beside this program, with its data in a folder that goes with it.
struct Server {
    explicit Server(const QString& database)
    {
        options.folder.path = folder.filePath(QStringLiteral("data"));
        options.databaseKeyFile = options.folder.databaseKey();
        options.database = database;
        QStringList words{QStringLiteral("--data"),
                          options.folder.path,
                          QStringLiteral("--listen"),
                          QStringLiteral("127.0.0.1:0"),
                          QStringLiteral("--log"),
                          folder.filePath(QStringLiteral("log")),
                          QStringLiteral("--connections-per-address"),
                          QStringLiteral("10000"),
                          QStringLiteral("--minimum-free-mb"),
                          QStringLiteral("1")};
        if (!database.isEmpty()) words << QStringLiteral("--db") << database;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QCoreApplication::applicationDirPath() + QStringLiteral("/noi-server"), words);
        process.waitForReadyRead(30'000);
        port = process.readAllStandardOutput().split('\n').first().split(' ').last().toUShort();
    }
    ~Server()
    {
        process.terminate();
        process.waitForFinished();
    }
    /// Seconds of processor time so far.
    [[nodiscard]] double cpu() const
    {
        QFile file(QStringLiteral("/proc/%1/stat").arg(process.processId()));
        if (!file.open(QIODevice::ReadOnly)) return 0;
        const auto fields = file.readAll().split(')').last().split(' ');
        return (fields[12].toDouble() + fields[13].toDouble()) / static_cast<double>(sysconf(_SC_CLK_TCK));
    }

    QTemporaryDir folder;
    server::Options options;
    QProcess process;
    quint16 port = 0;
};

/// One request of each station, already sealed, sent over so many connections. Milliseconds each took.
struct Wave {
    std::vector<QByteArray> requests, answers;
    std::vector<double> ms;
    double seconds = 0;

    void run(std::vector<std::unique_ptr<RawClient>>& clients, const QByteArray& path)
    {
        answers.assign(requests.size(), {});
        ms.assign(requests.size(), 0);
        std::atomic<size_t> next = 0;
        QElapsedTimer all;
        all.start();
        std::vector<std::thread> threads;
        for (auto& client : clients)
            threads.emplace_back([&] {
                for (size_t i = next++; i < requests.size(); i = next++) {
                    QElapsedTimer one;
                    one.start();
                    client->send(noi::test::post(path, requests[i]));
                    answers[i] = noi::test::bodyOf(client->answer(60'000));
                    ms[i] = static_cast<double>(one.nsecsElapsed()) / 1e6;
                }
            });
        for (std::thread& thread : threads)
            thread.join();
        seconds = static_cast<double>(all.nsecsElapsed()) / 1e9;
    }
};

std::vector<std::unique_ptr<RawClient>> connect(const Plan& plan, quint16 port)
{
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int i = 0; i < plan.connections; ++i)
        clients.push_back(std::make_unique<RawClient>(port));
    return clients;
}

bool enrolAll(const Plan& plan, Server& server, std::vector<LoadStation>& stations)
{
    const SystemClock clock;
    const auto store = server::openStore(server.options, clock);
    if (!store) return false;
    Wave wave;
    for (int i = 0; i < plan.stations; ++i) {
        const QString code = QStringLiteral("%1").arg(10000 + i);
        const auto ticket = (*store)->makeTicket(code, QStringLiteral("Trạm ") + code, {code}, 3'600'000);
        if (!ticket) return false;
        stations.emplace_back(*ticket);
        wave.requests.push_back(stations.back().enrolRequest(clock.nowMs()));
    }
    auto clients = connect(plan, server.port);
    wave.run(clients, "/v1/enrol");
    for (size_t i = 0; i < stations.size(); ++i)
        if (!stations[i].enrolled(wave.answers[i])) return false;
    return true;
}

double at(std::vector<double>& sorted, double share)
{
    return sorted[std::min(sorted.size() - 1,
                           static_cast<size_t>(share * static_cast<double>(sorted.size())))];
}

int run(const Plan& plan, const QString& database)
{
    Server server(database);
    if (server.port == 0) return 1;
    std::vector<LoadStation> stations;
    if (!enrolAll(plan, server, stations)) return 1;
    auto clients = connect(plan, server.port);
    const SystemClock clock;
    std::printf("%s, %d stations, %d operations a request, %d connections\n",
                database.isEmpty() ? "SQLite" : "PostgreSQL", plan.stations, plan.ops, plan.connections);
    std::printf("%12s %12s %9s %9s %9s %14s %12s\n", "ops there", "requests/s", "p50 ms", "p99 ms", "max ms",
                "bytes/request", "server cpu");
    qint64 there = 0;
    for (int round = 0; round < plan.rounds; ++round) {
        Wave wave;
        qint64 bytes = 0;
        for (LoadStation& station : stations) {
            wave.requests.push_back(station.nextRequest(plan.ops, clock.nowMs()));
            bytes += wave.requests.back().size();
        }
        const double cpu = server.cpu();
        wave.run(clients, "/v1/sync");
        const double spent = server.cpu() - cpu;
        for (size_t i = 0; i < stations.size(); ++i)
            if (!stations[i].answered(wave.answers[i])) return 1;
        there += qint64(plan.ops) * plan.stations;
        std::ranges::sort(wave.ms);
        std::printf("%12lld %12.1f %9.1f %9.1f %9.1f %14lld %10.1f s\n", static_cast<long long>(there),
                    plan.stations / wave.seconds, at(wave.ms, 0.5), at(wave.ms, 0.99), wave.ms.back(),
                    static_cast<long long>(bytes / plan.stations), spent);
        std::fflush(stdout);
    }
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Simulates stations that send to a noi-server over TLS."));
    parser.addHelpOption();
    const auto add = [&parser](const char* name, const char* what, const char* otherwise) {
        parser.addOption({QString::fromLatin1(name), QString::fromLatin1(what), QStringLiteral("N"),
                          QString::fromLatin1(otherwise)});
    };
    add("stations", "How many (100).", "100");
    add("rounds", "Requests of each (10).", "10");
    add("ops", "Operations a request (500).", "500");
    add("connections", "At once (16).", "16");
    add("db", "postgresql://… instead of SQLite.", "");
    parser.process(application);
    const auto number = [&parser](const char* name) {
        return std::max(1, parser.value(QString::fromLatin1(name)).toInt());
    };
    return run({number("stations"), number("rounds"), number("ops"), number("connections")},
               parser.value(QStringLiteral("db")));
}
