#pragma once

#include "app/station/door.h"
#include "core/reference/commune_search.h"
#include "ui/login/first_run.h"

#include <QObject>

namespace noi
{

/// Setting up a station on this PC: makes the encrypted file, its key, and the first user.
class StationFounding : public QObject, public FirstRun
{
    Q_OBJECT

public:
    /// `site`: the code of the commune that IT said; empty where it said none.
    StationFounding(Vault& vault, Door& door, const CommuneSearch& communes, QString site)
        : m_vault(vault), m_door(door), m_communes(communes), m_site(std::move(site))
    {
    }

    [[nodiscard]] bool needed() const override;
    [[nodiscard]] QList<PickItem> communes(const QString& typed) const override;
    [[nodiscard]] QList<Role> roles() const override;
    [[nodiscard]] PickItem expected() const override;
    QFuture<Result<LoggedIn>> begin(const FirstRunAnswers& answers) override;

Q_SIGNALS:
    /// To be shown once, printed and locked away.
    void recoveryCodeMade(const QString& code);

private:
    Vault& m_vault;
    Door& m_door;
    const CommuneSearch& m_communes;
    QString m_site;
};

} // namespace noi
