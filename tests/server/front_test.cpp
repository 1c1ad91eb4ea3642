#include "app/server/front/front.h"
#include "tests/server/raw_client.h"
#include "tests/support/catch.h"

#include <QTemporaryDir>

#include <atomic>
#include <future>
#include <thread>

using namespace noi;
using namespace noi::front;
using noi::test::RawClient;

namespace
{

/// A front whose workers give back what they got, in capitals.
struct Echo {
    explicit Echo(const Limits& limits = {}, bool tls = true)
    {
        Front::Options options;
        options.address = QStringLiteral("127.0.0.1");
        options.paths = QStringList{QStringLiteral("/v1/sync")};
        options.news = true;
        options.limits = limits;
        options.deviceOf = [](const QByteArray& body) { return body.startsWith("device") ? 7 : 0; };
        if (tls) options.tls = *makeTlsIdentity(QStringLiteral("test"));
        auto started = Front::start(
            options,
            [this]() -> Result<Handler> {
                return Handler([this](const QString&, const QByteArray& request) {
                    if (request.startsWith("device")) opened.wait();
                    HttpAnswer answer;
                    answer.bytes = request.toUpper();
                    answer.device = 1;
                    answer.note = QStringLiteral("echoed");
                    return answer;
                });
            },
            log, metrics);
        REQUIRE_OK(started);
        front = std::move(started).value();
    }

    std::promise<void> gate;
    std::shared_future<void> opened = gate.get_future().share();
    std::mutex mutex;
    QByteArray lines;
    RequestLog log{[this](const QByteArray& line) {
        const std::lock_guard lock(mutex);
        lines += line;
    }};
    Metrics metrics;
    std::unique_ptr<Front> front;

    [[nodiscard]] quint16 port() const { return front->port(); }
    /// A line is written when its answer is out.
    bool logs(const QByteArray& words)
    {
        for (int i = 0; i < 500; ++i) {
            {
                const std::lock_guard lock(mutex);
                if (lines.contains(words)) return true;
            }
            std::this_thread::sleep_for(std::chrono::milliseconds(10));
        }
        return false;
    }
};

Limits small()
{
    Limits limits;
    limits.body = 1000;
    limits.requestMs = 600;
    limits.bytesPerSecond = 100'000;
    limits.stopMs = 1000;
    return limits;
}

/// One request over a connection of its own.
QByteArray asked(quint16 port, const QByteArray& request)
{
    RawClient client(port);
    client.send(request);
    return client.answer();
}

} // namespace

TEST_CASE("a request over TLS 1.3 is answered with few bytes of header, again and again on one connection",
          "[server]")
{
    Echo echo;
    RawClient client(echo.port());
    REQUIRE(client.isOpen());
    for (int i = 0; i < 3; ++i) {
        client.send(noi::test::post("/v1/sync", "hello"));
        CHECK(client.answer() == "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nHELLO");
    }
    CHECK(echo.logs("\"device\":1"));
    CHECK(echo.logs("\"note\":\"echoed\""));
}

TEST_CASE("a request may come in pieces, in chunks, or two at once", "[server]")
{
    Echo echo;
    RawClient client(echo.port());
    for (const char c : noi::test::post("/v1/sync", "piece"))
        client.send(QByteArray(1, c));
    CHECK(noi::test::bodyOf(client.answer()) == "PIECE");
    client.send("POST /v1/sync HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n"
                "3\r\nabc\r\n4\r\ndefg\r\n0\r\n\r\n");
    CHECK(noi::test::bodyOf(client.answer()) == "ABCDEFG");
    client.send(noi::test::post("/v1/sync", "one") + noi::test::post("/v1/sync", "two"));
    CHECK(noi::test::bodyOf(client.answer()).startsWith("ONE"));
    CHECK(noi::test::bodyOf(client.answer()) == "TWO");
}

TEST_CASE("a large body goes in and comes back whole", "[server]")
{
    Echo echo;
    const QByteArray body(5'000'000, 'x');
    CHECK(noi::test::bodyOf(asked(echo.port(), noi::test::post("/v1/sync", body))) == body.toUpper());
}

