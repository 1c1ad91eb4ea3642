#pragma once

#include <QSettings>

namespace noi
{

/// This PC's own settings, in a file beside the data; nothing about people.
class StationSettings
{
public:
    explicit StationSettings(const QString& file) : m_file(file, QSettings::IniFormat) {}

    [[nodiscard]] QString text(const QString& name, const QString& otherwise = {}) const
    {
        return m_file.value(name, otherwise).toString();
    }
    [[nodiscard]] int number(const QString& name, int otherwise) const
    {
        return m_file.value(name, otherwise).toInt();
    }
    void set(const QString& name, const QVariant& value)
    {
        m_file.setValue(name, value);
        m_file.sync();
    }

private:
    QSettings m_file;
};

} // namespace noi
