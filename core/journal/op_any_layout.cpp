#include "core/journal/op_any_layout.h"

#include "core/journal/op_keys.h"

#include <QCborArray>
#include <QCborMap>

#include <algorithm>

namespace noi
{

namespace
{

Error notAnOp()
{
    return Error{ErrorKind::Damaged,
                 QT_TRANSLATE_NOOP("Error", "These bytes are not an operation of the journal.")};
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

Result<Op> decodeOpOfAnyLayout(const QByteArray& bytes)
{
    QCborParserError parse;
    const QCborValue whole = QCborValue::fromCbor(bytes, &parse);
    if (parse.error != QCborError::NoError || parse.offset != bytes.size() || !whole.isMap())
        return notAnOp();
    const QCborMap map = whole.toMap();
    // toInteger() would squeeze a double into it, however large.
    const auto number = [&map](OpKey key, qint64 absent) {
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
    op.origin = {number(KeyOrigin, 0)};
    const qint64 type = number(KeyType, 0);
    if (op.id.value <= 0 || op.record.value <= 0 || type <= 0 || type > 0xffff) return notAnOp();
    op.type = static_cast<int>(type);
    auto fields = readFields(map.value(qint64(KeyFields)));
    if (!fields) return fields.error();
    op.fields = std::move(fields).value();
    return op;
}

} // namespace noi
