#include "app/station/scanner/pseudo_terminal.h"

#include <QFile>

#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

namespace noi
{

PseudoTerminal::PseudoTerminal(QString link, QObject* parent) : QObject(parent), m_link(std::move(link))
{
    connect(&m_timer, &QTimer::timeout, this, &PseudoTerminal::sendPiece);
}

PseudoTerminal::~PseudoTerminal() { unplug(); }

Result<void> PseudoTerminal::plug()
{
    unplug();
    const Error error{
        ErrorKind::Io,
        QT_TRANSLATE_NOOP("Error",
                          "No practice scanner can be made at %1. Is the folder there and writable?"),
        {m_link}};
    m_fd = ::posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
    if (m_fd < 0 || ::grantpt(m_fd) != 0 || ::unlockpt(m_fd) != 0) {
        unplug();
        return error;
    }
    termios raw{};
    ::tcgetattr(m_fd, &raw);
    ::cfmakeraw(&raw); // no echo, and a carriage return stays one
    ::tcsetattr(m_fd, TCSANOW, &raw);
    const QString slave = QFile::decodeName(::ptsname(m_fd));
    QFile::remove(m_link);
    if (!QFile::link(slave, m_link)) {
        unplug();
        return error;
    }
    return {};
}

void PseudoTerminal::unplug()
{
    m_timer.stop();
    m_waiting.clear();
    if (m_fd < 0) return;
    ::close(m_fd);
    m_fd = -1;
    QFile::remove(m_link);
}

void PseudoTerminal::send(const QByteArray& bytes)
{
    const char* next = bytes.constData();
    const char* end = next + bytes.size();
    while (m_fd >= 0 && next < end) {
        const ssize_t written = ::write(m_fd, next, size_t(end - next));
        if (written < 0 && errno != EINTR) return;
        next += written > 0 ? written : 0;
    }
}

void PseudoTerminal::sendSlowly(const QByteArray& bytes, int pieceSize, int everyMs)
{
    m_waiting += bytes;
    m_pieceSize = pieceSize;
    m_timer.start(everyMs);
}

void PseudoTerminal::sendPiece()
{
    send(m_waiting.left(m_pieceSize));
    m_waiting.remove(0, m_pieceSize);
    if (m_waiting.isEmpty()) {
        m_timer.stop();
        Q_EMIT sent();
    }
}

} // namespace noi
