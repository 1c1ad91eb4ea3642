#include "tests/core/clinical/pregnancy/pregnancy_packs.h"
#include "tests/core/report/reference/hand_written.h"

// The plain second implementation of the reports on women and children whose figures are worked out by hand.

using namespace noi;
using namespace noi::test::reference;
using Ids = QList<Id>;
using Outcome = Newborn::Outcome;
using OfWhom = PostnatalVisit::OfWhom;

TEST_CASE("Births of one woman less than 140 days apart are one: the first written", "[report][by-hand]")
{
    HandWritten village;
    const Id mother = village.person("2000-05-01"), other = village.person("2000-05-01");
    const Id first = village.delivery(mother, "2025-03-10");
    const Id again = village.delivery(mother, "2025-07-27");  // 139 days later
    const Id before = village.delivery(mother, "2024-10-22"); // 139 days before
    const Id next =
        village.delivery(mother, "2025-07-28"); // 140 days after the first; near one that does not count
    const Id others = village.delivery(other, "2025-03-10");
    CHECK(village.counted("deliveries", "2024-01-01", "2025-12-31") == Ids{first, next, others});
    CHECK(village.column("delivery", again, "after").isEmpty());
    CHECK(village.column("delivery", before, "after").isEmpty());
    village.add(SamePerson{mother, other, {}, {}, false}); // one woman
    CHECK(village.counted("deliveries", "2024-01-01", "2025-12-31") == Ids{first, next});
}

TEST_CASE("A delivery knows its mother's age, its place and who attended", "[report][by-hand]")
{
    HandWritten village;
    const Id girl = village.person("2006-03-11");
    const Id birth = village.delivery(girl, "2026-03-10T04:10", {}, "home");
    Delivery& d = village.records.all<Delivery>()[birth];
    d.attendant = QStringLiteral("village-midwife");
    d.mode = QStringLiteral("caesarean");
    d.motherAfter = Delivery::MotherAfter::Referred;
    const auto is = [&](const char* column) { return village.column("delivery", birth, column); };
    CHECK(is("years") == QStringLiteral("19"));
    CHECK(is("place") == QStringLiteral("home"));
    CHECK(is("facility") == QStringLiteral("0"));
    CHECK(is("staff") == QStringLiteral("0"));
    CHECK(is("skilled") == QStringLiteral("1"));
    CHECK(is("caesarean") == QStringLiteral("1"));
    CHECK(is("complication") == QStringLiteral("-"));
    CHECK(village.counted("deliveries_adolescent", "2026-03-10", "2026-03-10") == Ids{birth});
    CHECK(village.counted("deliveries_caesarean", "2026-03-01", "2026-03-31",
                          "resident = 1 and place = 'home'") == Ids{birth});
    CHECK(village.counted("mothers_referred", "2026-03-01", "2026-03-31") == Ids{birth});
    CHECK(village.counted("complications", "2026-03-01", "2026-03-31") == Ids{});
    d.complicationsAsked = true;
    CHECK(is("complication") == QStringLiteral("0"));
    d.complications = QStringList{QStringLiteral("tear")};
    CHECK(is("complication") == QStringLiteral("1"));
    d.place = d.attendant = d.mode = QString();
    CHECK(is("facility") == QStringLiteral("-"));
    CHECK(is("skilled") == QStringLiteral("-"));
    CHECK(is("caesarean") == QStringLiteral("-"));
    d.place = QStringLiteral("hospital-district");
    d.attendant = QStringLiteral("doctor");
    CHECK(is("facility") == QStringLiteral("1"));
    CHECK(is("staff") == QStringLiteral("1"));
}

