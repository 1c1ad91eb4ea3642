#include "core/store/change_log.h"
#include "tests/support/catch.h"
#include "tests/support/test_station.h"

using namespace noi;
using namespace noi::test;

TEST_CASE("the log names the files written in after a mark", "[changes]")
{
    ChangeLog log(1000);
    const quint64 begin = log.mark();
    CHECK(log.since(begin) == QSet<Id>());
    log.add(Id{7});
    const quint64 later = log.mark();
    log.add(Id{8});
    log.add(Id{8});
    CHECK(log.since(begin) == QSet<Id>{Id{7}, Id{8}});
    CHECK(log.since(later) == QSet<Id>{Id{8}});
    CHECK(log.since(log.mark()) == QSet<Id>());
}

TEST_CASE("of a mark that is too old, or of another opening, the log says that it does not know", "[changes]")
{
    ChangeLog log(1000);
    CHECK_FALSE(log.since(999).has_value());
    CHECK_FALSE(log.since(1001).has_value());
    for (int i = 0; i < 30'000; ++i)
        log.add(Id{i + 1});
    CHECK_FALSE(log.since(1000).has_value());
    CHECK(log.since(log.mark() - 3) == QSet<Id>{Id{29'998}, Id{29'999}, Id{30'000}});
    const quint64 mark = log.mark();
    log.forget();
    CHECK_FALSE(log.since(mark).has_value());
    CHECK(log.since(log.mark()) == QSet<Id>());
}

TEST_CASE("own and received operations are in the log of a store, what failed is not", "[changes]")
{
    TestStation here, there;
    const quint64 mark = here.store->changes().mark();
    const Id own = here.addPerson(QStringLiteral("Siu An"));
    CHECK(here.store->changes().since(mark) == QSet<Id>{own});

    const Id other = there.addPerson(QStringLiteral("Siu Bình"));
    QList<QByteArray> bodies;
    const auto rows =
        there.store->database().rows(QStringLiteral("SELECT body FROM op WHERE file = ?"), {other.value});
    REQUIRE_OK(rows);
    for (const Row& row : *rows)
        bodies += row[0].toByteArray();
    const quint64 before = here.store->changes().mark();
    REQUIRE_OK(here.store->receive(bodies));
    CHECK(here.store->changes().since(before) == QSet<Id>{other});
    const quint64 after = here.store->changes().mark();
    REQUIRE_OK(here.store->receive(bodies)); // known already
    CHECK(here.store->changes().since(after) == QSet<Id>());

    here.reopen();
    CHECK_FALSE(here.store->changes().since(after + 1).has_value());
    const quint64 fresh = here.store->changes().mark();
    REQUIRE_OK(here.store->foldAgain());
    CHECK_FALSE(here.store->changes().since(fresh).has_value());
}
