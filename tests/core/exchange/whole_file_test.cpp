#include "core/exchange/whole_file.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#ifdef Q_OS_LINUX
#include <sys/mount.h>
#endif

using namespace noi;
using namespace noi::exchange;

namespace
{

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

TEST_CASE("a file is written whole over the one before", "[exchange]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("Báo cáo tháng 10.csv"));
    REQUIRE_OK(writeWhole(path, "một"));
    REQUIRE_OK(writeWhole(path, "hai"));
    CHECK(bytesOf(path) == "hai");
    CHECK(QDir(folder.path()).entryList(QDir::Files).size() == 1);
}

TEST_CASE("a file that cannot be written is said with its name, and leaves nothing", "[exchange]")
{
    const QTemporaryDir folder;
    REQUIRE(QDir(folder.path()).mkdir(QStringLiteral("taken.csv")));
    for (const char* name : {"taken.csv", "no/such/folder.csv"}) {
        const auto written = writeWhole(folder.filePath(QLatin1String(name)), "x");
        REQUIRE_FALSE(written.ok());
        CHECK(written.error().kind == ErrorKind::ReadOnly);
        CHECK(written.error().english().contains(QDir::toNativeSeparators(QLatin1String(name))));
    }
    CHECK(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).size() == 1);
}

#ifdef Q_OS_LINUX
TEST_CASE("a full disk is said, and what was there before stays", "[exchange]")
{
    const QTemporaryDir folder;
    if (mount("tmpfs", QFile::encodeName(folder.path()).constData(), "tmpfs", 0, "size=64k") != 0) {
        WARN("skipped: a small disk needs the right to mount one");
        return;
    }
    const QString path = folder.filePath(QStringLiteral("a.xlsx"));
    REQUIRE_OK(writeWhole(path, "before"));
    const auto written = writeWhole(path, QByteArray(200000, 'x'));
    const QByteArray kept = bytesOf(path);
    const qsizetype files = QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size();
    umount(QFile::encodeName(folder.path()).constData());
    REQUIRE_FALSE(written.ok());
    CHECK(written.error().kind == ErrorKind::DiskFull);
    CHECK(kept == "before");
    CHECK(files == 1);
}
#endif
