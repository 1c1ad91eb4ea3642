#include "core/store/registers/link_register.h"
#include "tests/core/store/store_fixture.h"

#include <rapidcheck.h>

using namespace noi;
using namespace noi::test;

namespace
{

Id addLink(Store& store, const QString& name)
{
    Link link;
    link.name = name;
    const auto added = LinkRegister(store.database()).add(link);
    REQUIRE_OK(added);
    return *added;
}

QByteArray personOf(qint64 device, qint64 counter, const QString& name)
{
    const Id id = Id::of(device, counter);
    return encodeOp({id, {}, 5, Hlc::atMs(5), id, Person::number, id, {{1, name, {}}}});
}

} // namespace

TEST_CASE("a link is read as it was written", "[links]")
{
    StoreFolder folder;
    const auto store = folder.open();
    LinkRegister links(store->database());
    Link link{{},
              false,
              QStringLiteral("Tỉnh Gia Lai"),
              QStringLiteral("https://sync.example"),
              "pin",
              "server key",
              Id::of(5, 6),
              77,
              "ticket key",
              78,
              "epoch",
              "cursor",
              false,
              Id::of(7, 8),
              12,
              1000,
              -2000};
    const auto added = links.add(link);
    REQUIRE_OK(added);
    link.id = *added;
    CHECK(*links.find(link.id) == link);
    link.cursor = "later";
    REQUIRE_OK(links.save(link));
    CHECK(*links.all() == QList<Link>{link});
    REQUIRE_OK(links.remove(link.id));
    CHECK(links.find(link.id).error().kind == ErrorKind::NotFound);
}

TEST_CASE("about twenty former cursors are kept, the newest all, the oldest far apart", "[links]")
{
    StoreFolder folder;
    const auto store = folder.open();
    LinkRegister links(store->database());
    const Id link = addLink(*store, QStringLiteral("Tỉnh"));
    REQUIRE_OK(store->database().transaction([&]() -> Result<void> {
        for (int i = 1; i <= 3000; ++i)
            if (auto taken = links.takeCursor(link, QByteArray::number(i)); !taken) return taken;
        return {};
    }));
    const auto former = links.formerCursors(link);
    REQUIRE_OK(former);
    CHECK(former->size() >= 11);
    CHECK(former->size() <= 20);
    CHECK(former->first() == "3000");
    CHECK(former->at(1) == "2999");
    CHECK(former->last().toInt() <= 1024);
    // Wherever the server was put back to, some cursor is at most twice as old as that.
    for (int age = 1; age < 2048; age *= 2)
        CHECK(std::any_of(former->begin(), former->end(), [age](const QByteArray& cursor) {
            return 3000 - cursor.toInt() >= age && 3000 - cursor.toInt() < 2 * age;
        }));
    CHECK(links.find(link)->cursor == "3000");
}

