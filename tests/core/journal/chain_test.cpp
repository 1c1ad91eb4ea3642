#include "core/journal/chain.h"
#include "core/journal/hlc.h"
#include "tests/support/catch.h"

using namespace noi;

TEST_CASE("a chain's hash depends on every operation and on their order", "[chain]")
{
    const QByteArray ab = chainHash(chainHash({}, "a"), "b"), ba = chainHash(chainHash({}, "b"), "a");
    CHECK(ab.size() == 32);
    CHECK(ab != ba);
    CHECK(ab != chainHash(chainHash({}, "a"), "c"));
}

TEST_CASE("a signed head cannot be changed or claimed by another device", "[chain]")
{
    const DeviceKeys keys = makeDeviceKeys();
    ChainHead head{7, 12, chainHash({}, "a"), {}};
    CHECK_FALSE(signatureFits(head, keys.publicKey));
    signHead(head, keys.secretKey);
    CHECK(signatureFits(head, keys.publicKey));
    CHECK_FALSE(signatureFits(head, makeDeviceKeys().publicKey));
    CHECK_FALSE(signatureFits(head, QByteArray()));
    ChainHead changed = head;
    changed.counter = 13;
    CHECK_FALSE(signatureFits(changed, keys.publicKey));
    changed = head;
    changed.hash[3] = static_cast<char>(changed.hash[3] ^ 1);
    CHECK_FALSE(signatureFits(changed, keys.publicKey));
}

TEST_CASE("the hybrid clock never stands still or runs back", "[hlc]")
{
    HybridClock clock;
    const Hlc first = clock.tick(1000), second = clock.tick(1000), third = clock.tick(900);
    CHECK(first < second);
    CHECK(second < third);
    clock.observe(Hlc::atMs(5000), 1000);
    CHECK(clock.tick(1000) > Hlc::atMs(5000));
}

TEST_CASE("a time more than a day ahead does not move our clock", "[hlc]")
{
    constexpr qint64 hour = 3600 * 1000;
    HybridClock clock;
    clock.observe(Hlc::atMs(25 * hour), 0);
    CHECK(clock.tick(5) == Hlc::atMs(5));
    clock.observe(Hlc::atMs(23 * hour), 0);
    CHECK(clock.tick(6) > Hlc::atMs(23 * hour));
}
