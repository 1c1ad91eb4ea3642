#include "core/model/identifier.h"
#include "tests/sync/server/server_house.h"

using namespace noi;
using namespace noi::test;

namespace
{

struct Village {
    ServerHouse house;
    Pc here = house.enrolled(QStringLiteral("A"), {QStringLiteral("1")});
    Pc there = house.enrolled(QStringLiteral("B"), {QStringLiteral("2")});
    Id mother, child;

    Village()
    {
        mother = here.add(someone(QStringLiteral("Rơ Châm H'Lan"), QStringLiteral("1")));
        Person person = someone(QStringLiteral("Rơ Châm Đức"), QStringLiteral("1"));
        person.birth = PartialDate::ofDay(QDate(2026, 3, 14));
        person.mother = mother;
        person.sex = Sex::Male;
        person.hamlet = QStringLiteral("Làng Kép");
        child = here.add(person);
        here.add(
            Identifier{child, Identifier::Kind::PersonalId, QStringLiteral("064226001234"), {}, {}, {}, {}},
            child);
        (void)house.sync(here);
        house.followAll();
    }

    wire::SearchReply ask(const QString& name, const QString& birth, const QString& motherName)
    {
        wire::SearchRequest request;
        request.name = name;
        request.birth = birth;
        request.motherName = motherName;
        return *house.search(there, request).reply;
    }
};

} // namespace

TEST_CASE("a person from elsewhere is found by a number", "[sync][server]")
{
    Village village;
    wire::SearchRequest request;
    request.identifier = QStringLiteral(" 064226001234 ");
    const auto heard = village.house.search(village.there, request);
    REQUIRE(heard->people.size() == 1);
    CHECK(heard->people.first() == wire::FoundPerson{village.child, QStringLiteral("Rơ Châm Đức"),
                                                     QStringLiteral("2026-03-14"),
                                                     QStringLiteral("Rơ Châm H'Lan"), QStringLiteral("1"),
                                                     QStringLiteral("Làng Kép"), 1});
    request.identifier = QStringLiteral("06422600123");
    CHECK(village.house.search(village.there, request)->people.isEmpty());
}

TEST_CASE("a person from elsewhere is found by name with birth or mother, however the marks are written",
          "[sync][server]")
{
    Village village;
    CHECK(village.ask(QStringLiteral("ro cham duc"), QStringLiteral("2026-03-14"), {}).people.size() == 1);
    CHECK(village.ask(QStringLiteral("ro cham duc"), QStringLiteral("2026"), {}).people.size() == 1);
    CHECK(village.ask(QStringLiteral("Rơ Châm Đức"), {}, QStringLiteral("ro cham h'lan")).people.size() == 1);
    CHECK(village.ask(QStringLiteral("Rơ Châm Đức"), QStringLiteral("2025"), {}).people.isEmpty());
    CHECK(village.ask(QStringLiteral("Rơ Châm Đức"), {}, {}).people.isEmpty()); // a name alone is too little
    CHECK(village.ask({}, QStringLiteral("2026"), {}).people.isEmpty());
}

TEST_CASE("a mother's name that is mended later finds her children", "[sync][server]")
{
    Village village;
    village.here.write(Person::number, village.mother, {{1, QStringLiteral("Rơ Châm Hoa")}}, village.mother,
                       {village.mother});
    (void)village.house.sync(village.here);
    village.house.followAll();
    CHECK(village.ask(QStringLiteral("Rơ Châm Đức"), {}, QStringLiteral("Rơ Châm Hoa")).people.size() == 1);
    CHECK(village.ask(QStringLiteral("Rơ Châm Đức"), {}, QStringLiteral("Rơ Châm H'Lan")).people.isEmpty());
}

TEST_CASE("a search gives ten people at most, and says that there are more", "[sync][server]")
{
    Village village;
    for (int i = 0; i < 12; ++i) {
        Person person = someone(QStringLiteral("Nguyễn Văn An"));
        person.birth = PartialDate::ofYear(2020);
        village.here.add(person);
    }
    (void)village.house.sync(village.here);
    village.house.followAll();
    const wire::SearchReply reply = village.ask(QStringLiteral("nguyen van an"), QStringLiteral("2020"), {});
    CHECK(reply.people.size() == 10);
    CHECK(reply.more);
}

TEST_CASE("who searched, when and how many were found is recorded, and never what was asked",
          "[sync][server]")
{
    Village village;
    wire::SearchRequest request;
    request.actor = Id{4711};
    request.identifier = QStringLiteral("064226001234");
    (void)village.house.search(village.there, request);
    const auto rows = village.house.store->database().rows(
        QStringLiteral("SELECT device, actor, at, found FROM search_audit"));
    REQUIRE_OK(rows);
    REQUIRE(rows->size() == 1);
    CHECK(rows->first() == Row{village.there.number, 4711, village.house.clock.ms, 1});
}

TEST_CASE("nobody searches who is not enrolled", "[sync][server]")
{
    Village village;
    Pc stranger(99);
    CHECK(village.house.search(stranger, {}).status == 401);
    Pc thief(village.there.number);
    CHECK(village.house.search(thief, {}).status == 401);
    REQUIRE_OK(village.house.store->revoke(village.there.number));
    CHECK(village.house.search(village.there, {}).status == 403);
}
