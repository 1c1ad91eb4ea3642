#include "sync/server/cursor.h"
#include "sync/server/feed.h"
#include "tests/sync/server/server_house.h"

using namespace noi;
using namespace noi::test;

TEST_CASE("the other PCs of a station get what one wrote, and it does not get its own back", "[sync][server]")
{
    ServerHouse house;
    Pc reception = house.enrolled(QStringLiteral("A"));
    Pc injection = house.enrolled(QStringLiteral("A"));
    Pc elsewhere = house.enrolled(QStringLiteral("B"));
    const Id person = reception.add(someone(QStringLiteral("Một")));
    (void)house.sync(reception);
    (void)house.sync(injection);
    (void)house.sync(elsewhere);
    CHECK(idsOf(injection.received).contains(person));
    CHECK_FALSE(idsOf(reception.received).contains(person));
    CHECK_FALSE(idsOf(elsewhere.received).contains(person));
}

TEST_CASE("a PC under a new number gets back what it wrote under the earlier one", "[sync][server]")
{
    ServerHouse house;
    Pc before = house.enrolled(QStringLiteral("A"));
    const Id person = before.add(someone(QStringLiteral("Một")));
    (void)house.sync(before);
    Pc after = house.continued(before);
    (void)house.sync(after);
    CHECK(idsOf(after.received).contains(person));
}

TEST_CASE("an answer holds as much as there is room for, and the rest follows", "[sync][server]")
{
    ServerHouse house;
    Pc writer = house.enrolled(QStringLiteral("A"));
    Pc reader = house.enrolled(QStringLiteral("A"));
    for (int i = 0; i < 700; ++i)
        writer.add(someone(QStringLiteral("Người thứ %1").arg(i)));
    (void)house.sync(writer);
    wire::SyncRequest request;
    request.chains = {reader.run(0)};
    request.room = 2000;
    const auto first = house.say(reader, request);
    CHECK(first->more);
    qint64 bytes = 0;
    for (const QByteArray& op : first->ops)
        bytes += op.size();
    CHECK(bytes <= 2000);
    CHECK(first->ops.size() > 5);
    CHECK(first->waiting + first->ops.size() == 701); // and the server's Device record

    QList<QByteArray> all = first->ops;
    request.cursor = first->cursor;
    for (qint64 room = 2000; all.size() < 701; room *= 2) {
        request.room = room;
        const auto next = house.say(reader, request);
        REQUIRE_FALSE(next->ops.isEmpty());
        all += next->ops;
        request.cursor = next->cursor;
        CHECK(next->more == (all.size() < 701));
    }
    CHECK(idsOf(all).size() == 701);
    CHECK(all.size() == 701);
}

TEST_CASE("an operation that is larger than the room comes alone", "[sync][server]")
{
    ServerHouse house;
    Pc writer = house.enrolled(QStringLiteral("A"));
    Pc reader = house.enrolled(QStringLiteral("A"));
    (void)house.sync(reader);
    Person person = someone(QStringLiteral("Một"));
    person.note = QString(50'000, u'x');
    writer.add(person);
    writer.add(someone(QStringLiteral("Hai")));
    (void)house.sync(writer);
    wire::SyncRequest request = reader.next;
    request.chains = {reader.run(0)};
    request.room = 2000;
    const auto heard = house.say(reader, request);
    CHECK(heard->ops.size() == 1);
    CHECK(heard->more);
}

TEST_CASE("an answer that was lost is given again", "[sync][server]")
{
    ServerHouse house;
    Pc writer = house.enrolled(QStringLiteral("A"));
    Pc reader = house.enrolled(QStringLiteral("A"));
    writer.add(someone(QStringLiteral("Một")));
    (void)house.sync(writer);
    wire::SyncRequest request;
    request.chains = {reader.run(0)};
    const auto lost = house.say(reader, request);
    const auto again = house.say(reader, request);
    CHECK(lost->ops == again->ops);
    CHECK(lost->cursor == again->cursor);
}

TEST_CASE("a cursor is read back as it was written, and other bytes are none", "[sync][server]")
{
    const Cursor cursor{70'000, 300, "12345678", "abcd"};
    CHECK(cursorFrom(toBytes(cursor)) == cursor);
    CHECK(toBytes({}).isEmpty());
    CHECK(cursorFrom({}) == Cursor{});
    CHECK_FALSE(cursorFrom("abc"));
    CHECK_FALSE(cursorFrom(QByteArray(18, '\0')));
}

TEST_CASE("a cursor of no history that ever was here is answered with cursorUnknown, and begins anew with an "
          "empty one",
          "[sync][server]")
{
    ServerHouse house;
    Pc writer = house.enrolled(QStringLiteral("A"));
    Pc reader = house.enrolled(QStringLiteral("A"));
    writer.add(someone(QStringLiteral("Một")));
    (void)house.sync(writer);
    wire::SyncRequest request;
    request.chains = {reader.run(0)};
    request.cursor = "rubbish";
    const auto heard = house.say(reader, request);
    CHECK(heard->cursorUnknown);
    CHECK(heard->ops.isEmpty());
    request.formerCursors = {QByteArray("other rubbish")};
    const auto anew = house.say(reader, request);
    CHECK_FALSE(anew->cursorUnknown);
    CHECK(anew->ops.size() == 2);
}

TEST_CASE("the tag of a feed's row tells two histories apart, even of the same operations", "[sync][server]")
{
    ServerHouse one, two;
    const auto fill = [](ServerHouse& house) {
        REQUIRE_OK(Feed(house.store->database()).begin(5));
        REQUIRE_OK(house.store->database().transaction([&] {
            return Feed(house.store->database()).append({{5, {7}}});
        }));
        REQUIRE_OK(house.store->database().transaction([&] {
            return Feed(house.store->database()).append({{5, {9}}});
        }));
    };
    fill(one);
    fill(two);
    const auto pulled = Feed(one.store->database()).pull(5, {}, {}, 1000);
    REQUIRE_OK(pulled);
    CHECK(pulled->cursor.position == 2);
    CHECK(Feed(one.store->database()).fit(5, pulled->cursor).valueOr(Feed::Fit::FromFuture) ==
          Feed::Fit::Fits);
    CHECK(Feed(two.store->database()).fit(5, pulled->cursor).valueOr(Feed::Fit::Fits) ==
          Feed::Fit::OtherHistory);
}
