#include "sync/wire/op_batch.h"

#include "sync/wire/limits.h"
#include "sync/wire/op_columns.h"
#include "sync/wire/varint.h"

namespace noi::wire
{

namespace
{

enum Form : char { Raw = 0, Columns = 1 };

Error notABatch()
{
    return Error{ErrorKind::BadInput,
                 QT_TRANSLATE_NOOP("Error", "The list of operations in a message cannot be read.")};
}

} // namespace

QByteArray packOps(const QList<QByteArray>& ops, Id before)
{
    return static_cast<char>(Columns) + writeColumns(ops, before);
}

QByteArray packOpsRaw(const QList<QByteArray>& ops)
{
    QByteArray bytes(1, Raw);
    for (const QByteArray& op : ops) {
        putVarint(bytes, quint64(op.size()));
        bytes.append(op);
    }
    return bytes;
}

Result<QList<QByteArray>> unpackOps(QByteArrayView bytes, Id before, qint64 limit)
{
    if (bytes.isEmpty()) return notABatch();
    if (bytes[0] == Columns) return readColumns(bytes.sliced(1), before, limit);
    if (bytes[0] != Raw || bytes.size() > limit) return notABatch();
    QList<QByteArray> ops;
    VarintReader in(bytes.sliced(1));
    while (!in.atEnd()) {
        const quint64 size = in.number();
        const QByteArrayView op = in.bytes(size);
        if (!in.ok() || size > quint64(maxOpBytes) || ops.size() == maxOps) return notABatch();
        ops.append(op.toByteArray());
    }
    if (!in.ok()) return notABatch();
    return ops;
}

} // namespace noi::wire
