#include "tests/core/report/reference/hand_written.h"

// The plain second implementation of the reports on people whose figures are worked out by hand.

using namespace noi;
using namespace noi::test::reference;
using Ids = QList<Id>;

namespace
{

Row rowWith(std::initializer_list<std::pair<const char*, Value>> columns)
{
    Row row;
    for (const auto& [name, value] : columns)
        row.columns.insert(QLatin1String(name), value);
    return row;
}

bool holds(const char* condition, const Row& row) { return Condition(QLatin1String(condition)).holds(row); }

} // namespace

TEST_CASE("An empty value fulfils no comparison, nor its opposite", "[report][by-hand]")
{
    const Row row = rowWith(
        {{"number", Value(qint64(2))}, {"place", Value(QStringLiteral("home"))}, {"months", Value()}});
    CHECK(holds("", row));
    CHECK(holds("number = 2 and place = 'home'", row));
    CHECK_FALSE(holds("number = 2 and place != 'home'", row));
    CHECK(holds("number > 1 and number <= 2 and number != 3", row));
    CHECK_FALSE(holds("months < 12", row));
    CHECK_FALSE(holds("not (months < 12)", row));
    CHECK_FALSE(holds("not months < 12", row));
    CHECK(holds("months < 12 or number = 2", row));
    CHECK_FALSE(holds("not (months < 12 and number = 2)", row));
    CHECK(holds("not (months < 12 and number = 3)", row));
    CHECK(holds("months is empty", row));
    CHECK_FALSE(holds("number is empty", row));
    CHECK(holds("not number is empty", row));
    CHECK(holds("place in ('station', 'home')", row));
    CHECK_FALSE(holds("place in ('station', 'way')", row));
    CHECK_FALSE(holds("months in ('a') or not months in ('a')", row));
    CHECK(holds("number = 3 or number = 2 and place = 'home'", row));
    CHECK_FALSE(holds("(number = 3 or number = 2) and place = 'way'", row));
}

TEST_CASE("Months are completed by the day, and reached on the first day that has them", "[report][by-hand]")
{
    const auto date = HandWritten::date;
    CHECK(completedMonths(date("2025-01-31"), date("2025-02-28")) == 0);
    CHECK(completedMonths(date("2025-01-31"), date("2025-03-01")) == 1);
    CHECK(completedMonths(date("2025-03-14"), date("2026-03-13")) == 11);
    CHECK(completedMonths(date("2025-03-14T08:15"), date("2026-03-14")) == 12);
    CHECK_FALSE(completedMonths(date("2025-03-14T08:15"), date("2025-03-10"))); // before the birth
    CHECK(completedMonths(date("2025-03-14"), date("2025")) == 0); // a year that began before: not below 0
    CHECK(completedMonths(date("2025"), date("2025-07-20")) == 6); // born on 1 January
    CHECK(completedMonths(date("2025-03"), date("2026")) == 10);   // both as their first day
    CHECK_FALSE(completedMonths({}, date("2026")));
    CHECK(completedYears(date("2006-02-28"), date("2026-02-27")) == 19);
    CHECK(completedYears(date("2004-02-29"), date("2025-02-28")) == 20);
    CHECK(dayReached(date("2025-01-31"), 1) == QDate(2025, 3, 1));
    CHECK(dayReached(date("2024-02-29"), 12) == QDate(2025, 3, 1));
    CHECK(dayReached(date("2025-08-31"), 1) == QDate(2025, 10, 1));
    CHECK(dayReached(date("2025-12-15"), 1) == QDate(2026, 1, 15));
    CHECK(dayReached(date("2025"), 12) == QDate(2026, 1, 1));
    for (int n = 0; n < 90; ++n) // the first day on which the figure is n
        for (const char* birth : {"2025-01-31", "2024-02-29", "2025-04-30", "2025-06-15"}) {
            const PartialDate day = PartialDate::ofDay(dayReached(date(birth), n));
            CHECK(completedMonths(date(birth), day) == n);
            CHECK(completedMonths(date(birth), PartialDate::ofDay(day.earliest().addDays(-1))).value_or(-1) ==
                  n - 1);
        }
}

