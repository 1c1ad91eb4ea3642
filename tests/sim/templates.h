#pragma once

#include "tests/sim/sim_disk.h"

#include <QList>
#include <QString>

namespace noi::sim
{

/// Disks of provinces where everything is founded and enrolled: made once, copied for every world.
struct Templates {
    static constexpr int stations = 3;
    struct PcDisk {
        DiskImage image;
        QString machine;
        int station = 0;
    };
    struct Setting {
        DiskImage province, hub;
        QList<PcDisk> pcs;
    };
    Setting plain;     ///< one PC for each station, all enrolled
    Setting late;      ///< the last station has its ticket and has not used it
    Setting house;     ///< station 0 has two PCs (the first two) and a hub; both also speak to the province
    Setting houseOnly; ///< the second of them has no line but that to the hub
    qint64 endMs = 0;  ///< the world's time when they were ready

    [[nodiscard]] static QString communeOf(int station) { return QStringLiteral("0000%1").arg(station + 1); }
};

/// Aborts when something fails: then nothing can be simulated.
[[nodiscard]] Templates makeTemplates();

} // namespace noi::sim
