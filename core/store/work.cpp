#include "core/store/work.h"

namespace noi
{

Id Work::addRecord(int type, const FieldValues& values, Id file)
{
    const Id id = m_store.nextId(m_ops.size() + 1);
    Op op{id, m_actor, 0, {}, file ? file : id, type, id, {}};
    for (auto value = values.begin(); value != values.end(); ++value)
        op.fields.append({value.key(), value.value(), {}});
    m_ops.append(op);
    return id;
}

void Work::changeRecord(int type, Id record, const FieldValues& before, const FieldValues& after,
                        const QMap<int, QList<Id>>& sources, Id file)
{
    Op op{m_store.nextId(m_ops.size() + 1), m_actor, 0, {}, file, type, record, {}};
    FieldValues all = before;
    all.insert(after);
    const QList<int> fields = all.keys();
    for (const int field : fields) {
        const QCborValue value = after.value(field, nullptr);
        if (value != before.value(field, nullptr)) op.fields.append({field, value, sources.value(field)});
    }
    if (!op.fields.isEmpty()) m_ops.append(op);
}

Result<void> Work::commit(const Progress& progress)
{
    if (m_ops.isEmpty()) return {};
    auto written = m_store.append(m_ops, progress);
    if (written) m_ops.clear();
    return written;
}

} // namespace noi
