#include "sync/wire/envelope.h"
#include "tests/support/catch.h"
#include "tests/sync/wire/any_message.h"

#include <sodium.h>

using namespace noi;
using namespace noi::wire;

namespace
{

constexpr qint64 limit = 1 << 20;

DeviceKeys keysOf(char seed)
{
    DeviceKeys keys{QByteArray(32, '\0'), QByteArray(64, '\0')};
    const QByteArray seeds(32, seed);
    crypto_sign_seed_keypair(reinterpret_cast<unsigned char*>(keys.publicKey.data()),
                             reinterpret_cast<unsigned char*>(keys.secretKey.data()),
                             reinterpret_cast<const unsigned char*>(seeds.constData()));
    return keys;
}

QByteArray flipped(QByteArray bytes, qsizetype bit)
{
    bytes[bit / 8] = static_cast<char>(bytes[bit / 8] ^ (1 << bit % 8));
    return bytes;
}

} // namespace

TEST_CASE("a request is opened as it was sealed, and fits its sender's head and key alone",
          "[wire][property]")
{
    const DeviceKeys keys = keysOf('a');
    CHECK(rc::check([&keys] {
        const QByteArray body = anyBytes(0, 300) + QByteArray(*rc::gen::inRange(0, 500), 'x');
        const ChainHead head{anyDevice(), anyNumber(maxCounter), anyBytes(32, 32), {}};
        const qint64 stamp = anyNumber(maxNumber);
        const QByteArray bytes = sealRequest(body, stamp, head, keys.secretKey);
        const auto open = openRequest(bytes, limit);
        RC_ASSERT(open.ok());
        RC_ASSERT(open->device == head.device);
        RC_ASSERT(open->stampMs == stamp);
        RC_ASSERT(open->body == body);
        RC_ASSERT(open->signature == signatureOf(bytes));
        RC_ASSERT(requestFits(*open, head, keys.publicKey));
        RC_ASSERT(!requestFits(*open, head, keysOf('b').publicKey));
        ChainHead other = head;
        other.counter ^= 1;
        RC_ASSERT(!requestFits(*open, other, keys.publicKey));
        other = head;
        other.hash[3] = static_cast<char>(other.hash[3] + 1);
        RC_ASSERT(!requestFits(*open, other, keys.publicKey));
    }));
}

TEST_CASE("every flipped bit of a request and of an answer is noticed", "[wire]")
{
    const DeviceKeys keys = keysOf('a');
    const ChainHead head{7, 3, QByteArray(32, 'h'), {}};
    const QByteArray body = QByteArray(400, 'x') + "some body";
    const QByteArray request = sealRequest(body, 1763700000000, head, keys.secretKey);
    CHECK(request.size() < 200); // was compressed
    const QByteArray answer = sealReply({1763700000001, true, body, 0}, signatureOf(request), keys.secretKey);
    REQUIRE_OK(openReply(answer, signatureOf(request), keys.publicKey, limit));
    for (qsizetype bit = 0; bit < request.size() * 8; ++bit) {
        const auto open = openRequest(flipped(request, bit), limit);
        INFO(bit);
        CHECK_FALSE((open.ok() && requestFits(*open, head, keys.publicKey)));
    }
    for (qsizetype bit = 0; bit < answer.size() * 8; ++bit) {
        const auto open = openReply(flipped(answer, bit), signatureOf(request), keys.publicKey, limit);
        INFO(bit);
        REQUIRE_FALSE(open.ok());
        CHECK(open.error().kind == ErrorKind::Damaged);
    }
}

TEST_CASE("an answer fits one request only", "[wire]")
{
    const DeviceKeys keys = keysOf('s');
    const ReplyEnvelope reply{5, false, "body", 0};
    const QByteArray bytes = sealReply(reply, QByteArray(64, '1'), keys.secretKey);
    const auto open = openReply(bytes, QByteArray(64, '1'), keys.publicKey, limit);
    REQUIRE_OK(open);
    CHECK(*open == reply);
    CHECK_FALSE(openReply(bytes, QByteArray(64, '2'), keys.publicKey, limit).ok());
    CHECK_FALSE(openReply(bytes, QByteArray(64, '1'), keysOf('t').publicKey, limit).ok());
    CHECK_FALSE(openReply(bytes, QByteArray(64, '1'), {}, limit).ok());
    REQUIRE_OK(openReplyUnchecked(bytes, limit));
    CHECK(replyFits(bytes, QByteArray(64, '1'), keys.publicKey));
}

