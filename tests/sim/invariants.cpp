// What must hold when all is quiet.
#include "core/journal/merge.h"
#include "core/model/person.h"
#include "core/model/user.h"
#include "core/store/registers.h"
#include "tests/sim/world.h"

namespace noi::sim
{

namespace
{

/// Every row of every register, by record; and what is to be reviewed.
QMap<Id, QByteArray> registersOf(Database& database, const Model& model)
{
    QMap<Id, QByteArray> rows;
    const auto add = [&](const QByteArray& table, const QString& sql) {
        (void)database.forEach(sql, {}, [&](const Row& row) -> Result<void> {
            QByteArray text = table;
            for (const QVariant& value : row)
                text += value.isNull() ? QByteArray("|NULL") : '|' + value.toByteArray();
            rows[Id{row[0].toLongLong()}] += text + '\n';
            return {};
        });
    };
    for (const RecordType& type : model.types()) {
        const QString table = QString::fromLatin1(type.table);
        add(type.table, QStringLiteral("SELECT %1 FROM %2 ORDER BY id").arg(columnsOf(type), table));
    }
    add("review", QStringLiteral("SELECT record, field FROM review ORDER BY record, field"));
    return rows;
}

QString textOf(Id id) { return QStringLiteral("%1:%2").arg(id.device()).arg(id.counter()); }

} // namespace

/// Which stations files concern, from the operations alone.
World::Concern World::concerned(const Journal& province)
{
    Concern concern;
    QHash<Id, QList<Op>> people; // with a residence, by record
    const auto living = [&](QMap<Id, QSet<int>>& files, Id file, const QCborValue& commune) {
        for (int station = 0; station < Templates::stations; ++station)
            if (commune.toString() == Templates::communeOf(station)) files[file].insert(station);
    };
    for (const Op& op : province.ops) {
        const Id written = op.origin ? op.origin : op.id;
        if (const auto station = m_stationOf.constFind(written.device()); station != m_stationOf.cend())
            concern.wrote[op.file].insert(*station);
        if (op.type == Device::number && op.id == op.file)
            for (int station = 0; station < Templates::stations; ++station)
                concern.everywhere[op.file].insert(station);
        if (op.type != Person::number) continue;
        people[op.record].append(op);
        for (const FieldWrite& write : op.fields)
            if (write.field == Person::residence) living(concern.livedEver, op.file, write.value);
    }
    for (const QList<Op>& ops : std::as_const(people)) {
        const RecordState state = mergeRecord(ops);
        for (const Sibling& sibling : state.fields.value(Person::residence).siblings)
            living(concern.lives, state.file, sibling.value);
    }
    const auto rows = m_servers.front()->store->database().rows(
        QStringLiteral("SELECT s.file, t.code FROM subscription s JOIN sync_station t ON s.station = "
                       "t.number WHERE s.ended IS NULL"));
    if (rows)
        for (const Row& row : *rows)
            concern.subscribed[Id{row[0].toLongLong()}].insert(row[1].toString().mid(1).toInt());
    return concern;
}

/// A station must have a file when it is subscribed; and it must be subscribed whenever somebody lives there,
/// and when it wrote and nobody ever lived there (who moves away leaves a copy).
bool World::mustHave(const Concern& concern, Id file, int station)
{
    const auto in = [&](const QMap<Id, QSet<int>>& files) { return files.value(file).contains(station); };
    return in(concern.subscribed) || in(concern.lives) || in(concern.everywhere) ||
           (in(concern.wrote) && !in(concern.livedEver));
}

/// Where a thing is, and how far the chains of whoever wrote it are said to be: for who reads a trace.
void World::tellWhere(const Marker& marker, const QList<Journal>& journals)
{
    if (!m_trace.prints()) return;
    QSet<qint64> devices;
    for (size_t i = 0; i < m_pcs.size(); ++i)
        for (const Id id : journals[static_cast<qsizetype>(i)].ids.value(marker)) {
            m_trace.explain(QStringLiteral("%1 has it as %2").arg(m_pcs[i]->name, textOf(id)));
            devices.insert(id.device());
        }
    const auto rows = [&](const QString& who, Database& database, const QString& sql) {
        (void)database.forEach(sql, {}, [&](const Row& row) -> Result<void> {
            if (!devices.contains(row[0].toLongLong())) return {};
            QString text = who;
            for (const QVariant& value : row)
                text += u' ' + value.toString();
            m_trace.explain(text);
            return {};
        });
    };
    for (auto& server : m_servers)
        rows(QStringLiteral("server, device, counter, revoked, successor, station"),
             server->store->database(),
             QStringLiteral("SELECT number, counter, revoked, successor, station FROM sync_device"));
    for (auto& pc : m_pcs) {
        rows(pc->name + QStringLiteral(" ack"), pc->store->database(),
             QStringLiteral("SELECT device, counter, link FROM link_ack"));
        rows(pc->name + QStringLiteral(" chain"), pc->store->database(),
             QStringLiteral("SELECT device, counter FROM chain"));
        rows(pc->name + QStringLiteral(" outbox"), pc->store->database(),
             QStringLiteral("SELECT op >> 32, op & 4294967295, link FROM outbox"));
        rows(pc->name + QStringLiteral(" superseded"), pc->store->database(),
             QStringLiteral("SELECT id >> 32, id & 4294967295, reason FROM superseded"));
    }
}

/// Whether it may be missing at the province: the only places that have it were wiped or shut out.
bool World::mayBeLost(const Marker& marker, const Entry& entry, const QList<Journal>& journals) const
{
    bool unable = entry.maybe || m_replacedDevices.count(marker) > 0;
    for (size_t i = 0; i < m_pcs.size(); ++i)
        unable |= m_pcs[i]->revoked && journals[static_cast<qsizetype>(i)].ids.count(marker) > 0;
    return unable;
}

/// Everything that was acknowledged to a user is at the province, once, and means what it meant.
void World::checkLedger(const Journal& province, const QList<Journal>& journals)
{
    const Model model = noiModel();
    const auto whoWrote = [this](const Marker& marker, const Entry& entry) {
        return m_pcs[static_cast<size_t>(entry.pc)]->name + QStringLiteral(" wrote ") + sim::textOf(marker);
    };
    QMap<QByteArray, QByteArray> lost; // what names one of these names nothing
    for (auto entry = m_ledger.begin(); entry != m_ledger.end(); ++entry) {
        const auto there = province.ids.value(entry.key()).size();
        if (there == 1) continue;
        if (there > 1)
            return complain(whoWrote(entry.key(), *entry) +
                            QStringLiteral(", which is at the province twice"));
        if (!mayBeLost(entry.key(), *entry, journals)) {
            tellWhere(entry.key(), journals);
            return complain(whoWrote(entry.key(), *entry) +
                            QStringLiteral(", which never came to the province"));
        }
        lost.insert(Journal::standingFor(entry.key()), Journal::standingForNothing(entry->id));
    }
    for (auto entry = m_ledger.begin(); entry != m_ledger.end(); ++entry) {
        const QList<Id> there = province.ids.value(entry.key());
        if (there.isEmpty()) continue;
        const QByteArray meaning =
            province.meaning(*province.ops.constFind(there.first()), model, entry->strange);
        QByteArray meant = entry->meaning;
        for (auto gone = lost.begin(); gone != lost.end() && meant != meaning; ++gone)
            meant.replace(gone.key(), *gone);
        if (meaning != meant)
            return complain(whoWrote(entry.key(), *entry) +
                            QStringLiteral(", which means something else at the province: ") +
                            QString::fromUtf8(entry->meaning) + QStringLiteral(" → ") +
                            QString::fromUtf8(meaning));
    }
    for (const QByteArray& bytes : std::as_const(m_poison)) {
        // By somebody who can send it; the hub keeps what nobody can read, for it is in no file.
        bool stillHeld = false;
        for (size_t i = 0; i < m_pcs.size(); ++i)
            for (const Line& line : m_pcs[i]->lines)
                if (line.server == 0 && !m_pcs[i]->revoked)
                    for (const QByteArray& body : journals[static_cast<qsizetype>(i)].bodies)
                        stillHeld |= body == bytes;
        const auto row = m_servers.front()->store->database().row(
            QStringLiteral("SELECT count(*) FROM set_aside WHERE body = ?"), {bytes});
        if (stillHeld && row && row->first().toInt() == 0)
            return complain(QStringLiteral("unreadable bytes never came to the province"));
    }
}

/// Every file is the same at the province and wherever it has to be, and nowhere else.
void World::checkFiles(const Journal& province, const QList<Journal>& journals)
{
    const Concern concern = concerned(province);
    const auto there = province.fileHashes();
    for (auto file = concern.subscribed.begin(); file != concern.subscribed.end(); ++file)
        for (const int station : *file)
            if (m_present.contains(station) && province.ops.contains(file.key()) &&
                !concern.wrote.value(file.key()).contains(station) &&
                !concern.lives.value(file.key()).contains(station) &&
                !m_handed.value(station).contains(file.key()))
                return complain(
                    QStringLiteral("station %1 is subscribed to file %2, which does not concern it any more")
                        .arg(station)
                        .arg(textOf(file.key())));
    for (size_t i = 0; i < m_pcs.size(); ++i) {
        const Pc& pc = *m_pcs[i];
        if (!counts(pc)) continue;
        const Journal& journal = journals[static_cast<qsizetype>(i)];
        const auto here = journal.fileHashes();
        for (auto file = there.begin(); file != there.end(); ++file) {
            if (!mustHave(concern, file.key(), pc.station) || here.value(file.key()) == *file) continue;
            QString difference;
            for (auto op = province.ops.begin(); op != province.ops.end(); ++op)
                if (op->file == file.key() &&
                    journal.bodies.value(op.key()) != province.bodies.value(op.key()))
                    difference += QStringLiteral(" -") + textOf(op.key());
            for (auto op = journal.ops.begin(); op != journal.ops.end(); ++op)
                if (op->file == file.key() &&
                    journal.bodies.value(op.key()) != province.bodies.value(op.key()))
                    difference += QStringLiteral(" +") + textOf(op.key());
            return complain(QStringLiteral("file %1 is another at %2 than at the province:%3")
                                .arg(textOf(file.key()), pc.name, difference));
        }
        for (auto ids = journal.ids.begin(); ids != journal.ids.end(); ++ids)
            if (ids->size() > 1)
                return complain(sim::textOf(ids.key()) + QStringLiteral(" is twice at ") + pc.name);
        for (auto file = here.begin(); file != here.end(); ++file)
            if (file.key() && there.contains(file.key()) && !mustHave(concern, file.key(), pc.station) &&
                !concern.wrote.value(file.key()).contains(pc.station) &&
                !concern.livedEver.value(file.key()).contains(pc.station) &&
                !m_handed.value(pc.station).contains(file.key()))
                return complain(QStringLiteral("file %1 came to %2, which it does not concern")
                                    .arg(textOf(file.key()), pc.name));
    }
}

/// Registers are what their operations say, here and there.
void World::checkRegisters(const Journal& province)
{
    const Model model = noiModel();
    const auto there = registersOf(m_servers.front()->store->database(), model);
    const Concern concern = concerned(province);
    QHash<Id, Id> fileOf;
    for (const Op& op : province.ops)
        fileOf.insert(op.record, op.file);
    for (auto& pc : m_pcs) {
        const auto here = registersOf(pc->store->database(), model);
        if (auto again = pc->store->foldAgain(); !again)
            return complain(pc->name + QStringLiteral(" cannot fold: ") + again.error().english());
        if (registersOf(pc->store->database(), model) != here)
            return complain(pc->name + QStringLiteral(" has other registers than its journal says"));
        if (auto sound = pc->store->verifyChain(); !sound)
            return complain(pc->name + QStringLiteral(": ") + sound.error().english());
        if (!counts(*pc)) continue;
        for (auto file = fileOf.begin(); file != fileOf.end(); ++file)
            if (mustHave(concern, file.value(), pc->station) &&
                here.value(file.key()) != there.value(file.key()))
                return complain(QStringLiteral("record %1 is another at %2 than at the province")
                                    .arg(textOf(file.key()), pc->name));
    }
}

/// Everything once more, both ways: nothing may change.
void World::checkRedelivery()
{
    const auto before = readJournal(m_servers.front()->store->database());
    if (!before) return;
    for (auto& pc : m_pcs) {
        if (!counts(*pc)) continue;
        const auto own = readJournal(pc->store->database());
        if (!own) continue;
        QList<QByteArray> bodies = own->bodies.values();
        for (auto i = bodies.size(); i > 1; --i)
            std::swap(bodies[i - 1], bodies[m_random.below(i)]);
        const auto taken = pc->store->receive(bodies);
        if (!taken || taken->added != 0 || taken->clashing != 0 || taken->renumbered)
            return complain(pc->name + QStringLiteral(" was changed by what it had already"));
        LinkRegister links(pc->store->database());
        for (const Line& line : pc->lines) {
            const auto acks = links.acks(line.link);
            if (!acks) continue;
            for (auto ack = acks->begin(); ack != acks->end(); ++ack)
                if (!links.setAck(line.link, ack.key(), 0)) return;
            auto link = links.find(line.link);
            if (!link) return;
            link->cursor.clear();
            if (!links.save(*link)) return;
        }
        pc->stop();
        if (!pc->start()) return complain(pc->name + QStringLiteral(" does not start: ") + pc->problem);
    }
    say(QStringLiteral("everything is sent again"));
    if (!becomeQuiet()) return;
    const auto after = readJournal(m_servers.front()->store->database());
    if (!after || after->bodies != before->bodies)
        complain(QStringLiteral("sending everything again changed the province"));
}

void World::checkEnd()
{
    const auto province = readJournal(m_servers.front()->store->database());
    if (!province) return complain(QStringLiteral("the province cannot be read"));
    QList<Journal> journals;
    for (auto& pc : m_pcs) {
        auto journal = readJournal(pc->store->database());
        if (!journal) return complain(pc->name + QStringLiteral(" cannot be read"));
        journals.append(std::move(journal).value());
        // The record of a number that turned out to be another's: the PC's own says the same.
        (void)pc->store->database().forEach(
            QStringLiteral("SELECT body FROM superseded"), {}, [this](const Row& row) -> Result<void> {
                if (const auto op = decodeOp(row[0].toByteArray()); op && op->type == Device::number)
                    m_replacedDevices.insert(markerOf(*op));
                return {};
            });
    }
    for (auto hash = province->fileHashes(); const quint64 one : std::as_const(hash))
        say(QString::number(one, 16));
    checkLedger(*province, journals);
    if (m_complaint.isEmpty()) checkFiles(*province, journals);
    if (m_complaint.isEmpty()) checkRegisters(*province);
    if (m_complaint.isEmpty() && m_mood.redeliver) {
        checkRedelivery();
        if (!m_complaint.isEmpty()) return;
        const auto again = readJournal(m_servers.front()->store->database());
        journals.clear();
        for (auto& pc : m_pcs)
            journals.append(readJournal(pc->store->database()).valueOr({}));
        if (again) checkFiles(*again, journals);
        if (again && m_complaint.isEmpty()) checkLedger(*again, journals);
    }
}

} // namespace noi::sim
