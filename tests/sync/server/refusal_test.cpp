#include "tests/sync/server/server_house.h"

using namespace noi;
using namespace noi::test;
using wire::RefusalCode;

namespace
{

RefusalCode codeOf(const Heard<wire::SyncReply>& heard)
{
    REQUIRE(heard.refusal);
    return heard.refusal->code;
}

wire::SyncRequest plain(const Pc& pc)
{
    wire::SyncRequest request;
    request.chains = {pc.run(pc.acked)};
    return request;
}

HttpAnswer posted(ServerHouse& house, const Pc& pc, qint64 stampMs)
{
    return house.post(
        QStringLiteral("/v1/sync"),
        wire::sealRequest(wire::encode(plain(pc)), stampMs, pc.headAt(pc.headCounter()), pc.keys.secretKey));
}

} // namespace

TEST_CASE("a PC that nobody enrolled is refused", "[sync][server]")
{
    ServerHouse house;
    Pc stranger(99);
    const auto heard = house.say(stranger, plain(stranger));
    CHECK(heard.status == 401);
    CHECK(codeOf(heard) == RefusalCode::UnknownDevice);
}

TEST_CASE("a request that another key signed is refused, and nothing of it is taken", "[sync][server]")
{
    ServerHouse house;
    Pc pc = house.enrolled(QStringLiteral("A"));
    Pc thief(pc.number);
    thief.add(someone(QStringLiteral("Giả")));
    const auto heard = house.say(thief, plain(thief));
    CHECK(heard.status == 401);
    CHECK(codeOf(heard) == RefusalCode::WrongSignature);
    CHECK(house.count(QStringLiteral("SELECT count(*) FROM op")) == 1);
}

TEST_CASE("a request that was changed on its way is refused", "[sync][server]")
{
    ServerHouse house;
    Pc pc = house.enrolled(QStringLiteral("A"));
    pc.add(someone(QStringLiteral("Một")));
    const QByteArray sound =
        wire::sealRequest(wire::encode(plain(pc)), house.stamp(), pc.headAt(1), pc.keys.secretKey);
    for (qsizetype i = 0; i < sound.size(); ++i) {
        QByteArray bent = sound;
        bent[i] = char(bent[i] ^ 0x10);
        const HttpAnswer answer = house.post(QStringLiteral("/v1/sync"), bent);
        CAPTURE(i);
        CHECK(answer.status >= 400);
    }
    CHECK(house.count(QStringLiteral("SELECT count(*) FROM op")) == 1);
    CHECK(house.post(QStringLiteral("/v1/sync"), sound).status == 200);
}

TEST_CASE("a request that was sent before is refused, in another worker too, and after a restart",
          "[sync][server]")
{
    ServerHouse house;
    Pc pc = house.enrolled(QStringLiteral("A"));
    const qint64 stamp = house.stamp();
    CHECK(posted(house, pc, stamp).status == 200);
    CHECK(posted(house, pc, stamp).status == 409);
    CHECK(posted(house, pc, stamp - 1).status == 409);
    SyncService worker(*house.store, house.clock, house.guard);
    house.service = std::make_unique<SyncService>(*house.store, house.clock, house.guard);
    CHECK(posted(house, pc, stamp).status == 409);
    house.reopen();
    CHECK(posted(house, pc, stamp).status == 409);
    CHECK(posted(house, pc, stamp + 1).status == 200);
}

