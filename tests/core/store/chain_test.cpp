#include "core/model/dose.h"
#include "core/model/user.h"
#include "tests/core/store/store_fixture.h"

#include <rapidcheck.h>

using namespace noi;
using namespace noi::test;

namespace
{

/// A store in which some people were registered and one was changed.
std::unique_ptr<Store> worked(StoreFolder& folder)
{
    auto store = folder.open();
    Id last;
    for (int i = 0; i < 5; ++i)
        last = addOne(*store, named(QStringLiteral("Trẻ %1").arg(i)));
    changeOne<Person>(*store, last, [](Person& p) { p.hamlet = QStringLiteral("Thôn 1"); });
    return store;
}

void checkDamaged(Store& store)
{
    const auto verified = store.verifyChain();
    REQUIRE_FALSE(verified.ok());
    CHECK(verified.error().kind == ErrorKind::Damaged);
}

/// Changes something, sees that it is found, and puts it back.
void checkFound(Store& store, const QString& change, const QVariantList& values = {})
{
    REQUIRE_OK(store.database().run(QStringLiteral("SAVEPOINT test")));
    REQUIRE_OK(store.database().run(change, values));
    INFO(change.toStdString());
    checkDamaged(store);
    REQUIRE_OK(store.database().run(QStringLiteral("ROLLBACK TO test")));
    REQUIRE_OK(store.database().run(QStringLiteral("RELEASE test")));
    REQUIRE_OK(store.verifyChain());
}

} // namespace

TEST_CASE("any changed byte of any own operation or hash is found", "[store][chain]")
{
    StoreFolder folder;
    const auto store = worked(folder);
    REQUIRE_OK(store->verifyChain());
    const auto ops = store->database().rows(QStringLiteral("SELECT id, body, hash FROM op"));
    REQUIRE_OK(ops);
    REQUIRE(ops->size() == 7);
    for (const Row& op : *ops)
        for (const int column : {1, 2}) {
            const QByteArray whole = op[column].toByteArray();
            for (qsizetype i = 0; i < whole.size(); i += 5) {
                QByteArray changed = whole;
                changed[i] = static_cast<char>(changed[i] ^ 1);
                checkFound(*store,
                           QStringLiteral("UPDATE op SET %1 = ? WHERE id = ?")
                               .arg(column == 1 ? QStringLiteral("body") : QStringLiteral("hash")),
                           {changed, op[0]});
            }
        }
}

TEST_CASE("a missing operation and a forged head are found", "[store][chain]")
{
    StoreFolder folder;
    const auto store = worked(folder);
    for (int counter = 1; counter <= 7; ++counter)
        checkFound(*store, QStringLiteral("DELETE FROM op WHERE id = ?"),
                   {Id::of(store->device(), counter).value});
    // The last operation taken away and the head set back to the one before it: only its signature tells.
    const auto before = store->database().row(QStringLiteral("SELECT hash FROM op WHERE id = ?"),
                                              {Id::of(store->device(), 6).value});
    REQUIRE_OK(before);
    REQUIRE_OK(store->database().run(QStringLiteral("SAVEPOINT whole")));
    REQUIRE_OK(store->database().run(QStringLiteral("DELETE FROM op WHERE id = ?"),
                                     {Id::of(store->device(), 7).value}));
    REQUIRE_OK(
        store->database().run(QStringLiteral("UPDATE chain SET counter = 6, hash = ?"), {before->first()}));
    checkDamaged(*store);
    REQUIRE_OK(store->database().run(QStringLiteral("ROLLBACK TO whole")));
    REQUIRE_OK(store->database().run(QStringLiteral("RELEASE whole")));
    checkFound(*store, QStringLiteral("UPDATE chain SET signature = zeroblob(64)"));
    checkFound(*store, QStringLiteral("DELETE FROM chain"));
    checkFound(*store, QStringLiteral("DELETE FROM device"));
    checkFound(*store, QStringLiteral("DELETE FROM own_device"));
}

