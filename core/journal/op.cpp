#include "core/journal/op.h"

#include "core/journal/op_any_layout.h"
#include "core/journal/op_keys.h"
#include "core/journal/op_scan.h"

#include <QCborStreamWriter>

namespace noi
{

namespace
{

void writeField(QCborStreamWriter& out, const FieldWrite& write)
{
    out.append(write.field);
    if (write.bases.isEmpty()) {
        write.value.toCbor(out);
        return;
    }
    out.startArray(quint64(write.bases.size()) + 1);
    write.value.toCbor(out);
    for (const Id base : write.bases)
        out.append(base.value);
    out.endArray();
}

} // namespace

QByteArray encodeOp(const Op& op)
{
    QByteArray bytes;
    QCborStreamWriter out(&bytes);
    const bool wall = op.wallMs != op.hlc.ms(), record = op.record != op.id, file = op.file != op.record;
    out.startMap(quint64(5) + (wall ? 1 : 0) + (record ? 1 : 0) + (file ? 1 : 0) + (op.origin ? 1 : 0));
    const auto put = [&out](OpKey key, qint64 value) {
        out.append(static_cast<int>(key));
        out.append(value);
    };
    put(KeyId, op.id.value);
    put(KeyActor, op.actor.value);
    if (wall) put(KeyWall, op.wallMs);
    put(KeyHlc, op.hlc.value);
    if (file) put(KeyFile, op.file.value);
    put(KeyType, op.type);
    if (record) put(KeyRecord, op.record.value);
    out.append(static_cast<int>(KeyFields));
    out.startMap(quint64(op.fields.size()));
    for (const FieldWrite& write : op.fields)
        writeField(out, write);
    out.endMap();
    if (op.origin) put(KeyOrigin, op.origin.value);
    out.endMap();
    return bytes;
}

Result<Op> decodeOp(const QByteArray& bytes)
{
    ScannedOp scanned;
    return scanOp(bytes, scanned) ? Result<Op>(toOp(scanned)) : decodeOpOfAnyLayout(bytes);
}

} // namespace noi
