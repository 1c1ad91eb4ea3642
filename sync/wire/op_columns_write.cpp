#include "sync/wire/column_writer.h"
#include "sync/wire/op_columns.h"
#include "sync/wire/varint.h"

#include <deque>
#include <unordered_map>

namespace noi::wire
{

namespace
{

/// The columns of one field of one type of record: its values, and the bases beside them.
struct FieldColumns {
    ColumnWriter values, bases;
};

/// Operations with the same keys and fields.
struct Shape {
    quint64 number = 0;
    std::vector<FieldColumns*> columns;
};

struct Device {
    quint64 number = 0; ///< place in the list of devices
    qint64 counter = 0; ///< of its last operation
};

class Columns
{
public:
    explicit Columns(Id before)
    {
        if (before) m_devices[before.device()] = {0, before.counter()};
    }

    void put(const QByteArray& bytes)
    {
        if (!scanOp(bytes, m_op)) {
            m_shapeOut.number(0);
            m_raw.number(quint64(bytes.size()));
            m_raw.append(bytes);
            return;
        }
        const Shape& shape = shapeOf();
        putHead();
        for (size_t i = 0; i < m_op.fields.size(); ++i) {
            const ScannedOp::Field& field = m_op.fields[i];
            shape.columns[i]->values.put(field.value, m_op.head);
            for (quint32 b = field.base; b < field.base + field.baseCount; ++b)
                shape.columns[i]->bases.put(m_op.bases[b], m_op.head);
        }
    }

    [[nodiscard]] QByteArray joined(qsizetype count) const
    {
        ColumnBytes first;
        first.number(quint64(count));
        std::vector<const ColumnBytes*> parts{&first,        &m_shapeOut, &m_raw,      &m_device,
                                              &m_counter,    &m_hlcMs,    &m_hlcCount, &m_wall,
                                              &m_record.out, &m_file.out, &m_actor.out};
        for (const FieldColumns& columns : m_columns) {
            parts.push_back(&columns.values.out);
            parts.push_back(&columns.bases.out);
        }
        qsizetype size = 0;
        for (const ColumnBytes* part : parts)
            size += qsizetype(part->bytes.size());
        QByteArray bytes;
        bytes.reserve(size);
        for (const ColumnBytes* part : parts)
            bytes.append(part->bytes.data(), qsizetype(part->bytes.size()));
        return bytes;
    }

private:
    const Shape& shapeOf()
    {
        m_key.bytes.clear();
        m_key.number(m_op.keys);
        m_key.number(quint64(m_op.head.type));
        m_key.number(m_op.fields.size());
        int before = 0;
        for (const ScannedOp::Field& field : m_op.fields) {
            m_key.number(quint64(field.number - before) << 1 | (field.baseCount ? 1 : 0));
            if (field.baseCount) m_key.number(field.baseCount);
            before = field.number;
        }
        const auto [found, isNew] = m_shapes.try_emplace(m_key.bytes);
        Shape& shape = found->second;
        if (isNew) {
            shape.number = m_shapes.size();
            for (const ScannedOp::Field& field : m_op.fields)
                shape.columns.push_back(columnsOf(m_op.head.type, field.number));
        }
        m_shapeOut.number(shape.number);
        if (isNew) m_shapeOut.append(m_key.bytes);
        return shape;
    }

    FieldColumns* columnsOf(int type, int field)
    {
        FieldColumns*& columns = m_byField[quint32(type) << 16 | quint32(field)];
        if (!columns) columns = &m_columns.emplace_back();
        return columns;
    }

    void putHead()
    {
        const OpHead& head = m_op.head;
        const auto [device, isNew] = m_devices.try_emplace(head.id.device());
        if (isNew) device->second.number = m_devices.size() - 1;
        m_device.number(device->second.number);
        if (isNew) m_device.number(quint64(head.id.device()));
        m_counter.number(zigzag(head.id.counter() - device->second.counter - 1));
        device->second.counter = head.id.counter();

        const qint64 ms = head.hlc.ms(), count = head.hlc.value & 0xffff;
        m_hlcMs.number(zigzag(ms - m_lastMs));
        m_hlcCount.number(zigzag(ms == m_lastMs ? count - m_lastCount - 1 : count));
        m_lastMs = ms;
        m_lastCount = count;
        if (m_op.keys & ScannedOp::Wall) m_wall.number(zigzag(qint64(quint64(m_op.wallMs) - quint64(ms))));

        // Only what was told before may be referred to.
        OpHead told;
        told.id = told.file = told.record = head.id;
        if (m_op.keys & ScannedOp::Record) m_record.put(m_op.record, told);
        told.file = told.record = head.record;
        if (m_op.keys & ScannedOp::File) m_file.put(m_op.file, told);
        m_actor.put(m_op.actor, head);
    }

    ScannedOp m_op;
    ColumnBytes m_key; ///< of the shape at hand
    std::unordered_map<std::string, Shape> m_shapes;
    std::deque<FieldColumns> m_columns; ///< by first appearance
    std::unordered_map<quint32, FieldColumns*> m_byField;
    std::unordered_map<qint64, Device> m_devices;
    qint64 m_lastMs = firstDay * 86'400'000, m_lastCount = 0;
    ColumnBytes m_shapeOut, m_raw, m_device, m_counter, m_hlcMs, m_hlcCount, m_wall;
    ColumnWriter m_record, m_file, m_actor;
};

} // namespace

QByteArray writeColumns(const QList<QByteArray>& ops, Id before)
{
    Columns columns(before);
    for (const QByteArray& op : ops)
        columns.put(op);
    return columns.joined(ops.size());
}

} // namespace noi::wire
