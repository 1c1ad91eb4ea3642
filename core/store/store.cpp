#include "core/store/store.h"

#include "core/model/user.h"
#include "core/store/migrations.h"

#include <QSet>

#include <sodium.h>

namespace noi
{

namespace
{

/// Stand-alone and training PCs number themselves above 2^30; the province gives the numbers below.
qint64 standAloneNumber() { return (1LL << 30) + randombytes_uniform(1U << 30); }

const QString insertOp = QStringLiteral("INSERT INTO op(id, record, file, body, hash) VALUES(?, ?, ?, ?, ?)");

} // namespace

Store::Store(std::unique_ptr<Database> database, const Clock& clock)
    : m_database(std::move(database)), m_clock(clock), m_model(noiModel()), m_fold(*m_database, m_model),
      m_search(*m_database)
{
}

Result<std::unique_ptr<Store>> Store::open(const QString& path, const QByteArray& key, const Clock& clock,
                                           const Machine& machine)
{
    if (sodium_init() < 0)
        return Error{
            ErrorKind::Io,
            QT_TRANSLATE_NOOP("Error", "This PC gives no random numbers, so nothing can be encrypted.")};
    auto database = Database::open(path, key);
    if (!database) return database.error();
    if (auto migrated = migrate(**database); !migrated) return migrated.error();
    std::unique_ptr<Store> store(new Store(std::move(database).value(), clock));
    if (auto started = store->start(machine); !started) return started.error();
    return store;
}

Result<void> Store::start(const Machine& machine)
{
    const auto last = m_database->row(QStringLiteral("SELECT value FROM setting WHERE name = 'hlc'"));
    if (!last) return last.error();
    if (!last->isEmpty()) m_hlc = HybridClock(Hlc{last->first().toLongLong()});
    if (auto folded = foldIfModelChanged(); !folded) return folded;
    return loadHead(machine);
}

Result<void> Store::loadHead(const Machine& machine)
{
    const auto own = m_database->row(
        QStringLiteral("SELECT d.number, d.secret_key, d.record, d.machine, c.counter, c.hash, c.signature "
                       "FROM own_device d LEFT JOIN chain c ON c.device = d.number"));
    if (!own) return own.error();
    if (own->isEmpty()) return becomeDevice(machine, {}, {});
    m_secretKey = own->at(1).toByteArray();
    m_deviceRecord = Id{own->at(2).toLongLong()};
    m_head = {own->at(0).toLongLong(), own->at(4).toLongLong(), own->at(5).toByteArray(),
              own->at(6).toByteArray()};
    return own->at(3).toString() == machine.id ? Result<void>() : renumber(QStringLiteral("moved"), machine);
}

Result<void> Store::renumber(const QString& reason, const Machine& machine)
{
    return becomeDevice(machine, m_deviceRecord, reason);
}

Result<void> Store::becomeDevice(const Machine& machine, Id predecessor, const QString& reason)
{
    const DeviceKeys keys = makeDeviceKeys();
    const ChainHead before = m_head;
    const QByteArray secretBefore = m_secretKey;
    ChainHead head{standAloneNumber(), 0, {}, {}};
    m_secretKey = keys.secretKey;

    const Id id = Id::of(head.device, 1);
    const Device device{machine.name, QString::fromLatin1(keys.publicKey.toHex()), predecessor, reason};
    QList<Op> ops{{id, {}, 0, {}, id, Device::number, id, {}}};
    const FieldValues values = fieldValues(device);
    for (auto value = values.begin(); value != values.end(); ++value)
        ops.first().fields.append({value.key(), value.value(), {}});

    auto done = m_database->transaction([&]() -> Result<void> {
        if (auto cleared = m_database->run(QStringLiteral("DELETE FROM own_device")); !cleared)
            return cleared;
        if (auto own = m_database->run(QStringLiteral("INSERT INTO own_device VALUES(?, ?, ?, ?)"),
                                       {head.device, keys.secretKey, id.value, machine.id});
            !own)
            return own;
        return writeOps(ops, head);
    });
    if (!done) {
        m_head = before;
        m_secretKey = secretBefore;
        return done;
    }
    m_head = head;
    m_deviceRecord = id;
    return {};
}

Result<void> Store::foldIfModelChanged()
{
    const QString now = QString::fromLatin1(m_model.fingerprint());
    const auto then = m_database->row(QStringLiteral("SELECT value FROM setting WHERE name = 'model'"));
    if (!then) return then.error();
    if (!then->isEmpty() && then->first().toString() == now) return {};
    return m_database->transaction([&]() -> Result<void> {
        if (auto folded = m_fold.foldAll(); !folded) return folded;
        if (auto indexed = m_search.makeAgain(); !indexed) return indexed;
        return m_database->run(QStringLiteral("INSERT OR REPLACE INTO setting VALUES('model', ?)"), {now});
    });
}

Result<void> Store::insert(const Op& op, const QByteArray& body, const QByteArray& hash)
{
    return m_database->run(insertOp, {op.id.value, op.record.value, op.file.value, body,
                                      hash.isEmpty() ? QVariant() : QVariant(hash)});
}

Result<void> Store::writeOps(QList<Op>& ops, ChainHead& head)
{
    QSet<Id> changed;
    for (Op& op : ops) {
        Q_ASSERT(op.id == Id::of(head.device, head.counter + 1));
        op.wallMs = m_clock.nowMs();
        op.hlc = m_hlc.tick(op.wallMs);
        const QByteArray body = encodeOp(op);
        head.hash = chainHash(head.hash, body);
        ++head.counter;
        if (auto inserted = insert(op, body, head.hash); !inserted) return inserted;
        if (op.id == op.record) {
            if (auto folded = m_fold.foldNew(op); !folded) return folded;
        } else {
            changed.insert(op.record);
        }
    }
    for (const Id record : std::as_const(changed))
        if (auto folded = m_fold.foldRecord(record); !folded) return folded;
    if (auto indexed = m_search.refresh(ops); !indexed) return indexed;
    signHead(head, m_secretKey);
    if (auto chained = m_database->run(QStringLiteral("INSERT OR REPLACE INTO chain VALUES(?, ?, ?, ?)"),
                                       {head.device, head.counter, head.hash, head.signature});
        !chained)
        return chained;
    return rememberTime();
}

Result<void> Store::rememberTime()
{
    return m_database->run(QStringLiteral("INSERT OR REPLACE INTO setting VALUES('hlc', ?)"),
                           {QString::number(m_hlc.last().value)});
}

Result<void> Store::append(QList<Op> ops)
{
    ChainHead head = m_head;
    auto done = m_database->transaction([&] { return writeOps(ops, head); });
    if (done) m_head = head;
    return done;
}

Result<Store::Received> Store::receive(const QList<QByteArray>& bodies)
{
    Received received;
    auto done = m_database->transaction([&]() -> Result<void> {
        QSet<Id> records;
        QList<Op> added;
        for (const QByteArray& body : bodies) {
            const auto op = decodeOp(body);
            if (!op) {
                ++received.setAside;
                if (auto kept =
                        m_database->run(QStringLiteral("INSERT OR IGNORE INTO set_aside VALUES(?)"), {body});
                    !kept)
                    return kept;
                continue;
            }
            const auto here =
                m_database->row(QStringLiteral("SELECT 1 FROM op WHERE id = ?"), {op->id.value});
            if (!here) return here.error();
            if (!here->isEmpty()) {
                ++received.known;
                continue;
            }
            if (auto inserted = insert(*op, body, {}); !inserted) return inserted;
            m_hlc.observe(op->hlc, m_clock.nowMs());
            records.insert(op->record);
            added.append(*op);
            ++received.added;
        }
        for (const Id record : std::as_const(records))
            if (auto folded = m_fold.foldRecord(record); !folded) return folded;
        if (auto indexed = m_search.refresh(added); !indexed) return indexed;
        return rememberTime();
    });
    if (!done) return done.error();
    return received;
}

Result<Id> Store::fileOf(Id record)
{
    const auto row = m_database->row(QStringLiteral("SELECT file FROM op WHERE id = ?"), {record.value});
    if (!row) return row.error();
    if (row->isEmpty())
        return Error{ErrorKind::NotFound,
                     QT_TRANSLATE_NOOP("Error", "There is no such record (%1) on this PC."),
                     {QString::number(record.value)}};
    return Id{row->first().toLongLong()};
}

Result<void> Store::foldAgain()
{
    return m_database->transaction([&]() -> Result<void> {
        auto folded = m_fold.foldAll();
        return folded ? m_search.makeAgain() : folded;
    });
}

Result<void> Store::verifyChain()
{
    QByteArray hash;
    qint64 counter = 0;
    const auto broken = [&counter] {
        return Error{
            ErrorKind::Damaged,
            QT_TRANSLATE_NOOP("Error",
                              "The journal does not fit its chain at operation %1: it was damaged or changed "
                              "from outside. Restore the latest backup."),
            {QString::number(counter)}};
    };
    auto walked = m_database->forEach(
        QStringLiteral("SELECT id, body, hash FROM op WHERE id BETWEEN ? AND ? ORDER BY id"),
        {Id::of(m_head.device, 1).value, Id::of(m_head.device, 0xffffffff).value},
        [&](const Row& row) -> Result<void> {
            hash = chainHash(hash, row[1].toByteArray());
            if (row[0].toLongLong() != Id::of(m_head.device, ++counter).value || row[2].toByteArray() != hash)
                return broken();
            return {};
        });
    if (!walked) return walked;
    const auto key =
        m_database->row(QStringLiteral("SELECT public_key FROM device WHERE id = ?"), {m_deviceRecord.value});
    if (!key) return key.error();
    const QByteArray publicKey = QByteArray::fromHex(key->value(0).toByteArray());
    if (hash != m_head.hash || counter != m_head.counter || !signatureFits(m_head, publicKey))
        return broken();
    return {};
}

} // namespace noi
