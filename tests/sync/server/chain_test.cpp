#include "tests/sync/server/server_house.h"

using namespace noi;
using namespace noi::test;

TEST_CASE("what a PC writes is acknowledged up to its last operation, and is in the journal",
          "[sync][server]")
{
    ServerHouse house;
    Pc pc = house.enrolled(QStringLiteral("A"));
    for (int i = 0; i < 5; ++i)
        pc.add(someone(QStringLiteral("Một người")));
    const auto heard = house.sync(pc);
    CHECK(heard->acks.first() == wire::ChainAck{pc.number, 5, pc.hashAt(5).left(16), false});
    CHECK(house.count(QStringLiteral("SELECT count(*) FROM op WHERE hash IS NOT NULL")) == 6); // and its own
    CHECK(house.store->figures()->ops == 6);
}

TEST_CASE("what was sent twice is known, and only what is new is taken", "[sync][server]")
{
    ServerHouse house;
    Pc pc = house.enrolled(QStringLiteral("A"));
    pc.add(someone(QStringLiteral("Một")));
    pc.add(someone(QStringLiteral("Hai")));
    (void)house.sync(pc);
    pc.add(someone(QStringLiteral("Ba")));
    wire::SyncRequest again;
    again.chains = {pc.run(0)};
    const auto heard = house.say(pc, again);
    CHECK(heard->acks.first().counter == 3);
    CHECK_FALSE(heard->acks.first().diverged);
    CHECK(house.count(QStringLiteral("SELECT count(*) FROM op")) == 4);
    CHECK(house.count(QStringLiteral("SELECT total FROM feed_head WHERE station = 1")) == 4);
}

TEST_CASE("a piece that ends before the head is answered with the head", "[sync][server]")
{
    ServerHouse house;
    Pc pc = house.enrolled(QStringLiteral("A"));
    for (int i = 0; i < 4; ++i)
        pc.add(someone(QStringLiteral("Một người")));
    (void)house.sync(pc);
    wire::SyncRequest old;
    old.chains = {pc.run(1, 3)};
    const auto heard = house.say(pc, old);
    CHECK(heard->acks.first() == wire::ChainAck{pc.number, 4, pc.hashAt(4).left(16), false});
}

TEST_CASE("a piece that begins beyond the head takes and gives nothing but where the head is",
          "[sync][server]")
{
    ServerHouse house;
    Pc pc = house.enrolled(QStringLiteral("A"));
    Pc other = house.enrolled(QStringLiteral("A"));
    other.add(someone(QStringLiteral("Của máy kia")));
    (void)house.sync(other);
    pc.add(someone(QStringLiteral("Một")));
    (void)house.sync(pc);
    pc.add(someone(QStringLiteral("Hai")));
    pc.add(someone(QStringLiteral("Ba")));
    wire::SyncRequest ahead;
    ahead.chains = {pc.run(2)};
    const auto heard = house.say(pc, ahead);
    CHECK(heard->acks.first().counter == 1);
    CHECK_FALSE(heard->acks.first().diverged);
    CHECK(heard->ops.isEmpty());
    // From there it goes on.
    pc.acked = heard->acks.first().counter;
    CHECK(house.sync(pc)->acks.first().counter == 3);
}

TEST_CASE("another history of the same device is told, and nothing of it is taken", "[sync][server]")
{
    ServerHouse house;
    Pc pc = house.enrolled(QStringLiteral("A"));
    pc.add(someone(QStringLiteral("Một")));
    (void)house.sync(pc);
    Pc clone = pc;
    pc.add(someone(QStringLiteral("Hai")));
    pc.add(someone(QStringLiteral("Ba")));
    (void)house.sync(pc);

    SECTION("that goes apart after a common base")
    {
        clone.add(someone(QStringLiteral("Hai khác")));
        const auto heard = house.sync(clone);
        CHECK(heard->acks.first() == wire::ChainAck{pc.number, 3, pc.hashAt(3).left(16), true});
    }
    SECTION("that is longer than the one here")
    {
        for (int i = 0; i < 5; ++i)
            clone.add(someone(QStringLiteral("Người khác")));
        const auto heard = house.sync(clone);
        CHECK(heard->acks.first().diverged);
        CHECK(heard->acks.first().counter == 3);
    }
    SECTION("that differs already where the piece begins")
    {
        clone.add(someone(QStringLiteral("Hai khác")));
        clone.add(someone(QStringLiteral("Ba khác")));
        clone.acked = 2;
        const auto heard = house.say(clone, [&] {
            wire::SyncRequest request;
            request.chains = {clone.run(2)};
            return request;
        }());
        CHECK(heard->acks.first().diverged);
        CHECK(heard->ops.isEmpty());
    }
    CHECK(house.count(QStringLiteral("SELECT count(*) FROM op")) == 4);
}

