#include "core/journal/op.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborStreamWriter>

#include <algorithm>

namespace noi
{

namespace
{

enum Key { KeyId = 1, KeyActor, KeyWall, KeyHlc, KeyFile, KeyType, KeyRecord, KeyFields };

Error damaged(const char* text, const QStringList& args = {})
{
    return Error{ErrorKind::Damaged, text, args};
}

Error notAnOp()
{
    return damaged(QT_TRANSLATE_NOOP("Error", "These bytes are not an operation of the journal."));
}

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

bool isPlain(const QCborValue& v)
{
    return v.isNull() || v.isBool() || v.isInteger() || v.isDouble() || v.isString() || v.isByteArray();
}

/// A lone value, or [value, base, …].
Result<FieldWrite> readField(qint64 number, const QCborValue& value)
{
    FieldWrite write{static_cast<int>(number), value, {}};
    if (value.isArray()) {
        const QCborArray parts = value.toArray();
        if (parts.isEmpty()) return notAnOp();
        write.value = parts.first();
        for (qsizetype i = 1; i < parts.size(); ++i) {
            if (!parts.at(i).isInteger()) return notAnOp();
            write.bases.append(Id{parts.at(i).toInteger()});
        }
    }
    if (!isPlain(write.value) || number <= 0 || number > 0xffff) return notAnOp();
    return write;
}

Result<QList<FieldWrite>> readFields(const QCborValue& value)
{
    if (!value.isMap()) return notAnOp();
    const QCborMap map = value.toMap();
    QList<FieldWrite> writes;
    for (const auto& [key, written] : map) {
        if (!key.isInteger()) return notAnOp();
        auto write = readField(key.toInteger(), written);
        if (!write) return write.error();
        writes.append(std::move(write).value());
    }
    std::sort(writes.begin(), writes.end(), [](const auto& a, const auto& b) { return a.field < b.field; });
    const auto twice = std::adjacent_find(writes.begin(), writes.end(),
                                          [](const auto& a, const auto& b) { return a.field == b.field; });
    if (twice != writes.end()) return notAnOp();
    return writes;
}

} // namespace

QByteArray encodeOp(const Op& op)
{
    QByteArray bytes;
    QCborStreamWriter out(&bytes);
    const bool wall = op.wallMs != op.hlc.ms(), record = op.record != op.id, file = op.file != op.record;
    out.startMap(quint64(5) + (wall ? 1 : 0) + (record ? 1 : 0) + (file ? 1 : 0));
    const auto put = [&out](Key key, qint64 value) {
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
    out.endMap();
    return bytes;
}

Result<Op> decodeOp(const QByteArray& bytes)
{
    QCborParserError parse;
    const QCborValue whole = QCborValue::fromCbor(bytes, &parse);
    if (parse.error != QCborError::NoError || parse.offset != bytes.size() || !whole.isMap())
        return notAnOp();
    const QCborMap map = whole.toMap();
    // toInteger() would squeeze a double into it, however large.
    const auto number = [&map](Key key, qint64 absent) {
        const QCborValue value = map.value(qint64(key));
        return value.isInteger() ? value.toInteger() : absent;
    };

    Op op;
    op.id = {number(KeyId, 0)};
    op.actor = {number(KeyActor, 0)};
    op.hlc = {number(KeyHlc, 0)};
    op.wallMs = number(KeyWall, op.hlc.ms());
    op.record = {number(KeyRecord, op.id.value)};
    op.file = {number(KeyFile, op.record.value)};
    const qint64 type = number(KeyType, 0);
    if (op.id.value <= 0 || op.record.value <= 0 || type <= 0 || type > 0xffff) return notAnOp();
    op.type = static_cast<int>(type);
    auto fields = readFields(map.value(qint64(KeyFields)));
    if (!fields) return fields.error();
    op.fields = std::move(fields).value();
    return op;
}

} // namespace noi
