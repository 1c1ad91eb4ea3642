#include "sync/wire/column_reader.h"
#include "sync/wire/limits.h"
#include "sync/wire/op_columns.h"

#include <unordered_map>

namespace noi::wire
{

namespace
{

/// The columns of one field of one type of record, read in whole and then taken from op by op.
struct FieldColumns {
    std::vector<quint32> valueOps, baseOps; ///< which operation each value is of
    std::vector<QByteArrayView> values, bases;
    size_t nextValue = 0, nextBase = 0;
};

struct ShapeField {
    int number;
    quint64 bases;
    FieldColumns* columns;
};

/// Operations with the same keys and fields; the first shape is that of bytes that are told as they are.
struct Shape {
    unsigned keys = 0;
    int type = 0;
    std::vector<ShapeField> fields;
};

struct ReadOp {
    quint32 shape = 0;
    OpHead head;
    qint64 wallMs = 0;
    QByteArrayView raw;
};

class Columns
{
public:
    Columns(QByteArrayView bytes, Id before) : m_in(bytes), m_room(quint64(bytes.size()))
    {
        if (before) {
            m_devices.push_back(before.device());
            m_counters.push_back(before.counter());
        }
    }

    bool read()
    {
        const quint64 count = m_in.number();
        if (count > quint64(maxOps) || count > m_room) return false;
        m_ops.resize(count);
        m_shapes.emplace_back();
        for (size_t i = 0; m_in.ok() && i < m_ops.size(); ++i)
            readShape(i);
        for (ReadOp& op : m_ops)
            if (op.shape == 0) op.raw = m_in.bytes(m_in.number());
        return m_in.ok() && readIds() && readClocks() && readRefs() && readFields() && m_in.atEnd();
    }

    Result<QList<QByteArray>> ops(qint64 limit, const Error& failed)
    {
        QList<QByteArray> whole;
        whole.reserve(qsizetype(m_ops.size()));
        std::string bytes;
        for (const ReadOp& op : m_ops) {
            bytes.clear();
            if (op.shape == 0)
                bytes.append(op.raw.data(), size_t(op.raw.size()));
            else
                assemble(op, bytes);
            limit -= qint64(bytes.size());
            if (limit < 0 || qint64(bytes.size()) > maxOpBytes) return failed;
            whole.append(QByteArray(bytes.data(), qsizetype(bytes.size())));
        }
        return whole;
    }

private:
    void readShape(size_t op)
    {
        const quint64 number = m_in.number();
        if (number > m_shapes.size()) return m_in.fail();
        if (number == m_shapes.size()) defineShape();
        if (!m_in.ok()) return;
        m_ops[op].shape = static_cast<quint32>(number);
        // Each value takes a byte at least: what cannot be there is refused before memory is taken for it.
        for (const ShapeField& field : m_shapes[number].fields) {
            if (m_room <= field.bases) return m_in.fail();
            m_room -= 1 + field.bases;
            field.columns->valueOps.push_back(static_cast<quint32>(op));
            field.columns->baseOps.insert(field.columns->baseOps.end(), field.bases,
                                          static_cast<quint32>(op));
        }
    }

    void defineShape()
    {
        const quint64 keys = m_in.number(), type = m_in.number(), count = m_in.number();
        if (keys > 7 || type == 0 || type > 0xffff || count > m_room) return m_in.fail();
        Shape& shape = m_shapes.emplace_back();
        shape.keys = static_cast<unsigned>(keys);
        shape.type = static_cast<int>(type);
        quint64 field = 0;
        for (quint64 i = 0; m_in.ok() && i < count; ++i) {
            const quint64 step = m_in.number();
            const quint64 bases = step & 1 ? m_in.number() : 0;
            field += step >> 1;
            if (step >> 1 == 0 || step > 0x1ffff || field > 0xffff || bases > m_room) return m_in.fail();
            FieldColumns*& columns = m_byField[quint32(type << 16 | field)];
            if (!columns) columns = &m_columns.emplace_back();
            shape.fields.push_back({static_cast<int>(field), bases, columns});
        }
    }

    /// Calls `each` with every operation that is told in columns.
    template <class Each> bool forEach(Each each)
    {
        for (ReadOp& op : m_ops)
            if (op.shape != 0 && m_in.ok()) each(op, m_shapes[op.shape].keys);
        return m_in.ok();
    }

    bool readIds()
    {
        std::vector<size_t> device;
        device.reserve(m_ops.size());
        forEach([&](ReadOp&, unsigned) {
            const quint64 place = m_in.number();
            if (place > m_devices.size()) return m_in.fail();
            if (place == m_devices.size()) {
                m_devices.push_back(qint64(m_in.number()));
                m_counters.push_back(0);
            }
            device.push_back(size_t(place));
        });
        size_t at = 0;
        return forEach([&](ReadOp& op, unsigned) {
            qint64& counter = m_counters[device[at]];
            counter = qint64(quint64(counter) + 1 + quint64(unzigzag(m_in.number()))) & maxCounter;
            op.head.id = Id::of(m_devices[device[at++]] & maxDevice, counter);
        });
    }

