#include "core/store/reissue.h"

#include <QHash>

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
    if (!field || field->kind != ValueKind::Id || !write.value.isInteger()) return;
    Id value{write.value.toInteger()};
    rename(value, names);
    write.value = value.value;
}

} // namespace

QList<Op> reissued(const QList<Op>& ops, Id first, const Model& model)
{
    QHash<Id, Id> names;
    for (qsizetype i = 0; i < ops.size(); ++i)
        names.insert(ops[i].id, Id{first.value + i});
    QList<Op> renamed = ops;
    for (Op& op : renamed) {
        for (Id* id : {&op.id, &op.actor, &op.file, &op.record})
            rename(*id, names);
        for (FieldWrite& write : op.fields)
            rename(write, model.type(op.type), names);
    }
    return renamed;
}

} // namespace noi
