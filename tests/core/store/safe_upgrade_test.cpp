#include "core/store/backup.h"
#include "core/store/migrations.h"
#include "core/store/safe_upgrade.h"
#include "tests/core/store/store_fixture.h"

#include <QDirIterator>

#ifndef Q_OS_WIN
#include <csignal>
#include <sys/mount.h>
#include <sys/resource.h>
#endif

using namespace noi;
using namespace noi::test;

namespace
{

/// The tables as version `version` made them.
void makeTables(Database& database, int version)
{
    const QDir all(QStringLiteral(":/noi/migrations"));
    const QStringList files = all.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
    for (const QString& name : files) {
        if (name.section(u'_', 0, 0).toInt() > version) continue;
        QFile file(all.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QStringList statements = QString::fromUtf8(file.readAll()).split(QStringLiteral("\n--;\n"));
        for (const QString& sql : statements)
            REQUIRE_OK(database.run(sql));
    }
    REQUIRE_OK(database.run(QStringLiteral("PRAGMA user_version=%1").arg(version)));
}

void copyRows(Database& from, Database& to, const QString& table, const QString& columns)
{
    const auto rows = from.rows(QStringLiteral("SELECT %1 FROM %2").arg(columns, table));
    REQUIRE_OK(rows);
    for (const Row& row : *rows) {
        const QStringList marks(row.size(), QStringLiteral("?"));
        REQUIRE_OK(to.run(
            QStringLiteral("INSERT INTO %1(%2) VALUES(%3)").arg(table, columns, marks.join(u',')), row));
    }
}

/// A station's folder as an earlier version left it, in a folder that is given or in one of its own.
class OldStation : public StoreFolder
{
public:
    explicit OldStation(int version, const QString& disk = {}) : m_disk(disk.isEmpty() ? folder() : disk)
    {
        {
            const auto store = open(QStringLiteral("made.db"));
            for (int i = 0; i < 300; ++i)
                addOne(*store, named(QStringLiteral("Trẻ số %1").arg(i)));
            auto old = Database::open(database(), testKey());
            REQUIRE_OK(old);
            makeTables(**old, version);
            REQUIRE_OK((*old)->transaction([&]() -> Result<void> {
                copyRows(store->database(), **old, QStringLiteral("op"),
                         QStringLiteral("id, record, file, body, hash"));
                copyRows(store->database(), **old, QStringLiteral("chain"),
                         QStringLiteral("device, counter, hash, signature"));
                copyRows(store->database(), **old, QStringLiteral("own_device"),
                         QStringLiteral("number, secret_key, record, machine"));
                return {};
            }));
        }
        for (const char* part : {"", "-wal", "-shm"})
            QFile::remove(path(QStringLiteral("made.db")) + QLatin1String(part));
        QFile keys(keyFile());
        REQUIRE(keys.open(QIODevice::WriteOnly));
        keys.write("keys of that day");
    }

    [[nodiscard]] QString database() const { return m_disk + QStringLiteral("/noi.db"); }
    [[nodiscard]] QString keyFile() const { return m_disk + QStringLiteral("/noi.keys"); }
    [[nodiscard]] QString backups() const { return m_disk + QStringLiteral("/before-upgrade"); }
    [[nodiscard]] QList<BackupInfo> backupList() const { return backupsIn(backups()); }

    [[nodiscard]] Result<std::unique_ptr<Store>> openNew(const QByteArray& key = testKey())
    {
        clock.ms += 61'000;
        return openUpgrading({database(), keyFile(), backups()}, key, clock, {QStringLiteral("pc-1"), {}});
    }
    /// Makes the next upgrade fail, or the data something else than an earlier version left.
    void spoil(const char* sql)
    {
        auto old = Database::open(database(), testKey());
        REQUIRE_OK(old);
        REQUIRE_OK((*old)->run(QString::fromLatin1(sql)));
    }
    /// Every file but the backups', with its content.
    [[nodiscard]] QMap<QString, QByteArray> files() const
    {
        QMap<QString, QByteArray> all;
        QDirIterator it(m_disk, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            if (file.fileName().startsWith(backups())) continue;
            REQUIRE(file.open(QIODevice::ReadOnly));
            all.insert(file.fileName(), file.readAll());
        }
        return all;
    }

private:
    QString m_disk;
};

Row countsOf(Database& database)
{
    const auto counts =
        database.row(QStringLiteral("SELECT (SELECT count(*) FROM op), (SELECT sum(id % 1000003) FROM op), "
                                    "(SELECT sum(length(body)) FROM op)"));
    REQUIRE_OK(counts);
    return *counts;
}

Row countsOf(const QString& path)
{
    auto database = Database::open(path, testKey(), Database::Mode::ReadOnly);
    REQUIRE_OK(database);
    return countsOf(**database);
}

qint64 people(Store& store)
{
    const auto count = store.database().row(QStringLiteral("SELECT count(*) FROM person"));
    REQUIRE_OK(count);
    return count->first().toLongLong();
}

/// Nothing was written but, perhaps, backups; and what was there still opens.
void checkUntouched(OldStation& station, const QMap<QString, QByteArray>& before)
{
    CHECK(station.files() == before);
    auto database = Database::open(station.database(), testKey(), Database::Mode::ReadOnly);
    REQUIRE_OK(database);
    CHECK((*database)->row(QStringLiteral("SELECT count(*) FROM op"))->first() == 301);
}

} // namespace

TEST_CASE("data of every earlier version are backed up, taken over whole, and worked on", "[upgrade]")
{
    const int version = GENERATE(1, 2, 3, 4);
    CAPTURE(version);
    OldStation station(version);
    const Row before = countsOf(station.database());
    {
        const auto store = station.openNew();
        REQUIRE_OK(store);
        CHECK((*store)->database().row(QStringLiteral("PRAGMA user_version"))->first() == newestSchema());
        CHECK(countsOf((*store)->database()) == before);
        CHECK(people(**store) == 300);
        REQUIRE_OK((*store)->verifyChain());
        addOne(**store, named(QStringLiteral("Sau khi nâng cấp")));
    }
    CHECK_FALSE(QFile::exists(station.database() + QStringLiteral(".upgrading")));
    REQUIRE(station.backupList().size() == 1);
    const QString backup = station.backupList().first().folder;
    CHECK(countsOf(backup + QStringLiteral("/noi.db")) == before);
    auto kept = Database::open(backup + QStringLiteral("/noi.db"), testKey(), Database::Mode::ReadOnly);
    REQUIRE_OK(kept);
    CHECK((*kept)->row(QStringLiteral("PRAGMA user_version"))->first() == version);
    QFile keys(backup + QStringLiteral("/noi.keys"));
    REQUIRE(keys.open(QIODevice::ReadOnly));
    CHECK(keys.readAll() == "keys of that day");

    const auto again = station.openNew(); // nothing left to upgrade
    REQUIRE_OK(again);
    CHECK(people(**again) == 301);
    CHECK(station.backupList().size() == 1);
}

TEST_CASE("a migration that fails half-way leaves every byte as it was, and says where the backup is",
          "[upgrade]")
{
    OldStation station(1);
    station.spoil("CREATE TABLE pack(in_the_way)"); // 2, 3 and 4 go well, 5 does not
    const auto before = station.files();
    const Row counts = countsOf(station.database());
    const auto opened = station.openNew();
    REQUIRE_FALSE(opened.ok());
    INFO(opened.error().english().toStdString());
    REQUIRE(station.backupList().size() == 1);
    CHECK(opened.error().english().contains(u"could not take over the data (tables 1 to "));
    CHECK(opened.error().english().contains(u"as it was before the upgrade"));
    CHECK(opened.error().english().contains(QDir::toNativeSeparators(station.backupList().first().folder)));
    checkUntouched(station, before);
    CHECK(countsOf(station.backupList().first().folder + QStringLiteral("/noi.db")) == counts);
}

TEST_CASE("data that are migrated but cannot be opened then stay as they were", "[upgrade]")
{
    OldStation station(4);
    SECTION("because a table is missing") { station.spoil("DROP TABLE setting"); }
    SECTION("because the journal does not fit its chain")
    {
        station.spoil("UPDATE op SET body = (SELECT body FROM op ORDER BY id LIMIT 1 OFFSET 7) "
                      "WHERE id = (SELECT id FROM op ORDER BY id LIMIT 1 OFFSET 8)");
    }
    const auto before = station.files();
    const auto opened = station.openNew();
    REQUIRE_FALSE(opened.ok());
    INFO(opened.error().english().toStdString());
    CHECK(opened.error().english().contains(u"could not take over the data (tables 4 to "));
    checkUntouched(station, before);
}

TEST_CASE("however often an upgrade is tried, two backups of it are kept", "[upgrade]")
{
    OldStation station(4);
    station.spoil("CREATE TABLE pack(in_the_way)");
    for (int i = 0; i < 4; ++i)
        REQUIRE_FALSE(station.openNew().ok());
    CHECK(station.backupList().size() == 2);
    station.spoil("DROP TABLE pack"); // a later version knows how
    const auto opened = station.openNew();
    REQUIRE_OK(opened);
    CHECK(people(**opened) == 300);
}

TEST_CASE("what an upgrade left behind that the power went from is cleared away", "[upgrade]")
{
    OldStation station(4);
    for (const char* part : {"", "-wal", "-shm"}) {
        QFile half(station.database() + QStringLiteral(".upgrading") + QLatin1String(part));
        REQUIRE(half.open(QIODevice::WriteOnly));
        half.write(QByteArray(5000, 'h'));
    }
    REQUIRE(QDir().mkpath(station.backups() + QStringLiteral("/2026-01-01_080000.unfinished")));
    const auto opened = station.openNew();
    REQUIRE_OK(opened);
    CHECK(people(**opened) == 300);
    CHECK(QDir(station.folder()).entryList({QStringLiteral("*.upgrading*")}).isEmpty());
    CHECK(QDir(station.backups()).entryList({QStringLiteral("*.unfinished")}).isEmpty());
}

TEST_CASE("the latest work, still in the log beside the database after a power cut, is taken over too",
          "[upgrade]")
{
    OldStation station(4);
    {
        auto database = Database::open(station.database(), testKey());
        REQUIRE_OK(database);
        REQUIRE_OK((*database)->run(QStringLiteral("INSERT INTO draft VALUES(1, 'form', 'vừa gõ')")));
        for (const char* part : {"", "-wal"})
            REQUIRE(QFile::copy(station.database() + QLatin1String(part),
                                station.path(QStringLiteral("cut.db")) + QLatin1String(part)));
    }
    for (const char* part : {"", "-wal"}) {
        QFile::remove(station.database() + QLatin1String(part));
        REQUIRE(QFile::rename(station.path(QStringLiteral("cut.db")) + QLatin1String(part),
                              station.database() + QLatin1String(part)));
    }
    const auto opened = station.openNew();
    REQUIRE_OK(opened);
    CHECK((*opened)->database().row(QStringLiteral("SELECT state FROM draft"))->first() ==
          QStringLiteral("vừa gõ"));
}

#ifndef Q_OS_WIN // fill and limit a disk as Linux does
TEST_CASE("a disk without room for the backup is told before anything is written", "[upgrade]")
{
    StoreFolder folder;
    const QString disk = folder.path(QStringLiteral("disk"));
    REQUIRE(QDir().mkpath(disk));
    if (::mount("tmpfs", QFile::encodeName(disk).constData(), "tmpfs", 0, "size=3m") != 0) {
        WARN("skipped: this system does not let a test mount a small disk");
        return;
    }
    {
        OldStation station(4, disk);
        const auto before = station.files();
        const auto opened = station.openNew();
        CHECK_FALSE(opened.ok());
        if (!opened) {
            CHECK(opened.error().kind == ErrorKind::DiskFull);
            CHECK(opened.error().english().contains(u"Nothing was changed: free some space"));
        }
        CHECK_FALSE(QDir(station.backups()).exists());
        checkUntouched(station, before);
    }
    ::umount(QFile::encodeName(disk).constData());
}

TEST_CASE("a backup, or a copy, that cannot be written to its end changes nothing", "[upgrade]")
{
    // Files may not grow past this: the backup of 300 people does not fit, or only the migrated copy does
    // not.
    OldStation station(1);
    const qint64 size = QFileInfo(station.database()).size();
    const qint64 limit = GENERATE(0.5, 1.01) * static_cast<double>(size);
    const auto before = station.files();
    rlimit old{};
    ::getrlimit(RLIMIT_FSIZE, &old);
    const auto signalBefore = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit small{static_cast<rlim_t>(limit), old.rlim_max};
    REQUIRE(::setrlimit(RLIMIT_FSIZE, &small) == 0);
    const auto opened = station.openNew();
    ::setrlimit(RLIMIT_FSIZE, &old);
    std::signal(SIGXFSZ, signalBefore);
    REQUIRE_FALSE(opened.ok());
    INFO(opened.error().english().toStdString());
    CHECK((opened.error().kind == ErrorKind::Io || opened.error().kind == ErrorKind::DiskFull));
    CHECK(station.backupList().size() == (limit < size ? 0 : 1));
    CHECK(QDir(station.backups()).entryList({QStringLiteral("*.unfinished")}).isEmpty());
    checkUntouched(station, before);
    REQUIRE_OK(station.openNew()); // once there is room
}
#endif

TEST_CASE("damaged data are not upgraded", "[upgrade]")
{
    OldStation station(4);
    QFile file(station.database());
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek(20 * 4096 + 100));
    const char byte = file.read(1).at(0);
    REQUIRE(file.seek(20 * 4096 + 100));
    REQUIRE(file.putChar(static_cast<char>(byte ^ 1)));
    file.close();
    const auto before = station.files();
    const auto opened = station.openNew();
    REQUIRE_FALSE(opened.ok());
    CHECK(opened.error().kind == ErrorKind::Damaged);
    CHECK(station.backupList().isEmpty());
    CHECK(station.files() == before);
}