TEST_CASE("a request whose clock is more than five minutes off is refused with the time here",
          "[sync][server]")
{
    ServerHouse house;
    Pc pc = house.enrolled(QStringLiteral("A"));
    house.clock.ms += 3600'000;
    CHECK(posted(house, pc, house.clock.ms - 5 * 60'000 - 1).status == 409);
    const HttpAnswer answer = posted(house, pc, house.clock.ms + 5 * 60'000 + 1);
    CHECK(answer.status == 409);
    const auto envelope = wire::openReplyUnchecked(answer.bytes, 1 << 20);
    REQUIRE_OK(envelope);
    CHECK(envelope->serverMs == house.clock.ms);
    CHECK(posted(house, pc, house.clock.ms - 5 * 60'000).status == 200);
}

TEST_CASE("a PC that was revoked is refused, and what it wrote stays", "[sync][server]")
{
    ServerHouse house;
    Pc pc = house.enrolled(QStringLiteral("A"));
    pc.add(someone(QStringLiteral("Một")));
    (void)house.sync(pc);
    REQUIRE_OK(house.store->revoke(pc.number));
    pc.add(someone(QStringLiteral("Hai")));
    const auto heard = house.say(pc, plain(pc));
    CHECK(heard.status == 403);
    CHECK(codeOf(heard) == RefusalCode::Revoked);
    CHECK(house.count(QStringLiteral("SELECT count(*) FROM op")) == 2);
    CHECK_FALSE(house.store->revoke(12'345).ok());
    CHECK_FALSE(house.store->revoke(house.store->device()).ok()); // never itself
}

TEST_CASE("while the disk is nearly full nothing is taken, and reading goes on", "[sync][server]")
{
    ServerHouse house;
    Pc pc = house.enrolled(QStringLiteral("A"));
    Pc reader = house.enrolled(QStringLiteral("A"));
    pc.add(someone(QStringLiteral("Một")));
    (void)house.sync(pc);
    house.store->setDiskNearlyFull(true);
    pc.add(someone(QStringLiteral("Hai")));
    const auto refused = house.say(pc, plain(pc));
    CHECK(refused.status == 507);
    CHECK(codeOf(refused) == RefusalCode::DiskNearlyFull);
    CHECK(refused.refusal->retryAfterMs > 0);
    CHECK_FALSE(house.sync(reader)->ops.isEmpty());
    house.store->setDiskNearlyFull(false);
    CHECK(house.sync(pc)->acks.first().counter == 2);
}

TEST_CASE("bytes that are no message, or a message for another address, are refused", "[sync][server]")
{
    ServerHouse house;
    Pc pc = house.enrolled(QStringLiteral("A"));
    CHECK(house.post(QStringLiteral("/v1/sync"), {}).status == 400);
    CHECK(house.post(QStringLiteral("/v1/sync"), QByteArray(500, 'x')).status == 400);
    const auto sealed = [&](const QByteArray& body) {
        return wire::sealRequest(body, house.stamp(), pc.headAt(0), pc.keys.secretKey);
    };
    CHECK(house.post(QStringLiteral("/v1/sync"), sealed("rác")).status == 400);
    CHECK(house.post(QStringLiteral("/v1/sync"), sealed(wire::encode(wire::SearchRequest{}))).status == 400);
    CHECK(house.post(QStringLiteral("/v1/sync"), sealed(wire::encode(wire::SyncRequest{}))).status == 400);
    CHECK(house.post(QStringLiteral("/v1/elsewhere"), sealed(wire::encode(plain(pc)))).status == 400);
    wire::SyncRequest others = plain(pc);
    others.chains.first().device = 77;
    CHECK(house.post(QStringLiteral("/v1/sync"), sealed(wire::encode(others))).status == 400);
}

TEST_CASE("a refusal fits one request only, and bears the server's signature", "[sync][server]")
{
    ServerHouse house;
    Pc stranger(99);
    const QByteArray one = wire::sealRequest(wire::encode(plain(stranger)), house.stamp(), stranger.headAt(0),
                                             stranger.keys.secretKey);
    const HttpAnswer answer = house.post(QStringLiteral("/v1/sync"), one);
    CHECK(wire::replyFits(answer.bytes, wire::signatureOf(one), house.store->keys().publicKey));
    CHECK_FALSE(wire::replyFits(answer.bytes, QByteArray(64, 'x'), house.store->keys().publicKey));
}
