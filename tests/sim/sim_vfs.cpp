#include "tests/sim/sim_vfs.h"

#include <cstring>
#include <new>
#include <sqlite3.h>

extern "C" int sqlite3mc_vfs_create(const char* zVfsReal, int makeDefault);

namespace noi::sim
{

namespace
{

struct Place {
    SimDisk* disk = nullptr;
    QString name;
};

std::map<QString, SimDisk*>& disks()
{
    static std::map<QString, SimDisk*> all; // SQLite's VFS is one for the process
    return all;
}
Random sqliteRandom;

/// "/sim-a/noi.db" → the disk and "noi.db".
Place placeOf(const char* path)
{
    const QString text = QString::fromUtf8(path);
    const auto end = text.indexOf(u'/', 1);
    const auto found = disks().find(text.left(end + 1));
    return found == disks().end() ? Place{} : Place{found->second, text.mid(end + 1)};
}

int codeOf(SimDisk::Outcome outcome, int otherwise)
{
    switch (outcome) {
    case SimDisk::Outcome::Done: return SQLITE_OK;
    case SimDisk::Outcome::Full: return SQLITE_FULL;
    case SimDisk::Outcome::Failed: break;
    }
    return otherwise;
}

struct Handle {
    sqlite3_file base;
    SimDisk* disk;
    SimDisk::FilePtr file;
    int lock;
    bool mapped;

