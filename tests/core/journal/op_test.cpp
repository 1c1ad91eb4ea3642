#include "core/journal/op.h"
#include "tests/support/catch.h"

#include <QCborArray>
#include <QCborMap>

#include <rapidcheck.h>

using namespace noi;

namespace
{

QCborValue anyValue()
{
    switch (*rc::gen::inRange(0, 6)) {
    case 0: return QCborValue(nullptr);
    case 1: return QCborValue(*rc::gen::arbitrary<bool>());
    case 2: return QCborValue(*rc::gen::arbitrary<qint64>());
    case 3: return QCborValue(*rc::gen::inRange(-100000, 100000) / 8.0);
    case 4: return QCborValue(QString::fromStdString(*rc::gen::string<std::string>()));
    default: return QCborValue(QByteArray::fromStdString(*rc::gen::string<std::string>()));
    }
}

Id anyId()
{
    return Id::of(*rc::gen::inRange<qint64>(1, 1LL << 31), *rc::gen::inRange<qint64>(1, 1LL << 32));
}

Op anyOp()
{
    Op op;
    op.id = anyId();
    op.actor = anyId();
    op.hlc = {*rc::gen::inRange<qint64>(0, 1LL << 62)};
    op.wallMs = *rc::gen::element(op.hlc.ms(), qint64(0), qint64(1763700000000));
    op.record = *rc::gen::element(op.id, anyId());
    op.file = *rc::gen::element(op.record, anyId());
    op.type = *rc::gen::inRange(1, 0xffff);
    op.origin = *rc::gen::element(Id(), anyId());
    int field = 0;
    const int fields = *rc::gen::inRange(0, 6);
    while (op.fields.size() < fields) {
        FieldWrite write{field += *rc::gen::inRange(1, 5), anyValue(), {}};
        const int bases = *rc::gen::inRange(0, 4);
        while (write.bases.size() < bases)
            write.bases.append(anyId());
        op.fields.append(write);
    }
    return op;
}

} // namespace

TEST_CASE("an operation comes back from its bytes as it was", "[op][property]")
{
    CHECK(rc::check([] {
        const Op op = anyOp();
        const QByteArray bytes = encodeOp(op);
        const auto back = decodeOp(bytes);
        RC_ASSERT(back.ok());
        RC_ASSERT(*back == op);
        RC_ASSERT(encodeOp(*back) == bytes);
    }));
}

TEST_CASE("bytes cut short or with something behind them are not an operation", "[op][property]")
{
    CHECK(rc::check([] {
        const QByteArray bytes = encodeOp(anyOp());
        const auto cut = *rc::gen::inRange<qsizetype>(0, bytes.size());
        RC_ASSERT(!decodeOp(bytes.left(cut)).ok());
        RC_ASSERT(!decodeOp(bytes + '\0').ok());
    }));
}

TEST_CASE("a newer version's extra keys do not stop an older one from reading", "[op]")
{
    const Op op{Id::of(1, 2), Id::of(1, 1), 5, Hlc::atMs(5), Id::of(1, 2), 3, Id::of(1, 2), {{1, 42, {}}}};
    QCborMap map = QCborValue::fromCbor(encodeOp(op)).toMap();
    map[77] = QStringLiteral("something new");
    const auto read = decodeOp(QCborValue(map).toCbor());
    REQUIRE_OK(read);
    CHECK(*read == op);
}

TEST_CASE("maps that lack what every operation has are refused", "[op]")
{
    for (const QByteArray& bytes :
         {QCborValue(QCborMap()).toCbor(), QCborValue(QCborMap{{1, 5}, {6, 1}}).toCbor(),
          QCborValue(QCborMap{{1, -5}, {6, 1}, {8, QCborMap()}}).toCbor(),
          QCborValue(QCborMap{{1, 5}, {6, 1}, {8, QCborMap{{1, QCborArray()}}}}).toCbor(),
          QCborValue(QCborMap{{1, 5}, {6, 1}, {8, QCborMap{{0, 1}}}}).toCbor()}) {
        const auto read = decodeOp(bytes);
        REQUIRE_FALSE(read.ok());
        CHECK(read.error().kind == ErrorKind::Damaged);
    }
}
