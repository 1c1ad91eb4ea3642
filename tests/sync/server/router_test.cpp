#include "core/model/identifier.h"
#include "core/model/station.h"
#include "tests/sync/server/server_house.h"

using namespace noi;
using namespace noi::test;

namespace
{

/// What a PC has got so far.
QSet<Id> got(ServerHouse& house, Pc& pc)
{
    (void)house.sync(pc);
    return idsOf(pc.received);
}

Id move(Pc& pc, Id person, const QString& commune, const QList<Id>& bases)
{
    return pc.write(Person::number, person, {{8, commune}}, person, bases);
}

} // namespace

TEST_CASE("a person who lives in another commune comes to that commune's station", "[sync][server]")
{
    ServerHouse house;
    Pc a = house.enrolled(QStringLiteral("A"), {QStringLiteral("1")});
    Pc b = house.enrolled(QStringLiteral("B"), {QStringLiteral("2")});
    Pc c = house.enrolled(QStringLiteral("C"), {QStringLiteral("3")});
    const Id person = a.add(someone(QStringLiteral("Một"), QStringLiteral("2")));
    const Id number =
        a.add(Identifier{person, Identifier::Kind::Card, QStringLiteral("77"), {}, {}, {}, {}}, person);
    (void)house.sync(a);
    CHECK(got(house, b).contains(person));
    CHECK(got(house, b).contains(number));
    CHECK_FALSE(got(house, c).contains(person));
    CHECK(house.count(QStringLiteral("SELECT reason FROM subscription WHERE station = 1 AND file = %1")
                          .arg(person.value)) == 2); // it treats
    CHECK(house.count(QStringLiteral("SELECT reason FROM subscription WHERE station = 2 AND file = %1")
                          .arg(person.value)) == 1); // they live there
}

TEST_CASE("who moves takes their whole file along, and the former station hears of it and nothing more",
          "[sync][server]")
{
    ServerHouse house;
    Pc a = house.enrolled(QStringLiteral("A"), {QStringLiteral("1")});
    Pc a2 = house.enrolled(QStringLiteral("A"));
    Pc b = house.enrolled(QStringLiteral("B"), {QStringLiteral("2")});
    const Id person = a.add(someone(QStringLiteral("Một"), QStringLiteral("1")));
    const Id number =
        a.add(Identifier{person, Identifier::Kind::Card, QStringLiteral("77"), {}, {}, {}, {}}, person);
    (void)house.sync(a);
    CHECK_FALSE(got(house, b).contains(person));

    const Id moved = move(a, person, QStringLiteral("2"), {person});
    (void)house.sync(a);
    CHECK(got(house, a2).contains(moved));
    CHECK((got(house, b) & QSet<Id>{person, number, moved}).size() == 3);

    const Id later =
        b.add(Identifier{person, Identifier::Kind::Card, QStringLiteral("78"), {}, {}, {}, {}}, person);
    (void)house.sync(b);
    CHECK_FALSE(got(house, a2).contains(later));

    SECTION("and gets the whole again once it treats them")
    {
        const Id treated =
            a.add(Identifier{person, Identifier::Kind::Card, QStringLiteral("79"), {}, {}, {}, {}}, person);
        (void)house.sync(a);
        CHECK(got(house, a2).contains(later));
        CHECK(got(house, a2).contains(treated));
        CHECK(got(house, b).contains(treated));
    }
}

TEST_CASE("while it is disputed where a person lives, both stations have the file", "[sync][server]")
{
    ServerHouse house;
    Pc a = house.enrolled(QStringLiteral("A"), {QStringLiteral("1")});
    Pc b = house.enrolled(QStringLiteral("B"), {QStringLiteral("2")});
    Pc c = house.enrolled(QStringLiteral("C"), {QStringLiteral("3")});
    Pc b2 = house.enrolled(QStringLiteral("B")), c2 = house.enrolled(QStringLiteral("C"));
    const Id person = a.add(someone(QStringLiteral("Một"), QStringLiteral("1")));
    (void)house.sync(a);
    const Id toB = move(a, person, QStringLiteral("2"), {person});
    (void)house.sync(a);
    // Another says, not knowing of that, that they moved to C.
    const Id toC = move(a, person, QStringLiteral("3"), {person});
    (void)house.sync(a);
    CHECK((got(house, b2) & QSet<Id>{person, toB, toC}).size() == 3);
    CHECK((got(house, c2) & QSet<Id>{person, toB, toC}).size() == 3);

    const Id settled = move(b, person, QStringLiteral("2"), {toB, toC});
    (void)house.sync(b);
    CHECK(got(house, c2).contains(settled));
    const Id after =
        b.add(Identifier{person, Identifier::Kind::Card, QStringLiteral("9"), {}, {}, {}, {}}, person);
    (void)house.sync(b);
    CHECK_FALSE(got(house, c2).contains(after));
    CHECK(got(house, b2).contains(after));
}

TEST_CASE("writing into a file subscribes the author's station to the whole of it", "[sync][server]")
{
    ServerHouse house;
    Pc a = house.enrolled(QStringLiteral("A"), {QStringLiteral("1")});
    Pc b = house.enrolled(QStringLiteral("B"), {QStringLiteral("2")});
    const Id person = a.add(someone(QStringLiteral("Một"), QStringLiteral("1")));
    (void)house.sync(a);
    const Id asked = b.write(40, {}, {{1, person.value}}, person); // of a kind this version need not know
    (void)house.sync(b);
    CHECK(got(house, b).contains(person));
    CHECK(got(house, a).contains(asked));
}

