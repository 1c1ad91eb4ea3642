#include "core/model/newborn.h"
#include "core/service/growth_desk.h"
#include "core/service/weighing_day.h"
#include "resources/packs/packs.h"
#include "tests/support/catch.h"
#include "tests/support/test_station.h"

using namespace noi;
using namespace noi::test;

namespace
{

const growth::GrowthReference& tables()
{
    static const auto read =
        growth::GrowthReference::load(PackFolders({bundledPacks()}), QDate(2026, 11, 21));
    REQUIRE(read);
    return *read;
}

struct Hamlet {
    TestStation home;
    QString commune = *communeOf(home);
    WeighingFilter filter{QDate(2026, 11, 21), QStringLiteral("Thôn 2"), 60};

    static std::optional<QString> communeOf(TestStation& home)
    {
        const auto station = readRecord<Station>(home.context->database(), home.context->station);
        REQUIRE(station);
        return station->commune;
    }
    Id add(const char* name, const PartialDate& birth, const char* hamlet = "Thôn 2")
    {
        const Id id = home.addPerson(QString::fromUtf8(name), birth, Sex::Male);
        const auto seen = readSeen<Person>(*home.store, id);
        REQUIRE(seen);
        Person person = seen->value;
        person.commune = commune;
        person.hamlet = QString::fromUtf8(hamlet);
        Work work(*home.store, home.nurse.user);
        work.change(*seen, person, id);
        REQUIRE_OK(work.commit());
        return id;
    }
    Id weigh(Id child, const PartialDate& when, int grams, std::optional<int> mm = {})
    {
        Measurement m;
        m.person = child;
        m.measuredAt = when;
        m.weight = grams;
        m.length = mm;
        if (mm) m.position = Measurement::Position::Lying;
        const auto id = GrowthDesk(*home.context, tables()).record(home.nurse, m);
        REQUIRE_OK(id);
        return *id;
    }
    WeighingList list()
    {
        auto read = WeighingDay(*home.context, tables()).list(home.nurse, filter);
        REQUIRE_OK(read);
        return *read;
    }
    QStringList names()
    {
        QStringList all;
        for (const WeighingLine& line : list().lines)
            all += line.child.fullName;
        return all;
    }
};

} // namespace

TEST_CASE("a weighing day lists the hamlet's children of the age, by name", "[weighing]")
{
    Hamlet hamlet;
    hamlet.add("Siu Bình", day(2022, 5, 1));
    hamlet.add("Rơ Châm An", day(2026, 3, 14));
    hamlet.add("Kpă Dũng", PartialDate::ofYear(2024));
    hamlet.add("Ksor Lớn", day(2021, 11, 21)); // five years old on the day
    hamlet.add("Ksor Vừa", day(2021, 11, 22)); // and who is not yet
    hamlet.add("Nay Xa", day(2025, 1, 1), "Thôn 10");
    hamlet.add("Rah Lan Sau", day(2026, 11, 21)); // born on the day
    CHECK(hamlet.names() == QStringList{QStringLiteral("Rơ Châm An"), QStringLiteral("Siu Bình"),
                                        QStringLiteral("Kpă Dũng"), QStringLiteral("Rah Lan Sau"),
                                        QStringLiteral("Ksor Vừa")});
    hamlet.filter.underMonths = 24;
    CHECK(hamlet.names() == QStringList{QStringLiteral("Rơ Châm An"), QStringLiteral("Kpă Dũng"), // perhaps
                                        QStringLiteral("Rah Lan Sau")});
    hamlet.filter.hamlet.reset();
    CHECK(hamlet.names().contains(QStringLiteral("Nay Xa")));
    CHECK(hamlet.list().hamlets.contains(QStringLiteral("Thôn 10")));
    hamlet.filter.day = QDate(2026, 11, 20);
    CHECK_FALSE(hamlet.names().contains(QStringLiteral("Rah Lan Sau"))); // not born yet
    hamlet.filter.day = QDate(2026, 11, 22);
    CHECK_FALSE(WeighingDay(*hamlet.home.context, tables()).list(hamlet.home.nurse, hamlet.filter));
}