TEST_CASE("A date counts in a span when all days it can mean lie in it", "[report][by-hand]")
{
    HandWritten village;
    const Id child = village.person("2025-01-10");
    const Id byYear = village.dose(child, "bcg", "2025");
    CHECK(village.counted("bcg", "2025-01-01", "2025-12-31") == Ids{byYear});
    CHECK(village.counted("bcg", "2025-01-01", "2025-11-30") == Ids{});
    CHECK(village.counted("bcg", "2025-01-01", "2025-01-31") == Ids{});
    const Id byMonth = village.dose(child, "measles", "2025-11");
    CHECK(village.counted("measles_1", "2025-11-01", "2025-11-30") == Ids{byMonth});
    CHECK(village.counted("measles_1", "2025-11-02", "2025-11-30") == Ids{});
    CHECK(village.counted("measles_1", "2025-11-01", "2025-11-29") == Ids{});
    const Id byMinute = village.dose(child, "ipv", "2025-06-30T23:59");
    CHECK(village.counted("ipv_1", "2025-06-30", "2025-06-30") == Ids{byMinute});
}

TEST_CASE("Only facts that are neither voided nor replaced count, and what is voided voids nothing",
          "[report][by-hand]")
{
    HandWritten village;
    const auto bcg = [&] { return village.counted("bcg", "2025-01-01", "2025-12-31"); };
    const Id child = village.person("2025-01-10");
    const Id first = village.dose(child, "bcg", "2025-02-01");
    const Id voiding = village.voidFact(first);
    CHECK(bcg() == Ids{});
    village.voidFact(voiding);
    CHECK(bcg() == Ids{first});
    const Id second = village.replacement(first, "bcg", "2025-02-03");
    CHECK(bcg() == Ids{second});
    const Id third = village.replacement(second, "bcg", "2025-02-04");
    CHECK(bcg() == Ids{third});
    const Id away = village.voidFact(second); // the middle of the chain: the first is not replaced any more
    CHECK(village.column("dose", first, "number") == QStringLiteral("1"));
    CHECK(village.column("dose", third, "number") == QStringLiteral("2"));
    CHECK(bcg() == Ids{first});
    village.voidFact(away);
    CHECK(bcg() == Ids{third});
}

TEST_CASE("Files that stand as one person's are one person, and the head is the smallest",
          "[report][by-hand]")
{
    HandWritten village;
    const Id a = village.person("2025-01-10"), b = village.person("2025-01"),
             c = village.person("2025-01-12", Sex::Male, "2");
    const Id ofB = village.dose(b, "bopv", "2025-03-12", 1);
    const Id ofC = village.dose(c, "bopv", "2025-03-12T08:00");
    const Id later = village.dose(c, "bopv", "2025-04-12");
    const auto opv = [&](const char* indicator) {
        return village.counted(indicator, "2025-01-01", "2025-12-31", "resident = 1");
    };
    CHECK(opv("opv_1") == Ids{ofB}); // c lives elsewhere
    const Id link = village.add(SamePerson{c, b, {}, {}, false});
    village.add(SamePerson{b, c, {}, link, false});
    CHECK(opv("opv_1") == Ids{ofB}); // both doses are of one day, and b is the head
    CHECK(opv("opv_2") == Ids{later});
    const Id other = village.add(SamePerson{a, c, {}, {}, false});
    CHECK(village.column("dose", ofB, "days") == QStringLiteral("61")); // a is the head now: born on the 10th
    CHECK(village.counted("born", "2025-01-01", "2025-01-31") == Ids{a});
    CHECK(village.column("milestone", b, "months").isEmpty());
    village.add(SamePerson{a, c, {}, {}, true}); // "different" does not part what is linked
    CHECK(village.column("dose", ofB, "days") == QStringLiteral("61"));
    const Id parted = village.voidFact(other);
    CHECK(village.column("dose", ofB, "days") == QStringLiteral("-")); // b is the head, born in January
    village.voidFact(parted);
    CHECK(village.column("dose", ofB, "days") == QStringLiteral("61"));
    village.voidFact(link);
    CHECK(opv("opv_1") == Ids{ofB, ofC}); // two people again; c is a
}

