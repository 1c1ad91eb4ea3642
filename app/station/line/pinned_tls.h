#pragma once

#include <QByteArray>
#include <QNetworkRequest>
#include <QUrl>

class QNetworkReply;

namespace noi
{

/// A server that is known by its key.
struct ServerAddress {
    QUrl url;          ///< https://host:port, as the ticket has it
    QByteArray tlsPin; ///< SHA-256 of its public key (SubjectPublicKeyInfo); empty: whoever answers, for
                       ///< an enrolment by short code, whose answer proves the server and names its key
};

/// A request of TLS 1.3 for which nobody vouches but the pin (see keepToPin), with no header but what HTTP or
/// Qt insist on, each as short as can be. No redirects, no cookies.
[[nodiscard]] QNetworkRequest leanRequest(const QUrl& url);
/// SHA-256 of the key that the other end of a reply showed; empty before the greeting.
[[nodiscard]] QByteArray pinOf(const QNetworkReply& reply);
/// Lets the reply go on with the pinned server only; aborts it before anything is sent otherwise. Whatever
/// names and dates the certificate has does not matter: PCs' clocks are wrong, and addresses change.
void keepToPin(QNetworkReply& reply, const QByteArray& pin);
/// Whether a reply was aborted for that.
[[nodiscard]] bool wasStranger(const QNetworkReply& reply);

} // namespace noi
