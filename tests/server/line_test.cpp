#include "app/server/front/front.h"
#include "app/station/line/https_line.h"
#include "tests/server/raw_client.h"
#include "tests/support/catch.h"

#include <QEventLoop>
#include <QSslKey>
#include <QSslServer>
#include <QTcpSocket>

using namespace noi;

namespace
{

/// A server with a known key that counts what it was sent.
struct Province {
    Province()
    {
        identity = *front::makeTlsIdentity(QStringLiteral("Sở Y tế"));
        front::Front::Options options;
        options.address = QStringLiteral("127.0.0.1");
        options.paths = QStringList{QStringLiteral("/v1/sync"), QStringLiteral("/v1/enrol")};
        options.tls = identity;
        auto started = front::Front::start(
            options,
            [this]() -> Result<front::Handler> {
                return front::Handler([this](const QString&, const QByteArray& request) {
                    ++requests;
                    HttpAnswer answer;
                    answer.status = request == "refuse" ? 403 : request == "busy" ? 503 : 200;
                    if (request != "busy") answer.bytes = "answer to " + request;
                    return answer;
                });
            },
            log, metrics);
        REQUIRE_OK(started);
        front = std::move(started).value();
    }
    [[nodiscard]] QUrl url() const { return QUrl(QStringLiteral("https://127.0.0.1:%1").arg(front->port())); }

    front::TlsIdentity identity;
    front::RequestLog log{[](const QByteArray&) {}};
    front::Metrics metrics;
    std::atomic<int> requests = 0;
    std::unique_ptr<front::Front> front;
};

Result<QByteArray> posted(Line& line, const Outgoing& request)
{
    std::optional<Result<QByteArray>> answer;
    QEventLoop loop;
    line.post(request, [&](const Result<QByteArray>& got) {
        answer.emplace(got);
        loop.quit();
    });
    if (!answer) loop.exec();
    return *answer;
}

Result<QByteArray> posted(Line& line, const QByteArray& bytes)
{
    return posted(line, Outgoing{QStringLiteral("/v1/sync"), bytes});
}

} // namespace

TEST_CASE("a line posts to the server it knows by its key, over one connection", "[server]")
{
    Province province;
    HttpsLine line({province.url(), province.identity.keyPrint});
    for (const char* words : {"one", "two", "three"}) {
        const auto answer = posted(line, words);
        REQUIRE_OK(answer);
        CHECK(*answer == QByteArray("answer to ") + words);
    }
    CHECK(province.front->connections() == 1);
}

TEST_CASE("a server with another key gets nothing, whatever its certificate says", "[server]")
{
    Province province;
    const auto other = front::makeTlsIdentity(QStringLiteral("Sở Y tế"));
    REQUIRE_OK(other);
    HttpsLine line({province.url(), other->keyPrint});
    for (int i = 0; i < 2; ++i) {
        const auto answer = posted(line, "secret");
        REQUIRE_FALSE(answer.ok());
        CHECK(answer.error().kind == ErrorKind::WrongKey);
    }
    CHECK(province.requests == 0);
}

TEST_CASE(
    "before a server has proved its key it gets an enrolment, and nothing else; then only under that key",
    "[server]")
{
    Province province;
    const Outgoing enrol{QStringLiteral("/v1/enrol"), "enrol"};
    HttpsLine line({province.url(), {}});
    CHECK(posted(line, enrol).ok());
    const auto unproved = posted(line, "people");
    REQUIRE_FALSE(unproved.ok());
    CHECK(unproved.error().kind == ErrorKind::WrongKey);
    CHECK(posted(line, {QStringLiteral("/v1/sync"), "people", province.identity.keyPrint}).ok());

    // Who answered the enrolment only passed it on: the connection that is open already gets nothing more.
    HttpsLine passedOn({province.url(), {}});
    CHECK(posted(passedOn, enrol).ok());
    const int before = province.requests;
    const auto other = front::makeTlsIdentity(QStringLiteral("Sở Y tế"));
    REQUIRE_OK(other);
    const auto refused = posted(passedOn, {QStringLiteral("/v1/sync"), "people", other->keyPrint});
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().kind == ErrorKind::WrongKey);
    CHECK(province.requests == before);
}

TEST_CASE("a refusal with an envelope is an answer; without one, and without a line, there is a reason",
          "[server]")
{
    Province province;
    HttpsLine line({province.url(), province.identity.keyPrint});
    const auto refused = posted(line, "refuse");
    REQUIRE_OK(refused);
    CHECK(*refused == "answer to refuse");
    const auto busy = posted(line, "busy");
    REQUIRE_FALSE(busy.ok());
    CHECK(busy.error().english().contains(QStringLiteral("503")));
    const QUrl url = province.url();
    province.front.reset();
    const auto lost = posted(line, "anyone?");
    REQUIRE_FALSE(lost.ok());
    CHECK(lost.error().english().contains(url.authority()));
}

TEST_CASE("a slow line is waited for longer the more there is to send", "[server]")
{
    // 128 kbit/s moves 16 kB a second.
    CHECK(HttpsLine::patienceMs(0) >= 10'000);
    CHECK(HttpsLine::patienceMs(1'000'000) >= 62'500 + 10'000);
    CHECK(HttpsLine::patienceMs(0) <= 30'000);
}

TEST_CASE("the headers of a request take less than 200 bytes", "[server]")
{
    const auto identity = front::makeTlsIdentity(QStringLiteral("test"));
    REQUIRE_OK(identity);
    QSslServer server;
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(QSslCertificate(identity->certificates));
    tls.setPrivateKey(QSslKey(identity->key, QSsl::Ec));
    server.setSslConfiguration(tls);
    REQUIRE(server.listen(QHostAddress::LocalHost));
    QByteArray request;
    QObject::connect(&server, &QTcpServer::pendingConnectionAvailable, &server, [&] {
        QTcpSocket* socket = server.nextPendingConnection();
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [socket, &request] {
            request += socket->readAll();
            if (!request.endsWith("body")) return;
            socket->write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi");
        });
    });
    HttpsLine line(
        {QUrl(QStringLiteral("https://127.0.0.1:%1").arg(server.serverPort())), identity->keyPrint});
    const auto answer = posted(line, "body");
    REQUIRE_OK(answer);
    CHECK(*answer == "hi");
    INFO(request.toStdString());
    CHECK(request.size() - 4 < 200);
    CHECK(request.startsWith("POST /v1/sync HTTP/1.1\r\n"));
}

TEST_CASE("a line never speaks without TLS", "[server]")
{
    QTcpServer plain;
    REQUIRE(plain.listen(QHostAddress::LocalHost));
    HttpsLine line({QUrl(QStringLiteral("http://127.0.0.1:%1").arg(plain.serverPort())), {}});
    const auto answer = posted(line, "secret");
    REQUIRE_FALSE(answer.ok());
    CHECK(answer.error().kind == ErrorKind::BadInput);
    CHECK_FALSE(plain.hasPendingConnections());
}