TEST_CASE("Visits, thirds and tests of a delivery are those of its pregnancy up to that day",
          "[report][by-hand]")
{
    HandWritten village;
    const Id woman = village.person("2000-05-01");
    const Id pregnancy = village.pregnancy(woman, "2025-03-01", "2025-01-01");
    const Id birth = village.delivery(woman, "2025-10-08", pregnancy); // week 40
    const auto is = [&](const char* column) { return village.column("delivery", birth, column); };
    CHECK(is("managed") == QStringLiteral("0"));
    CHECK(is("hiv") == QStringLiteral("0"));
    CHECK(is("births_before") == QStringLiteral("-"));
    village.visit(woman, pregnancy, "2025-04-08"); // week 13 and 6 days
    village.visit(woman, pregnancy, "2025-04-09"); // week 14: second third
    village.visit(woman, pregnancy, "2025-07-16"); // week 28: last third
    village.visit(woman, pregnancy, "2025-10-09"); // after the birth
    const Id wrong = village.visit(woman, pregnancy, "2025-06-01");
    village.voidFact(wrong);
    CHECK(is("managed") == QStringLiteral("1"));
    CHECK(is("visits") == QStringLiteral("3"));
    CHECK(is("thirds") == QStringLiteral("3"));
    CHECK(village.counted("deliveries_3_in_3", "2025-10-01", "2025-10-31") == Ids{birth});
    CHECK(village.counted("deliveries_4_in_3", "2025-10-01", "2025-10-31") == Ids{});
    village.records.all<Delivery>()[birth].visitsElsewhere = 1;
    CHECK(village.counted("deliveries_4_in_3", "2025-10-01", "2025-10-31") == Ids{birth});
    village.test(woman, pregnancy, "hiv", "2025-10-08");
    village.test(woman, pregnancy, "syphilis", "2025-10-09");
    CHECK(is("hiv") == QStringLiteral("1"));
    CHECK(is("syphilis") == QStringLiteral("0"));
    Pregnancy& p = village.records.all<Pregnancy>()[pregnancy];
    p.term = 2;
    CHECK(is("births_before") == QStringLiteral("-"));
    p.preterm = 0;
    CHECK(village.counted("deliveries_third_child", "2025-10-01", "2025-10-31") == Ids{birth});
    p.lastPeriod = PartialDate::ofMonth(2025, 1); // gives no dates
    CHECK(is("thirds") == QStringLiteral("0"));
}

TEST_CASE("A birth is protected by two tetanus doses in pregnancy", "[report][by-hand]")
{
    HandWritten village;
    const Id woman = village.person("2000-05-01"), file = village.person("2000-05-01");
    const Id pregnancy = village.pregnancy(woman, "2025-03-01", "2025-01-01");
    const Id birth = village.delivery(woman, "2025-10-08", pregnancy);
    const Id child = village.newborn(woman, birth, village.person("2025-10-08"));
    village.dose(woman, "tt", "2025-06-01");
    CHECK(village.column("delivery", birth, "tetanus") == QStringLiteral("0"));
    village.dose(file, "td", "2025-07-01"); // in her other file
    CHECK(village.column("delivery", birth, "tetanus") == QStringLiteral("0"));
    village.add(SamePerson{woman, file, {}, {}, false});
    CHECK(village.column("delivery", birth, "tetanus") == QStringLiteral("1"));
    CHECK(village.counted("deliveries_tetanus", "2025-10-01", "2025-10-31") == Ids{birth});
    village.records.all<Newborn>()[child].bornAt = HandWritten::date("2025-10-08");
    CHECK(village.counted("protected_at_birth", "2025-10-01", "2025-10-31") == Ids{child});
    village.records.all<Delivery>()[birth].pregnancy = {};
    CHECK(village.column("delivery", birth, "tetanus") == QStringLiteral("0")); // when it began is not known
}

TEST_CASE("Newborns are counted once, those of a birth told twice with the first", "[report][by-hand]")
{
    HandWritten village;
    const Id mother = village.person("2000-05-01"), child = village.person("2025-03-10", Sex::Male);
    const Id file = village.person("2025-03-10", Sex::Male);
    const Id birth = village.delivery(mother, "2025-03-10", {}, "station");
    const Id again = village.delivery(mother, "2025-03-12", {}, "home");
    const Id first = village.newborn(mother, birth, child);
    village.newborn(mother, again, child);
    const Id second = village.newborn(mother, again, file);
    const Id dead = village.newborn(mother, again, {}, "", Outcome::StillbirthFresh);
    village.newborn(mother, birth, {}, "2025-03-10", Outcome::StillbirthFresh); // the same, told again
    const Id soft = village.newborn(mother, birth, {}, "", Outcome::StillbirthMacerated);
    CHECK(village.counted("live_births", "2025-03-01", "2025-03-31") == Ids{first, second});
    CHECK(village.counted("fetal_deaths", "2025-03-10", "2025-03-10") ==
          Ids{dead, soft}); // the day of the one that counts
    CHECK(village.column("newborn", dead, "place") == QStringLiteral("station"));
    CHECK(village.column("delivery", birth, "children") == QStringLiteral("4"));
    CHECK(village.column("delivery", birth, "live") == QStringLiteral("2"));
    village.add(SamePerson{file, child, {}, {}, false});
    CHECK(village.counted("live_births", "2025-03-01", "2025-03-31") == Ids{first});
    const Id stray = village.newborn(mother, Id{777}, Id{778}, "2025-03-20T11:00"); // neither is here
    CHECK(village.counted("live_births", "2025-03-20", "2025-03-20", "resident = 1") == Ids{stray});
    CHECK(village.column("newborn", stray, "place") == QStringLiteral("-"));
    CHECK(village.column("newborn", stray, "protected") == QStringLiteral("-"));
}