TEST_CASE("data of a newer version are refused in words, and neither backed up nor changed", "[upgrade]")
{
    OldStation station(4);
    REQUIRE_OK(station.openNew());
    QDir(station.backups()).removeRecursively();
    station.spoil(qPrintable(QStringLiteral("PRAGMA user_version=%1").arg(newestSchema() + 1)));
    const auto before = station.files();
    const auto opened = station.openNew();
    REQUIRE_FALSE(opened.ok());
    CHECK(opened.error().kind == ErrorKind::NewerSchema);
    CHECK(opened.error().english().contains(u"written by a newer version of Nôi"));
    CHECK(station.files() == before);
    CHECK(station.backupList().isEmpty());
}

TEST_CASE("a wrong key upgrades nothing", "[upgrade]")
{
    OldStation station(4);
    const auto before = station.files();
    const auto opened = station.openNew(QByteArray(32, 'x'));
    REQUIRE_FALSE(opened.ok());
    CHECK(opened.error().kind == ErrorKind::WrongKey);
    CHECK(station.files() == before);
}

TEST_CASE("where there are no data yet they are made, without a backup", "[upgrade]")
{
    StoreFolder folder;
    const auto opened = openUpgrading({folder.path(), folder.path(QStringLiteral("noi.keys")),
                                       folder.path(QStringLiteral("before-upgrade"))},
                                      testKey(), folder.clock, {QStringLiteral("pc-1"), {}});
    REQUIRE_OK(opened);
    CHECK(people(**opened) == 0);
    CHECK_FALSE(QFile::exists(folder.path(QStringLiteral("before-upgrade"))));
}
