#pragma once

#include <QSettings>
#include <QString>

#include <memory>

namespace noi
{

/// What the province's IT says about this PC, from outside the program: a policy (Group Policy), then what the installer
/// was given. On Windows both are in the registry (HKLM\Software\Policies\Noi, HKLM\Software\Noi), elsewhere in
/// /etc/noi/policy.ini and /etc/noi/station.ini. Names are those of noi.ini; the installer adds serverUrl, ticket,
/// site and dataFolder. Read, never written.
class MachineSettings
{
public:
    MachineSettings() = default; ///< nobody says anything
    /// `policy` and `machine`: files in INI format.
    MachineSettings(const QString& policy, const QString& machine);
    [[nodiscard]] static MachineSettings ofThisPc();

    /// The policy's value, then the installer's; null where nothing or an empty text is said.
    [[nodiscard]] QVariant value(const QString& name) const;
    [[nodiscard]] QString text(const QString& name) const { return value(name).toString(); }

private:
    std::shared_ptr<const QSettings> m_policy, m_machine;
};

} // namespace noi