TEST_CASE("A dose's number is its place, or more where more was written down", "[report][by-hand]")
{
    HandWritten village;
    const auto number = [&](Id dose) { return village.column("dose", dose, "number"); };
    const Id child = village.person("2025-01-10");
    const Id first = village.dose(child, "bopv", "2025-03-12", 2); // the one before was given elsewhere
    const Id second = village.dose(child, "bopv", "2025-04-12");
    const Id third = village.dose(child, "bopv", "2025-05-12", 1); // written down wrong: it cannot be less
    const Id sameDay = village.dose(child, "bopv", "2025-05-12T10:00", 7);
    const Id last = village.dose(child, "bopv", "2025-06-12");
    CHECK(number(first) == QStringLiteral("2"));
    CHECK(number(second) == QStringLiteral("3"));
    CHECK(number(third) == QStringLiteral("7")); // the greatest of that day
    CHECK(number(sameDay).isEmpty());            // no row of its own
    CHECK(number(last) == QStringLiteral("8"));
    const Id byYear = village.dose(child, "bopv", "2025"); // by its first day before all others
    CHECK(number(byYear) == QStringLiteral("1"));
    CHECK(number(first) == QStringLiteral("2"));
    CHECK(number(second) == QStringLiteral("3"));
    CHECK(number(third) == QStringLiteral("7"));
}

TEST_CASE("A product belongs to every series whose antigens and route it has", "[report][by-hand]")
{
    HandWritten village;
    const auto series = [&](const char* product) {
        return village.column("dose", village.dose(village.person("2025-01-10"), product, "2026-01-10"),
                              "series");
    };
    CHECK(series("hexaxim") == QStringLiteral("penta dpt ipv"));
    CHECK(series("combe-five") == QStringLiteral("penta dpt"));
    CHECK(series("bopv") == QStringLiteral("opv"));
    CHECK(series("hepb-birth") == QStringLiteral("hepb"));
    CHECK(series("twinrix").isEmpty()); // hepatitis A with it: not hepatitis B alone
    CHECK(series("mmr-ii") == QStringLiteral("measles rubella"));
    CHECK(series("td") == QStringLiteral("td"));
    CHECK(series("tt").isEmpty());
    CHECK(series("varivax").isEmpty());
    CHECK(series("no-such-product").isEmpty());
    const Id woman = village.person("2010-05-20");
    CHECK(village.column("dose", village.dose(woman, "tt", "2025-05-19"), "series").isEmpty());
    const Id fifteen = village.dose(woman, "tt", "2025-05-20");
    CHECK(village.column("dose", fifteen, "series") == QStringLiteral("tetanus"));
    CHECK(village.column("dose", fifteen, "number") ==
          QStringLiteral("1")); // the one before does not count for it
    CHECK(village.column("dose", village.dose(woman, "td", "2025-07-20"), "series") ==
          QStringLiteral("td tetanus"));
}

