#include "app/station/line/https_line.h"

#include <QCryptographicHash>
#include <QNetworkProxyFactory>
#include <QNetworkReply>
#include <QSslConfiguration>
#include <QSslKey>

namespace noi
{
namespace
{

constexpr int silenceMs = 20'000;       ///< without a byte, on a line that may lose every tenth packet
constexpr qint64 slowestBytesPerMs = 4; ///< 32 kbit/s: a quarter of the slowest line counted with
constexpr qint64 longestAnswer = 64 << 20;

class SystemProxies : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery& query) override
    {
        return systemProxyForQuery(query);
    }
};

/// No header but what HTTP or Qt insist on, each as short as can be.
QNetworkRequest lean(const QUrl& url)
{
    QNetworkRequest request(url);
    request.setRawHeader("Content-Type", "x/noi");
    request.setRawHeader("Accept-Encoding", "identity");
    request.setRawHeader("Accept-Language", "*");
    request.setRawHeader("User-Agent", "noi");
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_3OrLater);
    tls.setCaCertificates({}); // nobody vouches for the server but its ticket
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    request.setSslConfiguration(tls);
    return request;
}

QByteArray pinOf(const QSslCertificate& certificate)
{
    if (certificate.isNull()) return {};
    return QCryptographicHash::hash(certificate.publicKey().toDer(), QCryptographicHash::Sha256);
}

} // namespace

HttpsLine::HttpsLine(ServerAddress server, QObject* parent) : QObject(parent), m_server(std::move(server))
{
    m_network.setProxyFactory(new SystemProxies);
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_tooLong = true;
        if (m_reply) m_reply->abort(); // finished() follows
    });
}

HttpsLine::~HttpsLine() { letGo(); }

int HttpsLine::patienceMs(qint64 bytes) { return static_cast<int>(silenceMs + bytes / slowestBytesPerMs); }

bool HttpsLine::isTheServer(const QNetworkReply& reply)
{
    m_seenPin = pinOf(reply.sslConfiguration().peerCertificate());
    return !m_seenPin.isEmpty() && (m_server.tlsPin.isEmpty() || m_seenPin == m_server.tlsPin);
}

void HttpsLine::post(const Outgoing& request, Done done)
{
    letGo();
    m_done = std::move(done);
    m_stranger = m_tooLong = false;
    QUrl url = m_server.url;
    url.setPath(request.path);
    m_reply = m_network.post(lean(url), request.bytes);
    QNetworkReply* reply = m_reply;
    connect(reply, &QNetworkReply::sslErrors, this, [this, reply](const QList<QSslError>& errors) {
        // Nobody vouches for it, so there always are errors; the key itself decides.
        m_stranger = !isTheServer(*reply);
        if (!m_stranger) reply->ignoreSslErrors(errors);
    });
    connect(reply, &QNetworkReply::encrypted, this, [this, reply] {
        // Before the request is sent; also on a resumed session, where nothing is asked above.
        m_stranger = !isTheServer(*reply);
        if (m_stranger) reply->abort();
    });
    connect(reply, &QNetworkReply::downloadProgress, this, [this, reply](qint64 received) {
        m_patience.start(silenceMs);
        if (received > longestAnswer) reply->abort();
    });
    connect(reply, &QNetworkReply::finished, this, &HttpsLine::finish);
    m_patience.start(patienceMs(request.bytes.size()));
}

void HttpsLine::letGo()
{
    m_patience.stop();
    m_done = {};
    if (!m_reply) return;
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply->deleteLater();
    m_reply = nullptr;
}

void HttpsLine::finish()
{
    m_patience.stop();
    QNetworkReply* reply = std::exchange(m_reply, nullptr);
    const Done done = std::exchange(m_done, {});
    const auto result = outcome(*reply);
    reply->deleteLater();
    if (done) done(result);
}

Result<QByteArray> HttpsLine::outcome(QNetworkReply& reply)
{
    const QString host = m_server.url.authority();
    if (m_stranger)
        return Error{ErrorKind::WrongKey,
                     QT_TRANSLATE_NOOP("Error", "Who answers at %1 is not the server this PC was enrolled "
                                                "with: its key is another one. Nothing was sent. Tell the "
                                                "province's IT."),
                     {host}};
    if (m_tooLong)
        return Error{ErrorKind::Io,
                     QT_TRANSLATE_NOOP("Error", "The server at %1 did not answer in time. The line may be "
                                                "very slow; it is tried again by itself."),
                     {host}};
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const bool cut = reply.error() != QNetworkReply::NoError && status >= 200 && status < 300;
    const QByteArray answer = cut ? QByteArray() : reply.readAll();
    if (!answer.isEmpty() && (status < 300 || status >= 400)) return answer; // a refusal is sealed too
    if (status == 0 || cut)
        return Error{ErrorKind::Io,
                     QT_TRANSLATE_NOOP("Error", "There is no line to the server at %1. What was recorded "
                                                "stays here and is sent when the line is back."),
                     {host}};
    return Error{ErrorKind::Io,
                 QT_TRANSLATE_NOOP("Error", "The server at %1 cannot take this now (answer %2). It is tried "
                                            "again by itself."),
                 {host, QString::number(status)}};
}

} // namespace noi