TEST_CASE("a line tells the weighing before, and what was measured on the day with what it means",
          "[weighing]")
{
    Hamlet hamlet;
    const Id child = hamlet.add("Rơ Châm An", day(2026, 3, 14));
    hamlet.weigh(child, day(2026, 5, 14), 5000, 580);
    const Id wrong = hamlet.weigh(child, day(2026, 9, 14), 8800);
    hamlet.weigh(child, day(2026, 8, 14), 6100, 630);
    REQUIRE_OK(
        PersonFiles(*hamlet.home.context).voidFact(hamlet.home.nurse, wrong, QStringLiteral("nhầm trẻ")));
    WeighingLine line = hamlet.list().lines.first();
    REQUIRE(line.last);
    CHECK(line.last->weight == 6100);
    CHECK(line.last->measuredAt == day(2026, 8, 14));
    CHECK_FALSE(line.kept);
    CHECK_FALSE(line.said);

    const Id now = hamlet.weigh(child, day(2026, 11, 21), 6000, 600);
    line = hamlet.list().lines.first();
    REQUIRE(line.kept);
    CHECK(line.kept->id == now);
    CHECK(line.last->weight == 6100);
    CHECK_FALSE(line.said->concerns.isEmpty());
    CHECK(line.said->doubts.any()); // shorter than in August
    hamlet.filter.day = QDate(2026, 8, 14);
    line = hamlet.list().lines.first();
    CHECK(line.kept->value.weight == 6100);
    CHECK(line.last->weight == 5000);
}

TEST_CASE("a child with two linked files is weighed once, with the weighings of both", "[weighing]")
{
    Hamlet hamlet;
    const Id one = hamlet.add("Rơ Châm An", day(2026, 3, 14)),
             two = hamlet.add("Rơ Châm An", day(2026, 3, 14));
    hamlet.weigh(two, day(2026, 8, 14), 6100);
    CHECK(hamlet.list().lines.size() == 2);
    REQUIRE_OK(SamePersons(*hamlet.home.context)
                   .linkPersons(hamlet.home.nurse, one, two, QStringLiteral("cùng sổ")));
    const auto lines = hamlet.list().lines;
    REQUIRE(lines.size() == 1);
    CHECK(lines.first().child.person == one);
    CHECK(lines.first().child.otherFiles == 1);
    CHECK(lines.first().last->weight == 6100);
}

TEST_CASE("several measurements are written together, or none of them", "[weighing]")
{
    Hamlet hamlet;
    const auto measured = [&](Id child, int grams) {
        Measurement m;
        m.person = child;
        m.measuredAt = day(2026, 11, 21);
        m.weight = grams;
        return m;
    };
    const Id one = hamlet.add("Rơ Châm An", day(2026, 3, 14)), two = hamlet.add("Siu Bình", day(2022, 5, 1));
    GrowthDesk desk(*hamlet.home.context, tables());
    CHECK_FALSE(desk.recordAll(hamlet.home.nurse, {measured(one, 7900), measured(two, 290)}));
    for (const WeighingLine& line : hamlet.list().lines)
        CHECK_FALSE(line.kept);
    const auto ids = desk.recordAll(hamlet.home.nurse, {measured(one, 7900), measured(two, 14000)});
    REQUIRE_OK(ids);
    for (const WeighingLine& line : hamlet.list().lines)
        CHECK(line.kept);

    PersonFiles files(*hamlet.home.context);
    REQUIRE_OK(files.voidFact(hamlet.home.nurse, ids->last(), QStringLiteral("nhầm trẻ")));
    CHECK_FALSE(
        files.voidFacts(hamlet.home.nurse, *ids, QStringLiteral("nhầm trẻ"))); // one is voided already
    CHECK(hamlet.list().lines.first().kept);
    REQUIRE_OK(files.voidFacts(hamlet.home.nurse, {ids->first()}, QStringLiteral("nhầm trẻ")));
    CHECK_FALSE(hamlet.list().lines.first().kept);
}

TEST_CASE("a weighing day judges a child born early by corrected age", "[weighing]")
{
    Hamlet hamlet;
    const Id child = hamlet.add("Rơ Châm An", day(2026, 5, 21));
    hamlet.weigh(child, PartialDate::ofDay(hamlet.filter.day), 6000);
    const auto weight = [&] { return hamlet.list().lines.first().said->doubts.scores.weight->z; };
    const double sinceBirth = weight();
    Newborn newborn;
    newborn.child = child;
    newborn.gestation = 224;
    REQUIRE_OK(addOne(*hamlet.home.context, hamlet.home.nurse, newborn, child));
    const double corrected = weight();
    CHECK(sinceBirth < -2);
    CHECK(corrected > sinceBirth + 0.7);
}