TEST_CASE("HepB is in time up to 24 hours to the minute, or on the same day", "[report][by-hand]")
{
    HandWritten village;
    const auto inTime = [&](const char* birth, const char* given) {
        return village.column("dose", village.dose(village.person(birth), "hepb-birth", given), "in_24h");
    };
    CHECK(inTime("2025-03-30T09:30", "2025-03-31T09:30") == QStringLiteral("1"));
    CHECK(inTime("2025-03-30T09:30", "2025-03-31T09:31") == QStringLiteral("0"));
    CHECK(inTime("2025-03-30T09:30", "2025-03-30T09:29") == QStringLiteral("-"));
    CHECK(inTime("2025-03-30T09:30", "2025-03-30") == QStringLiteral("1"));
    CHECK(inTime("2025-03-30", "2025-03-30T23:00") == QStringLiteral("1"));
    CHECK(inTime("2025-03-30", "2025-03-31T00:05") == QStringLiteral("-"));
    CHECK(inTime("2025-03-30T23:59", "2025-03-31") == QStringLiteral("-"));
    CHECK(inTime("2025-03-30T23:59", "2025-04-01") == QStringLiteral("0"));
    CHECK(inTime("2025-03", "2025-03-30") == QStringLiteral("-"));
    CHECK(inTime("2025-03-30", "2025-03") == QStringLiteral("-"));
    CHECK(inTime("2025-03-30", "2025-03-29") == QStringLiteral("-"));

    HandWritten other;
    const Id good = other.dose(other.person("2025-03-30"), "hepb-birth", "2025-03-30");
    const Id late = other.dose(other.person("2025-03-30"), "hepb-birth", "2025-04-06");
    const Id tooLate = other.dose(other.person("2025-03-30"), "hepb-birth", "2025-04-07");
    const Id open = other.dose(other.person("2025-03-30"), "hepb-birth", "2025-03-31");
    CHECK(other.counted("hepb_24h", "2025-01-01", "2025-12-31") == Ids{good});
    CHECK(other.counted("hepb_later", "2025-01-01", "2025-12-31") == Ids{late}); // 7 days; 8 are too many
    CHECK(other.counted("hepb_open", "2025-01-01", "2025-12-31") == Ids{open});
    CHECK(other.column("dose", tooLate, "days") == QStringLiteral("8"));
}

TEST_CASE("A dose is the station's when it was given at one of its sites, now or on paper",
          "[report][by-hand]")
{
    HandWritten village;
    const Id visitor = village.person("2025-01-10", Sex::Male, "2");
    const Id here = village.dose(visitor, "bcg", "2025-02-01");
    const auto place = [&](Dose::Source source, Id site) {
        village.records.all<Dose>()[here].source = source;
        village.records.all<Dose>()[here].site = site;
        return village.column("dose", here, "place");
    };
    CHECK(place(Dose::Source::GivenHere, HandWritten::site) == QStringLiteral("station"));
    CHECK(place(Dose::Source::Paper, HandWritten::site) == QStringLiteral("station"));
    CHECK(place(Dose::Source::History, HandWritten::site) == QStringLiteral("elsewhere"));
    CHECK(place(Dose::Source::GivenHere, HandWritten::strangeSite) == QStringLiteral("elsewhere"));
    CHECK(place(Dose::Source::GivenHere, {}) == QStringLiteral("elsewhere"));
    CHECK(place(Dose::Source::GivenHere, HandWritten::site) == QStringLiteral("station"));
    CHECK(village.counted("bcg", "2025-02-01", "2025-02-28", "resident = 1") == Ids{});
    CHECK(village.counted("bcg", "2025-02-01", "2025-02-28", "place = 'station' and resident = 0") ==
          Ids{here});
}

TEST_CASE("Children reach an age if they live to see the day", "[report][by-hand]")
{
    HandWritten village;
    const Id lives = village.person("2025-01-31"), byYear = village.person("2025"),
             dies = village.person("2025-01-31");
    const Id diesInFebruary = village.person("2025-01-10"), unknown = village.person("");
    village.died(dies, "2026-01-30");
    village.died(diesInFebruary, "2025-02");
    CHECK(village.counted("born", "2025-01-01", "2025-01-31") == Ids{lives, byYear, dies, diesInFebruary});
    CHECK(village.counted("turned_1", "2026-01-01", "2026-01-31") == Ids{lives, byYear});
    CHECK(village.column("milestone", diesInFebruary, "months") ==
          QStringLiteral("0 1")); // 10 February may be
    CHECK(village.column("milestone", unknown, "months").isEmpty());
    CHECK(village.counted("turned_18m", "2026-07-31", "2026-07-31") == Ids{lives});
    CHECK(village.counted("turned_7", "2032-01-31", "2032-01-31") == Ids{lives});
}