TEST_CASE("A newborn's figures are those of its record", "[report][by-hand]")
{
    HandWritten village;
    const Id mother = village.person("2000-05-01", Sex::Female, "2"),
             child = village.person("2025-03-10", Sex::Female);
    const Id birth = village.delivery(mother, "2025-03-10", {}, "home");
    const Id id = village.newborn(mother, birth, child, "2025-03-10T06:00");
    const auto is = [&](const char* column) { return village.column("newborn", id, column); };
    CHECK(is("resident") == QStringLiteral("0")); // the mother's
    CHECK(is("sex") == QStringLiteral("2"));      // the child's: the record does not say
    CHECK(is("preterm") == QStringLiteral("-"));
    CHECK(is("asphyxia") == QStringLiteral("-"));
    Newborn& n = village.records.all<Newborn>()[id];
    n.sex = Sex::Male;
    n.gestation = 36 * 7 + 6;
    n.weight = 2499;
    n.asphyxia = Answer::No;
    n.vitaminK = Answer::Yes;
    CHECK(is("sex") == QStringLiteral("1"));
    CHECK(is("weeks") == QStringLiteral("36"));
    CHECK(is("preterm") == QStringLiteral("1"));
    CHECK(is("asphyxia") == QStringLiteral("0"));
    CHECK(is("vitamin_k") == QStringLiteral("1"));
    CHECK(village.counted("live_low_weight", "2025-03-10", "2025-03-10") == Ids{id});
    n.gestation = 37 * 7;
    n.weight = 2500;
    CHECK(is("preterm") == QStringLiteral("0"));
    CHECK(village.counted("live_low_weight", "2025-03-10", "2025-03-10") == Ids{});
    CHECK(is("hepb_24h") == QStringLiteral("0"));
    village.dose(child, "hepb-birth", "2025-03-11T06:00");
    CHECK(village.counted("live_hepb", "2025-03-10", "2025-03-10") == Ids{id});
    village.seen(child, birth, OfWhom::Child, "2025-03-17");
    CHECK(is("seen_week") == QStringLiteral("0"));
    CHECK(is("seen_28") == QStringLiteral("1"));
    village.seen(child, birth, OfWhom::Child, "2025-03-16");
    CHECK(is("seen_week") == QStringLiteral("1"));
    n.outcome = Outcome::Unknown;
    CHECK(is("live") == QStringLiteral("-"));
}

TEST_CASE("Antenatal visits have their place in the pregnancy and their third", "[report][by-hand]")
{
    HandWritten village;
    const Id woman = village.person("2006-04-01"),
             pregnancy = village.pregnancy(woman, "2025-03-01", "2025-01-01");
    const Id second = village.visit(woman, pregnancy, "2025-07-16");
    const Id first = village.visit(woman, pregnancy, "2025-04-08"); // written later
    const Id sameDay = village.visit(woman, pregnancy, "2025-04-08");
    const Id stray = village.visit(woman, Id{777}, "2025-05-01");
    village.records.all<AntenatalVisit>()[stray].site = HandWritten::strangeSite;
    const auto is = [&](Id visit, const char* column) { return village.column("visit", visit, column); };
    CHECK(is(first, "number") == QStringLiteral("1"));
    CHECK(is(sameDay, "number") == QStringLiteral("2"));
    CHECK(is(second, "number") == QStringLiteral("3"));
    CHECK(is(first, "third") == QStringLiteral("1"));
    CHECK(is(second, "third") == QStringLiteral("3"));
    CHECK(is(stray, "third") == QStringLiteral("-"));
    CHECK(is(stray, "place") == QStringLiteral("elsewhere"));
    CHECK(is(first, "years") == QStringLiteral("19"));
    CHECK(village.counted("antenatal_visits", "2025-04-01", "2025-05-31", "place = 'station'") ==
          Ids{first, sameDay});
    CHECK(village.counted("antenatal_first", "2025-01-01", "2025-12-31") == Ids{first, stray});
}

