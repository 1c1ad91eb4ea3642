#include "tests/ui/session/day.h"
#include "ui/session/board_columns.h"
#include "ui/session/observation_timer.h"
#include "ui/session/session_words.h"
#include "ui/session/vial_words.h"

using namespace noi;
using namespace noi::test;

namespace
{
PartialDate day(int year, int month, int number) { return PartialDate::ofDay(QDate(year, month, number)); }
} // namespace

TEST_CASE("An age is said in days, then months and days, then months, then years")
{
    LanguageSwitch english;
    english.use(Language::English);
    const QDate today(2026, 11, 20);
    CHECK(ageInWords(day(2026, 11, 8), today) == QStringLiteral("12 days"));
    CHECK(ageInWords(day(2026, 9, 15), today) == QStringLiteral("2 months 5 days"));
    CHECK(ageInWords(day(2025, 5, 6), today) == QStringLiteral("18 months"));
    CHECK(ageInWords(day(2023, 9, 1), today) == QStringLiteral("3 years 2 months"));
    CHECK(ageInWords(day(1992, 1, 1), today) == QStringLiteral("34 years"));
    CHECK(ageInWords(PartialDate::ofYear(2023), today) == QStringLiteral("about 3 years"));
    CHECK(ageInWords(day(2026, 1, 31), QDate(2026, 2, 28)) == QStringLiteral("1 month"));
    CHECK(shortAge(day(2026, 11, 8), today) == QStringLiteral("12 d"));
    CHECK(shortAge(day(2025, 5, 6), today) == QStringLiteral("18 m"));
}

TEST_CASE("The half hour counts down by the second and then says how long it is over")
{
    CHECK(observationTimer(1'800'000, 0).text() == QStringLiteral("30:00"));
    CHECK(observationTimer(1'800'000, 350'000).text() == QStringLiteral("24:10"));
    CHECK(observationTimer(1'800'000, 1'799'001).text() == QStringLiteral("0:01"));
    CHECK_FALSE(observationTimer(1'800'000, 1'799'999).over());
    CHECK(observationTimer(1'800'000, 1'800'000).over());
    CHECK(observationTimer(1'800'000, 1'985'000).text() == QStringLiteral("+3:05"));
}

TEST_CASE("A vial's words say what is left and until when, and what must not be used")
{
    LanguageSwitch english;
    english.use(Language::English);
    FixedClock clock;
    FakeDesk desk(clock);
    desk.vialDoses[QStringLiteral("bcg")] = 10;
    VialState vial = desk.open(QStringLiteral("bcg"), QStringLiteral("26A01"), 7,
                               PartialDate::ofMinute(vietnamNow(clock).addSecs(320 * 60)));
    CHECK(vialWords(vial, clock.now).left == QStringLiteral("7/10 doses"));
    CHECK(vialWords(vial, clock.now).until == QStringLiteral("5 h 20 left"));
    clock.pass(261);
    CHECK(vialWords(vial, clock.now).condition == VialCondition::Soon);
    CHECK(vialWords(vial, clock.now).until == QStringLiteral("59 min left"));
    clock.pass(59);
    CHECK(vialWords(vial, clock.now).condition == VialCondition::Over);
    CHECK_FALSE(vialWords(vial, clock.now).usable());
    vial.suspended = true;
    CHECK(vialWords(vial, 0).condition == VialCondition::Suspended);
}

TEST_CASE("Columns: waiting people by arrival, observed ones by who may go first, done ones latest first")
{
    FixedClock clock;
    FakeDesk desk(clock);
    const auto add = [&](qint64 id, Stage stage) -> BoardPerson& {
        BoardPerson& person = desk.arrive(somebody(id, QStringLiteral("Siu %1").arg(id), QDate(2026, 1, 1)));
        person.stage = stage;
        return person;
    };
    add(1, Stage::AwaitingScreening);
    add(2, Stage::Observed).observedUntil = PartialDate::ofMinute(QDate(2026, 11, 20), QTime(8, 40));
    add(3, Stage::Observed).observedUntil = PartialDate::ofMinute(QDate(2026, 11, 20), QTime(8, 20));
    add(4, Stage::Done).visit.value.leftAt = PartialDate::ofMinute(QDate(2026, 11, 20), QTime(8, 5));
    add(5, Stage::Done).visit.value.leftAt = PartialDate::ofMinute(QDate(2026, 11, 20), QTime(8, 7));
    add(6, Stage::AwaitingScreening);
    const BoardColumns columns = boardColumns(desk.state, QDate(2026, 11, 20));
    const auto ids = [&columns](Stage stage) {
        QList<qint64> made;
        for (const BoardRow& row : columns[static_cast<size_t>(stage)])
            made.append(row.person.value);
        return made;
    };
    CHECK(ids(Stage::AwaitingScreening) == QList<qint64>{1, 6});
    CHECK(ids(Stage::Observed) == QList<qint64>{3, 2});
    CHECK(ids(Stage::Done) == QList<qint64>{5, 4});
    CHECK(nextWaiting(desk.state, desk.state.people[0].visit.id) == desk.state.people[5].visit.id);
}
