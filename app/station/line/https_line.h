#pragma once

#include "app/station/line/line.h"
#include "app/station/line/pinned_tls.h"

#include <QNetworkAccessManager>
#include <QTimer>

namespace noi
{

/// To a server over HTTPS, through the system's proxy. Accepts the pinned key and no other, whatever names
/// and dates the certificate has: PCs' clocks are wrong, and addresses change. No redirects. Waits long
/// enough for a line of 128 kbit/s. Without a key, which is so before a short code was accepted, nothing but
/// an enrolment leaves this PC. Lives on a thread with an event loop.
class HttpsLine : public QObject, public Line
{
    Q_OBJECT

public:
    explicit HttpsLine(ServerAddress server, QObject* parent = nullptr);
    ~HttpsLine() override;

    void post(const Outgoing& request, Done done) override;
    void letGo() override;

    /// How long to wait for the first byte of an answer to so many bytes.
    [[nodiscard]] static int patienceMs(qint64 bytes);

private:
    void finish();
    void refuse(const Error& error);
    [[nodiscard]] Result<QByteArray> outcome(QNetworkReply& reply);

    ServerAddress m_server;
    QNetworkAccessManager m_network;
    QTimer m_patience;
    QNetworkReply* m_reply = nullptr;
    Done m_done;
    bool m_tooLong = false;
};

} // namespace noi
