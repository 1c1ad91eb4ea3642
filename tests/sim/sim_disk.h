#pragma once

#include "tests/sim/sim_random.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <array>
#include <map>
#include <memory>

namespace noi::sim
{

/// A file's bytes in blocks that copies share until one is written: a copy of a disk costs nothing.
class Content
{
public:
    static constexpr qint64 blockSize = 4096;

    [[nodiscard]] qint64 size() const { return m_size; }
    /// Bytes beyond the end are zero; how many were there.
    qint64 read(qint64 offset, qint64 count, char* to) const;
    void write(qint64 offset, const char* from, qint64 count);
    void truncate(qint64 size);
    bool operator==(const Content& other) const;

private:
    using Block = std::array<char, blockSize>;
    QList<std::shared_ptr<Block>> m_blocks;
    qint64 m_size = 0;
};

/// A disk as it lies there without a machine: what a restore or a clone copies.
using DiskImage = std::map<QString, Content>;

/// How a machine dies.
enum class Death {
    PowerCut, ///< each write that was not synced is kept, dropped or torn
    Killed,   ///< the process only: the system still writes all of it
};

/// One machine's disk. Keeps for each file what is safe and what was written since.
class SimDisk
{
public:
    static constexpr qint64 sectorSize = 512;

    /// A file, or what was one: an open handle keeps it.
    struct File {
        Content now, safe;
        struct Write {
            qint64 offset; ///< of the data; new size where `cut`
            QByteArray data;
            bool cut = false;
        };
        QList<Write> unsafe; ///< since the last sync
        // Locks of those who have it open.
        int sharedLocks = 0;
        const void *reserved = nullptr, *pending = nullptr, *exclusive = nullptr;
        QList<std::shared_ptr<std::array<char, 32768>>> sharedMemory;
        std::array<int, 8> shmShared{};
        std::array<const void*, 8> shmExclusive{};
        int shmUsers = 0;
    };
    using FilePtr = std::shared_ptr<File>;
    enum class Outcome { Done, Full, Failed };

    /// What the VFS does.
    [[nodiscard]] FilePtr find(const QString& name) const;
    FilePtr create(const QString& name);
    Outcome remove(const QString& name, bool safely);
    Outcome write(File& file, qint64 offset, const char* from, qint64 count);
    Outcome truncate(File& file, qint64 size);
    Outcome sync(File& file);
    [[nodiscard]] bool dead() const { return m_dead; }

    /// How many writes, cuts, syncs and removals there were.
    [[nodiscard]] qint64 accesses() const { return m_accesses; }
    /// The machine dies at that access, counted from now (1: the next); the access itself is of those that
    /// may be lost.
    void dieAt(qint64 access) { m_dieAt = m_accesses + access; }
    /// That access and `count` − 1 after it fail.
    void failAt(qint64 access, Outcome how, qint64 count = 1);
    void heal() { m_dieAt = m_failFrom = 0; }
    /// From now on sync does nothing: a planted bug.
    void lieAboutSync(bool lie) { m_lying = lie; }

    /// The machine is off; whoever still has files open gets errors.
    void powerOff() { m_dead = true; }
    /// On again, with what a death like this left. Handles of before stay dead.
    void powerOn(Death death, Random& random);

    [[nodiscard]] DiskImage image() const;
    /// Another disk in its place; nobody may have files open.
    void load(const DiskImage& image);

    /// One file's content for tests.
    [[nodiscard]] QByteArray bytes(const QString& name) const;

private:
    Outcome access();
    static Content afterPowerCut(const File& file, Random& random);

    std::map<QString, FilePtr> m_names, m_safeNames;
    qint64 m_accesses = 0, m_dieAt = 0, m_failFrom = 0, m_failUntil = 0;
    Outcome m_failure = Outcome::Done;
    bool m_dead = false, m_lying = false;
};

} // namespace noi::sim
