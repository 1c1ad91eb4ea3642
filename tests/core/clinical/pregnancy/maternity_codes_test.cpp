#include "tests/core/clinical/pregnancy/pregnancy_packs.h"

using namespace noi;
using namespace noi::pregnancy;

namespace
{

const MaternityCodes& codes() { return test::pregnancyPacks().codes; }

} // namespace

TEST_CASE("every sign and illness of the lists is a fact that the rules know", "[pregnancy]")
{
    for (const char* list : {"history", "danger"})
        for (const MaternityCode& code : codes().list(QString::fromLatin1(list))) {
            INFO(code.code.toStdString());
            CHECK(AntenatalRules::names().contains(code.code));
        }
}

TEST_CASE("who attended and where counts by its marks", "[pregnancy]")
{
    const auto has = [](const char* list, const char* code, const char* mark) {
        return codes().has(QString::fromLatin1(list), QString::fromLatin1(code), QString::fromLatin1(mark));
    };
    CHECK(has("attendant", "midwife", "skilled"));
    CHECK(has("attendant", "nurse", "staff"));
    CHECK_FALSE(has("attendant", "nurse", "skilled"));
    CHECK_FALSE(has("attendant", "village-midwife", "staff"));
    CHECK(has("place", "station", "facility"));
    CHECK_FALSE(has("place", "home", "facility"));
    CHECK(has("mode", "caesarean", "caesarean"));
    CHECK_FALSE(has("mode", "nothing", "caesarean"));
}

TEST_CASE("a pack of codes without one of its lists, or with a code twice, is refused", "[pregnancy]")
{
    QByteArray whole = "list,code,name_vi,name_en,marks\n";
    for (const char* list : {"history", "danger", "place", "mode", "attendant", "complication",
                             "postnatal-mother", "postnatal-child", "family-planning"})
        whole += QByteArray(list) + ",a,A,A,\n";
    CHECK(MaternityCodes::read(whole, QStringLiteral("m.csv")));
    CHECK_FALSE(MaternityCodes::read(whole + "mode,a,A,A,\n", QStringLiteral("m.csv")));
    CHECK_FALSE(MaternityCodes::read(whole + "colour,b,B,B,\n", QStringLiteral("m.csv")));
    CHECK_FALSE(MaternityCodes::read(whole.left(whole.lastIndexOf("family")), QStringLiteral("m.csv")));
}
