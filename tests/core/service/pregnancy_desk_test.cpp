#include "core/service/pregnancy_desk.h"
#include "core/service/pregnant_women.h"
#include "tests/core/clinical/pregnancy/pregnancy_packs.h"
#include "tests/core/service/refusal.h"
#include "tests/support/test_station.h"

#include <algorithm>

using namespace noi;
using namespace noi::test;

namespace
{

/// It is 21 November 2026; her last period began on 9 May: 28 weeks and no day.
struct Room {
    TestStation home;
    Id woman = home.addPerson(QStringLiteral("Rơ Châm H'Lan"), day(2001, 5, 2), Sex::Female);
    PregnancyDesk desk{*home.context, pregnancyPacks()};

    [[nodiscard]] Pregnancy pregnancy() const
    {
        Pregnancy p;
        p.person = woman;
        p.lastPeriod = day(2026, 5, 9);
        p.gravida = 2;
        p.term = 1;
        p.preterm = 0;
        p.lost = 0;
        p.living = 1;
        p.contactPlan = QStringLiteral("who");
        return p;
    }
    Id begin(const Pregnancy& p)
    {
        const auto id = desk.begin(home.nurse, p);
        REQUIRE_OK(id);
        return *id;
    }
    [[nodiscard]] AntenatalVisit visit(Id pregnancyId, const PartialDate& when) const
    {
        AntenatalVisit v;
        v.person = woman;
        v.pregnancy = pregnancyId;
        v.visitedAt = when;
        return v;
    }
    Id keep(const AntenatalVisit& v)
    {
        const auto id = desk.recordVisit(home.nurse, v);
        REQUIRE_OK(id);
        return *id;
    }
    PregnancyLine line()
    {
        const auto file = desk.open(home.nurse, woman);
        REQUIRE_OK(file);
        REQUIRE(file->pregnancies.size() == 1);
        return file->pregnancies.first();
    }
};

bool says(const QList<pregnancy::Finding>& findings, const char* code)
{
    return std::ranges::any_of(findings,
                               [code](const auto& one) { return one.code == QString::fromLatin1(code); });
}

} // namespace

TEST_CASE("a pregnancy says its week, third, expected day and what follows", "[pregnancy]")
{
    Room room;
    (void)room.begin(room.pregnancy());
    const PregnancyLine line = room.line();
    CHECK(line.goesOn());
    REQUIRE(line.dating);
    CHECK(line.dating->due == QDate(2027, 2, 13));
    CHECK(line.gestation == 28 * 7);
    CHECK(line.period == 3);
    CHECK(line.pregnancy.value.registeredAt == day(2026, 11, 21));
    // Who has not come yet is to come now; WHO has two-weekly contacts from 32 for who comes first at 28.
    REQUIRE_FALSE(line.contacts.isEmpty());
    CHECK(line.contacts.first().week == 28);
    CHECK_FALSE(line.contacts.first().late);
    CHECK(line.contacts.last().referral);
    CHECK(says(line.findings, "hiv-due"));
    CHECK(says(line.findings, "tetanus-none"));
    CHECK_FALSE(line.testsDue.isEmpty());
}

TEST_CASE("an ultrasound that differs enough dates a pregnancy again when it is entered", "[pregnancy]")
{
    Room room;
    (void)room.begin(room.pregnancy());
    auto seen = room.line().pregnancy;
    Pregnancy after = seen.value;
    after.scanDay = day(2026, 7, 18); // ten weeks by the last period
    after.scanGestation = 8 * 7;
    REQUIRE_OK(room.desk.change(room.home.nurse, seen, after));
    const PregnancyLine line = room.line();
    CHECK(line.dating->by == pregnancy::DatedBy::Scan);
    CHECK(line.dating->due == QDate(2027, 2, 27));
    CHECK(line.gestation == 26 * 7);
    CHECK(line.period == 2);
}

TEST_CASE("visits tell how far she was, what they found, and move the next contact", "[pregnancy]")
{
    Room room;
    const Id id = room.begin(room.pregnancy());
    AntenatalVisit first = room.visit(id, day(2026, 8, 1)); // week 12
    first.weight = 48000;
    first.systolic = 110;
    first.diastolic = 70;
    first.ironTablets = 60;
    (void)room.keep(first);
    AntenatalVisit second = room.visit(id, day(2026, 11, 21));
    second.weight = 55000;
    second.systolic = 150;
    second.diastolic = 95;
    second.urineProtein = AntenatalVisit::Plus::Two;
    second.fundalHeight = 240;
    second.ironTablets = 30;
    (void)room.keep(second);
    const PregnancyLine line = room.line();
    REQUIRE(line.visits.size() == 2);
    CHECK(line.visits[0].gestation == 12 * 7);
    CHECK(line.visits[1].gestation == 28 * 7);
    CHECK(line.ironTablets == 90);
    CHECK(says(line.findings, "bp-preeclampsia"));
    CHECK(says(line.findings, "fundus-small"));
    CHECK_FALSE(says(line.findings, "iron-missing"));
    CHECK(line.contacts.first().week > 28);
    CHECK(line.visits[1].fact.value.examiner == room.home.nurse.name);
}

