#include "tests/sync/client/world_support.h"

using namespace noi;
using namespace noi::test;

namespace
{

const QString iaLy = QStringLiteral("23638"), iaGrai = QStringLiteral("23722");

/// A province, and a station of two communes each with a PC that is joined.
struct World {
    StoreFolder folder;
    TestServer server{folder, QStringLiteral("province.db")};
    TestPc here{folder, QStringLiteral("here.db"), QStringLiteral("pc-1")};
    TestPc there{folder, QStringLiteral("there.db"), QStringLiteral("pc-2")};
    Id link;

    World()
    {
        link = here.join(server, server.ticket(QStringLiteral("IALY"), {iaLy}));
        there.join(server, server.ticket(QStringLiteral("IAGRAI"), {iaGrai}));
        syncs(here);
        syncs(there);
    }
};

} // namespace

TEST_CASE("a PC that works alone joins a province: its earlier work comes along", "[sync][transcript]")
{
    StoreFolder folder;
    TestServer server(folder, QStringLiteral("province.db"));
    TestPc pc(folder, QStringLiteral("pc.db"), QStringLiteral("pc-1"));
    const Id early = pc.registers(QStringLiteral("Trước khi có tỉnh"), iaLy);
    const wire::Ticket ticket = server.ticket(QStringLiteral("IALY"), {iaLy});
    const Id link = pc.join(server, ticket);
    CHECK(pc.store().device() == ticket.number);
    CHECK(pc.engine(link).status().state == SyncStatus::State::NotEnrolled);
    CHECK(pc.unsent(link) >= 2);
    syncs(pc);
    CHECK(pc.engine(link).status().state == SyncStatus::State::Waiting);
    CHECK(pc.unsent(link) == 0);
    CHECK_FALSE(pc.engine(link).status().problem.has_value());

    TestPc second(folder, QStringLiteral("second.db"), QStringLiteral("pc-2"));
    second.join(server, server.ticket(QStringLiteral("IALY"), {iaLy}));
    syncs(second);
    CHECK(second.nameOf(early) == u"Trước khi có tỉnh");
    REQUIRE_OK(pc.store().verifyChain());
}

TEST_CASE("what joins by a short code speaks only with the TLS key that its answer proved",
          "[sync][transcript]")
{
    StoreFolder folder;
    TestServer server(folder, QStringLiteral("province.db"));
    const QByteArray pin(32, 'p');
    server.store().setTlsPin(pin);
    TestPc pc(folder, QStringLiteral("pc.db"), QStringLiteral("pc-1"));
    const wire::Ticket whole = server.ticket(QStringLiteral("IALY"), {iaLy});
    wire::Ticket code;
    code.number = whole.number;
    code.secret = whole.secret;
    const Id link = pc.join(server, code);
    const auto enrol = pc.engine(link).speak();
    REQUIRE_OK(enrol);
    REQUIRE(enrol->has_value());
    CHECK((*enrol)->path == u"/v1/enrol");
    CHECK((*enrol)->tlsPin.isEmpty());
    REQUIRE_OK(pc.engine(link).hear(server.answer(**enrol).bytes));
    const auto sync = pc.engine(link).speak();
    REQUIRE_OK(sync);
    REQUIRE(sync->has_value());
    CHECK((*sync)->path == u"/v1/sync");
    CHECK((*sync)->tlsPin == pin);
}

TEST_CASE("a child who moves brings the whole file; who goes on treating them sees what is given there",
          "[sync][transcript]")
{
    World world;
    const Id child = world.here.registers(QStringLiteral("Siu Mai"), iaLy);
    world.here.gives(child, QStringLiteral("bcg"));
    syncs(world.here);
    syncs(world.there);
    CHECK(world.there.people() == 0); // nobody of theirs
    world.here.moves(child, iaGrai);
    syncs(world.here);
    syncs(world.there);
    CHECK(world.there.nameOf(child) == u"Siu Mai");
    CHECK(world.there.dosesOf(child) == 1);
    world.there.gives(child, QStringLiteral("opv"));
    syncs(world.there);
    syncs(world.here);
    CHECK(world.here.dosesOf(child) == 1); // moved away: a copy that stays as it was
    world.here.gives(child, QStringLiteral("mr"));
    syncs(world.here);
    syncs(world.there);
    CHECK(world.here.dosesOf(child) == 3);
    CHECK(world.there.dosesOf(child) == 3);
}

