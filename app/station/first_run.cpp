#include "app/station/first_run.h"

#include "core/service/founding.h"
#include "ui/people/people_reference.h"

namespace noi
{

bool StationFounding::needed() const
{
    const auto keys = KeyFile::read(m_vault.folder().keys());
    return keys && keys->list().isEmpty();
}

QList<PickItem> StationFounding::communes(const QString& typed) const
{
    QList<PickItem> items;
    const QList<CommuneMatch> found = m_communes.find(typed);
    for (const CommuneMatch& match : found)
        if (!match.commune.code.isEmpty())
            items.append({match.commune.name, match.commune.province, match.commune.code});
    return items;
}

QList<FirstRun::Role> StationFounding::roles() const
{
    QList<Role> roles;
    for (const auto& role : m_vault.reference().roles.all())
        if (m_vault.reference().roles.may(role.code,
                                          QStringLiteral("manage-users"))) // somebody must add the others
            roles.append({role.code, inScreenLanguage(role.name)});
    return roles;
}

PickItem StationFounding::expected() const
{
    const Commune* commune = m_vault.reference().communes.byCode(m_site);
    return commune ? PickItem{commune->name, commune->province, commune->code} : PickItem();
}

QFuture<Result<LoggedIn>> StationFounding::begin(const FirstRunAnswers& answers)
{
    struct Begun {
        Vault::Opened opened;
        LoggedIn user;
        QString recoveryCode;
    };
    Founding founding;
    founding.station.name = answers.stationName;
    founding.station.commune = answers.commune.toString();
    founding.userName = answers.name;
    founding.role = answers.roleKey;
    founding.password = answers.password;
    founding.pin = answers.pin;
    const auto job = [folder = m_vault.folder(), &clock = m_vault.clock(), &reference = m_vault.reference(),
                      machine = m_vault.machine(), founding]() -> Result<Begun> {
        const QByteArray key = makeDatabaseKey();
        auto opened = Vault::openStore(folder, key, clock, reference, machine);
        if (!opened) return opened.error();
        const auto founded = foundStation(*opened->room->store, key, folder.keys(), founding);
        if (!founded) return founded.error();
        opened->room->context->station = founded->station;
        return Begun{*opened, {founded->user, founding.userName, founding.role}, founded->recoveryCode};
    };
    return m_vault.background(job).then(this, [this](const Result<Begun>& begun) -> Result<LoggedIn> {
        if (!begun) return begun.error();
        m_vault.take(begun->opened);
        m_door.letIn(begun->user);
        Q_EMIT recoveryCodeMade(begun->recoveryCode);
        return begun->user;
    });
}

} // namespace noi
