#include "core/journal/merge.h"

#include <QSet>

#include <algorithm>

namespace noi
{

bool FieldState::disputed() const
{
    return std::any_of(siblings.begin(), siblings.end(),
                       [this](const Sibling& sibling) { return sibling.value != shown(); });
}

QList<Id> FieldState::sources() const
{
    QList<Id> ids;
    for (const Sibling& sibling : siblings)
        ids.append(sibling.op);
    return ids;
}

QMap<int, QCborValue> RecordState::shownValues() const
{
    QMap<int, QCborValue> values;
    for (auto field = fields.begin(); field != fields.end(); ++field)
        if (!field->shown().isNull()) values.insert(field.key(), field->shown());
    return values;
}

namespace
{

struct Claims {
    QMap<Id, Sibling> writes; ///< by operation: arriving twice changes nothing
    QSet<Id> replaced;
};

FieldState settle(const Claims& claims)
{
    FieldState state;
    for (const Sibling& write : claims.writes)
        if (!claims.replaced.contains(write.op)) state.siblings.append(write);
    if (state.siblings.isEmpty()) state.siblings = claims.writes.values();
    std::sort(state.siblings.begin(), state.siblings.end(), [](const Sibling& a, const Sibling& b) {
        return std::pair(a.hlc, a.op) > std::pair(b.hlc, b.op);
    });
    return state;
}

const Op& creationOf(const QList<Op>& ops)
{
    return *std::min_element(ops.begin(), ops.end(), [](const Op& a, const Op& b) {
        return std::pair(a.id != a.record, a.id) < std::pair(b.id != b.record, b.id);
    });
}

} // namespace

RecordState mergeRecord(const QList<Op>& ops)
{
    const Op& creation = creationOf(ops);
    QMap<int, Claims> byField;
    for (const Op& op : ops) {
        if (op.type != creation.type) continue;
        for (const FieldWrite& write : op.fields) {
            Claims& claims = byField[write.field];
            claims.writes.insert(op.id, {op.id, op.hlc, write.value});
            for (const Id base : write.bases)
                if (base != op.id) claims.replaced.insert(base);
        }
    }
    RecordState state{creation.record, creation.file, creation.type, {}};
    for (auto claims = byField.begin(); claims != byField.end(); ++claims)
        state.fields.insert(claims.key(), settle(*claims));
    return state;
}

} // namespace noi