TEST_CASE("nothing new costs one turn, and nothing is sent twice", "[sync][transcript]")
{
    World world;
    world.here.registers(QStringLiteral("Siu Mai"), iaLy);
    syncs(world.here);
    const Talk again = syncs(world.here);
    CHECK(again.turns == 1);
    CHECK(again.up + again.down <= 290); // + 210 of HTTP: 500
}

TEST_CASE("lost, doubled, damaged and cut messages change nothing in the end", "[sync][transcript]")
{
    World world;
    const Fault faults[] = {Fault::RequestLost,   Fault::AnswerLost, Fault::Twice,
                            Fault::AnswerFlipped, Fault::AnswerCut,  Fault::None};
    for (int i = 0; i < 24; ++i) {
        const Id child = world.here.registers(QStringLiteral("Trẻ %1").arg(i), iaLy);
        world.here.moves(child, iaGrai);
        world.here.engine(world.link).nudge();
        world.folder.clock.ms += 40;
        turn(world.here, world.link, faults[i % 6]);
        world.there.engine(world.there.province()).nudge();
        turn(world.there, world.there.province(), faults[(i / 6) % 6]);
    }
    syncs(world.here);
    syncs(world.there);
    CHECK(world.here.people() == 24);
    CHECK(world.there.people() == 24);
    CHECK(dumpTable(world.here.store().database(), QStringLiteral("person")) ==
          dumpTable(world.there.store().database(), QStringLiteral("person")));
    REQUIRE_OK(world.here.store().verifyChain());
}

TEST_CASE("a PC that dies between any two steps goes on where it was", "[sync][transcript]")
{
    World world;
    const Id child = world.there.registers(QStringLiteral("Siu Mai"), iaLy);
    for (int i = 0; i < 700; ++i)
        world.there.gives(child, QStringLiteral("v%1").arg(i));
    syncs(world.there);
    for (int i = 0; i < 5; ++i)
        world.here.registers(QStringLiteral("Trẻ %1").arg(i), iaLy);
    int steps = 0;
    const auto diesAfter = [&steps](int step) { return step == steps++; };
    for (int step = 0; step < 40; ++step) {
        steps = 0;
        world.folder.clock.ms += 1000;
        SyncEngine& engine = world.here.engine(world.link);
        engine.nudge();
        const auto said = engine.speak();
        REQUIRE_OK(said);
        if (!*said || diesAfter(step % 5)) {
            world.here.restart();
            continue;
        }
        const HttpAnswer answer = world.server.answer(**said);
        REQUIRE_OK(engine.hear(answer.bytes));
        bool dead = diesAfter(step % 5);
        for (auto more = Result<bool>(true); !dead && more && *more;) {
            more = engine.takeSlice();
            dead = diesAfter(step % 5);
        }
        world.here.restart();
    }
    syncs(world.here);
    CHECK(world.here.people() == 6);
    CHECK(world.here.dosesOf(child) == 700);
    CHECK(world.here.unsent(world.link) == 0);
    REQUIRE_OK(world.here.store().verifyChain());
}

TEST_CASE("a PC put back to an old image gets a new number and everything it had sent", "[sync][transcript]")
{
    World world;
    world.here.registers(QStringLiteral("Trước ảnh"), iaLy);
    syncs(world.here);
    world.here.keep(QStringLiteral("image.db"));
    const Id after = world.here.registers(QStringLiteral("Sau ảnh"), iaLy);
    syncs(world.here);
    const qint64 number = world.here.store().device();

    world.here.putBack(QStringLiteral("image.db"));
    CHECK(world.here.store().device() == number);
    CHECK(world.here.people() == 1);
    syncs(world.here);
    CHECK(world.here.store().device() != number);
    CHECK(world.here.nameOf(after) == u"Sau ảnh");
    CHECK(world.here.people() == 2);
    world.here.registers(QStringLiteral("Làm tiếp"), iaLy);
    syncs(world.here);
    CHECK(world.here.unsent(world.link) == 0);
    REQUIRE_OK(world.here.store().verifyChain());
}

