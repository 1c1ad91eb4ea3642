#include "core/store/reissue.h"

#include <QHash>
#include <QtEndian>

#include <algorithm>
#include <sodium.h>

namespace noi
{

namespace
{

void rename(Id& id, const QHash<Id, Id>& names) { id = names.value(id, id); }

void rename(FieldWrite& write, const RecordType* type, const QHash<Id, Id>& names)
{
    for (Id& base : write.bases)
        rename(base, names);
    const FieldInfo* field = type ? type->field(write.field) : nullptr;
    if (!field || field->kind != ValueKind::Id ||
        !write.value.isInteger())
        return;
    Id value{write.value.toInteger()};
    rename(value, names);
    write.value = value.value;
}

} // namespace

bool names(const Op& op, const QSet<Id>& ids, const Model& model)
{
    if (ids.contains(op.actor) || ids.contains(op.file) || ids.contains(op.record)) return true;
    const RecordType* const type = model.type(op.type);
    return std::any_of(op.fields.begin(), op.fields.end(), [&](const FieldWrite& write) {
        const FieldInfo* const field = type ? type->field(write.field) : nullptr;
        return std::any_of(write.bases.begin(), write.bases.end(),
                           [&](Id base) { return ids.contains(base); }) ||
               (field && field->kind == ValueKind::Id && write.value.isInteger() &&
                ids.contains(Id{write.value.toInteger()}));
    });
}

Id reissuedId(const Op& op)
{
    const QByteArray bytes = encodeOp(op);
    unsigned char hash[crypto_generichash_BYTES];
    crypto_generichash(hash, sizeof hash, reinterpret_cast<const unsigned char*>(bytes.constData()),
                       static_cast<unsigned long long>(bytes.size()), nullptr, 0);
    const qint64 value = leastReissued.value | (qFromBigEndian<qint64>(hash) & ((1LL << 61) - 1));
    return Id{value}.counter() == 0 ? Id{value + 1} : Id{value};
}

QList<Op> reissued(const QList<Op>& ops, const Model& model)
{
    // What an operation names under a number that its writer had not come to yet is another's.
    QHash<Id, Id> names;
    QList<Op> renamed = ops;
    for (Op& op : renamed) {
        const Id fresh = reissuedId(op);
        names.insert(op.id, fresh);
        op.origin = op.id;
        for (Id* id : {&op.id, &op.actor, &op.file, &op.record})
            rename(*id, names);
        for (FieldWrite& write : op.fields)
            rename(write, model.type(op.type), names);
    }
    return renamed;
}

} // namespace noi
