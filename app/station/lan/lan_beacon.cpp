#include "app/station/lan/lan_beacon.h"

#include <QNetworkDatagram>
#include <QNetworkInterface>

namespace noi
{
namespace
{

constexpr int everyMs = 3000;
constexpr qsizetype mostNeighbours = 64; ///< a network full of false ones fills no memory

/// Each network's own broadcast address: the general one leaves by one network only.
QList<QHostAddress> wholeNetwork()
{
    QList<QHostAddress> all;
    const QList<QNetworkInterface> interfaces = QNetworkInterface::allInterfaces();
    for (const QNetworkInterface& interface : interfaces) {
        const QList<QNetworkAddressEntry> entries = interface.addressEntries();
        for (const QNetworkAddressEntry& entry : entries)
            if (!entry.broadcast().isNull() && !all.contains(entry.broadcast()))
                all.append(entry.broadcast());
    }
    return all;
}

} // namespace

LanBeacon::LanBeacon(LanAnnouncement announcement, QList<QHostAddress> to, quint16 port, QObject* parent)
    : QObject(parent), m_bytes(toBytes(announcement)), m_to(std::move(to)), m_port(port)
{
    connect(&m_timer, &QTimer::timeout, this, &LanBeacon::call);
    m_timer.start(everyMs);
    call();
}

void LanBeacon::call()
{
    const QList<QHostAddress> all = m_to.isEmpty() ? wholeNetwork() : m_to; // networks come and go
    for (const QHostAddress& address : all)
        m_socket.writeDatagram(m_bytes, address, m_port);
}

QString LanNeighbour::url() const
{
    return QStringLiteral("https://%1:%2").arg(address.toString(), QString::number(announcement.port));
}

LanFinder::LanFinder(quint16 port, QObject* parent) : QObject(parent)
{
    connect(&m_socket, &QUdpSocket::readyRead, this, &LanFinder::read);
    m_socket.bind(QHostAddress::AnyIPv4, port, QUdpSocket::ShareAddress | QUdpSocket::ReuseAddressHint);
}

void LanFinder::read()
{
    while (m_socket.hasPendingDatagrams()) {
        const QNetworkDatagram packet = m_socket.receiveDatagram();
        if (const auto said = announcementFrom(packet.data())) note({*said, packet.senderAddress()});
    }
}

void LanFinder::note(const LanNeighbour& neighbour)
{
    for (LanNeighbour& known : m_heard) {
        if (known.announcement.tlsPin != neighbour.announcement.tlsPin) continue;
        if (known.announcement == neighbour.announcement && known.address == neighbour.address) return;
        known = neighbour;
        Q_EMIT found(known);
        return;
    }
    if (m_heard.size() >= mostNeighbours) return;
    m_heard.append(neighbour);
    Q_EMIT found(neighbour);
}

} // namespace noi
