#include "core/journal/op_any_layout.h"
#include "sync/wire/op_batch.h"
#include "tests/fuzz/fuzz.h"

using namespace noi;
using namespace noi::wire;

namespace
{

/// The short way to an operation says what the long one says.
void sameOp(const QByteArray& bytes)
{
    const auto fast = decodeOp(bytes);
    const auto sure = decodeOpOfAnyLayout(bytes);
    fuzz::require(fast.ok() == sure.ok());
    if (sure) fuzz::require(encodeOp(*fast) == encodeOp(*sure)); // == would say that no NaN is itself
}

} // namespace

/// A list of operations as it travels, or (first byte 255) pieces of as many bytes as the second says.
void fuzz::run(QByteArrayView view)
{
    const QByteArray bytes = view.toByteArray();
    QList<QByteArray> ops;
    if (bytes.size() > 2 && bytes[0] == '\xff') {
        const qsizetype piece = qMax(1, int(static_cast<unsigned char>(bytes[1])));
        for (qsizetype at = 2; at < bytes.size(); at += piece)
            ops.append(bytes.mid(at, piece));
    } else if (auto unpacked = unpackOps(bytes)) {
        ops = std::move(unpacked).value();
    }
    for (const QByteArray& op : ops)
        sameOp(op);
    const auto again = unpackOps(packOps(ops, Id::of(7, 3)), Id::of(7, 3));
    fuzz::require(again.ok() && *again == ops);
}
