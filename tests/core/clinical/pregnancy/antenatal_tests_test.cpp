#include "tests/core/clinical/pregnancy/pregnancy_packs.h"

#include <algorithm>

using namespace noi;
using namespace noi::pregnancy;

namespace
{

const QDate start(2026, 3, 1);

Dating dated() { return {start, start.addDays(280), DatedBy::LastPeriod, 0}; }

QDate week(int number, int days = 0) { return start.addDays(7 * number + days); }

std::optional<TestDue> dueFor(const char* test, const QHash<QString, QList<QDate>>& taken, QDate day)
{
    const auto due = test::pregnancyPacks().tests.due(dated(), taken, day);
    const auto found = std::ranges::find(due, QString::fromLatin1(test), &TestDue::test);
    return found == due.end() ? std::nullopt : std::optional(*found);
}

} // namespace

TEST_CASE("a test is due until the last day of its week, and late from the next", "[pregnancy]")
{
    const auto early = dueFor("hbsag", {}, week(6));
    REQUIRE(early);
    CHECK(early->from == week(0));
    CHECK(early->due == week(13, 6));
    CHECK_FALSE(early->late);
    CHECK_FALSE(dueFor("hbsag", {}, week(13, 6))->late);
    CHECK(dueFor("hbsag", {}, week(14))->late);
    CHECK(dueFor("hbsag", {}, week(40))->late);
}

TEST_CASE("a test that was taken is due no more, and again in its later window", "[pregnancy]")
{
    const QHash<QString, QList<QDate>> taken{{QStringLiteral("hiv"), {week(10)}}};
    const auto second = dueFor("hiv", taken, week(12));
    REQUIRE(second);
    CHECK(second->from == week(32));
    CHECK(dueFor("hiv", taken, week(37))->late);
    const QHash<QString, QList<QDate>> both{{QStringLiteral("hiv"), {week(10), week(33)}}};
    CHECK_FALSE(dueFor("hiv", both, week(34)));
    CHECK_FALSE(dueFor("hbsag", {{QStringLiteral("hbsag"), {week(30)}}}, week(31))); // late, and done
}

TEST_CASE("a test of before the pregnancy is not one of it", "[pregnancy]")
{
    CHECK(dueFor("hbsag", {{QStringLiteral("hbsag"), {start.addDays(-1)}}}, week(6)));
}

TEST_CASE("who comes in the later window is asked for one test of a kind, not for two", "[pregnancy]")
{
    const auto due = test::pregnancyPacks().tests.due(dated(), {}, week(33));
    CHECK(std::ranges::count(due, QStringLiteral("hiv"), &TestDue::test) == 1);
}

TEST_CASE("tests that are due stand by their last day", "[pregnancy]")
{
    const auto due = test::pregnancyPacks().tests.due(dated(), {}, week(8));
    CHECK(due.size() >= 8);
    CHECK(std::ranges::is_sorted(due, std::ranges::less(), &TestDue::due));
}

TEST_CASE("a pack of tests that asks for a fact no rule knows is refused", "[pregnancy]")
{
    const QByteArray head =
        "code,name_vi,name_en,kind,unit,from_week,due_week,again_from_week,again_due_week,"
        "asks\n";
    const auto read = [&head](const char* row) {
        return AntenatalTests::read(head + row, QStringLiteral("t.csv"));
    };
    CHECK(read("hiv,HIV,HIV,verdict,,0,13,,,hiv\n"));
    CHECK_FALSE(read("hiv,HIV,HIV,verdict,,0,13,,,colour\n"));
    CHECK_FALSE(read("hiv,HIV,HIV,verdict,,13,,,,hiv\n"));
    CHECK_FALSE(read("hiv,HIV,HIV,verdict,,13,12,,,hiv\n"));
    CHECK_FALSE(read("hiv,HIV,HIV,verdict,,0,13,,,hiv\nhiv,HIV,HIV,verdict,,0,13,,,hiv\n"));
}
