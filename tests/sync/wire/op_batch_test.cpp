#include "core/journal/op_any_layout.h"
#include "core/journal/op_scan.h"
#include "sync/wire/column_value.h"
#include "sync/wire/op_batch.h"
#include "sync/wire/varint.h"
#include "tests/support/catch.h"
#include "tests/sync/wire/any_op.h"

using namespace noi;
using namespace noi::wire;

namespace
{

/// What a nurse's correction of a phone number is.
Op edit(qint64 counter, qint64 person)
{
    const Id record = Id::of(4711, person);
    return {
        Id::of(4711, counter),
        Id::of(4711, 30),
        1795392000000 + counter * 61'000,
        Hlc::atMs(1795392000000 + counter * 61'000),
        record,
        1,
        record,
        {{11, QStringLiteral("09%1").arg(person * 7919 % 100'000'000, 8, 10, QLatin1Char('0')), {record}}}};
}

} // namespace

TEST_CASE("packed operations come out as they went in, byte by byte, whatever they are",
          "[wire][ops][property]")
{
    CHECK(rc::check([] {
        const QList<QByteArray> ops = anyList(anyJournalBytes, 30);
        const Id before = *rc::gen::element(Id(), anyId());
        const auto back = unpackOps(packOps(ops, before), before);
        RC_ASSERT(back.ok());
        RC_ASSERT(*back == ops);
        const auto raw = unpackOps(packOpsRaw(ops));
        RC_ASSERT(raw.ok());
        RC_ASSERT(*raw == ops);
    }));
}

TEST_CASE("more different values than a column's list holds come out too", "[wire][ops]")
{
    QList<QByteArray> ops;
    for (int i = 0; i < 1500; ++i) {
        Op op = edit(1000 + i, 1 + i % 500);
        op.fields.append({12, QString::number(i % 300), {}});
        op.fields.append({13, i % 260 * 1000, {Id::of(9, i % 250 + 1)}});
        ops.append(encodeOp(op));
    }
    const auto back = unpackOps(packOps(ops));
    REQUIRE_OK(back);
    CHECK(*back == ops);
}

TEST_CASE("an operation is read alike the short way and the long one, for any bytes", "[wire][ops][property]")
{
    CHECK(rc::check([] {
        const QByteArray bytes = anyJournalBytes();
        const auto fast = decodeOp(bytes);
        const auto sure = decodeOpOfAnyLayout(bytes);
        RC_ASSERT(fast.ok() == sure.ok());
        if (sure.ok()) RC_ASSERT(encodeOp(*fast) == encodeOp(*sure)); // no NaN equals itself
    }));
}

TEST_CASE("bytes as encodeOp writes them are scanned, and only those that it could have written",
          "[wire][ops][property]")
{
    CHECK(rc::check([] {
        const QByteArray bytes = anyJournalBytes();
        ScannedOp scanned;
        const auto op = decodeOpOfAnyLayout(bytes);
        if (op.ok() && !op->origin && encodeOp(*op) == bytes) RC_ASSERT(scanOp(bytes, scanned));
        if (scanOp(bytes, scanned)) {
            RC_ASSERT(op.ok());
            RC_ASSERT(op->fields.size() == qsizetype(scanned.fields.size()));
        }
    }));
}

TEST_CASE("a changed list of operations is another list or none, and never a crash", "[wire][ops][property]")
{
    CHECK(rc::check([] {
        QByteArray bytes = packOps(anyList(anyJournalBytes, 6));
        for (int left = *rc::gen::inRange(1, 6); left > 0; --left)
            bytes[*rc::gen::inRange<qsizetype>(0, bytes.size())] = *rc::gen::arbitrary<char>();
        (void)unpackOps(bytes).ok();
        (void)unpackOps(bytes.left(*rc::gen::inRange<qsizetype>(0, bytes.size()))).ok();
        (void)unpackOps('\1' + anyBytes(0, 60), Id::of(7, 3)).ok();
    }));
    CHECK_FALSE(unpackOps({}).ok());
    CHECK_FALSE(unpackOps("\2").ok());
}

TEST_CASE("a few bytes that unpack to very many are refused", "[wire][ops]")
{
    const auto columns = [](std::initializer_list<quint64> numbers) {
        QByteArray bytes(1, '\1');
        for (const quint64 n : numbers)
            putVarint(bytes, n);
        return bytes;
    };
    // one operation of a shape with 2^40 bases; 2^40 operations; 2^40 fields
    CHECK_FALSE(unpackOps(columns({1, 1, 0, 5, 1, 3, 1ULL << 40})).ok());
    CHECK_FALSE(unpackOps(columns({1ULL << 40, 1, 0, 5, 0})).ok());
    CHECK_FALSE(unpackOps(columns({1, 1, 0, 5, 1ULL << 40})).ok());
    // a long text once, and then again and again by one byte each
    Op op = edit(1, 1);
    op.fields = {{1, QString(100'000, u'x'), {}}};
    QList<QByteArray> ops;
    for (qint64 i = 1; i < 2000; ++i) {
        op.id = Id::of(4711, i);
        ops.append(encodeOp(op));
    }
    const QByteArray packed = packOps(ops);
    CHECK(packed.size() < 120'000);
    CHECK_FALSE(unpackOps(packed).ok());
}

TEST_CASE("packing is worth it: a hundred edits in 4 kB, one in 60 bytes", "[wire][ops]")
{
    QList<QByteArray> ops;
    for (qint64 i = 0; i < 100; ++i)
        ops.append(encodeOp(edit(5000 + i, 100 + i * 37 % 4000)));
    CHECK(packOps(ops, Id::of(4711, 4999)).size() < 4000);
    CHECK(packOps({ops.first()}, Id::of(4711, 4999)).size() < 60);
}

TEST_CASE("days and their numbers", "[wire][ops]")
{
    CHECK(daysOf(1970, 1, 1) == 0);
    CHECK(daysOf(2026, 1, 1) == firstDay);
    for (qint64 day = leastDay; day <= mostDay; day += 97) {
        const Civil civil = civilOf(day);
        REQUIRE(daysOf(civil.year, civil.month, civil.day) == day);
    }
    CHECK(civilOf(mostDay).year == 9999);
}

TEST_CASE("numbers of variable length", "[wire]")
{
    for (const quint64 n : {0ULL, 127ULL, 128ULL, 300ULL, ~0ULL}) {
        QByteArray bytes;
        putVarint(bytes, n);
        VarintReader in(bytes);
        CHECK(in.number() == n);
        CHECK((in.ok() && in.atEnd()));
    }
    VarintReader tooLong(QByteArray::fromHex("ffffffffffffffffff02"));
    (void)tooLong.number();
    CHECK_FALSE(tooLong.ok());
    for (const qint64 n : {qint64(0), qint64(-1), qint64(1), std::numeric_limits<qint64>::min()})
        CHECK(unzigzag(zigzag(n)) == n);
    CHECK(zigzag(-1) == 1);
}

TEST_CASE("the bytes of packed operations are fixed", "[wire][ops]")
{
    const Op person{
        Id::of(4711, 5),
        Id::of(4711, 2),
        1795392000000,
        Hlc::atMs(1795392000000),
        Id::of(4711, 5),
        1,
        Id::of(4711, 5),
        {{1, QStringLiteral("Ksor H'Blơng"), {}}, {2, QStringLiteral("2026-11-20"), {}}, {3, 2, {}}}};
    const QList<QByteArray> ops{encodeOp(person), encodeOp(edit(6, 5)), QByteArray("\xff\x00", 2)};
    CHECK(packOps(ops, Id::of(4711, 4)).toHex().toStdString() ==
          "0103010001030202020204010117010002ff000000000080a0c9edd101e0d62c00000702070"
          "6072f1d4b736f72204827426cc6a16e6709860508041a3039303030333935393505");
    CHECK(packOpsRaw({QByteArray("ab"), QByteArray()}).toHex().toStdString() == "0002616200");
}