TEST_CASE("two PCs from one image: both keep their work, once each", "[sync][transcript]")
{
    World world;
    world.here.registers(QStringLiteral("Chung"), iaLy);
    syncs(world.here);
    world.here.keep(QStringLiteral("clone.db"));
    TestPc clone(world.folder, QStringLiteral("clone.db"), QStringLiteral("pc-1"));
    const qint64 number = clone.store().device();
    const Id ofHere = world.here.registers(QStringLiteral("Máy gốc"), iaLy);
    const Id ofClone = clone.registers(QStringLiteral("Máy sao"), iaLy);
    clone.gives(ofClone, QStringLiteral("bcg"));
    clone.gives(ofClone, QStringLiteral("opv"));
    CHECK(ofHere != ofClone);
    CHECK(ofHere.device() == ofClone.device());
    syncs(world.here);
    clone.adopt(world.link, world.server);
    syncs(clone);
    syncs(world.here);
    syncs(clone);
    CHECK(clone.store().device() != number);
    CHECK(world.here.store().device() != number); // it has seen what only it can have written
    CHECK(world.here.nameOf(ofHere) == u"Máy gốc");
    CHECK(clone.nameOf(ofHere) == u"Máy gốc");
    CHECK(world.here.nameOf(ofClone) == u"Máy sao");
    CHECK(world.here.dosesOf(ofClone) == 2);
    CHECK(world.here.people() == 3);
    CHECK(clone.people() == 3);
    CHECK(dumpTable(world.here.store().database(), QStringLiteral("person")) ==
          dumpTable(clone.store().database(), QStringLiteral("person")));
    CHECK(dumpTable(world.here.store().database(), QStringLiteral("dose")) ==
          dumpTable(clone.store().database(), QStringLiteral("dose")));
    REQUIRE_OK(clone.store().verifyChain());
}

TEST_CASE("a server put back to an earlier day gets everything again, from whoever has it",
          "[sync][transcript]")
{
    World world;
    const Id early = world.here.registers(QStringLiteral("Hôm qua"), iaLy);
    syncs(world.here);
    world.server.keep(QStringLiteral("yesterday.db"));
    const Id late = world.here.registers(QStringLiteral("Hôm nay"), iaLy);
    world.here.moves(late, iaGrai);
    world.here.moves(early, iaGrai);
    syncs(world.here);
    syncs(world.there);
    world.there.gives(late, QStringLiteral("bcg"));
    syncs(world.there);
    syncs(world.here);
    CHECK(world.here.dosesOf(late) == 1);

    world.server.putBack(QStringLiteral("yesterday.db"));
    world.folder.clock.ms += 60'000;
    syncs(world.there);
    syncs(world.here);
    syncs(world.there);
    syncs(world.here);
    CHECK(world.here.unsent(world.link) == 0);
    CHECK(world.there.unsent(world.there.province()) == 0);
    // A newcomer of the same station gets it all from the server.
    TestPc fresh(world.folder, QStringLiteral("fresh.db"), QStringLiteral("pc-3"));
    fresh.join(world.server, world.server.ticket(QStringLiteral("IAGRAI"), {}));
    syncs(fresh);
    CHECK(fresh.people() == 2);
    CHECK(fresh.dosesOf(late) == 1);
    CHECK(fresh.communeOf(early) == iaGrai);
}

TEST_CASE("a server put back to before it knew this PC takes it in again", "[sync][transcript]")
{
    StoreFolder folder;
    TestServer server(folder, QStringLiteral("province.db"));
    TestPc pc(folder, QStringLiteral("pc.db"), QStringLiteral("pc-1"));
    const wire::Ticket ticket = server.ticket(QStringLiteral("IALY"), {iaLy});
    server.keep(QStringLiteral("before.db"));
    const Id link = pc.join(server, ticket);
    pc.registers(QStringLiteral("Siu Mai"), iaLy);
    syncs(pc);
    server.putBack(QStringLiteral("before.db"));
    folder.clock.ms += 60'000;
    syncs(pc);
    syncs(pc);
    CHECK(pc.unsent(link) == 0);
    CHECK_FALSE(pc.engine(link).status().problem.has_value());
    TestPc second(folder, QStringLiteral("second.db"), QStringLiteral("pc-2"));
    second.join(server, server.ticket(QStringLiteral("IALY"), {iaLy}));
    syncs(second);
    CHECK(second.people() == 1);
}