TEST_CASE("carrying another's operations does not subscribe the carrier", "[sync][server]")
{
    ServerHouse house;
    Pc a = house.enrolled(QStringLiteral("A"));
    Pc b = house.enrolled(QStringLiteral("B"));
    Pc b2 = house.enrolled(QStringLiteral("B"));
    const Id person = a.add(someone(QStringLiteral("Một")));
    const auto heard = house.sync(b, [&](auto& request) { request.carried = a.ops; });
    CHECK(heard->carriedTaken);
    CHECK_FALSE(got(house, b2).contains(person));
    CHECK(house.count(QStringLiteral("SELECT count(*) FROM subscription WHERE station = 1")) == 1);

    SECTION("but when nobody knows the author, they are the carrier's")
    {
        Pc stranger(55);
        const Id theirs = stranger.add(someone(QStringLiteral("Lạ")));
        (void)house.sync(b, [&](auto& request) { request.carried = stranger.ops; });
        CHECK(got(house, b2).contains(theirs));
    }
}

TEST_CASE("an author nobody enrolled here is of the station of the number before, as its Device record says",
          "[sync][server]")
{
    ServerHouse house;
    Pc known = house.enrolled(QStringLiteral("A"));
    Pc carrier = house.enrolled(QStringLiteral("B"));
    const Id record = known.add(Device{QStringLiteral("PC"), QStringLiteral("00"), {}, {}});
    (void)house.sync(known);
    Pc later((1LL << 30) + 900);
    later.add(Device{QStringLiteral("PC"), QStringLiteral("00"), record, QStringLiteral("restored")});
    later.add(someone(QStringLiteral("Một"), QStringLiteral("nơi khác")));
    (void)house.sync(carrier, [&](auto& request) { request.carried = later.ops; });
    (void)house.sync(known);
    CHECK(known.received.contains(later.ops.at(1)));
    carrier.received.clear();
    later.add(someone(QStringLiteral("Hai")));
    (void)house.sync(carrier, [&](auto& request) { request.carried = {later.ops.at(2)}; });
    (void)house.sync(carrier);
    CHECK_FALSE(carrier.received.contains(later.ops.at(2))); // it only brought it
}

TEST_CASE("the record of a device goes to every station, those that come later too", "[sync][server]")
{
    ServerHouse house;
    Pc a = house.enrolled(QStringLiteral("A"));
    Pc b = house.enrolled(QStringLiteral("B"));
    const Id device = a.add(Device{QStringLiteral("PC A"), QStringLiteral("00"), {}, {}});
    (void)house.sync(a);
    CHECK(got(house, b).contains(device));
    Pc late = house.enrolled(QStringLiteral("C"));
    CHECK(got(house, late).contains(device));
    CHECK(got(house, late).contains(Id::of(house.store->device(), 1))); // the server's own

    SECTION("but only a record that begins its own file speaks for it")
    {
        const Id person = a.add(someone(QStringLiteral("Một")));
        a.add(Device{QStringLiteral("giả"), {}, {}, {}}, person);
        a.write(Device::number, person, {{1, QStringLiteral("giả")}}, person);
        (void)house.sync(a);
        CHECK_FALSE(got(house, b).contains(person));
        CHECK_FALSE(got(house, late).contains(person));
    }
}

TEST_CASE(
    "a new station gets the people who already live in its communes, and so does one that gets a commune",
    "[sync][server]")
{
    ServerHouse house;
    Pc a = house.enrolled(QStringLiteral("A"), {QStringLiteral("1")});
    QSet<Id> people;
    for (int i = 0; i < 700; ++i)
        people.insert(a.add(someone(QStringLiteral("Người"), QStringLiteral("2"))));
    const Id other = a.add(someone(QStringLiteral("Khác"), QStringLiteral("4")));
    (void)house.sync(a);
    Pc b = house.enrolled(QStringLiteral("B"), {QStringLiteral("2")});
    CHECK((got(house, b) & people).size() == people.size());
    CHECK_FALSE(got(house, b).contains(other));
    Pc b2 = house.enrolled(QStringLiteral("B"), {QStringLiteral("2"), QStringLiteral("4")});
    CHECK(got(house, b).contains(other));
    CHECK(got(house, b2).contains(other));
    CHECK((got(house, b2) & people).size() == people.size());
}

TEST_CASE("a station that begins its own affairs is known by their file to its next PC", "[sync][server]")
{
    ServerHouse house;
    Pc a = house.enrolled(QStringLiteral("A"));
    const Id station = a.add(Station{QStringLiteral("Trạm Y tế xã Ia Ly"), QStringLiteral("1"), {}});
    const Id site = a.add(Site{QStringLiteral("Trạm chính"), {}, false}, station);
    (void)house.sync(a);
    const auto stations = house.store->listStations();
    REQUIRE_OK(stations);
    CHECK(stations->first().file == station);
    Pc second = house.enrolled(QStringLiteral("A"));
    CHECK(got(house, second).contains(site));
}