TEST_CASE("A pregnancy told in two files is one, and what was none is none", "[report][by-hand]")
{
    HandWritten village;
    const Id woman = village.person("2006-04-01"), file = village.person("2006-04-01");
    village.add(SamePerson{woman, file, {}, {}, false});
    const Id none = village.pregnancy(woman, "2025-02-01");
    village.records.all<Pregnancy>()[none].ending = Pregnancy::Ending::NoPregnancy;
    const Id first = village.pregnancy(woman, "2025-03-01", "2025-01-01");
    const Id there = village.pregnancy(file, "2025-07-18");     // 139 days later
    const Id next = village.pregnancy(file, "2025-07-19");      // 140 days later
    const Id sameFile = village.pregnancy(woman, "2025-03-05"); // in the same file as the first
    CHECK(village.counted("pregnant", "2025-01-01", "2025-12-31") == Ids{first, next});
    CHECK(village.column("pregnancy", there, "third").isEmpty());
    village.records.all<Pregnancy>().remove(next);
    CHECK(village.counted("pregnant", "2025-01-01", "2025-12-31") == Ids{first, sameFile});
    CHECK(village.counted("pregnant_adolescent", "2025-03-01", "2025-03-31") == Ids{first, sameFile});
    CHECK(village.counted("pregnant_early", "2025-03-01", "2025-03-31") == Ids{first});
}

TEST_CASE("The first test of a kind counts for the woman, every positive one for the test",
          "[report][by-hand]")
{
    using Verdict = AntenatalTest::Verdict;
    HandWritten village;
    const Id woman = village.person("2000-05-01"), pregnancy = village.pregnancy(woman, "2025-03-01");
    const Id second = village.test(woman, pregnancy, "hiv", "2025-08-01", Verdict::Positive);
    const Id first = village.test(woman, pregnancy, "hiv", "2025-04-01", Verdict::Negative);
    const Id third = village.test(woman, pregnancy, "hiv", "2025-04-01", Verdict::Positive);
    const Id other = village.test(woman, pregnancy, "hbsag", "2025-08-01");
    CHECK(village.counted("hiv_tested", "2025-01-01", "2025-12-31") == Ids{first});
    CHECK(village.counted("hiv_positive", "2025-01-01", "2025-12-31") == Ids{second, third});
    CHECK(village.counted("hbsag_tested", "2025-01-01", "2025-12-31") == Ids{other});
    village.voidFact(first);
    CHECK(village.counted("hiv_tested", "2025-01-01", "2025-12-31") == Ids{third});
}

TEST_CASE("Mothers and newborns count with their first visit after the birth", "[report][by-hand]")
{
    HandWritten village;
    const Id mother = village.person("2000-05-01"), child = village.person("2025-03-10");
    const Id birth = village.delivery(mother, "2025-03-10");
    const Id late = village.seen(mother, birth, OfWhom::Mother, "2025-03-17"); // 7 days
    const Id early = village.seen(mother, birth, OfWhom::Mother, "2025-03-16");
    const Id ofChild = village.seen(child, birth, OfWhom::Child, "2025-03-17");
    const Id stray = village.seen(child, Id{777}, OfWhom::Child, "2025-03-11");
    village.records.all<PostnatalVisit>()[ofChild].atHome = true;
    CHECK(village.counted("mothers_seen", "2025-03-01", "2025-03-31") == Ids{early});
    CHECK(village.counted("mothers_seen_week", "2025-03-01", "2025-03-31") == Ids{early});
    CHECK(village.counted("newborns_seen", "2025-03-01", "2025-03-31") == Ids{ofChild, stray});
    CHECK(village.counted("newborns_seen", "2025-03-01", "2025-03-31", "place = 'home'") == Ids{ofChild});
    CHECK(village.counted("newborns_seen_week", "2025-03-01", "2025-03-31") ==
          Ids{}); // 7 days, and not known
    CHECK(village.column("delivery", birth, "seen_week") == QStringLiteral("1"));
    village.voidFact(early);
    CHECK(village.counted("mothers_seen", "2025-03-17", "2025-03-17") == Ids{late});
    CHECK(village.counted("mothers_seen_week", "2025-03-01", "2025-03-31") == Ids{});
    CHECK(village.column("delivery", birth, "seen_week") == QStringLiteral("0"));
    CHECK(village.column("delivery", birth, "seen_42") == QStringLiteral("1"));
}