TEST_CASE("bytes that nobody understands in a chain hold up nothing behind them", "[sync][transcript]")
{
    World world;
    world.here.registers(QStringLiteral("Trước"), iaLy);
    // As a newer or damaged version would have written it: in the chain, and signed.
    Database& database = world.here.store().database();
    OwnNumbers numbers(database);
    const auto own = numbers.current();
    REQUIRE_OK(own);
    ChainHead head = own->number.head;
    const QByteArray poison("\xa1\x18nothing", 9);
    head.hash = chainHash(head.hash, poison);
    const Id place = Id::of(head.device, ++head.counter);
    signHead(head, own->number.secretKey);
    REQUIRE_OK(database.run(QStringLiteral("INSERT INTO op VALUES(?, ?, ?, ?, ?)"),
                            {place.value, place.value, place.value, poison, head.hash}));
    REQUIRE_OK(numbers.writeHead(head));
    world.here.restart();
    const Id after = world.here.registers(QStringLiteral("Sau"), iaLy);
    world.here.moves(after, iaGrai);
    syncs(world.here);
    CHECK(world.here.unsent(world.link) == 0);
    syncs(world.there);
    CHECK(world.there.nameOf(after) == u"Sau");
    CHECK(world.server.store().figures()->setAside == 1);
}

TEST_CASE("a PC that was shut out keeps its work and says so", "[sync][transcript]")
{
    World world;
    REQUIRE_OK(world.server.store().revoke(world.here.store().device()));
    world.here.registers(QStringLiteral("Siu Mai"), iaLy);
    syncs(world.here);
    const SyncStatus status = world.here.engine(world.link).status();
    CHECK(status.state == SyncStatus::State::Refused);
    CHECK(status.toSend == 1);
    REQUIRE(status.problem.has_value());
    CHECK_FALSE(world.here.engine(world.link).wakeAt().has_value()); // only a person can help
    world.here.join(world.server, world.server.ticket(QStringLiteral("IALY"), {iaLy}));
    world.here.restart();
    syncs(world.here);
    CHECK(world.here.engine(world.link).status().toSend == 0);
}

TEST_CASE("a cursor of another history: former ones are tried, then all comes again", "[sync][transcript]")
{
    World world;
    const Id child = world.there.registers(QStringLiteral("Siu Mai"), iaLy);
    syncs(world.there);
    syncs(world.here);
    for (const QString& what : {QStringLiteral("UPDATE link SET cursor = x'0102'"),
                                QStringLiteral("UPDATE link_cursor SET cursor = x'0102'")}) {
        REQUIRE_OK(world.here.store().database().run(what));
        world.there.gives(child, QStringLiteral("bcg"));
        syncs(world.there);
        syncs(world.here);
        CHECK(world.here.dosesOf(child) == world.there.dosesOf(child));
    }
}

TEST_CASE("a clock that is years off is found out, and shown", "[sync][transcript]")
{
    World world;
    world.folder.clock.ms += 24LL * 60 * 60 * 1000;
    // The server's clock is the same one here: the PC is told a wrong offset, as if its own had jumped.
    REQUIRE_OK(world.here.store().database().run(QStringLiteral("UPDATE link SET clock_off = 315360000000")));
    world.here.restart();
    world.here.registers(QStringLiteral("Siu Mai"), iaLy);
    const Talk talk = syncs(world.here);
    CHECK(talk.turns <= 3);
    CHECK(world.here.unsent(world.link) == 0);
    CHECK(world.here.engine(world.link).status().clockOffMs == 0);
}

TEST_CASE("what comes over the neighbour's PC reaches the province", "[sync][transcript]")
{
    World world;
    TestServer hub(world.folder, QStringLiteral("hub.db"));
    TestPc beside(world.folder, QStringLiteral("beside.db"), QStringLiteral("pc-4"));
    const Id toHub = world.here.join(hub, hub.ticket(QStringLiteral("IALY"), {iaLy}), Peer::Neighbour);
    const Id fromBeside = beside.join(hub, hub.ticket(QStringLiteral("IALY"), {iaLy}), Peer::Neighbour);
    const Id child = beside.registers(QStringLiteral("Ở phòng tiêm"), iaLy);
    syncs(beside, fromBeside);
    syncs(world.here, toHub);
    CHECK(world.here.nameOf(child) == u"Ở phòng tiêm");
    CHECK(world.here.unsent(world.link) > 0);
    syncs(world.here, world.link);
    CHECK(world.here.unsent(world.link) == 0);
    // To whoever lives in the commune now.
    world.here.moves(child, iaGrai);
    syncs(world.here, world.link);
    syncs(world.there);
    CHECK(world.there.nameOf(child) == u"Ở phòng tiêm");
}
