#include "core/model/pack.h"
#include "core/store/registers.h"
#include "tests/sync/server/server_house.h"

using namespace noi;
using namespace noi::test;

TEST_CASE("a data pack goes to the stations it is sent to, and to no other", "[sync][server]")
{
    ServerHouse house;
    Pc a = house.enrolled(QStringLiteral("A"));
    Pc b = house.enrolled(QStringLiteral("B"));
    const auto pack = house.store->addPack(QStringLiteral("schedules/vn"), QStringLiteral("2026-11"),
                                           PartialDate::ofDay(QDate(2026, 12, 1)), QStringLiteral("{}"));
    REQUIRE_OK(pack);
    REQUIRE_OK(house.store->sendPackTo(*pack, {QStringLiteral("A")}));
    (void)house.sync(a);
    (void)house.sync(b);
    CHECK(idsOf(a.received).contains(*pack));
    CHECK_FALSE(idsOf(b.received).contains(*pack));
    CHECK(house.store->listPacks()->first().stations == 1);

    REQUIRE_OK(house.store->sendPackTo(*pack, {}));
    const qsizetype before = a.received.size();
    (void)house.sync(a);
    (void)house.sync(b);
    CHECK(a.received.size() == before); // it has it already
    CHECK(idsOf(b.received).contains(*pack));

    house.followAll();
    const auto folded = readRecord<Pack>(house.store->database(), *pack);
    REQUIRE_OK(folded);
    CHECK(folded->version == QStringLiteral("2026-11"));
    CHECK(folded->content == QStringLiteral("{}"));
}

TEST_CASE("a pack or a station that does not exist is told", "[sync][server]")
{
    ServerHouse house;
    const auto pack =
        house.store->addPack(QStringLiteral("x"), QStringLiteral("1"), {}, QStringLiteral("{}"));
    REQUIRE_OK(pack);
    const auto nowhere = house.store->sendPackTo(*pack, {QStringLiteral("không có")});
    REQUIRE_FALSE(nowhere.ok());
    CHECK(nowhere.error().kind == ErrorKind::NotFound);
    CHECK_FALSE(house.store->sendPackTo(Id::of(house.store->device(), 1), {})
                    .ok()); // the server's Device record is no pack
}

TEST_CASE("the server's own chain is signed and fits its key", "[sync][server]")
{
    ServerHouse house;
    REQUIRE_OK(house.store->addPack(QStringLiteral("x"), QStringLiteral("1"), {}, QStringLiteral("{}")));
    house.reopen();
    REQUIRE_OK(house.store->addPack(QStringLiteral("x"), QStringLiteral("2"), {}, QStringLiteral("{}")));
    const auto row = house.store->database().row(
        QStringLiteral("SELECT counter, hash, signature FROM sync_device WHERE number = ?"),
        {house.store->device()});
    REQUIRE_OK(row);
    const ChainHead head{house.store->device(), row->at(0).toLongLong(), row->at(1).toByteArray(),
                         row->at(2).toByteArray()};
    CHECK(house.store->figures()->ops == 3);
    CHECK(head.counter > 3); // put back to an earlier day it would write under other ids
    CHECK(signatureFits(head, house.store->keys().publicKey));
    QByteArray hash;
    const auto bodies = house.store->database().rows(QStringLiteral("SELECT body FROM op ORDER BY id"));
    REQUIRE_OK(bodies);
    for (const Row& body : *bodies)
        hash = chainHash(hash, body[0].toByteArray());
    CHECK(hash == head.hash);
}
