#include "core/base/vietnamese.h"
#include "core/reference/commune_search.h"
#include "tests/core/reference/packs.h"

#include <algorithm>
#include <rapidcheck.h>

using namespace noi;

namespace
{

const CommuneSearch& search()
{
    static const CommuneSearch built(test::bundled().communes);
    return built;
}

QStringList texts(const QList<CommuneMatch>& matches)
{
    QStringList all;
    for (const CommuneMatch& match : matches)
        all.append(match.text());
    return all;
}

QString first(const char* typed, const QString& nearProvince = {})
{
    const QList<CommuneMatch> found = search().find(QString::fromUtf8(typed), 20, nearProvince);
    return found.isEmpty() ? QString() : found.first().text();
}

} // namespace

TEST_CASE("a commune is found without marks, in any word order, by beginnings of words",
          "[reference][search]")
{
    const QString iaLy = QStringLiteral("Xã Ia Ly, tỉnh Gia Lai");
    CHECK(first("xa ia ly") == iaLy);
    CHECK(first("Ia Ly") == iaLy);
    CHECK(first("ly ia gia lai") == iaLy);
    CHECK(first("GIA LAI, IA LY") == iaLy);
    CHECK(first("  ") == QString());
    CHECK(first("ia ly zzz") == QString());
    CHECK(first("hleo", QStringLiteral("66")) == QStringLiteral("Xã Ea H'Leo, tỉnh Đắk Lắk"));
}

TEST_CASE("an old name finds the new commune, and a split one gives the candidates to ask by",
          "[reference][search]")
{
    const QList<CommuneMatch> found = search().find(QStringLiteral("ia mo nong chu pah"));
    REQUIRE(found.size() == 1);
    CHECK(found[0].isOld);
    CHECK(found[0].text() == QStringLiteral("Xã Ia Mơ Nông, huyện Chư Păh, tỉnh Gia Lai"));
    CHECK(found[0].commune.withProvince() == QStringLiteral("Xã Ia Ly, tỉnh Gia Lai"));
    CHECK(found[0].candidates.isEmpty());

    const QList<CommuneMatch> split = search().find(QStringLiteral("phường cống vị ba đình"));
    REQUIRE(split.size() == 1);
    CHECK(split[0].candidates.size() > 1);
    CHECK(split[0].commune.code.isEmpty());
}

TEST_CASE("numbers match with and without leading zeros", "[reference][search]")
{
    CHECK(search().find(QStringLiteral("phuong 1 go vap")).size() ==
          search().find(QStringLiteral("phuong 01 go vap")).size());
    CHECK(!search().find(QStringLiteral("phuong 1 go vap")).isEmpty());
}

TEST_CASE("one's own province comes first among equal names", "[reference][search]")
{
    const QString name = QStringLiteral("Xã Tân Lập");
    QStringList provinces;
    for (const Commune& commune : test::bundled().communes.all()) {
        if (commune.name == name) provinces.append(commune.provinceCode);
    }
    CHECK(provinces.size() > 1);
    for (const QString& province : provinces)
        CHECK(search().find(name, 20, province).first().commune.provinceCode == province);
    CHECK(search().find(QStringLiteral("tân"), 5).size() == 5);
}

TEST_CASE("an address on a card names its commune, new or old", "[reference][search]")
{
    const auto find = [](const char* address) { return search().inAddress(QString::fromUtf8(address)); };
    const auto today = find("Làng Mrông Yố, Ia Ly, Gia Lai");
    REQUIRE(today.size() == 1);
    CHECK(today[0].commune.code == QStringLiteral("23734"));
    CHECK(!today[0].isOld);

    const auto old = find("Thôn 3, TT. Ia Ly, Chư Păh, Gia Lai");
    REQUIRE(old.size() == 1);
    CHECK(old[0].isOld);
    CHECK(old[0].commune.code == QStringLiteral("23734"));

    const auto numbered = find("12 Lê Lợi, Phường 1, Quận Gò Vấp, TP Hồ Chí Minh");
    REQUIRE(numbered.size() == 1);
    CHECK(numbered[0].old.district == QStringLiteral("Quận Gò Vấp"));
    CHECK(find("").isEmpty());
    CHECK(find("Gia Lai").isEmpty());
    CHECK(find(", , ,").isEmpty());
    CHECK(find("Thôn 1, Không Có, Đâu Cả").isEmpty());
}

TEST_CASE("any order of its words, with or without marks, finds the same commune",
          "[reference][search][property]")
{
    const Communes& communes = test::bundled().communes;
    const auto all = communes.all().size() + communes.allOld().size();
    CHECK(rc::check([&] {
        const auto pick = *rc::gen::inRange<qsizetype>(0, all);
        const bool old = pick >= communes.all().size();
        const QString text = old ? communes.allOld()[pick - communes.all().size()].withProvince()
                                 : communes.all()[pick].withProvince();
        QStringList words = QString(text).remove(u',').split(u' ');
        for (qsizetype i = words.size() - 1; i > 0; --i)
            words.swapItemsAt(i, *rc::gen::inRange<qsizetype>(0, i + 1));
        if (*rc::gen::arbitrary<bool>()) words.last().chop(words.last().size() > 1 ? 1 : 0);
        const QStringList marked = texts(search().find(words.join(u' '), 1000));
        const QStringList plain = texts(search().find(withoutMarks(words.join(u' ')).toUpper(), 1000));
        RC_ASSERT(marked.contains(text));
        RC_ASSERT(marked == plain);
    }));
}

TEST_CASE("whatever is typed, the search answers", "[reference][search][property]")
{
    CHECK(rc::check([](const std::u16string& any) {
        const QString typed = QString::fromStdU16String(any);
        RC_ASSERT(search().find(typed, 7).size() <= 7);
        RC_ASSERT(search().inAddress(typed, 7).size() <= 7);
    }));
}
