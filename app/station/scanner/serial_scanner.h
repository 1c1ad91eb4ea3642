#pragma once

#include "app/station/scanner/code_framer.h"
#include "app/station/scanner/serial_line.h"
#include "ui/scan/scanner_control.h"

#include <QTimer>

#include <functional>

namespace noi
{

/// A scanner on a serial port (also USB's virtual ones). Lives on the thread of the event loop and never
/// waits: the port is read as bytes come, and looked for again every `retryMs` after it is gone, by its name,
/// or by the device that was behind it. The port is locked against other programs while open.
class SerialScanner : public ScannerControl
{
    Q_OBJECT

public:
    using Save = std::function<void(const ScannerSettings&)>;

    /// `save` keeps settings for the next start; called by apply() only.
    SerialScanner(ScannerSettings settings, Save save, QObject* parent = nullptr, int retryMs = 1000);

    [[nodiscard]] QList<ScannerPort> ports() const override;
    [[nodiscard]] const ScannerSettings& settings() const override { return m_settings; }
    [[nodiscard]] const ScannerStatus& status() const override { return m_status; }
    void apply(const ScannerSettings& settings) override;

private:
    void start();
    void tryToOpen();
    void read();
    void lost();
    void pause();
    void become(ScannerState state, const QString& port, std::optional<Error> error = std::nullopt);
    [[nodiscard]] QStringList candidates() const;

    ScannerSettings m_settings;
    Save m_save;
    ScannerStatus m_status;
    SerialLine m_port;
    CodeFramer m_framer;
    QTimer m_retry;
    QTimer m_pause;
};

} // namespace noi
