#include "core/journal/op.h"
#include "sync/wire/cbor.h"
#include "sync/wire/codec.h"
#include "tests/support/catch.h"
#include "tests/sync/wire/any_message.h"

using namespace noi;
using namespace noi::wire;

namespace
{

/// Comes back as it was; cut short or with something behind it, it is no message.
template <class M> void comesBack(const M& message, Result<M> (*decode)(const QByteArray&))
{
    const QByteArray bytes = encode(message);
    const auto back = decode(bytes);
    RC_ASSERT(back.ok());
    RC_ASSERT(*back == message);
    RC_ASSERT(!decode(bytes.left(*rc::gen::inRange<qsizetype>(0, bytes.size()))).ok());
    RC_ASSERT(!decode(bytes + '\0').ok());
}

void decodeAll(const QByteArray& bytes)
{
    (void)decodeSyncRequest(bytes).ok();
    (void)decodeSyncReply(bytes).ok();
    (void)decodeRefusal(bytes).ok();
    (void)decodeEnrolRequest(bytes).ok();
    (void)decodeEnrolReply(bytes).ok();
    (void)decodeSearchRequest(bytes).ok();
    (void)decodeSearchReply(bytes).ok();
    (void)decodeBundle(bytes).ok();
}

QByteArray hex(const char* text) { return QByteArray::fromHex(text); }

} // namespace

TEST_CASE("every message comes back from its bytes as it was", "[wire][property]")
{
    CHECK(rc::check("SyncRequest", [] { comesBack(anySyncRequest(), decodeSyncRequest); }));
    CHECK(rc::check("SyncReply", [] { comesBack(anySyncReply(), decodeSyncReply); }));
    CHECK(rc::check("Refusal", [] { comesBack(anyRefusal(), decodeRefusal); }));
    CHECK(rc::check("EnrolRequest", [] { comesBack(anyEnrolRequest(), decodeEnrolRequest); }));
    CHECK(rc::check("EnrolReply", [] { comesBack(anyEnrolReply(), decodeEnrolReply); }));
    CHECK(rc::check("SearchRequest", [] { comesBack(anySearchRequest(), decodeSearchRequest); }));
    CHECK(rc::check("SearchReply", [] { comesBack(anySearchReply(), decodeSearchReply); }));
    CHECK(rc::check("Bundle", [] { comesBack(anyBundle(), decodeBundle); }));
}

TEST_CASE("a message with bytes changed is another message or none, and never a crash", "[wire][property]")
{
    CHECK(rc::check([] {
        QByteArray bytes = *rc::gen::element(encode(anySyncRequest()), encode(anySyncReply()),
                                             encode(anyEnrolRequest()), encode(anyBundle()));
        for (int left = *rc::gen::inRange(1, 5); left > 0; --left)
            bytes[*rc::gen::inRange<qsizetype>(0, bytes.size())] = *rc::gen::arbitrary<char>();
        decodeAll(bytes);
        for (char kind = 1; kind <= 8; ++kind)
            decodeAll(kind + anyBytes(0, 60));
    }));
}

TEST_CASE("an empty message is two bytes", "[wire]")
{
    CHECK(encode(SyncRequest{}).toHex().toStdString() == "01a0");
    CHECK(encode(SyncReply{}).toHex().toStdString() == "02a0");
    REQUIRE_OK(decodeSyncRequest(hex("01a0")));
    CHECK(*decodeSyncRequest(hex("01a0")) == SyncRequest{});
}

TEST_CASE("one kind of message is not read as another", "[wire]")
{
    CHECK_FALSE(decodeSyncReply(encode(SyncRequest{})).ok());
    CHECK_FALSE(decodeSearchRequest(encode(SyncRequest{})).ok());
    CHECK_FALSE(decodeSyncRequest({}).ok());
}

TEST_CASE("keys of a newer version are passed over, however they look", "[wire]")
{
    // {8: 5, 60: [1, {2: "x"}], 61: h'00', 62: 1(5), 63: 1.5, 64: null}
    const auto read = decodeSyncRequest(hex("01a6080518 3c8201a102617818 3d410018 3ec10518 3ff93e0018 40f6"));
    REQUIRE_OK(read);
    CHECK(read->room == 5);
}

TEST_CASE("wrong types, keys twice or out of order, and lengths left open are refused", "[wire]")
{
    for (const char* bytes : {
             "01a1086135",   // room: "5"
             "01a1083904d2", // room: −1235
             "01a1081bffffffffffffffff",
             "01a208050806",                           // room twice
             "01a208050141ff",                         // epoch after room
             "01a21b7fffffffffffffff050805",           // nothing comes after the largest key
             "01bf0805ff",                             // a map that says no length
             "01a10780",                               // hashesAfter: []
             "02a103f6",                               // carriedTaken: null
             "02a10a4f000102030405060708090a0b0c0d0e", // hashes: 15 bytes
             "01a10a4180",                             // held: a varint without its end
             "01a10a420201",                           // held: 1, then 0
             "02a10b4100",                             // lacking: 0
             "01a10281",                               // cursor: an array
             "01a1015821000000000000000000000000000000000000000000000000000000000000000000", // 33 bytes of
                                                                                             // epoch
             "05a10141ff",                   // serverKey: one byte
             "04a10362c328",                 // name: not UTF-8
             "01a1189fa1a1a1a1a1a1a1a1a1a1", // nested too deep
             "01a1189f9b00ffffffffffffff",   // an array that cannot be there
             "01bb00ffffffffffffff",
         }) {
        INFO(bytes);
        const QByteArray raw = hex(bytes);
        for (auto ok : {decodeSyncRequest(raw).ok(), decodeSyncReply(raw).ok(), decodeEnrolReply(raw).ok(),
                        decodeEnrolRequest(raw).ok()})
            CHECK_FALSE(ok);
    }
    CHECK(decodeSyncRequest(hex("01a1086135")).error().kind == ErrorKind::BadInput);
}

