#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QTimer>

namespace noi
{

/// A scanner without a scanner: a pseudo-terminal whose other end a SerialScanner opens like any port.
/// Practice mode, the demonstration and the tests scan with it. Linux only.
class PseudoTerminal : public QObject
{
    Q_OBJECT

public:
    /// `link`: a path that leads to the terminal while it is plugged in, always the same.
    explicit PseudoTerminal(QString link, QObject* parent = nullptr);
    ~PseudoTerminal() override;

    Result<void> plug();
    /// As when the cable is pulled: the other end gets a hang-up, the link goes.
    void unplug();
    [[nodiscard]] bool isPlugged() const { return m_fd >= 0; }
    [[nodiscard]] const QString& path() const { return m_link; }

    /// Sends at once, all of it.
    void send(const QByteArray& bytes);
    /// Sends a piece every `everyMs`; returns at once.
    void sendSlowly(const QByteArray& bytes, int pieceSize = 8, int everyMs = 8);

Q_SIGNALS:
    void sent(); ///< sendSlowly() is through

private:
    void sendPiece();

    QString m_link;
    int m_fd = -1;
    QByteArray m_waiting;
    int m_pieceSize = 1;
    QTimer m_timer;
};

} // namespace noi