TEST_CASE("what is typed is judged before it is kept, and nothing is written", "[pregnancy]")
{
    Room room;
    const Id id = room.begin(room.pregnancy());
    const int before = room.home.operations();
    AntenatalVisit typed = room.visit(id, {});
    typed.systolic = 165;
    typed.diastolic = 112;
    typed.dangerSigns = {QStringLiteral("severe_headache")};
    const auto found = room.desk.findings(room.home.nurse, typed);
    REQUIRE_OK(found);
    CHECK(says(*found, "bp-severe"));
    CHECK(says(*found, "bp-preeclampsia-severe"));
    CHECK(found->first().urgency == pregnancy::Urgency::Emergency);
    CHECK(room.home.operations() == before);
}

TEST_CASE("danger signs that were not asked for are not known to be absent", "[pregnancy]")
{
    Room room;
    const Id id = room.begin(room.pregnancy());
    AntenatalVisit typed = room.visit(id, {});
    typed.dangerSigns = {QStringLiteral("fluid_loss")};
    const auto early = room.desk.findings(room.home.nurse, typed);
    REQUIRE_OK(early);
    CHECK(says(*early, "fluid-early"));
    CHECK_FALSE(says(*early, "bleeding-late"));
}

TEST_CASE("a wrong visit is replaced with a reason, and the wrong one counts no more", "[pregnancy]")
{
    Room room;
    const Id id = room.begin(room.pregnancy());
    AntenatalVisit wrong = room.visit(id, day(2026, 11, 20));
    wrong.systolic = 200;
    wrong.diastolic = 120;
    wrong.ironTablets = 30;
    const Id wrongId = room.keep(wrong);
    CHECK(says(room.line().findings, "bp-severe"));
    AntenatalVisit right = wrong;
    right.systolic = 120;
    right.diastolic = 80;
    right.replaces = wrongId;
    REQUIRE_REFUSED(room.home, room.desk.recordVisit(room.home.nurse, right), "Say what was wrong");
    right.replaceReason = QStringLiteral("gõ nhầm");
    (void)room.keep(right);
    const PregnancyLine line = room.line();
    CHECK(line.visits.size() == 2);
    CHECK_FALSE(line.visits.first().counts);
    CHECK(line.ironTablets == 30);
    CHECK_FALSE(says(line.findings, "bp-severe"));
    REQUIRE_REFUSED(room.home, room.desk.recordVisit(room.home.nurse, right), "voided or replaced already");
}

TEST_CASE("tests are kept, answer what is due, and feed the rules", "[pregnancy]")
{
    Room room;
    const Id id = room.begin(room.pregnancy());
    AntenatalTest test;
    test.person = room.woman;
    test.pregnancy = id;
    test.test = QStringLiteral("hiv");
    test.result = AntenatalTest::Verdict::Negative;
    REQUIRE_OK(room.desk.recordTest(room.home.nurse, test));
    test.test = QStringLiteral("haemoglobin");
    test.value = 92;
    test.result = AntenatalTest::Verdict::Unknown;
    REQUIRE_OK(room.desk.recordTest(room.home.nurse, test));
    test.test = QStringLiteral("rhesus");
    test.value = {};
    test.result = AntenatalTest::Verdict::Negative;
    REQUIRE_OK(room.desk.recordTest(room.home.nurse, test));
    const auto findings = room.line().findings;
    CHECK_FALSE(says(findings, "hiv-due"));
    CHECK_FALSE(says(findings, "hiv"));
    CHECK(says(findings, "anaemia-moderate-3"));
    CHECK(says(findings, "rhesus"));
    test.test = QStringLiteral("colour");
    REQUIRE_REFUSED(room.home, room.desk.recordTest(room.home.nurse, test), "from the list");
}