TEST_CASE("limits: as many as allowed, and not one more", "[wire]")
{
    SyncRequest request;
    request.cursor = QByteArray(maxCursor, 'c');
    request.formerCursors = QList<QByteArray>(maxFormerCursors, QByteArray(maxCursor, 'f'));
    CHECK(decodeSyncRequest(encode(request)).ok());
    request.formerCursors.append(QByteArray());
    CHECK_FALSE(decodeSyncRequest(encode(request)).ok());
    request.formerCursors.clear();
    request.cursor.append('c');
    CHECK_FALSE(decodeSyncRequest(encode(request)).ok());

    SyncReply reply;
    reply.hashes = QList<ShortHash>(maxHashes, ShortHash(16, 'h'));
    CHECK(decodeSyncReply(encode(reply)).ok());
    reply.hashes.append(ShortHash(16, 'h'));
    CHECK_FALSE(decodeSyncReply(encode(reply)).ok());

    SyncRequest many;
    many.carried = QList<QByteArray>(maxOps, QByteArray("x"));
    CHECK(decodeSyncRequest(encode(many)).ok());
    many.carried.append(QByteArray("x"));
    CHECK_FALSE(decodeSyncRequest(encode(many)).ok());
    SyncRequest big;
    big.carried = {QByteArray(maxOpBytes, 'x')};
    CHECK(decodeSyncRequest(encode(big)).ok());
    big.carried = {QByteArray(maxOpBytes + 1, 'x')};
    CHECK_FALSE(decodeSyncRequest(encode(big)).ok());

    SearchRequest search;
    search.name = QString(maxText, u'x');
    CHECK(decodeSearchRequest(encode(search)).ok());
    search.name += u'x';
    CHECK_FALSE(decodeSearchRequest(encode(search)).ok());
}

TEST_CASE("many small lists that unpack to very much are refused together", "[wire]")
{
    Op op{Id::of(7, 1), {}, 0, {}, Id::of(7, 1), 1, Id::of(7, 1), {{1, QString(1 << 20, u'x'), {}}}};
    QList<QByteArray> ops;
    for (qint64 i = 1; i <= 20; ++i) {
        op.id = op.record = op.file = Id::of(7, i);
        ops.append(encodeOp(op));
    }
    SyncRequest request;
    request.chains = QList<ChainRun>(3, ChainRun{7, 0, {}, ops, {}, {}});
    CHECK(encode(request).size() < 4 << 20); // the text once in each list
    CHECK(decodeSyncRequest(encode(request)).ok());
    request.chains.append(request.chains.first());
    CHECK_FALSE(decodeSyncRequest(encode(request)).ok());
}

TEST_CASE("CBOR is written with the shortest heads", "[wire]")
{
    CborWriter out;
    for (const qint64 n : {0LL, 23LL, 24LL, 255LL, 256LL, 65535LL, 65536LL, 0xffffffffLL, 0x100000000LL, -1LL,
                           -25LL, std::numeric_limits<qint64>::min()})
        out.number(n);
    CHECK(out.bytes().toHex() == "0017181818ff19010019ffff1a000100001affffffff1b0000000100000000203818"
                                 "3b7fffffffffffffff");
    CborReader in(out.bytes());
    CHECK(in.number(0, 0) == 0);
    for (int i = 0; i < 10; ++i)
        (void)in.number(INT64_MIN, INT64_MAX);
    CHECK(in.number(INT64_MIN, INT64_MAX) == std::numeric_limits<qint64>::min());
    CHECK(in.whole());
}

TEST_CASE("the bytes of each message are fixed", "[wire]")
{
    const SyncRequest request{hex("e0e1"),
                              hex("c0c1c2"),
                              {hex("f0")},
                              {{7, 5, QByteArray(16, 'h'), {hex("a1")}, {}, {}}},
                              {hex("b1b2")},
                              {{9, 300}},
                              0,
                              16384,
                              0,
                              {Id{64}, Id{65}, Id{1}}};
    CHECK(encode(request).toHex().toStdString() ==
          "01a90142e0e10243c0c1c2038141f00481a401070205035068686868686868686868686868686868"
          "044501010001a1054601010002b1b20681a201090219012c0700081940000a448001027f");
    const SyncReply reply{hex("e0e1"), {{7, 6, QByteArray(16, 'g'), true}},
                          true,        hex("c4"),
                          true,        {hex("a1")},
                          true,        12,
                          {{9, 300}},  {QByteArray(16, 'h')},
                          {Id{5}}};
    CHECK(encode(reply).toHex().toStdString() ==
          "02ab0142e0e10281a40107020603506767676767676767676767676767676704f503f50441c405f5"
          "064501010001a107f5080c0981a201090219012c0a50686868686868686868686868686868680b410a");
    CHECK(encode(Refusal{RefusalCode::StaleStamp, QStringLiteral("Late."), 7}).toHex() ==
          "03a3010502654c6174652e0307");
}
