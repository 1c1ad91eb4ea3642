#pragma once

#include <QString>

namespace noi
{

/// Where a station's files are.
struct DataFolder {
    QString path;

    [[nodiscard]] QString database() const { return path + QStringLiteral("/noi.db"); }
    [[nodiscard]] QString keys() const { return path + QStringLiteral("/noi.keys"); }
    [[nodiscard]] QString settings() const
    {
        return path + QStringLiteral("/noi.ini");
    } ///< of this PC; no patient data
    [[nodiscard]] QString lock() const { return path + QStringLiteral("/noi.lock"); }
    [[nodiscard]] QString backups() const
    {
        return path + QStringLiteral("/backups");
    } ///< until another is chosen
    [[nodiscard]] QString beforeUpgrades() const
    {
        return path + QStringLiteral("/before-upgrade");
    } ///< backups a new version makes of what it finds
};

} // namespace noi