TEST_CASE("under a new number the old operations stay as they are and both chains are checked",
          "[store][chain]")
{
    StoreFolder folder;
    const auto store = worked(folder);
    const qint64 old = store->device();
    const QList<QByteArray> bodies = allBodies(*store);
    REQUIRE_OK(store->renumber(QStringLiteral("test"), {QStringLiteral("pc-1"), QStringLiteral("Test PC")}));
    CHECK(store->device() != old);
    CHECK(store->device() >= 1LL << 30);
    REQUIRE_OK(store->verifyChain());
    const Id person = addOne(*store, named(QStringLiteral("Sau")));
    CHECK(person.device() == store->device());
    REQUIRE_OK(store->verifyChain());
    for (const QByteArray& body : bodies)
        CHECK(allBodies(*store).contains(body));
    const auto device = readRecord<Device>(store->database(), Id::of(store->device(), 1));
    REQUIRE_OK(device);
    CHECK(device->predecessor == Id::of(old, 1));
    CHECK(device->renumbered == u"test");
    checkFound(*store, QStringLiteral("DELETE FROM op WHERE id = ?"), {Id::of(old, 3).value});
    checkFound(*store, QStringLiteral("DELETE FROM chain WHERE device = ?"), {old});
}

TEST_CASE("a database moved to another machine takes a new number by itself", "[store][chain]")
{
    StoreFolder folder;
    const qint64 old = worked(folder)->device();
    CHECK(folder.open()->device() == old);
    const auto moved = folder.open(QStringLiteral("noi.db"), QStringLiteral("pc-2"));
    CHECK(moved->device() != old);
    CHECK(readRecord<Device>(moved->database(), Id::of(moved->device(), 1))->renumbered == u"moved");
    REQUIRE_OK(moved->verifyChain());
}

TEST_CASE("a machine that says nothing of itself keeps its number from start to start", "[store][chain]")
{
    StoreFolder folder;
    const qint64 number = folder.open(QStringLiteral("noi.db"), QString())->device();
    CHECK(folder.open(QStringLiteral("noi.db"), QString())->device() == number);
}

TEST_CASE("one's own later operations coming from elsewhere show an old image: a new number, nothing lost",
          "[store][chain]")
{
    StoreFolder folder;
    (void)worked(folder);
    for (const char* rest : {"", "-wal"})
        if (QFile::exists(folder.path() + QLatin1String(rest)))
            REQUIRE(QFile::copy(folder.path() + QLatin1String(rest),
                                folder.path(QStringLiteral("image.db")) + QLatin1String(rest)));
    const auto store = folder.open();
    addOne(*store, named(QStringLiteral("Viết sau")));
    const auto image = folder.open(QStringLiteral("image.db"));
    const qint64 old = image->device();
    CHECK(old == store->device());
    const auto received = image->receive(allBodies(*store));
    REQUIRE_OK(received);
    CHECK(received->added == 1);
    CHECK(received->renumbered);
    CHECK(image->device() != old);
    REQUIRE_OK(image->verifyChain());
    addOne(*image, named(QStringLiteral("Viết tiếp")));
    REQUIRE_OK(store->receive(allBodies(*image)));
    CHECK(dumpRegisters(*store) == dumpRegisters(*image));
}

TEST_CASE("work collected before something else was written is refused whole", "[store][chain]")
{
    StoreFolder folder;
    const auto store = folder.open();
    Work slow(*store, {});
    slow.add(named(QStringLiteral("Chậm")));
    addOne(*store, named(QStringLiteral("Nhanh")));
    const auto written = slow.commit();
    REQUIRE_FALSE(written.ok());
    CHECK(written.error().kind == ErrorKind::Refused);
    REQUIRE_OK(store->verifyChain());
    CHECK(store->database().row(QStringLiteral("SELECT count(*) FROM person"))->first() == 1);
}
