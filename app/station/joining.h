#pragma once

#include "app/station/door.h"
#include "app/station/lan_desk.h"
#include "ui/login/joining.h"

namespace noi
{

/// One more PC of a station: an empty encrypted file, the ticket or another PC's code, and then the station's
/// records by sync. The file's key is written down once somebody has a password here; a PC switched off
/// before that begins again.
class StationJoining : public Joining
{
    Q_OBJECT

public:
    StationJoining(Vault& vault, Door& door, SyncDesk& sync, LanDesk& lan);

    QFuture<Result<void>> begin(const TicketAnswers& ticket) override;
    [[nodiscard]] LinkState progress() const override;
    QFuture<Result<QList<LoginName>>> users() override;
    QFuture<Result<LoggedIn>> finish(Id user, const QString& pin, const QString& password) override;

private:
    /// The ticket, or the code of a PC of the station.
    QFuture<Result<void>> enrol(const TicketAnswers& ticket);
    void giveUp();

    Vault& m_vault;
    Door& m_door;
    SyncDesk& m_sync;
    LanDesk& m_lan;
};

} // namespace noi
