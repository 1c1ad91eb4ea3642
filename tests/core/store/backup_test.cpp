#include "core/model/user.h"
#include "core/store/backup.h"
#include "tests/core/store/store_fixture.h"

#include <QDirIterator>
#include <QThread>

using namespace noi;
using namespace noi::test;

namespace
{

/// A station's folder with some work in it, its key file, and a place for backups.
class Station : public StoreFolder
{
public:
    Station()
    {
        QFile keys(keyFile());
        REQUIRE(keys.open(QIODevice::WriteOnly));
        keys.write("keys of that day");
        const auto store = open();
        for (int i = 0; i < 300; ++i)
            addOne(*store, named(QStringLiteral("Trẻ số %1").arg(i)));
    }

    [[nodiscard]] QString keyFile() const { return path(QStringLiteral("noi.keys")); }
    [[nodiscard]] QString backups() const { return path(QStringLiteral("backups")); }
    [[nodiscard]] Result<BackupInfo> backUpNow(BackupProgress* progress = nullptr)
    {
        clock.ms += 61'000;
        return backUp(path(), testKey(), keyFile(), backups(), clock, progress);
    }
    [[nodiscard]] Result<void> restore(const QString& folder)
    {
        return restoreBackup(folder, testKey(), path(), keyFile(), clock);
    }
    /// Every file, with its content: to see that nothing changed.
    [[nodiscard]] QMap<QString, QByteArray> files() const
    {
        QMap<QString, QByteArray> all;
        QDirIterator it(folder(), QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            REQUIRE(file.open(QIODevice::ReadOnly));
            all.insert(file.fileName(), file.readAll());
        }
        return all;
    }
};

void flip(const QString& path, qint64 at)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek(at));
    const char byte = file.read(1).at(0);
    REQUIRE(file.seek(at));
    REQUIRE(file.putChar(static_cast<char>(byte ^ 1)));
}

qint64 people(Store& store)
{
    return store.database().row(QStringLiteral("SELECT count(*) FROM person"))->first().toLongLong();
}

} // namespace

TEST_CASE("a backup is one consistent state though work goes on, in two encrypted files", "[backup]")
{
    Station station;
    const auto store = station.open();
    std::atomic<bool> stop = false;
    BackupProgress progress;
    Result<BackupInfo> made = Error{};
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        made = station.backUpNow(&progress);
        stop = true;
    }));
    thread->start();
    int written = 0;
    while (!stop && written < 2000) {
        addOne(*store, named(QStringLiteral("Viết trong lúc sao lưu")));
        ++written;
    }
    thread->wait();
    REQUIRE_OK(made);
    CHECK(progress.percent == 100);
    CHECK(made->bytes > 0);
    CHECK(QDir(made->folder).entryList(QDir::Files) ==
          QStringList{QStringLiteral("noi.db"), QStringLiteral("noi.keys")});
    REQUIRE_OK(checkBackup(made->folder, testKey()));
    CHECK_FALSE(checkBackup(made->folder, QByteArray(32, 'x')).ok());
    auto copy = Database::open(made->folder + QStringLiteral("/noi.db"), testKey(), Database::Mode::ReadOnly);
    REQUIRE_OK(copy);
    const auto counts = (*copy)->row(QStringLiteral("SELECT (SELECT count(*) FROM person), (SELECT count(*) "
                                                    "FROM op), (SELECT counter FROM chain), (SELECT "
                                                    "max(id) & 4294967295 FROM op)"));
    REQUIRE_OK(counts);
    CHECK(counts->at(0).toLongLong() >= 300);
    CHECK(counts->at(2) == counts->at(3));
    CHECK(counts->at(0).toLongLong() == counts->at(1).toLongLong() - 1); // but for the device's own record
}

TEST_CASE("a stopped backup leaves nothing behind", "[backup]")
{
    Station station;
    const auto store = station.open();
    const auto before = station.files();
    BackupProgress progress;
    progress.cancelled = true;
    const auto made = station.backUpNow(&progress);
    REQUIRE_FALSE(made.ok());
    CHECK(made.error().kind == ErrorKind::Refused);
    CHECK(QDir(station.backups()).isEmpty());
    CHECK(station.files().keys() == before.keys());
}

TEST_CASE("a damaged database makes no backup", "[backup]")
{
    Station station;
    flip(station.path(), 20 * 4096 + 100);
    const auto made = station.backUpNow();
    REQUIRE_FALSE(made.ok());
    CHECK(made.error().kind == ErrorKind::Damaged);
    CHECK(QDir(station.backups()).isEmpty());
}

