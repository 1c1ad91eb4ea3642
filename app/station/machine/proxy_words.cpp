#include "app/station/machine/proxy_words.h"

#include <QUrl>

namespace noi
{

std::optional<QNetworkProxy> readProxy(const QString& words)
{
    const QString text = words.trimmed();
    if (text == u"direct") return QNetworkProxy(QNetworkProxy::NoProxy);
    const QUrl url(text.contains(QStringLiteral("://")) ? text : QStringLiteral("http://") + text);
    const bool socks = url.scheme() == u"socks5";
    if (text.isEmpty() || !url.isValid() || url.host().isEmpty() || (!socks && url.scheme() != u"http")) return {};
    return QNetworkProxy(socks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy, url.host(),
                         static_cast<quint16>(url.port(socks ? 1080 : 8080)), url.userName(), url.password());
}

void useProxy(const QString& words)
{
    const auto said = readProxy(words);
    QNetworkProxyFactory::setUseSystemConfiguration(!said);
    if (said) QNetworkProxy::setApplicationProxy(*said);
}

} // namespace noi
