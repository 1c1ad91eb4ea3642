#include "core/model/dose.h"
#include "core/store/migrations.h"
#include "tests/core/store/store_fixture.h"

#include <QProcess>

#include <csignal>
#include <sys/mount.h>
#include <sys/resource.h>

using namespace noi;
using namespace noi::test;

namespace
{

Result<std::unique_ptr<Store>> tryOpen(StoreFolder& folder, const QByteArray& key = testKey())
{
    return Store::open(folder.path(), key, folder.clock, {QStringLiteral("pc-1"), {}});
}

void checkError(const Error& error, ErrorKind kind, const char* says)
{
    INFO(error.english().toStdString());
    CHECK(error.kind == kind);
    CHECK(error.english().contains(QString::fromUtf8(says)));
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void overwrite(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    REQUIRE(file.write(bytes) == bytes.size());
}

/// Some work; afterwards nothing is left beside the database file.
void fillWith(StoreFolder& folder, int people)
{
    const auto store = folder.open();
    for (int i = 0; i < people; ++i)
        addOne(*store, named(QStringLiteral("Trẻ số %1").arg(i)));
}

Result<void> addMany(Store& store)
{
    Work work(store, {});
    for (int i = 0; i < 2000; ++i)
        work.add(named(QStringLiteral("Một cái tên dài cho đầy đĩa %1").arg(i)));
    return work.commit();
}

qint64 people(Store& store)
{
    const auto count = store.database().row(QStringLiteral("SELECT count(*) FROM person"));
    REQUIRE_OK(count);
    return count->first().toLongLong();
}

} // namespace

TEST_CASE("a wrong key is told and changes nothing", "[store][errors]")
{
    StoreFolder folder;
    fillWith(folder, 3);
    const QByteArray before = bytesOf(folder.path());
    const auto opened = tryOpen(folder, QByteArray(32, 'x'));
    REQUIRE_FALSE(opened.ok());
    checkError(opened.error(), ErrorKind::WrongKey, "key does not open “noi.db”");
    CHECK(bytesOf(folder.path()) == before);
    CHECK(people(*folder.open()) == 3);
}

TEST_CASE("a file that is no database is told and stays as it is", "[store][errors]")
{
    StoreFolder folder;
    overwrite(folder.path(), QByteArray(9000, 'z'));
    const auto opened = tryOpen(folder);
    REQUIRE_FALSE(opened.ok());
    CHECK(opened.error().kind == ErrorKind::WrongKey);
    CHECK(bytesOf(folder.path()) == QByteArray(9000, 'z'));
}

TEST_CASE("damage anywhere in the file is told, by opening or by the check of the whole", "[store][errors]")
{
    StoreFolder folder;
    fillWith(folder, 200);
    const QByteArray whole = bytesOf(folder.path());
    const auto firstError = [&]() -> Error {
        auto opened = tryOpen(folder);
        if (!opened) return opened.error();
        if (auto verified = (*opened)->verifyChain(); !verified) return verified.error();
        const auto sound = (*opened)->database().row(QStringLiteral("PRAGMA integrity_check"));
        if (!sound) return sound.error();
        // A page that belongs to an empty table is told in words.
        const QString told = sound->first().toString();
        if (told != u"ok") return Error{ErrorKind::Damaged, "%1", {told}};
        return Error{ErrorKind::Refused, "nothing was found"};
    };
    // Every page, each at another place. The first 16 bytes are the key's salt.
    for (qsizetype page = 0; page * 4096 < whole.size(); page += 3) {
        QByteArray changed = whole;
        const qsizetype at = page * 4096 + 20 + (page * 389) % 4000;
        changed[at] = static_cast<char>(changed[at] ^ 1);
        overwrite(folder.path(), changed);
        const Error error = firstError();
        INFO(page << ' ' << error.english().toStdString());
        CHECK((error.kind == ErrorKind::Damaged || (page == 0 && error.kind == ErrorKind::WrongKey)));
    }
    for (const qsizetype size : {whole.size() / 2, whole.size() - 4096}) {
        overwrite(folder.path(), whole.left(size));
        CHECK(firstError().kind == ErrorKind::Damaged);
    }
    overwrite(folder.path(), whole);
    CHECK(people(*folder.open()) == 200);
}

TEST_CASE("data of a newer version are told and stay as they are", "[store][errors]")
{
    StoreFolder folder;
    fillWith(folder, 3);
    REQUIRE_OK(
        folder.open()->database().run(QStringLiteral("PRAGMA user_version=%1").arg(newestSchema() + 1)));
    const QByteArray before = bytesOf(folder.path());
    const auto opened = tryOpen(folder);
    REQUIRE_FALSE(opened.ok());
    checkError(opened.error(), ErrorKind::NewerSchema, "Install the newer version");
    CHECK(bytesOf(folder.path()) == before);
}

TEST_CASE("a database of the first version gets the new columns, and its doses stay", "[store]")
{
    StoreFolder folder;
    Id dose;
    {
        const auto store = folder.open();
        Work work(*store, {});
        const Id person = work.add(named(QStringLiteral("Mai")));
        Dose given;
        given.person = person;
        given.product = QStringLiteral("bcg");
        dose = work.add(given, person);
        REQUIRE_OK(work.commit());
        Database& database = store->database(); // back to how the first version made it
        for (const char* sql :
             {"DROP VIEW counted_dose", "ALTER TABLE dose DROP COLUMN override_of",
              "ALTER TABLE dose DROP COLUMN override_reason",
              "CREATE VIEW counted_dose AS SELECT d.* FROM dose d WHERE NOT EXISTS (SELECT 1 FROM voided v "
              "WHERE v.target = d.id)",
              "DROP TABLE link", "DROP TABLE link_cursor", "DROP TABLE link_ack", "DROP TABLE outbox",
              "DROP TABLE superseded", "DROP TABLE former_device", "DROP TABLE pack",
              "ALTER TABLE person DROP COLUMN withdrawn",
              "UPDATE setting SET value = 'first version' WHERE name = 'model'", "PRAGMA user_version=1"})
            REQUIRE_OK(database.run(QString::fromLatin1(sql)));
    }
    const auto store = folder.open();
    CHECK(store->database().row(QStringLiteral("PRAGMA user_version"))->first() == newestSchema());
    const auto kept = readRecord<Dose>(store->database(), dose);
    REQUIRE_OK(kept);
    CHECK(kept->product == u"bcg");
    const auto counted = store->database().row(
        QStringLiteral("SELECT override_of FROM counted_dose WHERE id = ?"), {dose.value});
    REQUIRE_OK(counted);
    CHECK(counted->size() == 1);

    Work work(*store, {});
    Dose against;
    against.product = QStringLiteral("bcg");
    against.overrideOf = {QStringLiteral("too-old"), QStringLiteral("complete")};
    against.overrideReason = QStringLiteral("chống dịch");
    const Id another = work.add(against, *store->fileOf(dose));
    REQUIRE_OK(work.commit());
    CHECK(*readRecord<Dose>(store->database(), another) == against);
}

TEST_CASE("a database that is only to be read refuses to be written, in words", "[store][errors]")
{
    StoreFolder folder;
    fillWith(folder, 3);
    auto database = Database::open(folder.path(), testKey(), Database::Mode::ReadOnly);
    REQUIRE_OK(database);
    const auto written = (*database)->run(QStringLiteral("DELETE FROM person"));
    REQUIRE_FALSE(written.ok());
    checkError(written.error(), ErrorKind::ReadOnly, "cannot be written to");
    CHECK((*database)->row(QStringLiteral("SELECT count(*) FROM person"))->first() == 3);
}

TEST_CASE("a database in a folder that cannot be written to is told", "[store][errors]")
{
    StoreFolder folder;
    fillWith(folder, 3);
    const QByteArray place = QFile::encodeName(folder.folder());
    if (::mount(place.constData(), place.constData(), nullptr, MS_BIND, nullptr) != 0) {
        WARN("skipped: this system does not let a test mount a folder read-only");
        return;
    }
    const bool readOnly =
        ::mount(nullptr, place.constData(), nullptr, MS_BIND | MS_REMOUNT | MS_RDONLY, nullptr) == 0;
    const auto opened = tryOpen(folder);
    ::umount(place.constData());
    REQUIRE(readOnly);
    REQUIRE_FALSE(opened.ok());
    checkError(opened.error(), ErrorKind::ReadOnly, "check the rights");
    CHECK(people(*folder.open()) == 3);
}

TEST_CASE("a database that another program holds is told and not harmed", "[store][errors]")
{
    StoreFolder folder;
    const auto store = folder.open();
    REQUIRE_OK(store->database().run(QStringLiteral("PRAGMA busy_timeout=50")));
    {
        auto other = Database::open(folder.path(), testKey());
        REQUIRE_OK(other);
        REQUIRE_OK((*other)->run(QStringLiteral("BEGIN IMMEDIATE")));
        Work work(*store, {});
        work.add(named(QStringLiteral("Mai")));
        const auto written = work.commit();
        REQUIRE_FALSE(written.ok());
        checkError(written.error(), ErrorKind::Io, "Another program is using “noi.db”");
        REQUIRE_OK((*other)->run(QStringLiteral("ROLLBACK")));
        REQUIRE_OK(work.commit()); // the same work, once it is free
    }
    CHECK(people(*store) == 1);
    REQUIRE_OK(store->verifyChain());
}

TEST_CASE("when no more fits nothing of a work is written, and all of it once there is room",
          "[store][errors]")
{
    StoreFolder folder;
    const auto store = folder.open();
    addOne(*store, named(QStringLiteral("Mai")));
    const QByteArray before = dumpRegisters(*store);
    REQUIRE_OK(store->database().run(
        QStringLiteral("PRAGMA max_page_count=%1")
            .arg(store->database().row(QStringLiteral("PRAGMA page_count"))->first().toInt() + 20)));
    const auto written = addMany(*store);
    REQUIRE_FALSE(written.ok());
    checkError(written.error(), ErrorKind::DiskFull, "free some space and try again");
    CHECK(dumpRegisters(*store) == before);
    REQUIRE_OK(store->verifyChain());
    REQUIRE_OK(store->database().run(QStringLiteral("PRAGMA max_page_count=1000000")));
    REQUIRE_OK(addMany(*store));
    CHECK(people(*store) == 2001);
    REQUIRE_OK(store->verifyChain());
}

TEST_CASE("a really full disk loses nothing that was acknowledged", "[store][errors]")
{
    StoreFolder folder;
    const QString disk = folder.path(QStringLiteral("disk"));
    REQUIRE(QDir().mkpath(disk));
    if (::mount("tmpfs", QFile::encodeName(disk).constData(), "tmpfs", 0, "size=1500k") != 0) {
        WARN("skipped: this system does not let a test mount a small disk");
        return;
    }
    {
        const auto store = folder.open(QStringLiteral("disk/noi.db"));
        addOne(*store, named(QStringLiteral("Mai")));
        const auto written = addMany(*store);
        REQUIRE_FALSE(written.ok());
        checkError(written.error(), ErrorKind::DiskFull, "The disk with “noi.db” is full");
        CHECK(people(*store) == 1);
        REQUIRE_OK(store->verifyChain());
        addOne(*store, named(QStringLiteral("Lan"))); // a little still fits
    }
    {
        const auto store = folder.open(QStringLiteral("disk/noi.db"));
        CHECK(people(*store) == 2);
        REQUIRE_OK(store->verifyChain());
    }
    ::umount(QFile::encodeName(disk).constData());
}

TEST_CASE("a file that may not grow is told as a failed write, and nothing is lost", "[store][errors]")
{
    StoreFolder folder;
    const auto store = folder.open();
    addOne(*store, named(QStringLiteral("Mai")));
    rlimit old{};
    ::getrlimit(RLIMIT_FSIZE, &old);
    const auto signalBefore = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit small{512 * 1024, old.rlim_max};
    REQUIRE(::setrlimit(RLIMIT_FSIZE, &small) == 0);
    const auto written = addMany(*store);
    ::setrlimit(RLIMIT_FSIZE, &old);
    std::signal(SIGXFSZ, signalBefore);
    REQUIRE_FALSE(written.ok());
    CHECK((written.error().kind == ErrorKind::Io || written.error().kind == ErrorKind::DiskFull));
    CHECK(people(*store) == 1);
    REQUIRE_OK(store->verifyChain());
    REQUIRE_OK(addMany(*store));
    REQUIRE_OK(store->verifyChain());
}