TEST_CASE("a pregnancy ends as it ended, and can be taken up again", "[pregnancy]")
{
    using Ending = Pregnancy::Ending;
    Room room;
    (void)room.begin(room.pregnancy());
    const auto end = [&room](Ending ending, const PartialDate& when) {
        return room.desk.end(room.home.nurse, room.line().pregnancy, ending, when, {}, {});
    };
    REQUIRE_REFUSED(room.home, end(Ending::Miscarriage, day(2026, 10, 10)), "stillbirth"); // 22 weeks
    REQUIRE_REFUSED(room.home, end(Ending::Miscarriage, day(2026, 5, 8)), "before it began");
    REQUIRE_REFUSED(room.home, end(Ending::Miscarriage, day(2026, 11, 22)), "up to today"); // to come
    REQUIRE_REFUSED(room.home, end(Ending::MotherDied, day(2026, 11, 20)), "written as a death");
    REQUIRE_REFUSED(room.home, end(Ending::Delivered, day(2026, 11, 21)), "Say how the pregnancy ended");
    REQUIRE_OK(end(Ending::Miscarriage, day(2026, 10, 9)));
    PregnancyLine line = room.line();
    CHECK_FALSE(line.goesOn());
    CHECK(line.gestation == 21 * 7 + 6);
    CHECK(line.contacts.isEmpty());
    CHECK(line.findings.isEmpty());
    REQUIRE_OK(room.desk.reopen(room.home.nurse, line.pregnancy));
    CHECK(room.line().goesOn());
    CHECK(room.line().pregnancy.value.endedAt.isNull());
}

TEST_CASE("a woman has one pregnancy at a time", "[pregnancy]")
{
    Room room;
    (void)room.begin(room.pregnancy());
    REQUIRE_REFUSED(room.home, room.desk.begin(room.home.nurse, room.pregnancy()), "Another pregnancy");
    REQUIRE_OK(room.desk.end(room.home.nurse, room.line().pregnancy, Pregnancy::Ending::Abortion,
                             day(2026, 7, 1), {}, {}));
    Pregnancy next = room.pregnancy();
    next.lastPeriod = day(2026, 8, 20);
    (void)room.begin(next);
    const auto file = room.desk.open(room.home.nurse, room.woman);
    REQUIRE_OK(file);
    REQUIRE(file->pregnancies.size() == 2);
    CHECK(file->pregnancies.first().goesOn()); // newest first
    REQUIRE(file->current());
    CHECK(file->current()->pregnancy.value.lastPeriod == day(2026, 8, 20));
}

TEST_CASE("what cannot be is refused with a sentence, and nothing is written", "[pregnancy]")
{
    Room room;
    const auto refused = [&](const char* words, auto spoil) {
        Pregnancy p = room.pregnancy();
        spoil(p);
        REQUIRE_REFUSED(room.home, room.desk.begin(room.home.nurse, p), words);
    };
    refused("still to come", [](Pregnancy& p) { p.lastPeriod = day(2026, 11, 22); });
    refused("45 weeks", [](Pregnancy& p) { p.lastPeriod = day(2025, 12, 1); });
    refused("two things", [](Pregnancy& p) { p.scanDay = day(2026, 8, 1); });
    refused("two things", [](Pregnancy& p) { p.scanGestation = 80; });
    refused("first pregnancy", [](Pregnancy& p) { p.gravida = 1; });
    refused("living children", [](Pregnancy& p) { p.living = 30; });
    refused("height of 90 cm", [](Pregnancy& p) { p.height = 900; });
    const Id man = room.home.addPerson(QStringLiteral("Siu Thuk"), day(1999, 1, 1), Sex::Male);
    Pregnancy p = room.pregnancy();
    p.person = man;
    REQUIRE_REFUSED(room.home, room.desk.begin(room.home.nurse, p), "a man's");
    REQUIRE_REFUSED(room.home, room.desk.begin(room.home.itAdministrator, room.pregnancy()), "Your role");
}

TEST_CASE("figures of no woman are refused at a visit", "[pregnancy]")
{
    Room room;
    const Id id = room.begin(room.pregnancy());
    const auto refused = [&](const char* words, auto spoil) {
        AntenatalVisit v = room.visit(id, day(2026, 11, 20));
        spoil(v);
        REQUIRE_REFUSED(room.home, room.desk.recordVisit(room.home.nurse, v), words);
    };
    refused("up to today", [](AntenatalVisit& v) { v.visitedAt = day(2026, 11, 22); });
    refused("before this pregnancy", [](AntenatalVisit& v) { v.visitedAt = day(2026, 5, 8); });
    refused("two figures", [](AntenatalVisit& v) { v.systolic = 120; });
    refused("smaller", [](AntenatalVisit& v) { v.systolic = 80, v.diastolic = 120; });
    refused("weight of 5 kg", [](AntenatalVisit& v) { v.weight = 5000; });
    refused("rate of 400", [](AntenatalVisit& v) { v.fetalHeart = 400; });
    refused("before this one", [](AntenatalVisit& v) { v.nextVisit = day(2026, 11, 1); });
    const Id other = room.home.addPerson(QStringLiteral("Ksor H'Bia"), day(1998, 1, 1), Sex::Female);
    AntenatalVisit v = room.visit(id, day(2026, 11, 20));
    v.person = other;
    REQUIRE_REFUSED(room.home, room.desk.recordVisit(room.home.nurse, v), "someone else");
}

