#include "core/store/reissue.h"
#include "tests/sync/server/server_house.h"

using namespace noi;
using namespace noi::test;

namespace
{

QByteArray bodyOf(ServerHouse& house, Id id)
{
    const auto row =
        house.store->database().row(QStringLiteral("SELECT body FROM op WHERE id = ?"), {id.value});
    REQUIRE_OK(row);
    return row->value(0).toByteArray();
}

qint64 clashes(ServerHouse& house)
{
    return house.count(QStringLiteral("SELECT count(*) FROM set_aside WHERE reason = 2"));
}

} // namespace

TEST_CASE("what was carried becomes verified when its author's chain comes with the same bytes",
          "[sync][server]")
{
    ServerHouse house;
    Pc author = house.enrolled(QStringLiteral("A"));
    Pc carrier = house.enrolled(QStringLiteral("B"));
    author.add(someone(QStringLiteral("Một")));
    author.add(someone(QStringLiteral("Hai")));
    (void)house.sync(carrier, [&](auto& request) { request.carried = {author.ops.at(1)}; });
    CHECK(house.store->figures()->carriedOps == 1);
    const qint64 feed = house.count(QStringLiteral("SELECT total FROM feed_head WHERE station = 1"));
    CHECK(house.sync(author)->acks.first().counter == 2);
    CHECK(house.store->figures()->carriedOps == 0);
    CHECK(clashes(house) == 0);
    CHECK(house.count(QStringLiteral("SELECT total FROM feed_head WHERE station = 1")) == feed + 1);
}

TEST_CASE("where the author's chain says other bytes it counts, and goes out again", "[sync][server]")
{
    ServerHouse house;
    Pc author = house.enrolled(QStringLiteral("A"));
    Pc sibling = house.enrolled(QStringLiteral("A"));
    Pc carrier = house.enrolled(QStringLiteral("B"));
    const Id person = author.add(someone(QStringLiteral("Một")));
    const QByteArray forged = withNote(author.ops.first(), QStringLiteral("giả"));
    (void)house.sync(carrier, [&](auto& request) { request.carried = {forged}; });
    (void)house.sync(sibling);
    CHECK(sibling.received.contains(forged));
    CHECK(bodyOf(house, person) == forged);

    CHECK(house.sync(author)->acks.first().counter == 1);
    CHECK(bodyOf(house, person) == author.ops.first());
    CHECK(clashes(house) == 1);
    (void)house.sync(sibling);
    CHECK(sibling.received.last() == author.ops.first());
    house.followAll();
    CHECK(house.count(QStringLiteral("SELECT count(*) FROM person WHERE note IS NULL")) == 1);
}

TEST_CASE("what is carried never replaces what an author's chain says, nor what was carried before",
          "[sync][server]")
{
    ServerHouse house;
    Pc author = house.enrolled(QStringLiteral("A"));
    Pc carrier = house.enrolled(QStringLiteral("B"));
    const Id first = author.add(someone(QStringLiteral("Một")));
    (void)house.sync(author);
    const Id second = author.add(someone(QStringLiteral("Hai")));
    (void)house.sync(carrier, [&](auto& request) { request.carried = {author.ops.at(1)}; });
    const auto heard = house.sync(carrier, [&](auto& request) {
        request.carried = {withNote(author.ops.at(0), QStringLiteral("x")),
                           withNote(author.ops.at(1), QStringLiteral("y"))};
    });
    CHECK(heard->carriedTaken);
    CHECK(bodyOf(house, first) == author.ops.at(0));
    CHECK(bodyOf(house, second) == author.ops.at(1));
    CHECK(clashes(house) == 2);
}

TEST_CASE("two contents of one id in one request: the chain's counts", "[sync][server]")
{
    ServerHouse house;
    Pc author = house.enrolled(QStringLiteral("A"));
    const Id person = author.add(someone(QStringLiteral("Một")));
    (void)house.sync(author, [&](auto& request) {
        request.carried = {withNote(author.ops.at(0), QStringLiteral("x")), author.ops.at(0)};
    });
    CHECK(bodyOf(house, person) == author.ops.at(0));
    CHECK(clashes(house) == 1);
}

TEST_CASE("what is carried does not come into the journal at a place that a chain has set aside",
          "[sync][server]")
{
    ServerHouse house;
    Pc author = house.enrolled(QStringLiteral("A"));
    Pc carrier = house.enrolled(QStringLiteral("B"));
    Pc other(author.number);
    const Id place = other.add(someone(QStringLiteral("Một")));
    author.scribble("rác");
    (void)house.sync(author);
    (void)house.sync(carrier, [&](auto& request) { request.carried = other.ops; });
    CHECK(bodyOf(house, place).isEmpty());
    CHECK(clashes(house) == 1);
}

TEST_CASE("carried bytes that are no operation are kept, and taken", "[sync][server]")
{
    ServerHouse house;
    Pc carrier = house.enrolled(QStringLiteral("B"));
    for (int i = 0; i < 2; ++i)
        CHECK(house
                  .sync(carrier,
                        [&](auto& request) {
                            request.carried = {QByteArray("rác"), QByteArray("\x00", 1)};
                        })
                  ->carriedTaken);
    CHECK(house.count(QStringLiteral("SELECT count(*) FROM set_aside WHERE reason = 1")) == 2);
}