    bool readClocks()
    {
        qint64 ms = firstDay * 86'400'000, count = 0;
        std::vector<bool> same;
        forEach([&](ReadOp& op, unsigned) {
            const quint64 step = quint64(unzigzag(m_in.number()));
            ms = qint64(quint64(ms) + step);
            op.head.hlc.value = qint64(quint64(ms) << 16);
            same.push_back(step == 0);
        });
        size_t at = 0;
        forEach([&](ReadOp& op, unsigned) {
            const qint64 step = unzigzag(m_in.number());
            count = (same[at++] ? qint64(quint64(count) + 1 + quint64(step)) : step) & 0xffff;
            op.head.hlc.value |= count;
        });
        return forEach([&](ReadOp& op, unsigned keys) {
            if (keys & ScannedOp::Wall)
                op.wallMs = qint64(quint64(op.head.hlc.ms()) + quint64(unzigzag(m_in.number())));
        });
    }

    /// Record, file and actor, which may refer to what was told before them.
    bool readRefs()
    {
        ColumnReader records, files, actors;
        forEach([&](ReadOp& op, unsigned keys) {
            OpHead& head = op.head;
            head.record = head.file = head.id;
            if (keys & ScannedOp::Record) head.record = readId(records, head);
        });
        forEach([&](ReadOp& op, unsigned keys) {
            op.head.file = op.head.record;
            if (keys & ScannedOp::File) op.head.file = readId(files, op.head);
        });
        return forEach([&](ReadOp& op, unsigned) { op.head.actor = readId(actors, op.head); });
    }

    Id readId(ColumnReader& column, const OpHead& head)
    {
        const QByteArrayView value = column.next(m_in, head, m_pieces);
        const auto id = integerOf(value);
        if (!id) m_in.fail();
        return {id.value_or(0)};
    }

    bool readFields()
    {
        for (FieldColumns& field : m_columns)
            if (!readColumn(field.valueOps, field.values) || !readColumn(field.baseOps, field.bases))
                return false;
        return true;
    }

    bool readColumn(const std::vector<quint32>& ofOps, std::vector<QByteArrayView>& values)
    {
        ColumnReader column;
        values.reserve(ofOps.size());
        for (const quint32 op : ofOps) {
            values.push_back(column.next(m_in, m_ops[op].head, m_pieces));
            if (values.back().isEmpty()) return false;
        }
        return true;
    }

    void assemble(const ReadOp& op, std::string& out)
    {
        const Shape& shape = m_shapes[op.shape];
        const auto put = [&out](char key, qint64 value) {
            out += key;
            appendInteger(out, value);
        };
        const auto append = [&out](QByteArrayView value) { out.append(value.data(), size_t(value.size())); };
        appendHead(out, 5, quint64(5 + qPopulationCount(shape.keys)));
        put(1, op.head.id.value);
        put(2, op.head.actor.value);
        if (shape.keys & ScannedOp::Wall) put(3, op.wallMs);
        put(4, op.head.hlc.value);
        if (shape.keys & ScannedOp::File) put(5, op.head.file.value);
        put(6, shape.type);
        if (shape.keys & ScannedOp::Record) put(7, op.head.record.value);
        out += 8;
        appendHead(out, 5, shape.fields.size());
        for (const ShapeField& field : shape.fields) {
            appendHead(out, 0, quint64(field.number));
            if (field.bases) appendHead(out, 4, field.bases + 1);
            append(field.columns->values[field.columns->nextValue++]);
            for (quint64 i = 0; i < field.bases; ++i)
                append(field.columns->bases[field.columns->nextBase++]);
        }
    }

    VarintReader m_in;
    quint64 m_room; ///< how many more values there can be
    Pieces m_pieces;
    std::vector<ReadOp> m_ops;
    std::vector<Shape> m_shapes;
    std::deque<FieldColumns> m_columns; ///< by first appearance
    std::unordered_map<quint32, FieldColumns*> m_byField;
    std::vector<qint64> m_devices, m_counters; ///< of the list of devices
};

} // namespace

Result<QList<QByteArray>> readColumns(QByteArrayView bytes, Id before, qint64 limit)
{
    const Error failed{ErrorKind::BadInput,
                       QT_TRANSLATE_NOOP("Error", "The list of operations in a message cannot be read.")};
    Columns columns(bytes, before);
    if (!columns.read()) return failed;
    return columns.ops(limit, failed);
}

} // namespace noi::wire