TEST_CASE("what unpacks to more than allowed is refused before it is unpacked", "[wire]")
{
    const DeviceKeys keys = keysOf('a');
    const QByteArray bomb =
        sealRequest(QByteArray(limit + 1, '\0'), 1, ChainHead{7, 0, {}, {}}, keys.secretKey);
    CHECK(bomb.size() < 500);
    const auto open = openRequest(bomb, limit);
    REQUIRE_FALSE(open.ok());
    CHECK(open.error().kind == ErrorKind::BadInput);
    CHECK(openRequest(bomb, limit + 1).ok());
    const QByteArray answer = sealReply({1, false, QByteArray(limit + 1, '\0'), 0}, {}, keys.secretKey);
    CHECK_FALSE(openReply(answer, {}, keys.publicKey, limit).ok());
}

TEST_CASE("a dictionary that is not known is said to be newer", "[wire]")
{
    QByteArray bytes = sealRequest("body", 1, ChainHead{7, 0, {}, {}}, keysOf('a').secretKey);
    bytes[1] = static_cast<char>(bytes[1] | highestDictionary);
    const auto open = openRequest(bytes, limit);
    REQUIRE_FALSE(open.ok());
    CHECK(open.error().kind == ErrorKind::NewerSchema);
}

TEST_CASE("every dictionary unpacks what it packed, and the answer may use the request's", "[wire]")
{
    const DeviceKeys keys = keysOf('a');
    for (int dictionary = 0; dictionary <= newestDictionary; ++dictionary)
        for (const qsizetype size : {0, 1, 100, 20'000, 300'000}) {
            const QByteArray body = QByteArray(size / 2, 'x') + QByteArray(size - size / 2, 'y');
            const QByteArray request =
                sealRequest(body, 1, ChainHead{7, 0, {}, {}}, keys.secretKey, dictionary);
            const auto open = openRequest(request, limit);
            REQUIRE_OK(open);
            CHECK(open->body == body);
            CHECK(open->dictionary == dictionary);
            const QByteArray answer =
                sealReply({1, false, body, open->dictionary}, signatureOf(request), keys.secretKey);
            const auto back = openReply(answer, signatureOf(request), keys.publicKey, limit);
            REQUIRE_OK(back);
            CHECK(back->body == body);
        }
}

TEST_CASE("the dictionary is worth it: a short answer about a person is smaller with it", "[wire]")
{
    const QByteArray body = QByteArrayLiteral("2005-05-10 Thôn Ia Sir Nguyễn Thị dpt-hepb-hib-sii");
    CHECK(compress(body, 1).bytes.size() < compress(body, 0).bytes.size());
}

TEST_CASE("any bytes open as an envelope or do not", "[wire][property]")
{
    CHECK(rc::check([] {
        const QByteArray bytes = *rc::gen::element('\xc1', '\xd1') + anyBytes(0, 200);
        (void)openRequest(bytes, limit).ok();
        (void)openReplyUnchecked(bytes, limit).ok();
        (void)openReply(bytes, {}, QByteArray(32, 'k'), limit).ok();
    }));
    CHECK_FALSE(openRequest({}, limit).ok());
    CHECK(signatureOf("short").isEmpty());
}

TEST_CASE("the bytes of the envelopes are fixed", "[wire]")
{
    const DeviceKeys keys = keysOf('a');
    const QByteArray request =
        sealRequest(QByteArray::fromHex("01a0"), 1763700000000, ChainHead{7, 0, {}, {}}, keys.secretKey, 0);
    CHECK(request.toHex().toStdString() ==
          "c140000000070000019aa4b64500f21ef874df78771d11e079daeb963dabe735a12a6ad5d16"
          "9c49748aecc2a7d31e656dc3859d35117be9bc16d4dd83f4809ac666e098f07df4ab209dcdd664d0901a0");
    CHECK(sealReply({1763700000001, false, QByteArray::fromHex("02a0"), 0}, signatureOf(request),
                    keys.secretKey)
              .toHex()
              .toStdString() ==
          "d1400000019aa4b64501d46a86202f10e4d3b8c3479f93aabaaead4680c4d5815f26c34b421"
          "1221f4217c2d33e3ff56c538fb0ffc81ad73a2705ba1a68f192c08fdf905b93f3a4488e0202a0");
}