TEST_CASE("a PC whose history went apart is told the hashes here, to find the last common operation",
          "[sync][server]")
{
    ServerHouse house;
    Pc pc = house.enrolled(QStringLiteral("A"));
    for (int i = 0; i < 4; ++i)
        pc.add(someone(QStringLiteral("Một người")));
    pc.scribble("không phải thao tác");
    (void)house.sync(pc);
    wire::SyncRequest ask;
    ask.chains = {pc.run(1, 1)};
    ask.hashesAfter = 1;
    const auto heard = house.say(pc, ask);
    REQUIRE(heard->hashes.size() == 4);
    for (int i = 0; i < 4; ++i)
        CHECK(heard->hashes[i] == pc.hashAt(i + 2).left(16));
}

TEST_CASE("bytes that are no operation keep their place in the chain, and the next ones go on",
          "[sync][server]")
{
    ServerHouse house;
    Pc pc = house.enrolled(QStringLiteral("A"));
    pc.add(someone(QStringLiteral("Một")));
    pc.scribble("\xff\x00 không hiểu");
    pc.scribble("");
    pc.scribble(pc.ops.first()); // an operation, but of another place
    const Id last = pc.add(someone(QStringLiteral("Sau đó")));
    CHECK(house.sync(pc)->acks.first().counter == 5);
    CHECK(house.count(
              QStringLiteral("SELECT count(*) FROM set_aside WHERE reason = 1 AND hash IS NOT NULL")) == 3);
    CHECK(house.count(QStringLiteral("SELECT count(*) FROM op WHERE id = %1").arg(last.value)) == 1);
    pc.add(someone(QStringLiteral("Và nữa")));
    pc.acked = 2; // begins at what was set aside
    CHECK(house.sync(pc)->acks.first().counter == 6);
}

TEST_CASE("what was set aside and is understood later goes into the journal and to the stations",
          "[sync][server]")
{
    ServerHouse house;
    Pc pc = house.enrolled(QStringLiteral("A"));
    Pc other = house.enrolled(QStringLiteral("A"));
    const Id person = pc.add(someone(QStringLiteral("Một")));
    (void)house.sync(pc);
    // As an older version would have left it.
    const QByteArray body = pc.ops.last();
    REQUIRE_OK(house.store->database().run(QStringLiteral("DELETE FROM op WHERE id = ?"), {person.value}));
    REQUIRE_OK(house.store->database().run(QStringLiteral("INSERT INTO set_aside VALUES(?, ?, ?, ?, 1, ?)"),
                                           {QByteArray("x"), person.value, pc.hashAt(1), body, pc.number}));
    house.reopen();
    CHECK(house.count(QStringLiteral("SELECT count(*) FROM set_aside")) == 0);
    (void)house.sync(other);
    CHECK(other.received.contains(body));
    CHECK(house.sync(pc)->acks.first().counter == 1);
}

TEST_CASE("a chain is accepted from another with its head's signature, and not without", "[sync][server]")
{
    ServerHouse house;
    Pc author = house.enrolled(QStringLiteral("A"));
    Pc carrier = house.enrolled(QStringLiteral("B"));
    author.add(someone(QStringLiteral("Một")));
    author.add(someone(QStringLiteral("Hai")));
    SECTION("proven")
    {
        const auto heard =
            house.sync(carrier, [&](auto& request) { request.chains.append(author.provenRun(0)); });
        CHECK(heard->acks.at(1) == wire::ChainAck{author.number, 2, author.hashAt(2).left(16), false});
        CHECK(house.store->figures()->carriedOps == 0);
        author.acked = 0;
        CHECK(house.sync(author)->acks.first().counter == 2);
    }
    SECTION("with a signature that does not fit")
    {
        const auto heard = house.sync(carrier, [&](auto& request) {
            wire::ChainRun run = author.provenRun(0);
            run.headSignature->data()[5] = char(run.headSignature->at(5) ^ 1);
            request.chains.append(run);
        });
        CHECK(heard->acks.at(1).counter == 0);
        CHECK(house.store->figures()->carriedOps == 2); // kept, on the carrier's word
    }
    SECTION("of a device that nobody knows")
    {
        Pc stranger(77);
        stranger.add(someone(QStringLiteral("Lạ")));
        const auto heard =
            house.sync(carrier, [&](auto& request) { request.chains.append(stranger.provenRun(0)); });
        CHECK(heard->acks.at(1) == wire::ChainAck{77, 0, {}, false});
        CHECK(house.store->figures()->carriedOps == 1);
    }
}

