#include "tests/server/raw_client.h"
#include "tests/server/server_process.h"
#include "tests/support/catch.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <memory>
#include <sys/resource.h>
#include <thread>
#include <vector>

using namespace noi::test;

namespace
{

/// How many, by hand: NOI_LEAVERS=100000 test_server "[abuse]"; the short form otherwise.
int countOf(const char* variable, int otherwise)
{
    const int number = qEnvironmentVariableIntValue(variable);
    return number > 0 ? number : otherwise;
}

const QByteArray whole = post("/v1/sync", "no envelope at all");

double healthyMs(quint16 port)
{
    QElapsedTimer timer;
    timer.start();
    RawClient client(port);
    client.send("GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n");
    const bool well = statusOf(client.answer()) == 200;
    return well ? static_cast<double>(timer.nsecsElapsed()) / 1e6 : 1e9;
}

void leaveOne(quint16 port, int i)
{
    // Every kind of end: before and after the greeting, in the header, in the body, before the answer.
    RawClient client(port, i % 4 != 0);
    client.send(whole.left((i * 7) % (whole.size() + 1)));
    if (i % 2 == 0) client.reset();
}

} // namespace

TEST_CASE("clients that leave early, by FIN and by RST, harm neither the server nor others",
          "[server][abuse]")
{
    const int leavers = countOf("NOI_LEAVERS", 2000);
    ServerProcess server;
    REQUIRE(server.start({QStringLiteral("--connections-per-address"), QStringLiteral("4000")}));
    const double before = server.residentMb();
    const qint64 process = server.processId();
    std::vector<std::thread> crowd;
    for (int worker = 0; worker < 4; ++worker)
        crowd.emplace_back([&, worker] {
            for (int i = worker; i < leavers; i += 4)
                leaveOne(server.port(), i);
        });
    for (std::thread& thread : crowd)
        thread.join();
    CHECK(healthyMs(server.port()) < 1000);
    const double after = server.residentMb();
    std::printf("%d early leavers: the server lives, %.0f MB before, %.0f MB after\n", leavers, before,
                after);
    CHECK(server.processId() == process);
    CHECK(after < 300);
    CHECK(server.stop() == 0);
}

TEST_CASE("half-sent uploads cost little memory, and a healthy client is served meanwhile", "[server][abuse]")
{
    const int uploads = countOf("NOI_UPLOADS", 500);
    rlimit handles{};
    getrlimit(RLIMIT_NOFILE, &handles);
    handles.rlim_cur = handles.rlim_max;
    setrlimit(RLIMIT_NOFILE, &handles);
    ServerProcess server;
    REQUIRE(server.start({QStringLiteral("--connections-per-address"), QStringLiteral("20000"),
                          QStringLiteral("--request-seconds"), QStringLiteral("600")}));
    // Each promises 4 MB and sends 16 kB of it.
    const QByteArray half =
        "POST /v1/sync HTTP/1.1\r\nHost: x\r\nContent-Length: 4000000\r\n\r\n" + QByteArray(16'000, 'x');
    std::vector<std::unique_ptr<RawClient>> crowd;
    for (int i = 0; i < uploads; ++i) {
        crowd.push_back(std::make_unique<RawClient>(server.port()));
        REQUIRE(crowd.back()->send(half));
    }
    std::vector<double> took;
    for (int i = 0; i < 50; ++i)
        took.push_back(healthyMs(server.port()));
    std::ranges::sort(took);
    const double memory = server.residentMb();
    std::printf("%d half-sent uploads: server at %.0f MB; a healthy client (TLS included) median %.1f ms, "
                "slowest %.1f ms\n",
                uploads, memory, took[25], took.back());
    CHECK(memory < 300);
    CHECK(took.back() < 1e9);
    CHECK(server.stop() == 0);
}

TEST_CASE("what is no envelope, or nobody's, is refused with a status and a line in the log",
          "[server][abuse]")
{
    ServerProcess server;
    REQUIRE(server.start());
    const auto status = [&server](const QByteArray& request) {
        RawClient client(server.port());
        client.send(request);
        return statusOf(client.answer());
    };
    CHECK(status(whole) == 400);
    QByteArray stranger("\xc1\x00\x00\x00\x00\x63", 6); // device 99, nothing else true
    stranger += QByteArray(200, '\x11');
    const int unknown = status(post("/v1/sync", stranger));
    CHECK((unknown == 401 || unknown == 400));
    CHECK(status(post("/v1/sync", QByteArray(9 << 20, 'x'))) == 413);
    CHECK(status("POST /v1/sync HTTP/1.1\r\nX: " + QByteArray(20'000, 'y')) == 431);
    CHECK(status(post("/v1/enrol", QByteArray(100, '\0'))) == 400);
    CHECK(status(post("/v1/search", QByteArray(100, '\0'))) == 400);
    CHECK(status(post("/v1/nothing", "x")) == 404);
    for (const char* line : {"\"status\":400", "\"status\":413", "\"status\":431", "\"status\":404"})
        CHECK(server.logs(line));
}
