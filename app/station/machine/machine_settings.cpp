#include "app/station/machine/machine_settings.h"

namespace noi
{

MachineSettings::MachineSettings(const QString& policy, const QString& machine)
    : m_policy(std::make_shared<QSettings>(policy, QSettings::IniFormat)),
      m_machine(std::make_shared<QSettings>(machine, QSettings::IniFormat))
{
}

MachineSettings MachineSettings::ofThisPc()
{
#ifdef Q_OS_WIN
    MachineSettings registry;
    registry.m_policy = std::make_shared<QSettings>(
        QStringLiteral("HKEY_LOCAL_MACHINE\\Software\\Policies\\Noi"), QSettings::Registry64Format);
    registry.m_machine = std::make_shared<QSettings>(QStringLiteral("HKEY_LOCAL_MACHINE\\Software\\Noi"),
                                                     QSettings::Registry64Format);
    return registry;
#else
    return {QStringLiteral("/etc/noi/policy.ini"), QStringLiteral("/etc/noi/station.ini")};
#endif
}

QVariant MachineSettings::value(const QString& name) const
{
    for (const auto& settings : {m_policy, m_machine}) {
        if (!settings) continue;
        const QVariant said = settings->value(name);
        if (!said.toString().isEmpty()) return said; // an unset installer's property is an empty text
    }
    return {};
}

} // namespace noi
