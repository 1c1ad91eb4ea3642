#include "core/journal/op.h"
#include "sync/wire/op_batch.h"
#include "sync/wire/op_scan.h"
#include "tests/fuzz/fuzz.h"

using namespace noi;
using namespace noi::wire;

namespace
{

/// The short way to an operation's head says what the long one says.
void sameHead(const QByteArray& bytes)
{
    const auto head = opHead(bytes);
    const auto op = decodeOp(bytes);
    fuzz::require(head.ok() == op.ok());
    if (op) fuzz::require(*head == OpHead{op->id, op->record, op->file, op->actor, op->type, op->hlc});
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
        sameHead(op);
    const auto again = unpackOps(packOps(ops, Id::of(7, 3)), Id::of(7, 3));
    fuzz::require(again.ok() && *again == ops);
}
