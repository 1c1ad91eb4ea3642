#include "tests/core/clinical/pregnancy/pregnancy_packs.h"

using namespace noi;
using namespace noi::pregnancy;

namespace
{

const QDate start(2026, 3, 1), birth(2026, 12, 6);

TetanusStatus status(const QList<QDate>& given)
{
    return test::pregnancyPacks().tetanus.status(given, start, birth);
}

} // namespace

TEST_CASE("two doses in this pregnancy are enough, and one is not", "[pregnancy]")
{
    CHECK_FALSE(status({}).enough);
    CHECK(status({}).nextFrom == start);
    const auto one = status({QDate(2026, 5, 1)});
    CHECK(one.inPregnancy == 1);
    CHECK_FALSE(one.enough);
    CHECK(one.nextFrom == QDate(2026, 5, 29));
    const auto two = status({QDate(2026, 5, 29), QDate(2026, 5, 1)});
    CHECK(two.doses == 2);
    CHECK(two.enough);
    CHECK_FALSE(two.nextFrom.isValid());
}

TEST_CASE("a dose too soon after the one before does not count in her life", "[pregnancy]")
{
    CHECK(status({QDate(2020, 1, 1), QDate(2020, 1, 28)}).doses == 1);
    CHECK(status({QDate(2020, 1, 1), QDate(2020, 1, 29)}).doses == 2);
    CHECK(status({QDate(2020, 1, 1), QDate(2020, 1, 29), QDate(2020, 7, 26)}).doses == 2);
    CHECK(status({QDate(2020, 1, 1), QDate(2020, 1, 29), QDate(2020, 7, 27)}).doses == 3);
}

TEST_CASE("doses of earlier years protect a birth for as long as they last", "[pregnancy]")
{
    const QDate first(2010, 1, 1);
    const QList<QDate> three{first, first.addDays(28), first.addDays(28 + 180)};
    CHECK_FALSE(status(three).enough); // five years, and then no more
    const QDate late(2022, 1, 1);
    const QList<QDate> lately{late, late.addDays(28), late.addDays(28 + 180)};
    CHECK(status(lately).enough);
    CHECK(status(lately).inPregnancy == 0);
    QList<QDate> five{first};
    for (const int days : {28, 180, 365, 365})
        five.append(five.last().addDays(days));
    CHECK(status(five).doses == 5);
    CHECK(status(five).enough); // for life
}

TEST_CASE("a booster protects a birth from the fourteenth day on", "[pregnancy]")
{
    const QList<QDate> old{QDate(2010, 1, 1)};
    CHECK(status(old + QList<QDate>{birth.addDays(-14)}).enough);
    CHECK_FALSE(status(old + QList<QDate>{birth.addDays(-13)}).enough);
}

TEST_CASE("without a dated pregnancy nothing is said to be enough", "[pregnancy]")
{
    const QList<QDate> two{QDate(2026, 5, 1), QDate(2026, 5, 29)};
    CHECK_FALSE(test::pregnancyPacks().tetanus.status(two, {}, {}).enough);
    CHECK(test::pregnancyPacks().tetanus.status(two, {}, {}).doses == 2);
}

TEST_CASE("a pack of tetanus rules with a hole in it is refused", "[pregnancy]")
{
    const QByteArray head = "# enough_in_pregnancy: 2\ndose,after_days,protects_years,before_birth_days\n";
    CHECK(TetanusRules::read(head + "1,,0,\n2,28,3,14\n", QStringLiteral("t.csv")));
    CHECK_FALSE(TetanusRules::read(head + "1,,0,\n3,28,3,14\n", QStringLiteral("t.csv")));
    CHECK_FALSE(TetanusRules::read("dose,after_days,protects_years,before_birth_days\n1,,0,\n",
                                   QStringLiteral("t.csv")));
}