TEST_CASE("sending carried operations again changes nothing", "[sync][server]")
{
    ServerHouse house;
    Pc author = house.enrolled(QStringLiteral("A"));
    Pc carrier = house.enrolled(QStringLiteral("B"));
    author.add(someone(QStringLiteral("Một")));
    for (int i = 0; i < 3; ++i)
        (void)house.sync(carrier, [&](auto& request) { request.carried = author.ops; });
    CHECK(house.store->figures()->carriedOps == 1);
    CHECK(clashes(house) == 0);
    CHECK(house.count(QStringLiteral("SELECT total FROM feed_head WHERE station = 1")) == 2);
}

TEST_CASE("what was written again stands instead of its original, whichever comes first", "[sync][server]")
{
    ServerHouse house;
    Pc author = house.enrolled(QStringLiteral("A"));
    Pc carrier = house.enrolled(QStringLiteral("B"));
    const Id before = author.add(someone(QStringLiteral("Một"))),
             after = author.add(someone(QStringLiteral("Hai")));
    QList<Op> again;
    for (const QByteArray& body : author.ops)
        again += reissued({*decodeOp(body)}, noiModel());
    CHECK(house.sync(author)->acks.first().counter == 2);
    (void)house.sync(carrier, [&](auto& request) { request.carried = {encodeOp(again.at(0))}; });
    CHECK(house.count(QStringLiteral("SELECT count(*) FROM op WHERE id = %1").arg(before.value)) == 0);
    CHECK(bodyOf(house, again.at(0).id) == encodeOp(again.at(0)));
    (void)house.sync(carrier, [&](auto& request) { request.carried = {author.ops.first()}; });
    CHECK(house.count(QStringLiteral("SELECT count(*) FROM op WHERE id = %1").arg(before.value)) == 0);
    // The chain goes on as if nothing were.
    CHECK(bodyOf(house, after) == author.ops.at(1));
    (void)house.sync(carrier, [&](auto& request) { request.carried = {encodeOp(again.at(1))}; });
    author.add(someone(QStringLiteral("Ba")));
    CHECK(house.sync(author)->acks.first().counter == 3);
    house.followAll();
    CHECK(house.count(QStringLiteral("SELECT count(*) FROM person")) == 3);
}

TEST_CASE("an id whose content was written again is free for what a clone wrote under it", "[sync][server]")
{
    for (const bool together : {true, false}) {
        ServerHouse house;
        Pc author = house.enrolled(QStringLiteral("A"));
        Pc carrier = house.enrolled(QStringLiteral("B"));
        const Id place = author.add(someone(QStringLiteral("Một")));
        (void)house.sync(author);
        const QByteArray again = encodeOp(reissued({*decodeOp(author.ops.first())}, noiModel()).first());
        Pc clone(author.number);
        clone.add(someone(QStringLiteral("Hai")));
        if (!together) (void)house.sync(carrier, [&](auto& request) { request.carried = {again}; });
        (void)house.sync(carrier, [&](auto& request) {
            request.carried = clone.ops;
            request.carried.append(again);
        });
        CHECK(bodyOf(house, place) == clone.ops.first());
        author.add(someone(QStringLiteral("Ba")));
        CHECK(house.sync(author)->acks.first().counter == 2);
        house.followAll();
        CHECK(house.count(QStringLiteral("SELECT count(*) FROM person")) == 3);
    }
}

TEST_CASE("a PC gets back what it wrote and lost, when another brings it", "[sync][server]")
{
    ServerHouse house;
    Pc author = house.enrolled(QStringLiteral("A"));
    Pc carrier = house.enrolled(QStringLiteral("B"));
    const Id person = author.add(someone(QStringLiteral("Một")));
    (void)house.sync(author);
    Pc asItWas = author;
    author.add(someone(QStringLiteral("Hai")), person);
    (void)house.sync(carrier, [&](auto& request) { request.carried = {author.ops.at(1)}; });
    (void)house.sync(asItWas);
    CHECK(asItWas.received.contains(author.ops.at(1)));
    CHECK_FALSE(asItWas.received.contains(author.ops.at(0)));
}

TEST_CASE(
    "what a clone wrote where the chain passed over is taken, and comes to the PC that has the number too",
    "[sync][server]")
{
    ServerHouse house;
    Pc pc = house.enrolled(QStringLiteral("A"));
    pc.add(someone(QStringLiteral("Một")));
    (void)house.sync(pc);
    Pc clone = pc;
    clone.passOver(50);
    const Id theirs = clone.add(someone(QStringLiteral("Của máy sao")));
    pc.passOver(100);
    pc.add(someone(QStringLiteral("Hai")));
    (void)house.sync(pc);
    Pc after = house.continued(clone);
    CHECK(house.sync(after, [&](auto& request) { request.carried = {clone.ops.at(1)}; })->carriedTaken);
    CHECK(bodyOf(house, theirs) == clone.ops.at(1));
    CHECK(clashes(house) == 0);
    pc.received.clear();
    (void)house.sync(pc);
    CHECK(pc.received == QList<QByteArray>{clone.ops.at(1)});
}