TEST_CASE("a pregnancy of which no day is known is followed all the same", "[pregnancy]")
{
    Room room;
    Pregnancy p = room.pregnancy();
    p.lastPeriod = PartialDate::ofMonth(2026, 5);
    (void)room.begin(p);
    const PregnancyLine line = room.line();
    CHECK_FALSE(line.dating);
    CHECK_FALSE(line.gestation);
    CHECK(line.contacts.isEmpty());
    CHECK(says(line.findings, "hiv-due"));
}

TEST_CASE("a referral is kept with where and why", "[pregnancy]")
{
    Room room;
    const Id id = room.begin(room.pregnancy());
    Referral referral;
    referral.person = room.woman;
    referral.pregnancy = id;
    REQUIRE_REFUSED(room.home, room.desk.refer(room.home.nurse, referral), "where she is sent");
    referral.toFacility = QStringLiteral("Trung tâm Y tế Chư Păh");
    referral.reason = QStringLiteral("Tiền sản giật");
    referral.findings = {QStringLiteral("bp-preeclampsia")};
    REQUIRE_OK(room.desk.refer(room.home.nurse, referral));
    const auto kept = room.line().referrals;
    REQUIRE(kept.size() == 1);
    CHECK(kept.first().fact.value.referredBy == room.home.nurse.name);
    CHECK_FALSE(kept.first().fact.value.referredAt.isNull());
}

TEST_CASE("pregnant women stand by their expected day, those without one last", "[pregnancy]")
{
    Room room;
    const auto add = [&room](const QString& name, const PartialDate& lastPeriod) {
        const Id who = room.home.addPerson(name, day(2000, 1, 1), Sex::Female);
        Pregnancy p = room.pregnancy();
        p.person = who;
        p.lastPeriod = lastPeriod;
        REQUIRE_OK(room.desk.begin(room.home.nurse, p));
        return who;
    };
    const Id late = add(QStringLiteral("Ksor H'Bia"), day(2026, 9, 1));
    const Id unknown = add(QStringLiteral("Rah Lan H'Nga"), {});
    const Id near = add(QStringLiteral("Siu H'Ueo"), day(2026, 2, 20));
    const Id id = room.begin(room.pregnancy());
    AntenatalVisit v = room.visit(id, day(2026, 11, 21));
    v.systolic = 165;
    v.diastolic = 100;
    (void)room.keep(v);
    PregnantWomen list(*room.home.context, pregnancyPacks());
    const auto women = list.all(room.home.nurse);
    REQUIRE_OK(women);
    REQUIRE(women->size() == 4);
    CHECK(women->at(0).person == near);
    CHECK(women->at(0).nearBirth);
    CHECK(women->at(1).person == room.woman);
    CHECK(women->at(1).visits == 1);
    CHECK(women->at(1).urgency == pregnancy::Urgency::Emergency);
    CHECK_FALSE(women->at(1).why.vi.isEmpty());
    CHECK(women->at(2).person == late);
    CHECK_FALSE(women->at(2).nearBirth);
    CHECK(women->at(3).person == unknown);
    CHECK_FALSE(women->at(3).due.isValid());
    CHECK_FALSE(list.all(room.home.itAdministrator));
}

TEST_CASE("a list says that there is a risk, but not that a woman has HIV", "[pregnancy]")
{
    Room room;
    AntenatalTest test;
    test.person = room.woman;
    test.pregnancy = room.begin(room.pregnancy());
    test.test = QStringLiteral("hiv");
    test.result = AntenatalTest::Verdict::Positive;
    REQUIRE_OK(room.desk.recordTest(room.home.nurse, test));
    CHECK(says(room.line().findings, "hiv"));
    const auto women = PregnantWomen(*room.home.context, pregnancyPacks()).all(room.home.nurse);
    REQUIRE_OK(women);
    CHECK(women->first().urgency == pregnancy::Urgency::Refer);
    CHECK(women->first().why.vi.isEmpty());
}
