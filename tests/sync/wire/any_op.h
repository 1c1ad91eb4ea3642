#pragma once

#include "core/journal/op.h"
#include "tests/sync/wire/any_message.h"

/// Arbitrary operations for properties.
namespace noi::wire
{

inline Id anyId()
{
    return *rc::gen::oneOf(
        rc::gen::map(rc::gen::inRange<qint64>(1, 300), [](qint64 n) { return Id::of(7, n); }),
        rc::gen::element(Id::of(1, 1), Id::of(maxDevice, maxCounter), Id::of(8, 1)));
}

inline QCborValue anyValue(const Op& op)
{
    switch (*rc::gen::inRange(0, 10)) {
    case 0: return QCborValue(nullptr);
    case 1: return QCborValue(*rc::gen::arbitrary<bool>());
    case 2:
        return QCborValue(*rc::gen::oneOf(rc::gen::arbitrary<qint64>(), rc::gen::inRange<qint64>(-70, 70)));
    case 3:
        return QCborValue(*rc::gen::element(36.6, -0.0, 0.1, 0.3, 1e300, -12.5, 100.0, double(INFINITY),
                                            double(NAN), 3.14159));
    case 4: return QCborValue(anyText());
    case 5: return QCborValue(anyBytes(0, 70));
    case 6:
        return QCborValue(*rc::gen::element(
            QStringLiteral("2026-11-22"), QStringLiteral("1954-02-28"), QStringLiteral("2026-02-30"),
            QStringLiteral("0000-01-01"), QStringLiteral("9999-12-31"), QStringLiteral("2026-13-01"),
            QStringLiteral("2026x01-01"), QStringLiteral("0000-00-00"), QStringLiteral("/:26-01-01")));
    case 7:
        return QCborValue(
            *rc::gen::element(QStringLiteral("2026-11-22T08:15"), QStringLiteral("1954-02-28T23:59"),
                              QStringLiteral("2026-11-22T24:00"), QStringLiteral("2026-11-22 08:15"),
                              QStringLiteral("0000-01-01T00:00"), QStringLiteral("9999-12-31T23:59")));
    case 8:
        return QCborValue(*rc::gen::element(op.id.value, op.record.value, op.file.value, op.id.value - 3));
    default: return QCborValue(QString(*rc::gen::element(31, 32, 60, 61, 62, 63, 64, 65, 300), u'ư'));
    }
}

inline Op anyOp()
{
    Op op;
    op.id = anyId();
    op.actor = *rc::gen::element(Id(), anyId());
    op.hlc = {*rc::gen::oneOf(rc::gen::inRange<qint64>(0, 1LL << 62), rc::gen::arbitrary<qint64>(),
                              rc::gen::map(rc::gen::inRange<qint64>(0, 4),
                                           [](qint64 n) { return Hlc::atMs(1795392000000).value + n; }))};
    op.wallMs = *rc::gen::element(op.hlc.ms(), qint64(0), qint64(1763700000000));
    op.record = *rc::gen::element(op.id, anyId());
    op.file = *rc::gen::element(op.record, anyId());
    op.type = *rc::gen::element(1, 2, 14, 0xffff);
    op.origin = *rc::gen::element(Id(), Id(), Id(), anyId());
    int field = 0;
    const int fields = *rc::gen::inRange(0, 6);
    while (op.fields.size() < fields) {
        FieldWrite write{field += *rc::gen::inRange(1, 3), anyValue(op), {}};
        const int bases = *rc::gen::element(0, 0, 1, 3);
        while (write.bases.size() < bases)
            write.bases.append(anyId());
        op.fields.append(write);
    }
    return op;
}

/// Of an operation, of one with some bytes changed, or of nothing.
inline QByteArray anyJournalBytes()
{
    const int kind = *rc::gen::inRange(0, 8);
    if (kind == 0) return anyBytes(0, 40);
    QByteArray bytes = encodeOp(anyOp());
    for (int left = kind < 6 ? 0 : kind - 5; left > 0; --left)
        bytes[*rc::gen::inRange<qsizetype>(0, bytes.size())] = *rc::gen::arbitrary<char>();
    return bytes;
}

} // namespace noi::wire
