#include "core/reference/products.h"
#include "tests/core/reference/packs.h"
#include "tests/support/shared_data.h"

using namespace noi;

namespace
{

const QByteArray columns =
    "code,name,short_name,manufacturer,cvx,atc,antigens,gtins,route,sites,dose_ml,doses_per_vial,"
    "open_hours,live,reconstituted,programme,min_age,max_age,niis_id,in_use,note\n";

Result<Products> one(const QByteArray& row)
{
    return Products::read(columns + row, QStringLiteral("products.csv"));
}

} // namespace

TEST_CASE("every product holds an antigen, has a route, a site that fits it, and a name", "[reference]")
{
    const Reference& reference = test::bundled();
    CHECK(reference.products.all().size() > 40);
    for (const Product& product : reference.products.all()) {
        CAPTURE(product.code);
        CHECK(!product.antigens.isEmpty());
        CHECK(!product.sites.isEmpty());
        CHECK(reference.routes.byCode(product.route));
        CHECK((!product.reconstituted || product.openHours == 6));
        CHECK((product.dosesPerVial.value_or(2) == 1 || product.openHours.has_value() ||
               !product.dosesPerVial));
        CHECK(reference.products.byCode(product.code) == &product);
    }
}

TEST_CASE("a pentavalent dose counts for five antigens, BCG for one", "[reference]")
{
    const Products& products = test::bundled().products;
    const Product* const five = products.byCode(QStringLiteral("dpt-hepb-hib-sii"));
    REQUIRE(five);
    CHECK(five->antigens.size() == 5);
    CHECK(!five->live);
    const Product* const bcg = products.byCode(QStringLiteral("bcg"));
    REQUIRE(bcg);
    CHECK(bcg->antigens == QStringList{QStringLiteral("bcg")});
    CHECK(bcg->live);
    CHECK(bcg->dosesPerVial == 10);
    CHECK(bcg->openHours == 6);
    CHECK(bcg->doseMl(0) == 0.1);
    CHECK(bcg->sites.first() == QStringLiteral("left-arm"));
    const Product* const je = products.byCode(QStringLiteral("jevax"));
    REQUIRE(je);
    CHECK(je->doseMl(12) == 0.5);
    CHECK(je->doseMl(35) == 0.5);
    CHECK(je->doseMl(36) == 1.0);
    CHECK(!products.byCode(QStringLiteral("hepb"))->doseMl(12));
    CHECK(products.withAntigen(QStringLiteral("measles")).size() >= 3);
}

TEST_CASE("a schedule finds a product by its vaccine type, and its own ages go with it", "[reference]")
{
    const Products& products = test::bundled().products;
    const auto typeOf = [&](const char* code) { return products.byCode(QLatin1String(code))->vaccineType; };
    CHECK(typeOf("dpt-hepb-hib-sii") == u"198");
    CHECK(typeOf("rotavin-m1") == u"VN-ROTAVIN");
    CHECK(typeOf("va-mengoc-bc").isEmpty());
    CHECK(products.byCode(QStringLiteral("rotavin"))->maxAge == u"6 months");
    CHECK(products.byCode(QStringLiteral("rotarix"))->maxAge == u"24 weeks");
    CHECK(products.byCode(QStringLiteral("rotarix"))->atc == u"J07BH01");
    CHECK(products.byCode(QStringLiteral("td"))->minAge == u"7 years");
    CHECK(products.byCode(QStringLiteral("bcg"))->maxAge.isEmpty());
}

TEST_CASE("every vaccine of the national registry has its product", "[reference]")
{
    const QString path = test::sharedData(QStringLiteral("vn/niis_vaccine_ids.csv"));
    SKIP_WITHOUT_DATA(path, "vn/niis_vaccine_ids.csv");
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QStringList lines =
        QString::fromUtf8(file.readAll()).remove(u'\r').split(u'\n', Qt::SkipEmptyParts);
    int known = 0;
    for (const QString& line : lines.mid(1)) {
        CAPTURE(line);
        CHECK(test::bundled().products.byNiisId(line.section(u',', 0, 0)));
        ++known;
    }
    CHECK(known == 27);
    CHECK(test::bundled().products.byNiisId(QString()) == nullptr);
}

TEST_CASE("real products carry no made-up numbers; the demo's are of the demonstration prefix", "[reference]")
{
    const Products& products = test::bundled().products;
    for (const Product& product : products.all())
        CHECK(product.gtins.isEmpty());
    const auto demo = products.withGtins(test::bundledBytes(QStringLiteral("demo/product-gtins.csv")),
                                         QStringLiteral("product-gtins.csv"));
    REQUIRE_OK(demo);
    int numbers = 0;
    for (const Product& product : demo->all()) {
        for (const QString& gtin : product.gtins) {
            CHECK(gtin.startsWith(QStringLiteral("0952")));
            CHECK(demo->byGtin(gtin) == &product);
            CHECK(demo->byGtin(gtin.mid(1)) == &product);
            ++numbers;
        }
    }
    CHECK(numbers >= 18);
    CHECK(demo->byCode(QStringLiteral("bcg"))->gtins.size() == 1);
    CHECK(products.byGtin(demo->byCode(QStringLiteral("bcg"))->gtins.first()) == nullptr);
}

TEST_CASE("a product's number is checked", "[reference]")
{
    CHECK(isGtin(QStringLiteral("09520000001001")));
    CHECK(!isGtin(QStringLiteral("09520000001002")));
    CHECK(!isGtin(QStringLiteral("0952000000100")));
    CHECK(!isGtin(QStringLiteral("0952000000100x")));
    CHECK(!isGtin(QString()));
}

TEST_CASE("a product that cannot be right is refused with its line", "[reference]")
{
    REQUIRE_OK(one("x,X,X,,19,,bcg,,id,left-arm,0.1,10,6,yes,yes,national,,1 year,2,yes,\n"));
    const auto refusal = [](const QByteArray& row) {
        const Result<Products> read = one(row);
        REQUIRE(!read.ok());
        return read.error().english();
    };
    CHECK(refusal("x,X,X,,19,,,,id,left-arm,0.1,10,6,yes,yes,national,,1 year,2,yes,\n")
              .contains(QStringLiteral("“antigens”")));
    CHECK(refusal("x,X,X,,19,,bcg,,id,left-arm,0,10,6,yes,yes,national,,1 year,2,yes,\n")
              .contains(QStringLiteral("“dose_ml”")));
    CHECK(refusal("x,X,X,,19,,bcg,,id,left-arm,0.1 0:1,10,6,yes,yes,national,,1 year,2,yes,\n")
              .contains(QStringLiteral("“dose_ml”")));
    CHECK(refusal("x,X,X,,19,,bcg,,id,left-arm,0.1,0,6,yes,yes,national,,1 year,2,yes,\n")
              .contains(QStringLiteral("“doses_per_vial”")));
    CHECK(refusal("x,X,X,,19,,bcg,123,id,left-arm,0.1,1,6,yes,yes,national,,1 year,2,yes,\n")
              .contains(QStringLiteral("GTIN")));
    CHECK(refusal("x,X,X,,19,,bcg,,id,left-arm,0.1,1,6,yes,maybe,national,,1 year,2,yes,\n")
              .contains(QStringLiteral("“reconstituted”")));
    CHECK(refusal("x,X,X,,19,,bcg,,id,left-arm,0.1,1,6,yes,yes,national,,12,2,yes,\n")
              .contains(QStringLiteral("“max_age”")));
}
