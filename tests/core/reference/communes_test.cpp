#include "core/base/vietnamese.h"
#include "core/reference/communes.h"
#include "tests/core/reference/packs.h"
#include "tests/support/shared_data.h"

#include <QSet>

#include <algorithm>

using namespace noi;

namespace
{

QList<QStringList> rowsOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QList<QStringList> rows;
    const QStringList lines =
        QString::fromUtf8(file.readAll()).remove(u'\r').split(u'\n', Qt::SkipEmptyParts);
    for (const QString& line : lines.mid(1))
        rows.append(line.split(u','));
    return rows;
}

CommunePacks small()
{
    return {"code,name\n52,Tỉnh Gia Lai\n", "code,name,province\n23734,Xã Ia Ly,52\n",
            "code,name,province\n627,Huyện Chư Păh,Tỉnh Gia Lai\n",
            "code,name,district,new\n23737,Xã Ia Mơ Nông,627,23734\n"};
}

} // namespace

TEST_CASE("the packs hold 34 provinces, 3,321 communes and 10,040 old communes, 471 of them split",
          "[reference]")
{
    const Communes& communes = test::bundled().communes;
    CHECK(communes.provinces().size() == 34);
    CHECK(communes.all().size() == 3321);
    CHECK(communes.allOld().size() == 10040);
    CHECK(std::count_if(communes.allOld().begin(), communes.allOld().end(),
                        [](const OldCommune& old) { return old.wasSplit(); }) == 471);
}

TEST_CASE("every old commune became communes that exist, and every commune came from one", "[reference]")
{
    const Communes& communes = test::bundled().communes;
    QSet<QString> reached;
    for (const OldCommune& old : communes.allOld()) {
        CAPTURE(old.withProvince());
        CHECK(communes.successors(old).size() == old.newCodes.size());
        CHECK(QSet<QString>(old.newCodes.begin(), old.newCodes.end()).size() == old.newCodes.size());
        reached += QSet<QString>(old.newCodes.begin(), old.newCodes.end());
    }
    CHECK(reached.size() == communes.all().size());
}

TEST_CASE("a commune is always shown with its province", "[reference]")
{
    const Communes& communes = test::bundled().communes;
    const Commune* const iaLy = communes.byCode(QStringLiteral("23734"));
    REQUIRE(iaLy);
    CHECK(iaLy->withProvince() == QStringLiteral("Xã Ia Ly, tỉnh Gia Lai"));
    CHECK(communes.inProvince(QStringLiteral("52")).size() == 135);
    const OldCommune* const old = communes.oldByCode(QStringLiteral("23737"));
    REQUIRE(old);
    CHECK(old->withProvince() == QStringLiteral("Xã Ia Mơ Nông, huyện Chư Păh, tỉnh Gia Lai"));
    CHECK(communes.successors(*old).first().code == iaLy->code);
    CHECK(communes.byCode(QStringLiteral("99999")) == nullptr);
    CHECK(communes.oldByCode(QString()) == nullptr);
}

TEST_CASE("the commune packs say what the published lists say", "[reference]")
{
    const QString wards = test::sharedData(QStringLiteral("vn/wards3321.csv"));
    const QString changes = test::sharedData(QStringLiteral("vn/ward_old_to_new.csv"));
    SKIP_WITHOUT_DATA(wards, "vn/wards3321.csv");
    SKIP_WITHOUT_DATA(changes, "vn/ward_old_to_new.csv");
    const Communes& communes = test::bundled().communes;
    int checked = 0;
    for (const QStringList& row : rowsOf(wards)) {
        const Commune* const commune = communes.byCode(row[0]);
        REQUIRE(commune);
        checked += commune->name == row[1] && commune->provinceCode == row[3];
    }
    CHECK(checked == 3321);

    QHash<QString, const OldCommune*> islands;
    for (const OldCommune& old : communes.allOld()) {
        if (old.code.isEmpty()) islands.insert(old.name, &old);
    }
    CHECK(islands.size() == 5);
    int otherCode = 0, otherKind = 0;
    for (const QStringList& row : rowsOf(changes)) {
        const OldCommune* const old = row[2].isEmpty() ? islands.value(row[4]) : communes.oldByCode(row[2]);
        CAPTURE(row.join(u','));
        REQUIRE(old);
        CHECK(old->name == (row[3].isEmpty() ? row[4] : row[3]));
        CHECK(old->district == row[4]);
        CHECK(old->province == row[5]);
        CHECK(old->wasSplit() == (row[9] == u"True"));
        otherCode += !old->newCodes.contains(row[6]);
        QStringList names, bareNames;
        for (const Commune& commune : communes.successors(*old)) {
            names.append(searchKey(commune.name));
            bareNames.append(names.last().section(u' ', 1));
        }
        // The two lists place tone marks differently: Hoà, Hòa.
        otherKind += !names.contains(searchKey(row[7]));
        CHECK(bareNames.contains(searchKey(row[7]).section(u' ', 1)));
    }
    // They disagree on the code of Xã Ba Chẽ, which five old communes joined, and on ten communes of Đồng Nai
    // (from 39 old ones) that are wards in the newer list.
    CHECK(otherCode == 5);
    CHECK(otherKind == 39);
}

TEST_CASE("a commune pack that cannot be right is refused with its file and line", "[reference]")
{
    REQUIRE_OK(Communes::read(small()));
    const auto refusal = [](const CommunePacks& packs) {
        const Result<Communes> read = Communes::read(packs);
        REQUIRE(!read.ok());
        CHECK(read.error().kind == ErrorKind::Damaged);
        return read.error().english();
    };
    CommunePacks packs = small();
    packs.communes += "23734,Xã Khác,52\n";
    CHECK(refusal(packs).contains(QStringLiteral("communes.csv, line 3: “23734” stands in it twice")));
    packs = small();
    packs.communes += "1,Xã Khác,53\n";
    CHECK(refusal(packs).contains(QStringLiteral("communes.csv, line 3 names “53”, which does not exist")));
    packs = small();
    packs.oldCommunes += "1,Xã Cũ,627,23735\n";
    CHECK(refusal(packs).contains(QStringLiteral("old-communes.csv, line 3 names “23735”")));
    packs = small();
    packs.oldCommunes += "1,Xã Cũ,628,23734\n";
    CHECK(refusal(packs).contains(QStringLiteral("old-communes.csv, line 3 names “628”")));
    packs = small();
    packs.oldCommunes += "1,Xã Cũ,627,\n";
    CHECK(refusal(packs).contains(QStringLiteral("old-communes.csv, line 3")));
}
