#include "core/clinical/pregnancy/contact_plan.h"
#include "core/reference/pack_folders.h"
#include "resources/packs/packs.h"
#include "tests/support/catch.h"

#include <QDate>

using namespace noi;
using namespace noi::pregnancy;

namespace
{

const ContactPlan& plan(const char* code)
{
    static const auto plans = [] {
        const auto pack =
            PackFolders({bundledPacks()}).read(QStringLiteral("antenatal-contacts.csv"), QDate(2026, 11, 29));
        REQUIRE(pack);
        return ContactPlans::read(pack->bytes, pack->name);
    }();
    REQUIRE(plans);
    const ContactPlan* found = plans->byCode(QString::fromLatin1(code));
    REQUIRE(found);
    return *found;
}

const QByteArray head =
    "# title: t\n# version: 1\nplan,name_vi,name_en,kind,first_from,first_to,from,to,weeks\n";

} // namespace

TEST_CASE("who comes at twelve weeks has WHO's eight contacts", "[pregnancy][who]")
{
    CHECK(plan("who").afterFirst(12) == QList<int>{20, 26, 30, 34, 36, 38, 40, 41});
}

TEST_CASE("who comes late is seen every two weeks from the week WHO says", "[pregnancy][who]")
{
    // ANC.S.01: first contact in week 22–23: every 2 weeks from week 30 on; 28–29: from 32 on; from 30 on: at
    // once.
    CHECK(plan("who").afterFirst(19) == QList<int>{27, 31, 35, 37, 39, 40, 41});
    CHECK(plan("who").afterFirst(20) == QList<int>{26, 30, 34, 36, 38, 40, 41});
    CHECK(plan("who").afterFirst(21) == QList<int>{27, 31, 35, 37, 39, 40, 41});
    CHECK(plan("who").afterFirst(22) == QList<int>{28, 32, 34, 36, 38, 40, 41});
    CHECK(plan("who").afterFirst(23) == QList<int>{29, 33, 35, 37, 39, 40, 41});
    CHECK(plan("who").afterFirst(24) == QList<int>{30, 34, 36, 38, 40, 41});
    CHECK(plan("who").afterFirst(28) == QList<int>{32, 34, 36, 38, 40, 41});
    CHECK(plan("who").afterFirst(29) == QList<int>{33, 35, 37, 39, 40, 41});
    CHECK(plan("who").afterFirst(30) == QList<int>{32, 34, 36, 38, 40, 41});
    CHECK(plan("who").afterFirst(33) == QList<int>{35, 37, 39, 40, 41});
}

TEST_CASE("whatever the first week, the weeks ascend, hold week forty, and end with the referral",
          "[pregnancy]")
{
    for (const char* code : {"who", "national"})
        for (int first = 1; first <= 40; ++first) {
            const QList<int> weeks = plan(code).afterFirst(first);
            CAPTURE(code, first);
            CHECK(std::is_sorted(weeks.begin(), weeks.end(), std::less_equal<>()));
            CHECK(weeks.first() > first);
            CHECK(weeks.last() == 41);
            CHECK((QByteArray(code) != "who" || first == 40 || weeks.contains(40)));
        }
    CHECK(plan("who").afterFirst(41).isEmpty());
    CHECK(plan("national").afterFirst(13) == QList<int>{24, 32, 36, 41});
}

TEST_CASE("what comes after a contact follows from its own week, and from how late the first was",
          "[pregnancy]")
{
    CHECK(plan("who").after(28, 22) == QList<int>{32, 34, 36, 38, 40, 41});
    CHECK(plan("who").after(31, 22).first() == 33);
    CHECK(plan("who").after(31, 12).first() == 35);
}

TEST_CASE("a plan that could not end, or has no referral, is refused with its line", "[pregnancy]")
{
    const auto refused = [](const QByteArray& rows) {
        const auto read = ContactPlans::read(head + rows, QStringLiteral("plans.csv"));
        REQUIRE_FALSE(read);
        return read.error().english();
    };
    CHECK(refused("a,A,A,interval,,,1,40,0\n").contains(QStringLiteral("line 4")));
    CHECK(refused("a,A,A,interval,,,1,40,\n").contains(QStringLiteral("line 4")));
    CHECK(refused("a,A,A,sometimes,,,1,40,2\n").contains(QStringLiteral("line 4")));
    CHECK(refused("a,A,A,always,,,40,,\n").contains(QStringLiteral("a")));
    CHECK(refused("a,A,A,referral,,,41,,\nb,B,B,referral,,,41,,\na,A,A,always,,,40,,\n")
              .contains(QStringLiteral("a")));
}
