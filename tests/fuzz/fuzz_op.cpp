#include "core/journal/chain.h"
#include "core/journal/merge.h"

#include <cstdlib>

using namespace noi;

/// Operations come from other PCs, USB sticks and damaged disks: any bytes give operations or an error. What
/// is read is written and read again the same, and any set of operations merges, in either order alike. A
/// first byte n cuts the rest into pieces of n bytes.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    if (size == 0) return 0;
    const QByteArray bytes(reinterpret_cast<const char*>(data) + 1, qsizetype(size) - 1);
    const qsizetype piece = data[0] == 0 ? qMax<qsizetype>(bytes.size(), 1) : data[0];
    QList<Op> ops;
    for (qsizetype from = 0; from < bytes.size(); from += piece) {
        auto op = decodeOp(bytes.mid(from, piece));
        if (!op) continue;
        const auto again = decodeOp(encodeOp(*op));
        if (!again || encodeOp(*again) != encodeOp(*op)) std::abort();
        op->record = Id::of(1, 1);
        op->type = op->type % 2 + 1;
        ops.append(std::move(op).value());
    }
    if (ops.isEmpty()) return 0;
    const RecordState merged = mergeRecord(ops);
    for (const FieldState& field : merged.fields)
        if (field.siblings.isEmpty()) std::abort();
    (void)merged.shownValues();
    (void)chainHash(bytes, bytes);
    return 0;
}
