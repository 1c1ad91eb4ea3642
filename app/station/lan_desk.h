#pragma once

#include "app/station/lan/lan_beacon.h"
#include "app/station/lan/lan_code.h"
#include "app/station/lan/lan_hub.h"
#include "app/station/settings.h"
#include "app/station/sync_desk.h"
#include "ui/sync/lan_source.h"

namespace noi
{

/// The PCs of the station among themselves: runs the server for the others where that was asked for, or finds
/// the PC that does. Goes on at each start as it was set.
class LanDesk : public LanSource
{
    Q_OBJECT

public:
    /// The local network; tests stay on this machine.
    struct Net {
        QString listen = QStringLiteral("0.0.0.0");
        QList<QHostAddress> callTo = {}; ///< empty: everybody
        quint16 callPort = lanPort;
    };
    /// All outlive it.
    LanDesk(Vault& vault, SyncDesk& sync, StationSettings& settings, Net net);
    ~LanDesk() override;

    [[nodiscard]] LanState state() const override;
    [[nodiscard]] bool mayChange() const override { return m_vault.may("change-settings"); }
    Done rename(const QString& name) override;
    Done share() override;
    Done offerCode() override;
    void look() override;
    Done join(const QString& code) override;
    Done leave() override;

    /// For a PC that has no station yet: the ticket and the name of the PC that showed this code, once it is
    /// heard; Io when it is not within some seconds.
    struct Found {
        wire::Ticket ticket;
        QString name;
    };
    QFuture<Result<Found>> find(const LanCode& code);

private:
    using Hub = std::shared_ptr<LanHub>;

    /// The store is open and its links are known.
    void goOn();
    QFuture<Result<void>> startHub();
    void callOut();
    void letHubGo();
    void heard(const LanNeighbour& neighbour);
    [[nodiscard]] const LanNeighbour* fitting(const LanCode& code) const;
    void giveFound();
    void readNames();

    Vault& m_vault;
    SyncDesk& m_sync;
    StationSettings& m_settings;
    const Net m_net;
    StoreThread m_thread; ///< the hub's: starting it and making its tickets take a moment
    Hub m_hub;
    std::unique_ptr<LanBeacon> m_beacon;
    std::unique_ptr<LanFinder> m_finder;
    QTimer m_refresh; ///< names, and who came to the hub
    QString m_name, m_guest;
    qint64 m_guestMs = 0; ///< when it last came
    QString m_code;
    qint64 m_codeUntilMs = 0;
    std::optional<Error> m_problem;
    struct Search {
        LanCode code;
        std::shared_ptr<QPromise<Result<Found>>> promise;
    };
    std::optional<Search> m_search;
    QTimer m_patience; ///< with it
};

} // namespace noi
