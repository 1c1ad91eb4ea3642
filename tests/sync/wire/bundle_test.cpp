#include "core/journal/chain.h"
#include "sync/wire/bundle.h"
#include "tests/support/catch.h"
#include "tests/sync/wire/any_message.h"

using namespace noi;
using namespace noi::wire;

TEST_CASE("a bundle is opened by the one it is for, as it was", "[wire][bundle][property]")
{
    const DeviceKeys sender = makeDeviceKeys(), recipient = makeDeviceKeys(), other = makeDeviceKeys();
    CHECK(rc::check([&] {
        Bundle bundle = anyBundle();
        bundle.fromKey = sender.publicKey;
        const auto bytes = sealBundle(bundle, sender.secretKey, recipient.publicKey);
        RC_ASSERT(bytes.ok());
        RC_ASSERT(looksLikeBundle(*bytes));
        const auto open = openBundle(*bytes, recipient.publicKey, recipient.secretKey);
        RC_ASSERT(open.ok());
        RC_ASSERT(*open == bundle);
        const auto refused = openBundle(*bytes, other.publicKey, other.secretKey);
        RC_ASSERT(!refused.ok());
        RC_ASSERT(refused.error().kind == ErrorKind::WrongKey);
    }));
}

TEST_CASE("every flipped bit of a bundle is noticed, and every cut", "[wire][bundle]")
{
    const DeviceKeys sender = makeDeviceKeys(), recipient = makeDeviceKeys();
    Bundle bundle;
    bundle.from = 7;
    bundle.fromKey = sender.publicKey;
    bundle.carried = {"one", "two"};
    const auto sealed = sealBundle(bundle, sender.secretKey, recipient.publicKey);
    REQUIRE_OK(sealed);
    for (qsizetype bit = 0; bit < sealed->size() * 8; ++bit) {
        QByteArray bytes = *sealed;
        bytes[bit / 8] = static_cast<char>(bytes[bit / 8] ^ (1 << bit % 8));
        INFO(bit);
        CHECK_FALSE(openBundle(bytes, recipient.publicKey, recipient.secretKey).ok());
    }
    for (qsizetype size = 0; size < sealed->size(); ++size)
        CHECK_FALSE(openBundle(sealed->left(size), recipient.publicKey, recipient.secretKey).ok());
}

TEST_CASE("a bundle in another's name, for another, or of a newer version is refused", "[wire][bundle]")
{
    const DeviceKeys sender = makeDeviceKeys(), recipient = makeDeviceKeys(), other = makeDeviceKeys();
    Bundle bundle;
    bundle.from = 7;
    bundle.fromKey = other.publicKey; // but signed by `sender`
    const auto forged = sealBundle(bundle, sender.secretKey, recipient.publicKey);
    REQUIRE_OK(forged);
    const auto open = openBundle(*forged, recipient.publicKey, recipient.secretKey);
    REQUIRE_FALSE(open.ok());
    CHECK(open.error().kind == ErrorKind::Damaged);

    QByteArray newer = *forged;
    newer[10] = 2;
    CHECK(openBundle(newer, recipient.publicKey, recipient.secretKey).error().kind == ErrorKind::NewerSchema);
    CHECK(openBundle("hello", recipient.publicKey, recipient.secretKey).error().kind == ErrorKind::BadInput);
    CHECK_FALSE(openBundle(*forged, {}, {}).ok());
    CHECK_FALSE(sealBundle(bundle, sender.secretKey, QByteArray(32, '\xff')).ok());
    CHECK_FALSE(sealBundle(bundle, sender.secretKey, {}).ok());
}
