#include "app/station/scanner/serial_line.h"

#include <QSerialPort>
#include <QSerialPortInfo>

namespace noi
{

class SerialLine::Port
{
public:
    QSerialPort port;
};

SerialLine::SerialLine(QObject* parent) : QObject(parent), m_port(std::make_unique<Port>())
{
    connect(&m_port->port, &QSerialPort::readyRead, this, &SerialLine::came);
    connect(&m_port->port, &QSerialPort::errorOccurred, this, [this](QSerialPort::SerialPortError error) {
        if (error != QSerialPort::NoError && error != QSerialPort::TimeoutError && isOpen()) Q_EMIT gone();
    });
}

SerialLine::~SerialLine() { close(); }

QList<SerialLine::Found> SerialLine::found()
{
    QList<Found> ports;
    const auto infos = QSerialPortInfo::availablePorts();
    for (const QSerialPortInfo& info : infos)
        ports.append({{info.portName(), info.description(), info.vendorIdentifier(),
                       info.productIdentifier(), info.serialNumber()},
                      info.systemLocation()});
    return ports;
}

std::optional<SerialLine::Trouble> SerialLine::open(const QString& name, int baud)
{
    m_port->port.setPortName(name);
    m_port->port.setBaudRate(baud);
    if (m_port->port.open(QIODevice::ReadWrite)) return std::nullopt;
    return Trouble{m_port->port.error() == QSerialPort::PermissionError, m_port->port.errorString()};
}

bool SerialLine::isOpen() const { return m_port->port.isOpen(); }

void SerialLine::close()
{
    if (isOpen()) m_port->port.close();
}

QByteArray SerialLine::take() { return m_port->port.readAll(); }

} // namespace noi
