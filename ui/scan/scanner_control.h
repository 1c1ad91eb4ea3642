#pragma once

#include "core/base/error.h"
#include "ui/scan/scanner_settings.h"

#include <QList>
#include <QObject>

#include <optional>

namespace noi
{

/// A serial port of this PC.
struct ScannerPort {
    QString name;        ///< as the system calls it: "COM3", "ttyACM0"
    QString description; ///< what the device says it is; may be empty
    quint16 vendor = 0;
    quint16 product = 0;
    QString serialNumber;
};

enum class ScannerState {
    Off,      ///< none is set up
    Ready,    ///< the port is open
    Looking,  ///< unplugged, or not there yet: it is looked for
    Failed,   ///< the port is there but cannot be used; tried again all the same
    Keyboard, ///< the scanner types
};

struct ScannerStatus {
    ScannerState state = ScannerState::Off;
    QString port;
    std::optional<Error> error; ///< with Looking and Failed: what is wrong and what to do
};

/// The scanner as pages and status bar see it; app makes it.
class ScannerControl : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] virtual QList<ScannerPort> ports() const = 0;
    [[nodiscard]] virtual const ScannerSettings& settings() const = 0;
    [[nodiscard]] virtual const ScannerStatus& status() const = 0;
    /// Uses these settings from now on, and keeps them for the next start.
    virtual void apply(const ScannerSettings& settings) = 0;

Q_SIGNALS:
    void statusChanged();
    /// One code from the serial port, without its ending.
    void scanned(const QByteArray& code);
    /// Bytes came that are no code (much too long).
    void refused(const noi::Error& error);
};

} // namespace noi