TEST_CASE("backups are listed newest first, and only as many kept as wished", "[backup]")
{
    Station station;
    QStringList made;
    for (int i = 0; i < 4; ++i) {
        const auto backup = station.backUpNow();
        REQUIRE_OK(backup);
        made.prepend(backup->folder);
    }
    QDir(station.backups()).mkdir(QStringLiteral("2020-01-01_000000.unfinished"));
    QDir(station.backups()).mkdir(QStringLiteral("2099-01-01_000000.unfinished"));
    QDir(station.backups()).mkdir(QStringLiteral("photos"));
    QStringList listed;
    const auto all = backupsIn(station.backups());
    for (const BackupInfo& backup : all)
        listed.append(backup.folder);
    CHECK(listed == made);
    CHECK(all.first().taken == vietnamNow(station.clock).addMSecs(-vietnamNow(station.clock).time().msec()));
    CHECK(all.first().bytes > 0);
    REQUIRE_OK(removeOldBackups(station.backups(), 2));
    CHECK(backupsIn(station.backups()).size() == 2);
    CHECK(backupsIn(station.backups()).first().folder == made.first());
    const QStringList left = QDir(station.backups()).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    CHECK(left.contains(QStringLiteral("photos")));
    CHECK(left.contains(QStringLiteral("2099-01-01_000000.unfinished"))); // someone is at it
    CHECK_FALSE(left.contains(QStringLiteral("2020-01-01_000000.unfinished")));
}

TEST_CASE("a restored backup has the same registers, keeps what was there, and the two histories merge",
          "[backup]")
{
    Station station;
    QByteArray then; // but for the devices
    qint64 number = 0;
    {
        const auto store = station.open();
        then = dumpRegisters(*store).replace(dumpTable(store->database(), QStringLiteral("device")), {});
        number = store->device();
    }
    const auto made = station.backUpNow();
    REQUIRE_OK(made);
    QList<QByteArray> bodies;
    {
        const auto store = station.open();
        addOne(*store, named(QStringLiteral("Sau khi sao lưu")));
        bodies = allBodies(*store);
        // As after a power cut: the latest work is still in the log beside the database.
        for (const char* part : {"", "-wal"})
            REQUIRE(QFile::copy(station.path() + QLatin1String(part),
                                station.path(QStringLiteral("cut.db")) + QLatin1String(part)));
    }
    REQUIRE(QFile::remove(station.path()));
    for (const char* part : {"", "-wal"})
        REQUIRE(QFile::rename(station.path(QStringLiteral("cut.db")) + QLatin1String(part),
                              station.path() + QLatin1String(part)));
    REQUIRE_OK(station.restore(made->folder));

    QString kept;
    const QStringList names = QDir(station.folder()).entryList({QStringLiteral("noi.db.before-restore-*")});
    for (const QString& name : names)
        if (!name.endsWith(u"-wal") && !name.endsWith(u"-shm")) kept = station.path(name);
    REQUIRE_FALSE(kept.isEmpty());
    {
        auto old = Database::open(kept, testKey());
        REQUIRE_OK(old);
        CHECK((*old)->row(QStringLiteral("SELECT count(*) FROM person"))->first() == 301);
    }
    CHECK_FALSE(QDir(station.folder()).entryList({QStringLiteral("noi.keys.before-restore-*")}).isEmpty());

    const auto store = station.open();
    CHECK(store->device() != number);
    CHECK(readRecord<Device>(store->database(), Id::of(store->device(), 1))->renumbered == u"restored");
    const auto withoutNewDevice = [&] {
        QByteArray registers = dumpRegisters(*store);
        const QByteArray device = dumpTable(store->database(), QStringLiteral("device"));
        const auto row = store->database().row(QStringLiteral("SELECT count(*) FROM device"));
        CHECK(row->first() == 2);
        return registers.replace(device, {});
    };
    CHECK(withoutNewDevice() == then);
    REQUIRE_OK(store->verifyChain());

    addOne(*store, named(QStringLiteral("Sau khi phục hồi")));
    const auto merged = store->receive(bodies);
    REQUIRE_OK(merged);
    CHECK(merged->added == 1);
    CHECK_FALSE(merged->renumbered); // the old number is nobody's any more
    CHECK(people(*store) == 302);
    REQUIRE_OK(store->verifyChain());
}

TEST_CASE("a damaged backup is refused and nothing changes", "[backup]")
{
    Station station;
    const auto made = station.backUpNow();
    REQUIRE_OK(made);
    const QString copy = made->folder + QStringLiteral("/noi.db");
    for (const qint64 page : {0, 1, 7, 40}) {
        flip(copy, page * 4096 + 300);
        const auto before = station.files();
        const auto restored = station.restore(made->folder);
        REQUIRE_FALSE(restored.ok());
        CHECK((restored.error().kind == ErrorKind::Damaged || restored.error().kind == ErrorKind::WrongKey));
        CHECK(station.files() == before);
        flip(copy, page * 4096 + 300);
    }
    REQUIRE(QFile::remove(made->folder + QStringLiteral("/noi.keys")));
    REQUIRE_FALSE(station.restore(made->folder).ok());
    CHECK(people(*station.open()) == 300);
}

TEST_CASE("a restore that cannot be finished puts everything back", "[backup]")
{
    Station station;
    const auto made = station.backUpNow();
    REQUIRE_OK(made);
    // A folder stands where the key file has to be kept.
    const QString taken = station.keyFile() + QStringLiteral(".before-restore-") +
                          vietnamNow(station.clock).toString(QStringLiteral("yyyy-MM-dd_HHmmss"));
    REQUIRE(QDir().mkpath(taken + QStringLiteral("/x")));
    REQUIRE_FALSE(station.restore(made->folder).ok());
    CHECK(people(*station.open()) == 300);
    CHECK(QFile::exists(station.keyFile()));
}
