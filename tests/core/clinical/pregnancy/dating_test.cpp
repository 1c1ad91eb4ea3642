#include "core/clinical/pregnancy/dating.h"
#include "core/reference/pack_folders.h"
#include "resources/packs/packs.h"
#include "tests/support/catch.h"

using namespace noi;
using namespace noi::pregnancy;

namespace
{

const DatingRules& rules()
{
    static const auto read = [] {
        const auto pack =
            PackFolders({bundledPacks()}).read(QStringLiteral("antenatal-dating.csv"), QDate(2026, 11, 29));
        REQUIRE(pack);
        return DatingRules::read(pack->bytes, pack->name);
    }();
    REQUIRE(read);
    return *read;
}

Dating dated(QDate lastPeriod, const QList<Scan>& scans = {})
{
    const auto dating = rules().date(lastPeriod, scans);
    REQUIRE(dating);
    return *dating;
}

const QDate period(2026, 3, 1);

} // namespace

TEST_CASE("the expected day is 280 days after the last period, over leap days and years", "[pregnancy]")
{
    CHECK(dated(QDate(2026, 1, 1)).due == QDate(2026, 10, 8));
    CHECK(dated(QDate(2027, 6, 1)).due == QDate(2028, 3, 7)); // with 29 February 2028
    CHECK(dated(QDate(2026, 6, 1)).due == QDate(2027, 3, 8)); // without
    CHECK(dated(QDate(2028, 2, 29)).due == QDate(2028, 12, 5));
    CHECK(dated(QDate(2027, 12, 31)).due == QDate(2028, 10, 6));
}

TEST_CASE("weeks are completed weeks, and the three periods begin on their day", "[pregnancy]")
{
    const Dating d = dated(period);
    CHECK(d.week(period) == 0);
    CHECK(d.week(period.addDays(6)) == 0);
    CHECK(d.week(period.addDays(7)) == 1);
    CHECK(rules().period(d, period.addDays(14 * 7 - 1)) == 1);
    CHECK(rules().period(d, period.addDays(14 * 7)) == 2);
    CHECK(rules().period(d, period.addDays(28 * 7 - 1)) == 2);
    CHECK(rules().period(d, period.addDays(28 * 7)) == 3);
    CHECK(d.gestationDays(d.due) == 280);
}

TEST_CASE("a scan replaces the last period only where it differs by more than its age allows", "[pregnancy]")
{
    // ACOG Committee Opinion 700, table 1: up to 8 weeks 6 days by more than 5 days, and so on.
    struct Border {
        int lastDay, allowed;
    };
    for (const Border& b :
         {Border{8 * 7 + 6, 5}, {15 * 7 + 6, 7}, {21 * 7 + 6, 10}, {27 * 7 + 6, 14}, {40 * 7, 21}})
        for (const int sign : {-1, 1}) {
            CAPTURE(b.lastDay, sign);
            const auto with = [&](int difference) {
                return dated(period, {{period.addDays(b.lastDay), b.lastDay + sign * difference}});
            };
            CHECK(with(b.allowed).by == DatedBy::LastPeriod);
            CHECK(with(b.allowed).due == period.addDays(280));
            CHECK(with(b.allowed).differenceDays == sign * b.allowed);
            CHECK(with(b.allowed + 1).by == DatedBy::Scan);
            CHECK(with(b.allowed + 1).due == period.addDays(280 - sign * (b.allowed + 1)));
        }
    // One day older the next row holds.
    CHECK(dated(period, {{period.addDays(63), 63 + 7}}).by == DatedBy::LastPeriod);
    CHECK(dated(period, {{period.addDays(62), 62 + 7}}).by == DatedBy::Scan);
}

TEST_CASE("of several scans the first dates, in whatever order they were written down", "[pregnancy]")
{
    const Scan early{period.addDays(60), 70}, late{period.addDays(200), 200};
    CHECK(dated(period, {early, late}).due == period.addDays(270));
    CHECK(dated(period, {late, early}).due == period.addDays(270));
}

TEST_CASE("without a last period the scan dates, without either nothing is guessed", "[pregnancy]")
{
    CHECK(dated({}, {{QDate(2026, 5, 1), 56}}).start == QDate(2026, 3, 6));
    CHECK(dated({}, {{QDate(2026, 5, 1), 56}}).by == DatedBy::Scan);
    CHECK_FALSE(rules().date({}, {}));
}

TEST_CASE("a scan from before the last period cannot be of this last period", "[pregnancy]")
{
    CHECK(dated(period, {{period.addDays(-10), 40}}).by == DatedBy::Scan);
}

TEST_CASE("rules of dating with a gap or without a key are refused", "[pregnancy]")
{
    const QByteArray keys = "# due_days: 280\n# second_period_from_week: 14\n# third_period_from_week: 28\n";
    const auto refused = [](const QByteArray& pack) {
        const auto read = DatingRules::read(pack, QStringLiteral("dating.csv"));
        REQUIRE_FALSE(read);
        return read.error().english();
    };
    const QByteArray columns = "from_day,to_day,more_than_days\n";
    CHECK(refused(keys + columns + "0,62,5\n64,,7\n").contains(QStringLiteral("line 6")));
    CHECK(refused(keys + columns + "0,62,\n").contains(QStringLiteral("line 5")));
    CHECK(refused("# due_days: 280\n# second_period_from_week: 14\n" + columns + "0,,5\n")
              .contains(QStringLiteral("third_period_from_week")));
}
