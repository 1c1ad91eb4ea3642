#include "sync/client/bundles.h"
#include "tests/sync/client/world_support.h"

using namespace noi;
using namespace noi::test;

namespace
{

const QString iaLy = QStringLiteral("23638");

Store::Received takeAll(Store& store, const wire::Bundle& bundle)
{
    BundleIntake intake(bundle);
    auto more = intake.takeSlice(store);
    while (more && *more)
        more = intake.takeSlice(store);
    REQUIRE_OK(more);
    return intake.received();
}

} // namespace

TEST_CASE("a stick carries a person's file to a neighbour, and again without harm", "[sync][bundle]")
{
    StoreFolder folder;
    TestPc here(folder, QStringLiteral("here.db"), QStringLiteral("pc-1")),
        there(folder, QStringLiteral("there.db"), QStringLiteral("pc-2"));
    const Id child = here.registers(QStringLiteral("Siu Mai"), iaLy);
    here.gives(child, QStringLiteral("bcg"));
    here.registers(QStringLiteral("Người khác"), iaLy);
    const auto bundle = bundleForNeighbour(here.store(), {child});
    REQUIRE_OK(bundle);
    CHECK(bundle->carried.size() == 2);
    CHECK(takeAll(there.store(), *bundle).added == 2);
    CHECK(there.nameOf(child) == u"Siu Mai");
    CHECK(there.dosesOf(child) == 1);
    CHECK(takeAll(there.store(), *bundle).known == 2);

    const auto all = bundleForNeighbour(here.store());
    REQUIRE_OK(all);
    CHECK(takeAll(there.store(), *all).added == 2); // the other person, and who wrote it
}

TEST_CASE("a stick to the province changes no receipt; what it brings elsewhere is carried on",
          "[sync][bundle]")
{
    StoreFolder folder;
    TestServer server(folder, QStringLiteral("province.db"));
    TestPc far(folder, QStringLiteral("far.db"), QStringLiteral("pc-1")),
        near(folder, QStringLiteral("near.db"), QStringLiteral("pc-2"));
    const Id link = far.join(server, server.ticket(QStringLiteral("XA"), {iaLy}));
    const Id child = far.registers(QStringLiteral("Bản xa"), iaLy);
    const qint64 waiting = far.unsent(link);
    const auto bundle = bundleForServer(far.store(), link);
    REQUIRE_OK(bundle);
    REQUIRE(bundle->chains.size() == 2);
    CHECK(bundle->chains.last().headSignature.has_value());
    CHECK(far.unsent(link) == waiting);

    near.join(server, server.ticket(QStringLiteral("GAN"), {}));
    syncs(near);
    takeAll(near.store(), *bundle);
    CHECK(near.unsent(near.province()) > 0);
    syncs(near);
    CHECK(near.unsent(near.province()) == 0);
    TestPc second(folder, QStringLiteral("second.db"), QStringLiteral("pc-3"));
    second.join(server, server.ticket(QStringLiteral("XA"), {iaLy}));
    syncs(second);
    CHECK(second.nameOf(child) == u"Bản xa");
    // Later the line comes: its own chain makes what was carried its own.
    syncs(far);
    CHECK(far.unsent(link) == 0);
    CHECK(far.people() == 1);
}
