#include "app/station/machine/folder_claim.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QTemporaryDir>

using namespace noi;

TEST_CASE("the data folder is made, and is for one running program", "[machine]")
{
    const QTemporaryDir dir;
    const QString folder = dir.filePath(QStringLiteral("Trạm Y tế/dữ liệu")),
                  lock = folder + QStringLiteral("/noi.lock");
    {
        const auto first = claimFolder(folder, lock);
        REQUIRE(first);
        const auto second = claimFolder(folder, lock);
        REQUIRE_FALSE(second);
        CHECK(second.error().kind == ErrorKind::Refused);
    }
    CHECK(claimFolder(folder, lock));
}

TEST_CASE("a data folder that cannot be made or written is said to be that, and not to be open elsewhere",
          "[machine]")
{
    const QTemporaryDir dir;
    const QString inTheWay = dir.filePath(QStringLiteral("file"));
    QFile file(inTheWay);
    REQUIRE(file.open(QIODevice::WriteOnly));
    const auto below =
        claimFolder(inTheWay + QStringLiteral("/data"), inTheWay + QStringLiteral("/data/noi.lock"));
    REQUIRE_FALSE(below);
    CHECK(below.error().kind == ErrorKind::ReadOnly);
    CHECK(below.error().english().contains(inTheWay));
    // Where the lock's file cannot lie: its folder is missing. Rights alone do not stop who runs the tests as
    // root.
    const auto unwritable = claimFolder(dir.path(), dir.filePath(QStringLiteral("missing/noi.lock")));
    REQUIRE_FALSE(unwritable);
    CHECK(unwritable.error().kind != ErrorKind::Refused);
}
