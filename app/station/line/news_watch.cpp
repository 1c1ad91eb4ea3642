#include "app/station/line/news_watch.h"

#include <QNetworkReply>

namespace noi
{
namespace
{

constexpr int retryMs = 3000;
constexpr int longestMs = 60'000; ///< more than the other end holds it

} // namespace

NewsWatch::NewsWatch(ServerAddress server, QObject* parent) : QObject(parent), m_server(std::move(server))
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &NewsWatch::ask);
}

void NewsWatch::start()
{
    if (m_running || m_server.url.scheme() != u"https") return;
    m_running = true;
    ask();
}

void NewsWatch::stop()
{
    m_running = false;
    m_again.stop();
    if (QNetworkReply* reply = std::exchange(m_reply, nullptr)) {
        reply->disconnect(this);
        reply->abort();
        reply->deleteLater();
    }
}

void NewsWatch::ask()
{
    QUrl url = m_server.url;
    url.setPath(QStringLiteral("/v1/wait/") + QString::fromLatin1(m_known));
    QNetworkRequest request = leanRequest(url);
    request.setTransferTimeout(longestMs);
    m_reply = m_network.get(request);
    keepToPin(*m_reply, m_server.tlsPin);
    connect(m_reply, &QNetworkReply::finished, this, &NewsWatch::answered);
}

void NewsWatch::answered()
{
    QNetworkReply* reply = std::exchange(m_reply, nullptr);
    reply->deleteLater();
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QByteArray number = reply->readAll();
    const bool told = reply->error() == QNetworkReply::NoError && (status == 200 || status == 204);
    m_again.start(told ? 0 : retryMs);
    if (!told || status == 204 || number == m_known) return;
    m_known = number;
    Q_EMIT news();
}

} // namespace noi
