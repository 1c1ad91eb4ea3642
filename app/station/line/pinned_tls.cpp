#include "app/station/line/pinned_tls.h"

#include <QCryptographicHash>
#include <QNetworkReply>
#include <QSslConfiguration>
#include <QSslKey>

namespace noi
{
namespace
{

constexpr auto strangerMark = "noiStranger";

} // namespace

QNetworkRequest leanRequest(const QUrl& url)
{
    QNetworkRequest request(url);
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

QByteArray pinOf(const QNetworkReply& reply)
{
    const QSslCertificate certificate = reply.sslConfiguration().peerCertificate();
    if (certificate.isNull()) return {};
    return QCryptographicHash::hash(certificate.publicKey().toDer(), QCryptographicHash::Sha256);
}

void keepToPin(QNetworkReply& reply, const QByteArray& pin)
{
    const auto fits = [&reply, pin] {
        const QByteArray seen = pinOf(reply);
        const bool same = !seen.isEmpty() && (pin.isEmpty() || seen == pin);
        reply.setProperty(strangerMark, !same);
        return same;
    };
    QObject::connect(&reply, &QNetworkReply::sslErrors, &reply,
                     [&reply, fits](const QList<QSslError>& errors) {
                         // Nobody vouches for it, so there always are errors; the key itself decides.
                         if (fits()) reply.ignoreSslErrors(errors);
                     });
    QObject::connect(&reply, &QNetworkReply::encrypted, &reply, [&reply, fits] {
        // Before the request is sent; also on a resumed session, where nothing is asked above.
        if (!fits()) reply.abort();
    });
}

bool wasStranger(const QNetworkReply& reply) { return reply.property(strangerMark).toBool(); }

} // namespace noi
