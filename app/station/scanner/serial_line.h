#pragma once

#include "ui/scan/scanner_control.h"

#include <QObject>

#include <memory>
#include <optional>

namespace noi
{

/// A serial port, open or not: the little of it that a scanner needs. There are two, over Qt SerialPort and over
/// libserialport, and CMake chooses one (NOI_SERIAL). Lives on the thread of the event loop and never waits.
class SerialLine : public QObject
{
    Q_OBJECT

public:
    explicit SerialLine(QObject* parent = nullptr);
    ~SerialLine() override;

    /// A port of this PC, and how the system's other programs call it ("/dev/ttyACM0").
    struct Found {
        ScannerPort port;
        QString location;
    };
    [[nodiscard]] static QList<Found> found();

    /// Why a port could not be opened.
    struct Trouble {
        bool notAllowed = false; ///< another program has it, or this user may not
        QString reason;
    };
    /// Opens it at a speed, locked against other programs: 8 bits, no parity, one stop bit, no flow control.
    std::optional<Trouble> open(const QString& name, int baud);
    [[nodiscard]] bool isOpen() const;
    void close();
    /// All that has come so far.
    [[nodiscard]] QByteArray take();

Q_SIGNALS:
    void came(); ///< something to take
    void gone(); ///< the port went while it was open; still to be closed

private:
    class Port;
    std::unique_ptr<Port> m_port;
};

} // namespace noi
