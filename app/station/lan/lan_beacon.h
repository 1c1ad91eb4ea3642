#pragma once

#include "app/station/lan/lan_announcement.h"

#include <QHostAddress>
#include <QObject>
#include <QTimer>
#include <QUdpSocket>

namespace noi
{

/// Calls out every few seconds that this PC is here.
class LanBeacon : public QObject
{
    Q_OBJECT

public:
    /// `to`: empty for the whole local network.
    explicit LanBeacon(LanAnnouncement announcement, QList<QHostAddress> to = {}, quint16 port = lanPort,
                       QObject* parent = nullptr);

private:
    void call();

    const QByteArray m_bytes;
    const QList<QHostAddress> m_to;
    const quint16 m_port;
    QUdpSocket m_socket;
    QTimer m_timer;
};

/// A PC that calls out, and where it was heard from.
struct LanNeighbour {
    LanAnnouncement announcement;
    QHostAddress address;

    [[nodiscard]] QString url() const;
};

/// Listens for the PCs that call out. One that was heard from another address than before has moved there.
class LanFinder : public QObject
{
    Q_OBJECT

public:
    explicit LanFinder(quint16 port = lanPort, QObject* parent = nullptr);

    /// False where the port cannot be listened on: another program has it for itself.
    [[nodiscard]] bool isListening() const { return m_socket.state() == QUdpSocket::BoundState; }
    [[nodiscard]] const QList<LanNeighbour>& heard() const { return m_heard; }

Q_SIGNALS:
    /// New, or moved.
    void found(const noi::LanNeighbour& neighbour);

private:
    void read();
    void note(const LanNeighbour& neighbour);

    QUdpSocket m_socket;
    QList<LanNeighbour> m_heard; ///< one for each key
};

} // namespace noi
