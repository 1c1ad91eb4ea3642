#include "app/station/scanner/serial_scanner.h"

#include <QFileInfo>

namespace noi
{

namespace
{

/// A scanner sends a code in one go; at 9600 baud a character takes 1 ms.
constexpr int PauseMs = 60;

bool isSameDevice(const ScannerPort& port, const SerialSettings& wanted)
{
    return wanted.vendor != 0 && port.vendor == wanted.vendor && port.product == wanted.product &&
           (wanted.serialNumber.isEmpty() || port.serialNumber == wanted.serialNumber);
}

Error notThere(const QString& port)
{
    return {ErrorKind::NotFound,
            QT_TRANSLATE_NOOP(
                "Error", "The scanner is not on %1. Plug it in, or choose another port on the scanner page."),
            {port}};
}

Error cannotUse(const QString& port, const SerialLine::Trouble& trouble)
{
    if (trouble.notAllowed)
        return {ErrorKind::Io,
                QT_TRANSLATE_NOOP(
                    "Error", "Another program is using %1, or this user may not. Close the other program, or "
                             "ask the administrator for access to the port."),
                {port}};
    return {ErrorKind::Io,
            QT_TRANSLATE_NOOP("Error", "%1 cannot be used as a scanner's port (%2). Choose another port."),
            {port, trouble.reason}};
}

} // namespace

SerialScanner::SerialScanner(ScannerSettings settings, Save save, QObject* parent, int retryMs)
    : ScannerControl(parent), m_settings(std::move(settings)), m_save(std::move(save))
{
    m_retry.setInterval(retryMs);
    m_pause.setInterval(PauseMs);
    m_pause.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &SerialScanner::tryToOpen);
    connect(&m_pause, &QTimer::timeout, this, &SerialScanner::pause);
    connect(&m_port, &SerialLine::came, this, &SerialScanner::read);
    connect(&m_port, &SerialLine::gone, this, &SerialScanner::lost);
    start();
}

QList<ScannerPort> SerialScanner::ports() const
{
    QList<ScannerPort> ports;
    const auto found = SerialLine::found();
    for (const SerialLine::Found& one : found)
        ports.append(one.port);
    return ports;
}

void SerialScanner::apply(const ScannerSettings& settings)
{
    m_settings = settings;
    m_save(settings);
    start();
}

void SerialScanner::start()
{
    m_retry.stop();
    m_pause.stop();
    m_framer.clear();
    m_port.close();
    switch (m_settings.kind) {
    case ScannerKind::None: become(ScannerState::Off, {}); break;
    case ScannerKind::Keyboard: become(ScannerState::Keyboard, {}); break;
    case ScannerKind::Serial: tryToOpen(); break;
    }
}

/// The port by its name, then wherever the same device is now.
QStringList SerialScanner::candidates() const
{
    const SerialSettings& wanted = m_settings.serial;
    QStringList names;
    const auto found = SerialLine::found();
    for (const auto& [port, location] : found) {
        const bool named = port.name == wanted.port || location == wanted.port;
        // Another device may have been given the name since.
        if (named && (wanted.vendor == 0 || isSameDevice(port, wanted)))
            names.prepend(port.name);
        else if (isSameDevice(port, wanted))
            names.append(port.name);
    }
    const QFileInfo path(wanted.port);
    if (names.isEmpty() && path.isAbsolute() && path.exists()) names.append(wanted.port);
    return names;
}

void SerialScanner::tryToOpen()
{
    const QString wanted = m_settings.serial.port;
    const QStringList names = candidates();
    std::optional<SerialLine::Trouble> trouble;
    for (const QString& name : names) {
        trouble = m_port.open(name, m_settings.serial.baud);
        if (!trouble) {
            m_retry.stop();
            become(ScannerState::Ready, name);
            return;
        }
    }
    if (!m_retry.isActive()) m_retry.start();
    if (names.isEmpty())
        become(ScannerState::Looking, wanted, notThere(wanted));
    else
        become(ScannerState::Failed, names.first(), cannotUse(names.first(), *trouble));
}

void SerialScanner::read()
{
    const CodeFramer::Framed framed = m_framer.take(m_port.take());
    if (framed.tooLong)
        Q_EMIT refused(
            {ErrorKind::BadInput,
             QT_TRANSLATE_NOOP("Error",
                               "What came from the scanner is too long to be a code. Nothing was taken: "
                               "check the port and its speed on the scanner page."),
             {}});
    for (const QByteArray& code : framed.codes)
        Q_EMIT scanned(code);
    if (m_settings.serial.ending == SerialEnding::Pause && !m_framer.isEmpty()) m_pause.start();
}

void SerialScanner::pause()
{
    const QByteArray code = m_framer.takeRest();
    if (!code.isEmpty()) Q_EMIT scanned(code);
}

/// Gone while it was open: half a code is no code.
void SerialScanner::lost()
{
    if (!m_port.isOpen() || m_status.state != ScannerState::Ready) return;
    m_framer.clear();
    m_pause.stop();
    become(ScannerState::Looking, m_status.port, notThere(m_status.port));
    // Not from within the port's own signal.
    QTimer::singleShot(0, this, [this] {
        if (m_status.state == ScannerState::Looking) {
            m_port.close();
            m_retry.start();
        }
    });
}

void SerialScanner::become(ScannerState state, const QString& port, std::optional<Error> error)
{
    const bool same = m_status.state == state && m_status.port == port;
    m_status = {state, port, std::move(error)};
    if (!same) Q_EMIT statusChanged();
}

} // namespace noi