TEST_CASE("Each child counts with its last measurement in the span", "[report][by-hand]")
{
    HandWritten village;
    const Id child = village.person("2024-12-31", Sex::Male), older = village.person("2020-11-30", Sex::Male);
    const Id first = village.weighed(child, "2025-06-10", 7900);
    const Id last = village.weighed(child, "2025-06-20", {}, 670);
    const Id light = village.weighed(child, "2025-07-15", 4000); // far below −3
    const Id lost = village.weighed(child, "2025-07", 7900);     // its last day is later
    const Id justUnderFive = village.weighed(older, "2025-11-29", 18000);
    village.weighed(older, "2025-11-30", 18000); // 60 months
    CHECK(village.counted("weighed", "2025-06-01", "2025-06-10") == Ids{first});
    CHECK(village.counted("weighed", "2025-06-01", "2025-06-30") == Ids{}); // the last one has no weight
    CHECK(village.counted("measured", "2025-06-01", "2025-06-30") == Ids{last});
    CHECK(village.counted("underweight", "2025-07-01", "2025-07-20") == Ids{light});
    CHECK(village.counted("underweight_severe", "2025-07-01", "2025-07-20", "sex = 1 and months < 24") ==
          Ids{light});
    CHECK(village.counted("weighed", "2025-07-01", "2025-07-31") == Ids{lost});
    CHECK(village.counted("weighed", "2025-11-01", "2025-11-30") == Ids{justUnderFive});
    village.records.all<Measurement>()[light].weight = 800; // no child weighs that: measured again
    CHECK(village.counted("underweight", "2025-07-01", "2025-07-20") == Ids{});
    CHECK(village.counted("weighed", "2025-07-01", "2025-07-20") == Ids{light});
}

TEST_CASE("A child born too early is compared by the age it would have", "[report][by-hand]")
{
    HandWritten village;
    const Id child = village.person("2025-01-01", Sex::Female), mother = village.person("2000-05-01");
    const Id weighing = village.weighed(child, "2025-04-01", 3300); // 3 months: severely underweight
    CHECK(village.counted("underweight_severe", "2025-04-01", "2025-04-01") == Ids{weighing});
    const Id record = village.newborn(mother, {}, child, "2025-01-01");
    village.records.all<Newborn>()[record].gestation = 28 * 7; // 12 weeks early: as if newborn
    CHECK(village.counted("underweight", "2025-04-01", "2025-04-01") == Ids{});
}

TEST_CASE("Deaths are counted by the age, once for a person", "[report][by-hand]")
{
    HandWritten village;
    const auto dead = [&](const char* birth, const char* died) {
        const Id id = village.person(birth);
        village.died(id, died);
        return id;
    };
    const Id day6 = dead("2025-03-10T20:00", "2025-03-16"), day7 = dead("2025-03-10", "2025-03-17");
    const Id day27 = dead("2025-03-10", "2025-04-06"), day28 = dead("2025-03-10", "2025-04-07");
    const Id eleven = dead("2025-03-10", "2026-03-09"), twelve = dead("2025-03-10", "2026-03-10");
    const Id byMonth = dead("2025-03-10", "2025-03"), old = dead("1940", "2025-05-05"),
             unknown = dead("", "2025-05-05");
    CHECK(village.counted("deaths_early", "2025-01-01", "2026-12-31") == Ids{day6});
    CHECK(village.counted("deaths_neonatal", "2025-01-01", "2026-12-31") == Ids{day6, day7, day27});
    CHECK(village.counted("deaths_infant", "2025-01-01", "2026-12-31") ==
          Ids{day6, day7, day27, day28, eleven, byMonth});
    CHECK(village.counted("deaths_under_5", "2026-03-01", "2026-03-31") == Ids{eleven, twelve});
    CHECK(village.counted("deaths", "2025-05-01", "2025-05-31") == Ids{old, unknown});
    CHECK(village.column("death", byMonth, "early") == QStringLiteral("-"));
    CHECK(village.column("death", old, "years") == QStringLiteral("85"));
    village.add(SamePerson{old, unknown, {}, {}, false});
    CHECK(village.counted("deaths", "2025-05-01", "2025-05-31") == Ids{old});
}