TEST_CASE("Fully immunised: all of them before the first birthday, on the day of the last",
          "[report][by-hand]")
{
    HandWritten village;
    const auto child = [&](const char* lastOpv, const char* measles) {
        const Id id = village.person("2025-01-10");
        village.dose(id, "bcg", "2025-01-12");
        village.dose(id, "hepb-birth", "2025-01-10");
        for (const char* day : {"2025-03-10", "2025-04-10", "2025-05-10"})
            village.dose(id, "combe-five", day);
        village.dose(id, "bopv", "2025-03-10");
        village.dose(id, "bopv", "2025-04-10");
        village.dose(id, "bopv", lastOpv);
        village.dose(id, "measles", measles);
        return id;
    };
    const Id whole = child("2025-05-10", "2025-10-12");
    const Id tooLate = child("2025-05-10", "2026-01-10");
    const Id justInTime = child("2025-05-10", "2026-01-09");
    const Id lastByMonth = child("2025-10", "2025-10-12"); // the month may end after the 12th
    const Id byMonthAndItsLastDay = child("2025-10", "2025-10-31");
    CHECK(village.counted("fully", "2025-01-01", "2025-12-31") ==
          Ids{whole, lastByMonth, byMonthAndItsLastDay});
    CHECK(village.counted("fully", "2025-10-12", "2025-10-12") == Ids{whole});
    CHECK(village.counted("fully", "2025-10-31", "2025-10-31") ==
          Ids{byMonthAndItsLastDay}); // the longer text
    CHECK(village.counted("fully", "2026-01-01", "2026-01-31") == Ids{justInTime});
    CHECK(village.column("fully", tooLate, "resident").isEmpty());
}

TEST_CASE("A reaction has the place of its dose, and a vial the doses that point to it", "[report][by-hand]")
{
    HandWritten village;
    const Id child = village.person("2025-01-10");
    Session session;
    session.site = HandWritten::site;
    session.date = HandWritten::date("2025-03-12");
    Vial vial;
    vial.session = village.add(session);
    vial.product = QStringLiteral("bopv");
    vial.doses = 20;
    const Id bottle = village.add(vial);
    const Id dose = village.dose(child, "bopv", "2025-03-12"),
             wrong = village.dose(child, "bopv", "2025-03-13");
    village.records.all<Dose>()[dose].vial = village.records.all<Dose>()[wrong].vial = bottle;
    village.voidFact(wrong);
    Reaction fever;
    fever.person = child;
    fever.dose = dose;
    fever.onset = HandWritten::date("2025-03-13");
    fever.severity = Reaction::Severity::Mild;
    const Id mild = village.add(fever);
    fever.dose = {};
    fever.severity = Reaction::Severity::Severe;
    fever.outcome = Reaction::Outcome::Died;
    const Id severe = village.add(fever);
    CHECK(village.counted("reactions", "2025-03-01", "2025-03-31") == Ids{mild, severe});
    CHECK(village.counted("reactions", "2025-03-01", "2025-03-31", "place = 'station'") == Ids{mild});
    CHECK(village.counted("reactions_mild", "2025-03-13", "2025-03-13") == Ids{mild});
    CHECK(village.counted("reactions_severe", "2025-03-13", "2025-03-13") == Ids{severe});
    CHECK(village.counted("reactions_died", "2025-03-13", "2025-03-13", "months = 2") == Ids{severe});
    CHECK(village.figure("doses_opened", "2025-03-12", "2025-03-12") ==
          ExpectedFigure{20, {bottle}}); // the session's day
    CHECK(village.figure("doses_given", "2025-03-12", "2025-03-12", "place = 'station'") ==
          ExpectedFigure{1, {bottle}});
    CHECK(village.figure("doses_opened", "2025-03-01", "2025-03-31", "resident = 0") == ExpectedFigure{});
}
