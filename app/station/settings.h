#pragma once

#include "app/station/machine/machine_settings.h"

#include <QSettings>

namespace noi
{

/// This PC's own settings, in a file beside the data; nothing about people. What IT says about the PC comes before them;
/// only the scanner's settings are the other way round, since IT cannot know what is plugged in: a default.
class StationSettings
{
public:
    explicit StationSettings(const QString& file, MachineSettings machine = {})
        : m_file(file, QSettings::IniFormat), m_machine(std::move(machine))
    {
    }

    [[nodiscard]] QString text(const QString& name, const QString& otherwise = {}) const
    {
        const QVariant said = value(name);
        return said.isValid() ? said.toString() : otherwise;
    }
    [[nodiscard]] int number(const QString& name, int otherwise) const
    {
        const QVariant said = value(name);
        return said.isValid() ? said.toInt() : otherwise;
    }
    /// IT has said it: what the station sets is kept, and counts once IT no longer says anything.
    [[nodiscard]] bool isFixed(const QString& name) const
    {
        return !isDefault(name) && m_machine.value(name).isValid();
    }
    void set(const QString& name, const QVariant& value)
    {
        m_file.setValue(name, value);
        m_file.sync();
    }

private:
    [[nodiscard]] static bool isDefault(const QString& name) { return name.startsWith(u"scanner/"); }
    [[nodiscard]] QVariant value(const QString& name) const
    {
        const QVariant machine = m_machine.value(name), own = m_file.value(name);
        const bool ownFirst = isDefault(name) && own.isValid();
        return ownFirst || !machine.isValid() ? own : machine;
    }

    QSettings m_file;
    MachineSettings m_machine;
};

} // namespace noi