TEST_CASE("A maternal death is one in pregnancy or up to 42 days after it, but no accident",
          "[report][by-hand]")
{
    using Ending = Pregnancy::Ending;
    HandWritten village;
    const auto diedOn = [&](const char* day, Id delivery, Id pregnancy, Death::Related related = {}) {
        const Id woman = village.person("2000-05-01");
        village.died(woman, day);
        Death death;
        death.person = woman;
        death.diedAt = HandWritten::date(day);
        death.delivery = delivery;
        death.pregnancy = pregnancy;
        death.related = related;
        if (delivery) village.records.all<Delivery>()[delivery].person = woman;
        village.add(death);
        return woman;
    };
    const auto maternal = [&](Id woman) { return village.column("death", woman, "maternal"); };
    const Id birth = village.delivery(village.person("2000-05-01"), "2025-03-10");
    const Id pregnancy = village.pregnancy(village.person("2000-05-01"), "2025-01-01");
    CHECK(maternal(diedOn("2025-04-21", birth, {})) == QStringLiteral("1")); // 42 days
    CHECK(maternal(diedOn("2025-04-22", birth, {})) == QStringLiteral("0"));
    CHECK(maternal(diedOn("2025-04", birth, {})) == QStringLiteral("-"));
    CHECK(maternal(diedOn("2025-03-11", birth, {}, Death::Related::Accident)) == QStringLiteral("0"));
    CHECK(maternal(diedOn("2025-03-11", {}, {}, Death::Related::Obstetric)) ==
          QStringLiteral("0"));                                                // of no pregnancy
    CHECK(maternal(diedOn("2025-03-11", {}, Id{777})) == QStringLiteral("-")); // a pregnancy that is not here
    const Id child = diedOn("2025-03-11", birth, {});
    village.records.all<Delivery>()[birth].person = village.person("2000-05-01"); // the child's own birth
    CHECK(maternal(child) == QStringLiteral("0"));
    Pregnancy& p = village.records.all<Pregnancy>()[pregnancy];
    p.ending = Ending::Miscarriage;
    p.endedAt = HandWritten::date("2025-02-01");
    const Id woman = diedOn("2025-03-16", {}, pregnancy); // 43 days
    CHECK(maternal(woman) == QStringLiteral("0"));
    village.records.all<Pregnancy>()[pregnancy].ending = Ending::MotherDied;
    CHECK(maternal(woman) == QStringLiteral("1"));
    CHECK(village.counted("deaths_maternal", "2025-03-16", "2025-03-16") == Ids{woman});
}

TEST_CASE("A cell is its row's expression, restricted by its column", "[report][by-hand]")
{
    HandWritten village;
    const Id here = village.person("2025-03-10"), there = village.person("2025-03-11", Sex::Male, "2");
    const Id sooner = village.person("2025-01-01", Sex::Male);
    const Id bcg = village.dose(here, "bcg", "2025-03-12"),
             visitors = village.dose(there, "bcg", "2025-03-12");
    const Form form =
        readForm("# title: T\n# version: 1\n# source: S\n# date: 2026-11-29\n# valid_from:\n# form: f\n"
                 "# column_1: month | period | resident = 1 | a | b | |\n"
                 "# column_2: january | january | resident = 1 | a | b | |\n"
                 "# column_3: share | share of january | | a | b | |\n"
                 "# column_4: all | period | | a | b | |\n"
                 "row,value,of,columns\n"
                 "head,,,\n"
                 "born,born,,month january\n"
                 "bcg,bcg,born,\n"
                 "more,born - bcg,,month\n"
                 "none,td_7,tetanus_1,share\n",
                 QStringLiteral("form-f.csv"));
    const ExpectedTable table =
        ExpectedFigures(village.records, reportPacks()).table(form, {QDate(2025, 3, 1), QDate(2025, 3, 31)});
    const auto cell = [&](const char* row, const char* column) {
        return table[{QLatin1String(row), QLatin1String(column)}];
    };
    CHECK_FALSE(table.contains({QStringLiteral("head"), QStringLiteral("month")}));
    CHECK(cell("born", "month").count == 1);
    CHECK(cell("born", "january").count == 2);
    CHECK(cell("born", "january").records == Ids{here, sooner});
    CHECK(cell("born", "share").closed);
    CHECK(cell("born", "all").closed);
    CHECK(cell("bcg", "month").records == Ids{bcg});
    CHECK(cell("bcg", "all").records == Ids{bcg, visitors});
    CHECK(cell("bcg", "share").percent == 50.0);
    CHECK(cell("more", "month").count == 0);
    CHECK(cell("more", "share").closed);
    CHECK_FALSE(cell("none", "share").closed);
    CHECK_FALSE(cell("none", "share").percent);
}