    static Handle& of(sqlite3_file* file) { return *reinterpret_cast<Handle*>(file); }
};

/// Files without a name (statement journals that outgrow memory) lie on a disk nothing happens to.
SimDisk& scratch()
{
    static SimDisk disk;
    return disk;
}

int unlock(sqlite3_file* file, int level)
{
    Handle& handle = Handle::of(file);
    SimDisk::File& node = *handle.file;
    if (handle.lock <= level) return SQLITE_OK;
    for (const void** holder : {&node.reserved, &node.pending, &node.exclusive})
        if (*holder == file) *holder = nullptr;
    if (level == SQLITE_LOCK_NONE && handle.lock >= SQLITE_LOCK_SHARED) --node.sharedLocks;
    handle.lock = level;
    return SQLITE_OK;
}

int lock(sqlite3_file* file, int level)
{
    Handle& handle = Handle::of(file);
    SimDisk::File& node = *handle.file;
    if (handle.lock >= level) return SQLITE_OK;
    const auto others = [&](const void* holder) { return holder && holder != file; };
    if (handle.lock == SQLITE_LOCK_NONE) {
        if (others(node.pending) || others(node.exclusive)) return SQLITE_BUSY;
        ++node.sharedLocks;
        handle.lock = SQLITE_LOCK_SHARED;
    }
    if (level >= SQLITE_LOCK_RESERVED) {
        if (others(node.reserved) || others(node.pending)) return SQLITE_BUSY;
        if (level == SQLITE_LOCK_RESERVED) {
            node.reserved = file;
            handle.lock = level;
        }
    }
    if (level == SQLITE_LOCK_EXCLUSIVE) {
        node.pending = file;
        handle.lock = SQLITE_LOCK_PENDING;
        if (node.sharedLocks > 1) return SQLITE_BUSY;
        node.exclusive = file;
        handle.lock = level;
    }
    return SQLITE_OK;
}

int shmUnmap(sqlite3_file* file, int remove)
{
    Handle& handle = Handle::of(file);
    if (!handle.mapped) return SQLITE_OK;
    handle.mapped = false;
    if (--handle.file->shmUsers == 0 || remove) handle.file->sharedMemory.clear();
    return SQLITE_OK;
}

int close(sqlite3_file* file)
{
    Handle& handle = Handle::of(file);
    shmUnmap(file, 0);
    unlock(file, SQLITE_LOCK_NONE);
    handle.file.~shared_ptr();
    return SQLITE_OK;
}

int read(sqlite3_file* file, void* to, int count, sqlite3_int64 offset)
{
    Handle& handle = Handle::of(file);
    if (handle.disk->dead()) return SQLITE_IOERR_READ;
    const auto there = handle.file->now.read(offset, count, static_cast<char*>(to));
    return there == count ? SQLITE_OK : SQLITE_IOERR_SHORT_READ;
}

int write(sqlite3_file* file, const void* from, int count, sqlite3_int64 offset)
{
    Handle& handle = Handle::of(file);
    return codeOf(handle.disk->write(*handle.file, offset, static_cast<const char*>(from), count),
                  SQLITE_IOERR_WRITE);
}

int truncate(sqlite3_file* file, sqlite3_int64 size)
{
    Handle& handle = Handle::of(file);
    return codeOf(handle.disk->truncate(*handle.file, size), SQLITE_IOERR_TRUNCATE);
}

int sync(sqlite3_file* file, int)
{
    Handle& handle = Handle::of(file);
    return codeOf(handle.disk->sync(*handle.file), SQLITE_IOERR_FSYNC);
}

int fileSize(sqlite3_file* file, sqlite3_int64* size)
{
    Handle& handle = Handle::of(file);
    if (handle.disk->dead()) return SQLITE_IOERR_FSTAT;
    *size = handle.file->now.size();
    return SQLITE_OK;
}

int checkReservedLock(sqlite3_file* file, int* held)
{
    const SimDisk::File& node = *Handle::of(file).file;
    *held = node.reserved || node.pending || node.exclusive;
    return SQLITE_OK;
}

int fileControl(sqlite3_file*, int, void*) { return SQLITE_NOTFOUND; }
int sectorSize(sqlite3_file*) { return static_cast<int>(SimDisk::sectorSize); }
int deviceCharacteristics(sqlite3_file*) { return SQLITE_IOCAP_POWERSAFE_OVERWRITE; }

int shmMap(sqlite3_file* file, int region, int size, int extend, void volatile** memory)
{
    Handle& handle = Handle::of(file);
    auto& regions = handle.file->sharedMemory;
    *memory = nullptr;
    if (size != 32768) return SQLITE_IOERR_SHMMAP;
    if (!handle.mapped) ++handle.file->shmUsers;
    handle.mapped = true;
    while (extend && regions.size() <= region)
        regions.append(std::make_shared<std::array<char, 32768>>(std::array<char, 32768>{}));
    if (region < regions.size()) *memory = regions[region]->data();
    return SQLITE_OK;
}

int shmLock(sqlite3_file* file, int first, int count, int flags)
{
    SimDisk::File& node = *Handle::of(file).file;
    for (int i = first; i < first + count; ++i) {
        const auto slot = static_cast<size_t>(i);
        const bool taken = node.shmExclusive[slot] && node.shmExclusive[slot] != file;
        if (!(flags & SQLITE_SHM_LOCK)) continue;
        if (taken || ((flags & SQLITE_SHM_EXCLUSIVE) && node.shmShared[slot] > 0)) return SQLITE_BUSY;
    }
    for (int i = first; i < first + count; ++i) {
        const auto slot = static_cast<size_t>(i);
        if (flags & SQLITE_SHM_SHARED)
            node.shmShared[slot] += flags & SQLITE_SHM_LOCK ? 1 : -1;
        else
            node.shmExclusive[slot] = flags & SQLITE_SHM_LOCK ? file : nullptr;
    }
    return SQLITE_OK;
}

void shmBarrier(sqlite3_file*) {}

const sqlite3_io_methods methods{2,
                                 close,
                                 read,
                                 write,
                                 truncate,
                                 sync,
                                 fileSize,
                                 lock,
                                 unlock,
                                 checkReservedLock,
                                 fileControl,
                                 sectorSize,
                                 deviceCharacteristics,
                                 shmMap,
                                 shmLock,
                                 shmBarrier,
                                 shmUnmap,
                                 nullptr,
                                 nullptr};

int open(sqlite3_vfs*, const char* path, sqlite3_file* file, int flags, int* outFlags)
{
    Handle& handle = Handle::of(file);
    handle.base.pMethods = nullptr;
    const Place place = path ? placeOf(path) : Place{&scratch(), {}};
    if (!place.disk) return SQLITE_CANTOPEN;
    if (place.disk->dead()) return SQLITE_IOERR;
    auto node = path ? place.disk->find(place.name) : std::make_shared<SimDisk::File>();
    if (!node && !(flags & SQLITE_OPEN_CREATE)) return SQLITE_CANTOPEN;
    if (!node) node = place.disk->create(place.name);
    new (&handle) Handle{{&methods}, place.disk, std::move(node), SQLITE_LOCK_NONE, false};
    if (outFlags) *outFlags = flags;
    return SQLITE_OK;
}

int remove(sqlite3_vfs*, const char* path, int syncFolder)
{
    const Place place = placeOf(path);
    if (!place.disk) return SQLITE_IOERR_DELETE;
    if (!place.disk->find(place.name)) return SQLITE_IOERR_DELETE_NOENT;
    return codeOf(place.disk->remove(place.name, syncFolder != 0), SQLITE_IOERR_DELETE);
}

int access(sqlite3_vfs*, const char* path, int, int* result)
{
    const Place place = placeOf(path);
    if (place.disk && place.disk->dead()) return SQLITE_IOERR_ACCESS;
    const auto file = place.disk ? place.disk->find(place.name) : nullptr;
    *result = file != nullptr;
    return SQLITE_OK;
}

int fullPathname(sqlite3_vfs*, const char* path, int size, char* out)
{
    sqlite3_snprintf(size, out, "%s", path);
    return SQLITE_OK;
}

int randomness(sqlite3_vfs*, int count, char* out)
{
    for (int i = 0; i < count; ++i)
        out[i] = static_cast<char>(sqliteRandom.next());
    return count;
}

int sleepNot(sqlite3_vfs*, int microseconds) { return microseconds; }
int currentTime64(sqlite3_vfs*, sqlite3_int64* time)
{
    *time = 212'662'000'000'000; // some day of 2026; nothing that matters comes from SQLite's clock
    return SQLITE_OK;
}
int currentTime(sqlite3_vfs*, double* time)
{
    *time = 212'662'000'000'000 / 86'400'000.0;
    return SQLITE_OK;
}
int lastError(sqlite3_vfs*, int, char*) { return 0; }

} // namespace

bool installSimVfs()
{
    static sqlite3_vfs vfs{2,
                           static_cast<int>(sizeof(Handle)),
                           512,
                           nullptr,
                           "noi-sim",
                           nullptr,
                           open,
                           remove,
                           access,
                           fullPathname,
                           nullptr,
                           nullptr,
                           nullptr,
                           nullptr,
                           randomness,
                           sleepNot,
                           currentTime,
                           lastError,
                           currentTime64,
                           nullptr,
                           nullptr,
                           nullptr};
    static const bool installed = sqlite3_initialize() == SQLITE_OK &&
                                  sqlite3_vfs_register(&vfs, 0) == SQLITE_OK &&
                                  sqlite3mc_vfs_create("noi-sim", 1) == SQLITE_OK;
    return installed;
}

MountedDisk::MountedDisk(const QString& name) : m_root(QStringLiteral("/sim-%1/").arg(name))
{
    disks()[m_root] = &m_disk;
}

MountedDisk::~MountedDisk() { disks().erase(m_root); }

void seedSqlite(quint64 seed)
{
    sqliteRandom = Random(seed);
    sqlite3_randomness(0, nullptr); // what was drawn ahead is forgotten
}

} // namespace noi::sim
