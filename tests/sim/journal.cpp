#include "tests/sim/journal.h"

#include <QCborValue>

namespace noi::sim
{

namespace
{

quint64 hashOf(const QByteArray& bytes)
{
    quint64 hash = 0xcbf29ce484222325ULL;
    for (const char c : bytes)
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3ULL;
    return hash ^ (hash >> 29);
}

} // namespace

QString textOf(const Marker& marker)
{
    return QStringLiteral("%1/%2").arg(marker.wallMs).arg(marker.hlc & 0xffff);
}

void Journal::add(Id id, const QByteArray& body)
{
    bodies.insert(id, body);
    auto op = decodeOp(body);
    if (!op || op->id != id) return;
    ids[markerOf(*op)].append(id);
    ops.insert(id, std::move(op).value());
}

QByteArray Journal::standingFor(const Marker& marker)
{
    return '@' + QByteArray::number(marker.wallMs) + '.' + QByteArray::number(marker.hlc);
}

QByteArray Journal::standingForNothing(Id id) { return '#' + QByteArray::number(id.value); }

QByteArray Journal::meaning(Id id, const QSet<Id>& strange) const
{
    const auto op = ops.constFind(id);
    return op == ops.cend() || strange.contains(id) ? standingForNothing(id) : standingFor(markerOf(*op));
}

QByteArray Journal::meaning(const Op& op, const Model& model, const QSet<Id>& strange) const
{
    const RecordType* type = model.type(op.type);
    QByteArray text = QByteArray::number(op.type) + " actor" + meaning(op.actor, strange) + " file" +
                      (op.file == op.id ? QByteArray("own") : meaning(op.file, strange)) + " record" +
                      (op.record == op.id ? QByteArray("own") : meaning(op.record, strange));
    for (const FieldWrite& write : op.fields) {
        const FieldInfo* field = type ? type->field(write.field) : nullptr;
        const bool isId = field && field->kind == ValueKind::Id && write.value.isInteger();
        text +=
            " f" + QByteArray::number(write.field) + '=' +
            (isId ? meaning(Id{write.value.toInteger()}, strange) : QCborValue(write.value).toCbor().toHex());
        QList<QByteArray> bases;
        for (const Id base : write.bases)
            bases.append(meaning(base, strange));
        std::sort(bases.begin(), bases.end());
        for (const QByteArray& base : std::as_const(bases))
            text += '<' + base;
    }
    return text;
}

QMap<Id, quint64> Journal::fileHashes() const
{
    QMap<Id, quint64> hashes;
    for (auto body = bodies.begin(); body != bodies.end(); ++body) {
        const auto op = ops.constFind(body.key());
        hashes[op == ops.cend() ? Id{} : op->file] += hashOf(body.value());
    }
    return hashes;
}

Result<Journal> readJournal(Database& database)
{
    Journal journal;
    auto read = database.forEach(QStringLiteral("SELECT id, body FROM op ORDER BY id"), {},
                                 [&](const Row& row) -> Result<void> {
                                     journal.add(Id{row[0].toLongLong()}, row[1].toByteArray());
                                     return {};
                                 });
    if (!read) return read.error();
    return journal;
}

} // namespace noi::sim
