// What people do at their stations.
#include "core/model/dose.h"
#include "core/model/identifier.h"
#include "core/model/person.h"
#include "core/model/voiding.h"
#include "core/store/json_ids.h"
#include "core/store/work.h"
#include "tests/sim/world.h"

#include <QCborMap>

namespace noi::sim
{

namespace
{

constexpr int personName = 1, personNote = 14;

/// The ids of a query's first column.
QList<Id> idsFrom(Pc& pc, const QString& sql)
{
    QList<Id> ids;
    if (const auto rows = pc.store->database().rows(sql))
        for (const Row& row : *rows)
            ids.append(Id{row[0].toLongLong()});
    return ids;
}

std::optional<Id> oneOf(Pc& pc, Random& random, const QString& sql)
{
    const QList<Id> ids = idsFrom(pc, sql);
    return ids.isEmpty() ? std::nullopt : std::optional(random.pick(ids));
}

} // namespace

void World::act(int index)
{
    Pc& pc = *m_pcs[static_cast<size_t>(index)];
    if (!pc.running()) return;
    const auto among = m_random.below(100);
    if (m_random.chance(m_mood.poison)) return writePoison(pc);
    if (m_random.chance(m_mood.newer)) return writeNewer(pc);
    if (among < 22) return registerPerson(pc);
    if (among < 52) return changePerson(pc, false);
    if (among < 60) return changePerson(pc, true);
    if (among < 72) return giveDose(pc);
    if (among < 77) return voidDose(pc);
    if (among < 81) return correctDose(pc);
    if (among < 90) return settleReview(pc);
    if (among < 97) return askForPerson(pc);
    writeMuch(pc);
}

/// What was acknowledged to the user goes into the ledger.
void World::note(int index)
{
    Pc& pc = *m_pcs[static_cast<size_t>(index)];
    const QList<Op> fresh = pc.harvest();
    if (fresh.isEmpty()) return;
    QSet<qint64> ids;
    for (const Op& op : fresh) {
        m_stationOf[op.id.device()] = pc.station;
        const RecordType* type = pc.store->model().type(op.type);
        for (const Id id : {op.id, op.file, op.record, op.actor})
            ids.insert(id.value);
        for (const FieldWrite& write : op.fields) {
            for (const Id base : write.bases)
                ids.insert(base.value);
            const FieldInfo* field = type ? type->field(write.field) : nullptr;
            if (field && field->kind == ValueKind::Id && write.value.isInteger())
                ids.insert(write.value.toInteger());
        }
    }
    QList<Id> named;
    for (const qint64 id : std::as_const(ids))
        named.append(Id{id});
    const auto rows = pc.store->database().rows(
        QStringLiteral("SELECT id, body FROM op WHERE id IN (SELECT value FROM json_each(?))"),
        {jsonOf(named)});
    if (!rows) return;
    Journal around;
    for (const Row& row : *rows)
        around.add(Id{row[0].toLongLong()}, row[1].toByteArray());
    QSet<Id> strange;
    for (const Id id : std::as_const(named))
        if (!around.ops.contains(id)) strange.insert(id);
    for (const Op& op : fresh) {
        const Marker marker = markerOf(op);
        if (m_ledger.contains(marker)) continue;
        m_ledger[marker] = {op.id, around.meaning(op, pc.store->model()), strange, index, false};
        say(QStringLiteral("%1 has written %2 = %3:%4 in file %5:%6, type %7")
                .arg(pc.name, textOf(marker))
                .arg(op.id.device())
                .arg(op.id.counter())
                .arg(op.file.device())
                .arg(op.file.counter())
                .arg(op.type));
    }
}

namespace
{

/// Commits; whether the user was told that it is safe.
bool done(Work& work) { return work.commit().ok(); }

} // namespace

void World::registerPerson(Pc& pc)
{
    Work work(*pc.store, {});
    Person person;
    person.fullName = QStringLiteral("Nguyễn Thị %1").arg(++m_names);
    const auto where = m_random.below(m_mood.stations + 1);
    person.commune = where == m_mood.stations || m_random.chance(0.4) ? Templates::communeOf(pc.station)
                                                                      : Templates::communeOf(int(where));
    if (m_random.chance(0.05)) person.commune = QStringLiteral("99999");
    const Id id = work.add(person);
    if (m_random.chance(0.3)) {
        Identifier number;
        number.person = id;
        number.value = QString::number(100'000 + m_names);
        work.add(number, id);
    }
    const bool safe = done(work);
    say(QStringLiteral("%1 registers a person of %2: %3").arg(pc.name, person.commune).arg(safe));
}

void World::changePerson(Pc& pc, bool commune)
{
    const auto id = oneOf(pc, m_random, QStringLiteral("SELECT id FROM person ORDER BY id"));
    if (!id) return registerPerson(pc);
    const auto seen = readSeen<Person>(*pc.store, *id);
    if (!seen) return;
    Person after = seen->value;
    if (commune) {
        const auto where = m_random.below(m_mood.stations + 1);
        after.commune = where == m_mood.stations ? QStringLiteral("99999") : Templates::communeOf(int(where));
    } else {
        const QString text = QStringLiteral("%1").arg(++m_names);
        switch (m_random.below(4)) {
        case 0: after.fullName = QStringLiteral("Trần Văn ") + text; break;
        case 1: after.phone = text; break;
        case 2: after.hamlet = QStringLiteral("Thôn ") + text; break;
        default: after.note = m_random.chance(0.1) ? QString() : text; break;
        }
    }
    Work work(*pc.store, {});
    work.change(*seen, after, *id);
    const bool safe = done(work);
    say(QStringLiteral("%1 changes %2%3: %4")
            .arg(pc.name)
            .arg(id->value)
            .arg(commune ? QStringLiteral(", moves it to ") + after.commune : QString())
            .arg(safe));
}

void World::giveDose(Pc& pc)
{
    const auto person = oneOf(pc, m_random, QStringLiteral("SELECT id FROM person ORDER BY id"));
    if (!person) return registerPerson(pc);
    Work work(*pc.store, {});
    Dose dose;
    dose.person = *person;
    dose.product = QStringLiteral("BCG");
    dose.lot = QStringLiteral("L%1").arg(++m_names);
    work.add(dose, *person);
    const bool safe = done(work);
    say(QStringLiteral("%1 gives %2 a dose: %3").arg(pc.name).arg(person->value).arg(safe));
}

void World::voidDose(Pc& pc)
{
    const auto dose = oneOf(pc, m_random, QStringLiteral("SELECT id FROM dose ORDER BY id"));
    if (!dose) return giveDose(pc);
    const auto file = pc.store->fileOf(*dose);
    if (!file) return;
    Work work(*pc.store, {});
    work.add(Voiding{*dose, QStringLiteral("nhầm %1").arg(++m_names)}, *file);
    const bool safe = done(work);
    say(QStringLiteral("%1 voids dose %2: %3").arg(pc.name).arg(dose->value).arg(safe));
}

void World::correctDose(Pc& pc)
{
    const auto wrong = oneOf(pc, m_random, QStringLiteral("SELECT id FROM dose ORDER BY id"));
    if (!wrong) return giveDose(pc);
    const auto file = pc.store->fileOf(*wrong);
    auto dose = readRecord<Dose>(pc.store->database(), *wrong);
    if (!file || !dose) return;
    Dose right = *dose;
    right.replaces = *wrong;
    right.replaceReason = QStringLiteral("lô %1").arg(++m_names);
    Work work(*pc.store, {});
    work.add(right, *file);
    const bool safe = done(work);
    say(QStringLiteral("%1 corrects dose %2: %3").arg(pc.name).arg(wrong->value).arg(safe));
}

void World::settleReview(Pc& pc)
{
    const auto rows =
        pc.store->database().rows(QStringLiteral("SELECT record, field FROM review ORDER BY record, field"));
    if (!rows || rows->isEmpty()) return changePerson(pc, false);
    const Row& row = m_random.pick(*rows);
    const Id record{row[0].toLongLong()};
    const auto state = pc.store->state(record);
    const auto file = pc.store->fileOf(record);
    if (!state || !file) return;
    const FieldState field = state->fields.value(row[1].toInt());
    if (field.siblings.isEmpty()) return;
    Op op{pc.store->nextId(), {}, 0, {}, *file, state->type, record, {}};
    op.fields.append({row[1].toInt(), m_random.pick(field.siblings).value, field.sources()});
    const bool safe = pc.store->append({op}).ok();
    say(QStringLiteral("%1 settles field %2 of %3 (%4 siblings): %5")
            .arg(pc.name)
            .arg(row[1].toInt())
            .arg(record.value)
            .arg(field.siblings.size())
            .arg(safe));
}

/// Somebody who has a file elsewhere: an operation in it asks for the rest.
void World::askForPerson(Pc& pc)
{
    QList<Id> everybody;
    for (const auto& other : m_pcs)
        if (other.get() != &pc && other->running())
            everybody += idsFrom(*other, QStringLiteral("SELECT id FROM person ORDER BY id"));
    if (everybody.isEmpty()) return;
    const Id person = m_random.pick(everybody);
    Work work(*pc.store, {});
    Identifier note;
    note.person = person;
    note.note = QStringLiteral("khám lúc %1").arg(++m_names);
    work.add(note, person);
    const bool safe = done(work);
    say(QStringLiteral("%1 asks for %2: %3").arg(pc.name).arg(person.value).arg(safe));
}

void World::writeMuch(Pc& pc)
{
    const auto person = oneOf(pc, m_random, QStringLiteral("SELECT id FROM person ORDER BY id"));
    if (!person) return registerPerson(pc);
    Work work(*pc.store, {});
    const bool big = m_random.chance(0.3);
    const auto count = big ? 1 : m_random.between(10, 120);
    for (qint64 i = 0; i < count; ++i) {
        Dose dose;
        dose.person = *person;
        dose.note = QStringLiteral("%1").arg(++m_names);
        if (big) dose.note += QString(m_random.between(10'000, 90'000), u'x');
        work.add(dose, *person);
    }
    const bool safe = done(work);
    say(QStringLiteral("%1 writes %2 doses: %3").arg(pc.name).arg(count).arg(safe));
}

/// A newer version's: fields and records this one does not know.
void World::writeNewer(Pc& pc)
{
    const auto person = oneOf(pc, m_random, QStringLiteral("SELECT id FROM person ORDER BY id"));
    if (!person) return registerPerson(pc);
    const Id id = pc.store->nextId();
    Op op{id, {}, 0, {}, *person, 0, id, {}};
    if (m_random.chance(0.5)) {
        op.type = Person::number;
        op.record = *person;
        op.fields.append({77, QCborValue(QStringLiteral("mới %1").arg(++m_names)), {}});
    } else {
        op.type = 999;
        op.fields.append({1, QCborValue(++m_names), {}});
    }
    const bool safe = pc.store->append({op}).ok();
    say(QStringLiteral("%1, newer, writes about %2: %3").arg(pc.name).arg(person->value).arg(safe));
}

/// Bytes that are no operation, or one with keys nobody knows, in the chain of a PC; then it starts again.
void World::writePoison(Pc& pc)
{
    Database& database = pc.store->database();
    const auto own = OwnNumbers(database).current();
    if (!own) return;
    // No program begins with what it cannot read itself: its place is right behind another operation.
    if (pc.store->nextId() != Id::of(own->number.head.device, own->number.head.counter + 1))
        return registerPerson(pc);
    ChainHead head = own->number.head;
    const Id id = Id::of(head.device, head.counter + 1);
    QByteArray body;
    if (m_random.chance(0.6)) {
        body = QByteArray("\xffpoison ") + QByteArray::number(++m_names);
    } else {
        Op op{id, {}, pc.clock.nowMs(), {}, id, 999, id, {}};
        op.hlc = Hlc::atMs(op.wallMs);
        QCborMap map = QCborValue::fromCbor(encodeOp(op)).toMap();
        map.insert(99, QStringLiteral("mới hơn %1").arg(++m_names));
        body = QCborValue(map).toCbor();
    }
    head.hash = chainHash(head.hash, body);
    ++head.counter;
    signHead(head, own->number.secretKey);
    const auto written = database.transaction([&]() -> Result<void> {
        if (auto put = database.run(
                QStringLiteral("INSERT INTO op(id, record, file, body, hash) VALUES(?, ?, ?, ?, ?)"),
                {id.value, id.value, id.value, body, head.hash});
            !put)
            return put;
        return OwnNumbers(database).writeHead(head);
    });
    say(QStringLiteral("%1 writes poison as %2: %3").arg(pc.name).arg(id.value).arg(written.ok()));
    if (written && !decodeOp(body)) m_poison.insert(body);
    pc.stop();
    pc.start();
}

} // namespace noi::sim
