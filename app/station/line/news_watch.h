#pragma once

#include "app/station/line/pinned_tls.h"

#include <QNetworkAccessManager>
#include <QTimer>

namespace noi
{

/// Hears at once when the other PC of the station has something new: one small request that is held there
/// until then. Tells nothing of what is new; the link's own sync fetches it.
class NewsWatch : public QObject
{
    Q_OBJECT

public:
    explicit NewsWatch(ServerAddress server, QObject* parent = nullptr);

    void start();
    void stop();

Q_SIGNALS:
    void news();

private:
    void ask();
    void answered();

    ServerAddress m_server;
    QNetworkAccessManager m_network;
    QTimer m_again;
    QNetworkReply* m_reply = nullptr;
    QByteArray m_known = "0"; ///< the number of the last news
    bool m_running = false;
};

} // namespace noi