TEST_CASE("what is no proper request is refused with a status and a line in the log", "[server]")
{
    Echo echo(small());
    const QByteArray endless = "GET /healthz HTTP/1.1\r\nX: " + QByteArray(20'000, 'y');
    CHECK(noi::test::statusOf(asked(echo.port(), noi::test::post("/v1/sync", QByteArray(1001, 'x')))) == 413);
    CHECK(noi::test::statusOf(asked(echo.port(), "POST /v1/sync HTTP/1.1\r\nHost: x\r\n"
                                                 "Content-Length: 99999999999999999999\r\n\r\n")) == 400);
    CHECK(noi::test::statusOf(asked(echo.port(), "POST /v1/sync HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: "
                                                 "chunked\r\n\r\n7d0\r\n" +
                                                     QByteArray(2000, 'x') + "\r\n0\r\n\r\n")) == 413);
    CHECK(noi::test::statusOf(asked(echo.port(), endless)) == 431);
    CHECK(noi::test::statusOf(asked(echo.port(), "\x16\x03 nonsense\r\n\r\n")) == 400);
    CHECK(noi::test::statusOf(asked(echo.port(), noi::test::post("/v1/other?name=Lan", "x"))) == 404);
    CHECK(noi::test::statusOf(asked(echo.port(), "GET /v1/sync HTTP/1.1\r\nHost: x\r\n\r\n")) == 405);
    CHECK(noi::test::statusOf(asked(echo.port(), noi::test::post("/healthz", ""))) == 405);
    for (const char* status : {"413", "400", "431", "404", "405"})
        CHECK(echo.logs("\"status\":" + QByteArray(status)));
    const std::lock_guard lock(echo.mutex);
    CHECK_FALSE(echo.lines.contains("Lan")); // no query, no unknown path
}

TEST_CASE("who sends too slowly is let go, who only rests between requests is not", "[server]")
{
    Echo echo(small());
    RawClient slow(echo.port()), silent(echo.port()), resting(echo.port());
    slow.send("POST /v1/sync HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\nabc");
    resting.send(noi::test::post("/v1/sync", "a"));
    CHECK(noi::test::bodyOf(resting.answer()) == "A");
    CHECK(noi::test::statusOf(slow.answer()) == 408);
    CHECK(silent.endsWithin(5000)); // said nothing at all
    resting.send(noi::test::post("/v1/sync", "b"));
    CHECK(noi::test::bodyOf(resting.answer()) == "B");
}

TEST_CASE("one device has only so many requests in flight, whatever it sends", "[server]")
{
    Limits limits;
    limits.inFlightPerDevice = 1;
    Echo echo(limits);
    RawClient first(echo.port()), second(echo.port());
    first.send(noi::test::post("/v1/sync", "device, slow"));
    while (echo.front->connections() < 2)
        std::this_thread::yield();
    QByteArray refused;
    do { // until the first is being worked on
        RawClient third(echo.port());
        third.send(noi::test::post("/v1/sync", "device"));
        refused = third.answer(500);
    } while (noi::test::statusOf(refused) != 429);
    CHECK(refused.contains("Retry-After"));
    echo.gate.set_value();
    CHECK(noi::test::statusOf(first.answer()) == 200);
}

TEST_CASE("connections of one address, and connections in all, have a limit", "[server]")
{
    Limits limits;
    limits.connectionsPerAddress = 2;
    Echo echo(limits);
    RawClient one(echo.port()), two(echo.port()), three(echo.port());
    CHECK((one.isOpen() && two.isOpen()));
    CHECK_FALSE(three.isOpen());
    one.end();
    while (echo.front->connections() > 1)
        std::this_thread::yield();
    CHECK(RawClient(echo.port()).isOpen());

    Limits full;
    full.connections = 2;
    Echo house(full);
    RawClient guest(house.port()), other(house.port());
    guest.send(noi::test::post("/v1/sync", "a"));
    CHECK(noi::test::statusOf(guest.answer()) == 200);
    CHECK(RawClient(house.port()).isOpen()); // whoever was idle longest made room
}

TEST_CASE("bodies in flight have a limit; uploads that stopped half-way make room for one that goes on",
          "[server]")
{
    Limits limits;
    limits.bodiesInFlight = 100'000;
    Echo echo(limits);
    const QByteArray half =
        "POST /v1/sync HTTP/1.1\r\nHost: x\r\nContent-Length: 60000\r\n\r\n" + QByteArray(50'000, 'x');
    RawClient stalled(echo.port());
    stalled.send(half);
    while (!noi::test::bodyOf(asked(echo.port(), "GET /metrics HTTP/1.1\r\nHost: x\r\n\r\n"))
                .contains("event=\"accepted\"} "))
        std::this_thread::yield();
    QByteArray answer;
    do { // at first there is no room: the other may still go on
        answer = asked(echo.port(), noi::test::post("/v1/sync", QByteArray(60'000, 'y')));
    } while (noi::test::statusOf(answer) == 503);
    CHECK(noi::test::statusOf(answer) == 200);
    CHECK(stalled.endsWithin(5000));
}

TEST_CASE("clients that leave at any moment harm nobody", "[server]")
{
    Echo echo;
    const QByteArray whole = noi::test::post("/v1/sync", "bye");
    for (int i = 0; i < 300; ++i) {
        RawClient client(echo.port(), i % 3 != 0);
        client.send(whole.left(i % (whole.size() + 1)));
        if (i % 2 == 0) client.reset();
    }
    CHECK(noi::test::bodyOf(asked(echo.port(), whole)) == "BYE");
    const auto gone = [&echo] { return echo.front->connections() == 0; };
    for (int i = 0; i < 500 && !gone(); ++i)
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    CHECK(gone());
}

TEST_CASE("whoever waits for news is told at once", "[server]")
{
    Echo echo;
    RawClient client(echo.port());
    client.send("GET /v1/wait/0 HTTP/1.1\r\nHost: x\r\n\r\n");
    const QByteArray now = noi::test::bodyOf(client.answer());
    CHECK(now == "1");
    client.send("GET /v1/wait/1 HTTP/1.1\r\nHost: x\r\n\r\n");
    CHECK(client.answer(200).isEmpty());
    echo.front->tellNews();
    CHECK(noi::test::bodyOf(client.answer()) == "2");
}

TEST_CASE("health and metrics are told; a worker that cannot start is an error at once", "[server]")
{
    Echo echo;
    CHECK(noi::test::bodyOf(asked(echo.port(), "GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n")) == "ok\n");
    asked(echo.port(), noi::test::post("/v1/sync", "abc"));
    echo.metrics.addGauge(QStringLiteral("noi_answer"), QStringLiteral("To all."), [] { return 42; });
    const QByteArray text = noi::test::bodyOf(asked(echo.port(), "GET /metrics HTTP/1.1\r\nHost: x\r\n\r\n"));
    CHECK(text.contains("noi_requests_total{path=\"/v1/sync\",status=\"200\"} 1\n"));
    CHECK(text.contains("noi_received_bytes_total 3\n"));
    CHECK(text.contains("noi_answer 42\n"));

    RequestLog log([](const QByteArray&) {});
    Metrics metrics;
    Front::Options options;
    options.address = QStringLiteral("127.0.0.1");
    const auto failing = []() -> Result<Handler> { return Error{ErrorKind::Io, "no database", {}}; };
    const auto started = Front::start(options, failing, log, metrics);
    REQUIRE_FALSE(started.ok());
    CHECK(started.error().english() == QStringLiteral("no database"));
}

TEST_CASE("stopping finishes what is in flight and sends the others away", "[server]")
{
    auto echo = std::make_unique<Echo>();
    RawClient working(echo->port()), idle(echo->port());
    working.send(noi::test::post("/v1/sync", "device, slow"));
    for (bool taken = false; !taken;) { // by the worker
        RawClient other(echo->port());
        other.send(noi::test::post("/v1/sync", "device"));
        RawClient third(echo->port());
        third.send(noi::test::post("/v1/sync", "device"));
        taken = noi::test::statusOf(third.answer(300)) == 429;
        other.end();
    }
    std::thread opener([&echo] {
        std::this_thread::sleep_for(std::chrono::milliseconds(300));
        echo->gate.set_value();
    });
    echo->front.reset();
    opener.join();
    CHECK(noi::test::statusOf(working.answer()) == 200);
    CHECK(idle.endsWithin(2000));
}

TEST_CASE("the server keeps the TLS key it made, readable by its owner only", "[server]")
{
    const QTemporaryDir folder;
    const auto made = ownTlsIdentity(folder.path(), QStringLiteral("Sở Y tế"));
    REQUIRE_OK(made);
    const auto again = ownTlsIdentity(folder.path(), QStringLiteral("Sở Y tế"));
    REQUIRE_OK(again);
    CHECK(made->keyPrint.size() == 32);
    CHECK(again->keyPrint == made->keyPrint);
    const auto permissions = QFile::permissions(folder.filePath(QStringLiteral("server.key")));
    CHECK_FALSE((permissions & (QFile::ReadGroup | QFile::ReadOther)));
    const auto other = makeTlsIdentity(QStringLiteral("other"));
    REQUIRE_OK(other);
    QFile key(folder.filePath(QStringLiteral("server.key")));
    REQUIRE(key.open(QIODevice::WriteOnly));
    key.write(other->key);
    key.close();
    CHECK_FALSE(ownTlsIdentity(folder.path(), QStringLiteral("Sở Y tế")).ok());
}
