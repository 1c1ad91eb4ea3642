#include "core/store/store_thread.h"
#include "tests/core/store/store_fixture.h"

#include <atomic>

using namespace noi;
using namespace noi::test;

TEST_CASE("jobs run in the order they were given, on one thread, and give their results", "[store_thread]")
{
    StoreThread thread;
    QList<int> order;
    QList<QFuture<QThread*>> places;
    for (int i = 0; i < 200; ++i)
        places.append(thread.run([&order, i] {
            order.append(i);
            return QThread::currentThread();
        }));
    for (const auto& place : places)
        CHECK(place.result() == places.first().result());
    CHECK(places.first().result() != QThread::currentThread());
    for (int i = 0; i < 200; ++i)
        CHECK(order[i] == i);
}

TEST_CASE("the store is opened, used and closed on its thread", "[store_thread]")
{
    StoreFolder folder;
    StoreThread thread;
    std::unique_ptr<Store> store;
    const auto opened = thread.run([&]() -> Result<void> {
        auto made = Store::open(folder.path(), testKey(), folder.clock, {QStringLiteral("pc-1"), {}});
        if (!made) return made.error();
        store = std::move(made).value();
        return {};
    });
    REQUIRE_OK(opened.result());
    const auto person = thread.run([&] { return addOne(*store, named(QStringLiteral("Mai"))); });
    const auto verified = thread.run([&] { return store->verifyChain(); });
    CHECK(person.result());
    REQUIRE_OK(verified.result());
    thread
        .run([&] {
            store.reset();
            return true;
        })
        .waitForFinished();
}

TEST_CASE("leaving waits for the jobs given so far", "[store_thread]")
{
    std::atomic<int> done = 0;
    {
        StoreThread thread;
        for (int i = 0; i < 50; ++i)
            thread.run([&done] {
                QThread::usleep(200);
                return ++done;
            });
    }
    CHECK(done == 50);
}
