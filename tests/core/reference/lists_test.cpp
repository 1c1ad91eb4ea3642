#include "core/reference/code_list.h"
#include "core/reference/reference.h"
#include "tests/core/reference/packs.h"
#include "tests/support/shared_data.h"

#include <QTemporaryDir>

using namespace noi;

TEST_CASE("there are 54 ethnic groups and foreigners, found by any of their spellings", "[reference]")
{
    const EthnicGroups& groups = test::bundled().ethnicGroups;
    CHECK(groups.all().size() == 55);
    const auto code = [&](const char* name) {
        const CodeEntry* const found = groups.byName(QString::fromUtf8(name));
        return found ? found->code : QString();
    };
    CHECK(code("Kinh") == QStringLiteral("01"));
    CHECK(code("gia rai") == QStringLiteral("10"));
    CHECK(code("Jrai") == QStringLiteral("10"));
    CHECK(code("H'Mông") == QStringLiteral("08"));
    CHECK(code("Ê Đê") == QStringLiteral("12"));
    CHECK(code("BA NA") == QStringLiteral("13"));
    CHECK(code("foreigner") == QStringLiteral("55"));
    CHECK(code("Không có") == QString());
    CHECK(code("") == QString());
    const QString path = test::sharedData(QStringLiteral("vn/ethnic54.csv"));
    SKIP_WITHOUT_DATA(path, "vn/ethnic54.csv");
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QStringList lines =
        QString::fromUtf8(file.readAll()).remove(u'\r').split(u'\n', Qt::SkipEmptyParts);
    CHECK(lines.size() == 56);
    for (const QString& line : lines.mid(1)) {
        const CodeEntry* const group = groups.byCode(line.section(u',', 0, 0));
        REQUIRE(group);
        CHECK(group->name.vi == line.section(u',', 1));
        CHECK(groups.byName(group->name.vi) == group);
    }
}

TEST_CASE("a role may do what its pack says and nothing else", "[reference]")
{
    const Roles& roles = test::bundled().roles;
    const QString nurse = QStringLiteral("nurse"), head = QStringLiteral("head"),
                  it = QStringLiteral("it");
    CHECK(roles.may(nurse, QStringLiteral("record-dose")));
    CHECK(roles.may(nurse, QStringLiteral("suspend-lot")));
    CHECK(!roles.may(nurse, QStringLiteral("resume-lot")));
    CHECK(!roles.may(nurse, QStringLiteral("manage-users")));
    CHECK(roles.may(head, QStringLiteral("restore-backup")));
    CHECK(roles.may(it, QStringLiteral("set-up-scanner")));
    CHECK(!roles.may(it, QStringLiteral("view-people")));
    CHECK(!roles.may(QStringLiteral("stranger"), QStringLiteral("view-people")));
    CHECK(roles.byCode(head)->name.in(u"vi") == QStringLiteral("Trưởng trạm"));
    CHECK(roles.byCode(head)->name.in(u"en_GB") == QStringLiteral("Head of station"));
}

TEST_CASE("sites are offered by route", "[reference]")
{
    const InjectionSites& sites = test::bundled().sites;
    CHECK(sites.forRoute(QStringLiteral("im")).size() == 4);
    CHECK(sites.forRoute(QStringLiteral("id")).size() == 2);
    REQUIRE(sites.forRoute(QStringLiteral("oral")).size() == 1);
    CHECK(sites.forRoute(QStringLiteral("oral")).first().code == QStringLiteral("mouth"));
    CHECK(sites.byCode(QStringLiteral("nowhere")) == nullptr);
}

TEST_CASE("every pack that is compiled in says its source, date and version", "[reference]")
{
    const QStringList files = QDir(bundledPacks()).entryList({QStringLiteral("*.csv")}, QDir::Files);
    CHECK(files.size() >= 12);
    for (const QString& file : files) {
        CAPTURE(file);
        const Result<PackInfo> info = PackTable::readInfo(test::bundledBytes(file), file);
        REQUIRE_OK(info);
        CHECK(!info->title.isEmpty());
        CHECK(!info->source.isEmpty());
        CHECK(!info->version.isEmpty());
        CHECK(info->date.isValid());
    }
}

TEST_CASE("a pack on disk that names what no other pack knows is refused", "[reference]")
{
    QTemporaryDir dir;
    QFile file(dir.filePath(QStringLiteral("roles-2026-08-01.csv")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("# valid_from: 2026-08-01\ncode,name_vi,name_en,permissions\nnurse,Y tá,Nurse,fly\n");
    file.close();
    const PackFolders folders({bundledPacks(), dir.path()});
    const auto later = Reference::load(folders, QDate(2026, 8, 1));
    REQUIRE(!later.ok());
    CHECK(later.error().english().contains(QStringLiteral("“nurse”, names “fly”")));
    const auto before = Reference::load(folders, QDate(2026, 7, 31));
    REQUIRE_OK(before);
}