TEST_CASE("a PC brings the chain of its earlier number in pieces; the last one is signed", "[sync][server]")
{
    ServerHouse house;
    Pc before = house.enrolled(QStringLiteral("A"));
    for (int i = 0; i < 6; ++i)
        before.add(someone(QStringLiteral("Một người")));
    Pc after = house.continued(before);
    const auto half = house.sync(after, [&](auto& request) { request.chains.append(before.run(0, 3)); });
    CHECK(half->acks.at(1).counter == 3);
    const auto whole = house.sync(after, [&](auto& request) { request.chains.append(before.provenRun(3)); });
    CHECK(whole->acks.at(1).counter == 6);
    CHECK(house.store->figures()->carriedOps == 0);
}

TEST_CASE("two pieces of one chain in one request go on from each other", "[sync][server]")
{
    ServerHouse house;
    Pc before = house.enrolled(QStringLiteral("A"));
    for (int i = 0; i < 4; ++i)
        before.add(someone(QStringLiteral("Một người")));
    Pc after = house.continued(before);
    const auto heard = house.sync(after, [&](auto& request) {
        request.chains.append(before.run(0, 2));
        request.chains.append(before.provenRun(2));
    });
    CHECK(heard->acks.at(1).counter == 2);
    CHECK(heard->acks.at(2).counter == 4);
    CHECK(house.count(
              QStringLiteral("SELECT counter FROM sync_device WHERE number = %1").arg(before.number)) == 4);
}

TEST_CASE("the counters of a chain need not follow each other, also where bytes are no operation",
          "[sync][server]")
{
    ServerHouse house;
    Pc pc = house.enrolled(QStringLiteral("A"));
    pc.add(someone(QStringLiteral("Một")));
    (void)house.sync(pc);
    pc.passOver(900'000);
    pc.add(someone(QStringLiteral("Hai")));
    pc.scribble("rác");
    pc.add(someone(QStringLiteral("Ba")));
    CHECK(pc.headCounter() == 900'004);
    const auto heard = house.sync(pc);
    CHECK(heard->acks.first() == wire::ChainAck{pc.number, 900'004, pc.hashAt(900'004).left(16), false});
    CHECK(house.count(QStringLiteral("SELECT place & 4294967295 FROM set_aside")) == 900'003);
    CHECK(house.store->figures()->ops == 5); // and the server's own
    wire::SyncRequest again;
    again.chains = {pc.run(0)};
    CHECK_FALSE(house.say(pc, again)->acks.first().diverged);
    again.chains = {pc.run(0, 900'002)};
    CHECK_FALSE(house.say(pc, again)->acks.first().diverged);
    again.chains = {pc.run(1)};
    again.hashesAfter = 1;
    CHECK(house.say(pc, again)->hashes == QList<wire::ShortHash>{pc.hashAt(900'002).left(16),
                                                                 pc.hashAt(900'003).left(16),
                                                                 pc.hashAt(900'004).left(16)});
}

TEST_CASE("a chain that passes over what is here has gone apart", "[sync][server]")
{
    ServerHouse house;
    Pc pc = house.enrolled(QStringLiteral("A"));
    pc.add(someone(QStringLiteral("Một")));
    (void)house.sync(pc);
    Pc clone = pc;
    pc.passOver(100);
    pc.add(someone(QStringLiteral("Hai")));
    (void)house.sync(pc);
    SECTION("further on") { clone.passOver(200); }
    SECTION("before it") { clone.passOver(50); }
    clone.add(someone(QStringLiteral("Hai khác")));
    const auto heard = house.sync(clone);
    CHECK(heard->acks.first() == wire::ChainAck{pc.number, 102, pc.hashAt(102).left(16), true});
    CHECK(house.count(QStringLiteral("SELECT count(*) FROM op")) == 3);
}

TEST_CASE("a chain whose counters end is refused", "[sync][server]")
{
    ServerHouse house;
    Pc pc = house.enrolled(QStringLiteral("A"));
    pc.passOver(0xfffffffe);
    pc.add(someone(QStringLiteral("Một")));
    CHECK(house.sync(pc)->acks.first().counter == 0xffffffff);
    Pc beyond = pc;
    beyond.scribble("rác");
    wire::SyncRequest request;
    request.chains = {pc.run(0xffffffff)};
    request.chains.first().ops = {"rác"};
    CHECK(house.say(pc, request).refusal->code == wire::RefusalCode::Malformed);
}
