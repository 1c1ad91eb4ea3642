#pragma once

#include "app/station/lan/lan_announcement.h"
#include "core/base/clock.h"
#include "sync/wire/ticket.h"

#include <QMap>

#include <memory>
#include <mutex>

namespace noi
{

namespace server
{
class Serving;
struct Options;
} // namespace server

/// The server inside one PC of a station, for the others of the same station: the province's own, in a folder
/// and an encrypted file of its own beside the station's records. This PC's own records are joined to it like
/// any other's, over this machine's loopback.
class LanHub
{
public:
    struct Settings {
        QString folder; ///< made when it is not there
        QByteArray key; ///< of this PC's database; the hub's is derived from it
        QString stationCode, stationName;
        QString listen = QStringLiteral("0.0.0.0");
        quint16 port = 0; ///< the one of last time, where it has one; any other when that is taken
    };
    static Result<std::unique_ptr<LanHub>> start(const Settings& settings, const Clock& clock);
    ~LanHub();

    [[nodiscard]] quint16 port() const;
    [[nodiscard]] const QByteArray& tlsPin() const { return m_pin; }
    [[nodiscard]] LanAnnouncement announcement(const QString& name) const { return {name, port(), m_pin}; }
    /// A ticket for one more PC, this one included; good for a quarter of an hour. Slow (Argon2id): not on
    /// the screens' thread.
    [[nodiscard]] Result<wire::Ticket> ticket() const;
    /// Device → when it was last answered, ms of the clock; this PC's own is among them. From any thread.
    [[nodiscard]] QMap<qint64, qint64> answered() const;

private:
    LanHub(const server::Options& options, const Settings& settings, const Clock& clock);

    const std::unique_ptr<server::Options> m_options;
    QString m_stationCode, m_stationName;
    const Clock& m_clock;
    QByteArray m_pin;
    mutable std::mutex m_mutex;
    QMap<qint64, qint64> m_answered;
    std::unique_ptr<server::Serving> m_serving; ///< whose workers write there: goes first
};

} // namespace noi
