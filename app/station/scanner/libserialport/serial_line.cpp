#include "app/station/scanner/serial_line.h"

#include <QMutex>
#include <QThread>

#include <array>
#include <atomic>
#include <cerrno>
#include <libserialport.h>
#include <utility>

namespace noi
{

namespace
{

/// How long closing may take at most: the reader looks up from the port this often.
constexpr unsigned int lookUpMs = 40;

struct PortList {
    sp_port** ports = nullptr;
    PortList()
    {
        if (sp_list_ports(&ports) != SP_OK) ports = nullptr;
    }
    ~PortList() { sp_free_port_list(ports); }
    Q_DISABLE_COPY_MOVE(PortList)
};

QString fromSystem(const char* text) { return QString::fromLocal8Bit(text); }

/// Whether the system's last error says that another program has the port or that this user may not.
bool isRefusal(int error)
{
#ifdef Q_OS_WIN
    return error == 5 || error == 32; // access denied, sharing violation
#else
    return error == EACCES || error == EPERM || error == EBUSY;
#endif
}

ScannerPort describe(const sp_port* port)
{
    ScannerPort found{fromSystem(sp_get_port_name(port)), fromSystem(sp_get_port_description(port)), 0, 0,
                      fromSystem(sp_get_port_usb_serial(port))};
    int vendor = 0;
    int product = 0;
    if (sp_get_port_usb_vid_pid(port, &vendor, &product) == SP_OK) {
        found.vendor = static_cast<quint16>(vendor);
        found.product = static_cast<quint16>(product);
    }
    return found;
}

} // namespace

/// The port with the thread that reads it: libserialport waits, so somebody else must.
class SerialLine::Port : public QThread
{
public:
    explicit Port(SerialLine& line) : m_line(line) {}
    ~Port() override
    {
        m_stop = true;
        wait();
        if (m_port) {
            sp_close(m_port);
            sp_free_port(m_port);
        }
    }
    Q_DISABLE_COPY_MOVE(Port)

    bool open(const QByteArray& name, int baud)
    {
        if (sp_get_port_by_name(name.constData(), &m_port) != SP_OK) return false;
        if (sp_open(m_port, SP_MODE_READ_WRITE) != SP_OK) {
            sp_free_port(m_port);
            m_port = nullptr;
            return false;
        }
        return sp_set_baudrate(m_port, baud) == SP_OK && sp_set_bits(m_port, 8) == SP_OK &&
               sp_set_parity(m_port, SP_PARITY_NONE) == SP_OK && sp_set_stopbits(m_port, 1) == SP_OK &&
               sp_set_flowcontrol(m_port, SP_FLOWCONTROL_NONE) == SP_OK;
    }

    QByteArray take()
    {
        const QMutexLocker lock(&m_mutex);
        return std::exchange(m_held, {});
    }

protected:
    void run() override
    {
        std::array<char, 1024> bytes{};
        while (!m_stop) {
            const int read = sp_blocking_read_next(m_port, bytes.data(), bytes.size(), lookUpMs);
            if (read < 0) {
                if (!m_stop) tell(&SerialLine::gone);
                return;
            }
            if (read == 0) continue;
            {
                const QMutexLocker lock(&m_mutex);
                m_held.append(bytes.data(), read);
            }
            tell(&SerialLine::came);
        }
    }

private:
    /// On the line's own thread, and no more once this port was closed.
    void tell(void (SerialLine::*signal)())
    {
        QMetaObject::invokeMethod(
            &m_line,
            [line = &m_line, from = this, signal] {
                if (line->m_port.get() == from) Q_EMIT(line->*signal)();
            },
            Qt::QueuedConnection);
    }

    SerialLine& m_line;
    sp_port* m_port = nullptr;
    std::atomic_bool m_stop = false;
    QMutex m_mutex;
    QByteArray m_held;
};

SerialLine::SerialLine(QObject* parent) : QObject(parent) {}

SerialLine::~SerialLine() { close(); }

QList<SerialLine::Found> SerialLine::found()
{
    QList<Found> ports;
    const PortList list;
    for (sp_port** port = list.ports; port && *port; ++port) {
        Found one{describe(*port), fromSystem(sp_get_port_name(*port))};
        one.port.name.remove(QStringLiteral("/dev/")); // "ttyACM0", as the settings say it
        ports.append(one);
    }
    return ports;
}

std::optional<SerialLine::Trouble> SerialLine::open(const QString& name, int baud)
{
    close();
    auto port = std::make_unique<Port>(*this);
#ifdef Q_OS_WIN
    const QString path = name;
#else
    const QString path = name.startsWith(u'/') ? name : QStringLiteral("/dev/") + name;
#endif
    if (!port->open(path.toLocal8Bit(), baud)) {
        const bool notAllowed = isRefusal(sp_last_error_code());
        char* said = sp_last_error_message();
        const Trouble trouble{notAllowed, fromSystem(said)};
        sp_free_error_message(said);
        return trouble;
    }
    m_port = std::move(port);
    m_port->start();
    return std::nullopt;
}

bool SerialLine::isOpen() const { return m_port != nullptr; }

void SerialLine::close() { m_port.reset(); }

QByteArray SerialLine::take() { return m_port ? m_port->take() : QByteArray(); }

} // namespace noi