TEST_CASE("what comes from one link waits for every other; a bundle's for all", "[links]")
{
    StoreFolder folder;
    const auto store = folder.open();
    LinkRegister links(store->database());
    const Id province = addLink(*store, QStringLiteral("Tỉnh")),
             hub = addLink(*store, QStringLiteral("Phòng tiêm"));
    const QByteArray first = personOf(7, 1, QStringLiteral("Mai")),
                     second = personOf(7, 2, QStringLiteral("Lan"));
    REQUIRE_OK(store->receive({first}, {province}));
    CHECK(*links.carriedCount(province) == 0);
    CHECK(*links.carriedCount(hub) == 1);
    REQUIRE_OK(store->receive({first, second}));
    CHECK(*links.carriedCount(province) == 1);
    CHECK(*links.carriedCount(hub) == 2);
    // The hub has it: it need not be told.
    REQUIRE_OK(store->receive({first}, {hub}));
    const auto left = links.carriedPiece(hub, 10'000);
    REQUIRE_OK(left);
    REQUIRE(left->size() == 1);
    CHECK(left->first().body == second);
    REQUIRE_OK(links.dropCarried(hub, {left->first().op}));
    CHECK(*links.carriedCount(hub) == 0);
    addOne(*store, named(QStringLiteral("Của mình"))); // goes with the chain
    CHECK(*links.carriedCount(hub) == 0);
    CHECK(*links.carriedCount(province) == 1);
}

TEST_CASE("small operations are carried before big ones, and a big one alone", "[links]")
{
    StoreFolder folder;
    const auto store = folder.open();
    LinkRegister links(store->database());
    const Id link = addLink(*store, QStringLiteral("Tỉnh"));
    REQUIRE_OK(store->receive({personOf(7, 1, QString(70'000, u'a')), personOf(7, 2, QStringLiteral("nhỏ")),
                               personOf(7, 3, QString(80'000, u'b')), personOf(7, 4, QStringLiteral("bé"))}));
    QList<QList<qint64>> turns;
    for (auto piece = links.carriedPiece(link, 1000); piece && !piece->isEmpty();
         piece = links.carriedPiece(link, 1000)) {
        QList<qint64> counters;
        QList<Id> ids;
        for (const Carried& one : *piece) {
            counters.append(one.op.counter());
            ids.append(one.op);
        }
        turns.append(counters);
        REQUIRE_OK(links.dropCarried(link, ids));
    }
    CHECK(turns == QList<QList<qint64>>{{2, 4}, {1}, {3}});
}

TEST_CASE("what runs with a batch is done with it or not at all", "[links]")
{
    StoreFolder folder;
    const auto store = folder.open();
    LinkRegister links(store->database());
    const Id link = addLink(*store, QStringLiteral("Tỉnh"));
    const auto failing = [&]() -> Result<void> {
        if (auto taken = links.takeCursor(link, "c1"); !taken) return taken;
        return Error{ErrorKind::Io, "no"};
    };
    CHECK_FALSE(store->receive({personOf(7, 1, QStringLiteral("Mai"))}, {link, true, failing}).ok());
    CHECK(links.find(link)->cursor.isEmpty());
    CHECK_FALSE(readRecord<Person>(store->database(), Id::of(7, 1)).ok());
    REQUIRE_OK(store->receive({personOf(7, 1, QStringLiteral("Mai"))},
                              {link, true, [&] { return links.takeCursor(link, "c1"); }}));
    CHECK(links.find(link)->cursor == "c1");
}

TEST_CASE("a piece of a chain begins where it is asked to and keeps its size", "[links][chain]")
{
    StoreFolder folder;
    const auto store = folder.open();
    for (int i = 0; i < 9; ++i)
        addOne(*store, named(QStringLiteral("Trẻ %1").arg(i)));
    const auto own = OwnNumbers(store->database()).current();
    REQUIRE_OK(own);
    const ChainHead head = own->number.head;
    REQUIRE(head.counter == 10);
    QByteArray hash;
    qint64 after = 0;
    while (after < head.counter) {
        const auto piece = chainPiece(store->database(), head, after, 200);
        REQUIRE_OK(piece);
        CHECK(piece->afterHash == hash);
        REQUIRE_FALSE(piece->ops.isEmpty());
        qint64 bytes = 0;
        for (const QByteArray& op : piece->ops) {
            hash = chainHash(hash, op);
            bytes += op.size();
        }
        CHECK((bytes <= 200 || piece->ops.size() == 1));
        CHECK(piece->endHash == hash);
        after = piece->end;
    }
    CHECK(hash == head.hash);
    CHECK(chainPiece(store->database(), head, after, 200)->ops.isEmpty());
    CHECK(chainPlacesAfter(store->database(), head, 7, 100)->size() == 3);
}

TEST_CASE("holdings name each author once, with the highest counter", "[links]")
{
    StoreFolder folder;
    const auto store = folder.open();
    REQUIRE_OK(
        store->receive({personOf(7, 1, QStringLiteral("a")), personOf(7, 9, QStringLiteral("b")),
                        personOf(0x7fffffff, 3, QStringLiteral("c")), personOf(1, 2, QStringLiteral("d"))}));
    const auto holdings = highestCounters(store->database());
    REQUIRE_OK(holdings);
    CHECK(*holdings == QMap<qint64, qint64>{{1, 2}, {7, 9}, {0x7fffffff, 3}, {store->device(), 1}});
}
