#include "tests/sync/server/server_house.h"

#include <QFile>

using namespace noi;
using namespace noi::test;

namespace
{

const QStringList filesOfDatabase{QString(), QStringLiteral("-wal"), QStringLiteral("-shm")};

void copyDatabase(ServerHouse& house, const QString& fromEnd, const QString& toEnd)
{
    house.service.reset();
    house.store.reset();
    for (const QString& end : filesOfDatabase) {
        QFile::remove(house.path() + toEnd + end);
        QFile::copy(house.path() + fromEnd + end, house.path() + toEnd + end);
    }
    house.reopen();
}

void backUp(ServerHouse& house) { copyDatabase(house, {}, QStringLiteral(".backup")); }
void putBack(ServerHouse& house) { copyDatabase(house, QStringLiteral(".backup"), {}); }

} // namespace

TEST_CASE("a server that was put back notices it by a cursor from its future, and begins a new epoch once",
          "[sync][server]")
{
    ServerHouse house;
    Pc writer = house.enrolled(QStringLiteral("A"));
    Pc reader = house.enrolled(QStringLiteral("A"));
    Pc third = house.enrolled(QStringLiteral("A"));
    writer.add(someone(QStringLiteral("Một")));
    (void)house.sync(writer);
    (void)house.sync(reader);
    backUp(house);
    writer.add(someone(QStringLiteral("Hai")));
    (void)house.sync(writer);
    (void)house.sync(reader);
    (void)house.sync(third);
    const QByteArray epoch = reader.next.epoch;
    putBack(house);

    wire::SyncRequest request = reader.next;
    request.chains = {reader.run(0)};
    const auto heard = house.say(reader, request);
    CHECK(heard->cursorUnknown);
    CHECK(heard->epoch != epoch);
    CHECK(heard->ops.isEmpty());
    // Others that come with cursors of before do not begin yet another.
    request = third.next;
    request.chains = {third.run(0)};
    CHECK(house.say(third, request)->epoch == heard->epoch);
    // Nor does the first one, should it ask once more with the same.
    request = reader.next;
    request.chains = {reader.run(0)};
    CHECK(house.say(reader, request)->epoch == heard->epoch);
}

TEST_CASE("after a restore the newest of the former cursors that fits is gone on from", "[sync][server]")
{
    ServerHouse house;
    Pc writer = house.enrolled(QStringLiteral("A"));
    Pc reader = house.enrolled(QStringLiteral("A"));
    writer.add(someone(QStringLiteral("Một")));
    (void)house.sync(writer);
    (void)house.sync(reader);
    const QByteArray atBackup = reader.next.cursor;
    backUp(house);
    writer.add(someone(QStringLiteral("Hai")));
    (void)house.sync(writer);
    (void)house.sync(reader);
    const QByteArray latest = reader.next.cursor;
    putBack(house);
    // The feed goes on differently from there.
    Pc other = house.enrolled(QStringLiteral("A"));
    const Id newer = other.add(someone(QStringLiteral("Ba")));
    (void)house.sync(other);

    wire::SyncRequest request = reader.next;
    request.chains = {reader.run(0)};
    CHECK(house.say(reader, request)->cursorUnknown);
    request.formerCursors = {latest, atBackup, QByteArray()};
    const auto heard = house.say(reader, request);
    CHECK_FALSE(heard->cursorUnknown);
    CHECK(idsOf(heard->ops) == QSet<Id>{newer});
}

TEST_CASE("a server that was put back gets again what the PCs wrote since, from them and from others",
          "[sync][server]")
{
    ServerHouse house;
    Pc writer = house.enrolled(QStringLiteral("A"));
    Pc gone = house.enrolled(QStringLiteral("A"));
    Pc reader = house.enrolled(QStringLiteral("A"));
    writer.add(someone(QStringLiteral("Một")));
    gone.add(someone(QStringLiteral("Của máy sẽ hỏng")));
    (void)house.sync(writer);
    (void)house.sync(gone);
    backUp(house);
    writer.add(someone(QStringLiteral("Hai")));
    const Id lost = gone.add(someone(QStringLiteral("Mất")));
    (void)house.sync(writer);
    (void)house.sync(gone);
    (void)house.sync(reader);
    putBack(house);

    // The writer goes back to where the server is.
    wire::SyncRequest request = writer.next;
    request.chains = {writer.run(2)};
    const auto behind = house.say(writer, request);
    CHECK(behind->acks.first().counter == 1);
    writer.acked = 1;
    writer.next.cursor.clear();
    CHECK(house.sync(writer)->acks.first().counter == 2);

    // The reader says what it holds of others; what is missing here is asked of it.
    request = reader.next;
    request.chains = {reader.run(0)};
    request.holdings = {
        {writer.number, 2}, {gone.number, 2}, {4711, 7}, {house.store->device(), 1}, {reader.number, 5}};
    const auto asked = house.say(reader, request);
    CHECK(asked->wanted == QList<wire::Holding>{{gone.number, 1}, {4711, 0}});
    const QByteArray missing = gone.ops.at(1);
    CHECK(house
              .sync(reader,
                    [&](auto& sync) {
                        sync.cursor.clear();
                        sync.carried = {missing};
                    })
              ->carriedTaken);
    CHECK(house.count(QStringLiteral("SELECT count(*) FROM op WHERE id = %1").arg(lost.value)) == 1);
}

TEST_CASE("a server that was put back asks for what it lacks of an author whose chain went on otherwise",
          "[sync][server]")
{
    ServerHouse house;
    Pc author = house.enrolled(QStringLiteral("A"));
    Pc reader = house.enrolled(QStringLiteral("A"));
    author.add(someone(QStringLiteral("Một")));
    (void)house.sync(author);
    backUp(house);
    Pc putBackToo = author;
    const Id lost = author.add(someone(QStringLiteral("Hai")));
    (void)house.sync(author);
    (void)house.sync(reader);
    putBack(house);
    putBackToo.passOver(1000);
    const Id there = putBackToo.add(someone(QStringLiteral("Ba")));
    (void)house.sync(putBackToo);

    wire::SyncRequest request = reader.next;
    request.chains = {reader.run(0)};
    request.holdings = {{author.number, lost.counter()}};
    CHECK(house.say(reader, request)->wanted.isEmpty());
    request.holdings.clear();
    request.held = {Id::of(author.number, 1), lost, there};
    CHECK(house.say(reader, request)->lacking == QList<Id>{lost});
}

TEST_CASE("an operator's restore begins a new epoch", "[sync][server]")
{
    ServerHouse house;
    Pc pc = house.enrolled(QStringLiteral("A"));
    (void)house.sync(pc);
    const auto rotated = house.store->rotateEpoch();
    REQUIRE_OK(rotated);
    CHECK(*rotated != pc.next.epoch);
    CHECK(house.sync(pc)->epoch == *rotated); // its cursor still fits: nothing is fed again
}

TEST_CASE("the server keeps keys and epoch over a restart", "[sync][server]")
{
    ServerHouse house;
    const QByteArray key = house.store->keys().publicKey;
    const QByteArray epoch = house.store->epoch().valueOr({});
    house.reopen();
    CHECK(house.store->keys().publicKey == key);
    CHECK(house.store->epoch().valueOr({}) == epoch);
    CHECK(epoch.size() == 8);
}
