#pragma once

#include "tests/sim/sim_disk.h"

namespace noi::sim
{

/// SQLite's disk from here on: every database that is opened afterwards lies on the SimDisk of the first part
/// of its path, "/sim-<name>/…", below the encryption. Single-threaded. False when SQLite would not have it.
[[nodiscard]] bool installSimVfs();

/// Gives a disk a name while it lives.
class MountedDisk
{
public:
    explicit MountedDisk(const QString& name);
    ~MountedDisk();
    MountedDisk(const MountedDisk&) = delete;
    MountedDisk& operator=(const MountedDisk&) = delete;

    [[nodiscard]] QString path(const QString& file) const { return m_root + file; }
    SimDisk* operator->() { return &m_disk; }
    const SimDisk* operator->() const { return &m_disk; }
    SimDisk& operator*() { return m_disk; }

private:
    QString m_root;
    SimDisk m_disk;
};

/// SQLite's own randomness and time start again from here.
void seedSqlite(quint64 seed);

} // namespace noi::sim
