#include "core/store/store.h"

#include "core/model/user.h"
#include "core/store/migrations.h"
#include "core/store/registers.h"

#include <optional>
#include <sodium.h>

namespace noi
{

namespace
{

/// Stand-alone and training PCs number themselves above 2^30; the province gives the numbers below.
qint64 standAloneNumber() { return (1LL << 30) + randombytes_uniform(1U << 30); }

const QString insertOp = QStringLiteral("INSERT INTO op(id, record, file, body, hash) VALUES(?, ?, ?, ?, ?)");

} // namespace

Store::Store(std::unique_ptr<Database> database, const Clock& clock, Machine machine)
    : m_database(std::move(database)), m_clock(clock), m_machine(std::move(machine)), m_model(noiModel()),
      m_fold(*m_database, m_model), m_search(*m_database), m_changes(quint64(clock.nowMs()) << 20)
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
    std::unique_ptr<Store> store(new Store(std::move(database).value(), clock, machine));
    if (auto started = store->start(); !started) return started.error();
    return store;
}

Result<void> Store::start()
{
    const auto last = m_database->row(QStringLiteral("SELECT value FROM setting WHERE name = 'hlc'"));
    if (!last) return last.error();
    if (!last->isEmpty()) m_hlc = HybridClock(Hlc{last->first().toLongLong()});
    if (auto loaded = loadIdentity(); !loaded) return loaded;
    if (auto understood = understandSetAside(); !understood) return understood;
    return foldIfModelChanged();
}

Result<void> Store::loadIdentity()
{
    const auto own = m_database->row(
        QStringLiteral("SELECT d.number, d.secret_key, d.record, d.machine, c.counter, c.hash, c.signature "
                       "FROM own_device d LEFT JOIN chain c ON c.device = d.number"));
    if (!own) return own.error();
    if (own->isEmpty()) return renumber({}, m_machine);
    m_own = {{own->at(0).toLongLong(), own->at(4).toLongLong(), own->at(5).toByteArray(),
              own->at(6).toByteArray()},
             own->at(1).toByteArray(),
             Id{own->at(2).toLongLong()}};
    const QString machine = own->at(3).toString();
    if (machine == m_machine.id) return {};
    return renumber(machine.isEmpty() ? QStringLiteral("restored") : QStringLiteral("moved"), m_machine);
}

Result<void> Store::renumber(const QString& reason, const Machine& machine)
{
    m_machine = machine;
    std::optional<Identity> fresh;
    auto done = m_database->transaction([&]() -> Result<void> {
        const auto taken = takeNumber(m_own.record, reason);
        if (!taken) return taken.error();
        fresh = *taken;
        return {};
    });
    if (done) m_own = *fresh;
    return done;
}

/// Runs inside a transaction; the caller becomes the new identity once that is through.
Result<Store::Identity> Store::takeNumber(Id predecessor, const QString& reason)
{
    const DeviceKeys keys = makeDeviceKeys();
    Identity own{{standAloneNumber(), 0, {}, {}}, keys.secretKey, {}};
    own.record = Id::of(own.head.device, 1);
    const Device device{m_machine.name, QString::fromLatin1(keys.publicKey.toHex()), predecessor, reason};
    QList<Op> ops{{own.record, {}, 0, {}, own.record, Device::number, own.record, {}}};
    const FieldValues values = fieldValues(device);
    for (auto value = values.begin(); value != values.end(); ++value)
        ops.first().fields.append({value.key(), value.value(), {}});

    if (auto cleared = m_database->run(QStringLiteral("DELETE FROM own_device")); !cleared)
        return cleared.error();
    if (auto noted = m_database->run(QStringLiteral("INSERT INTO own_device VALUES(?, ?, ?, ?)"),
                                     {own.head.device, own.secretKey, own.record.value,
                                      m_machine.id.isNull() ? QStringLiteral("") : m_machine.id});
        !noted)
        return noted.error();
    if (auto written = writeOps(ops, own); !written) return written.error();
    return own;
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

Result<void> Store::foldAgain()
{
    m_changes.forget();
    return m_database->transaction([&]() -> Result<void> {
        auto folded = m_fold.foldAll();
        return folded ? m_search.makeAgain() : folded;
    });
}

Result<void> Store::insert(const Op& op, const QByteArray& body, const QByteArray& hash)
{
    return m_database->run(insertOp, {op.id.value, op.record.value, op.file.value, body,
                                      hash.isEmpty() ? QVariant() : QVariant(hash)});
}

Result<void> Store::insertOwn(Op& op, Identity& own)
{
    if (op.id != Id::of(own.head.device, own.head.counter + 1))
        return Error{ErrorKind::Refused,
                     QT_TRANSLATE_NOOP("Error", "Something else was recorded meanwhile, so nothing was "
                                                "written. Try again.")};
    op.wallMs = m_clock.nowMs();
    op.hlc = m_hlc.tick(op.wallMs);
    const QByteArray body = encodeOp(op);
    own.head.hash = chainHash(own.head.hash, body);
    ++own.head.counter;
    return insert(op, body, own.head.hash);
}

Result<void> Store::writeOps(QList<Op>& ops, Identity& own)
{
    QSet<Id> changed, people;
    for (Op& op : ops) {
        if (auto inserted = insertOwn(op, own); !inserted) return inserted;
        if (op.id == op.record) {
            if (auto folded = m_fold.foldNew(op); !folded) return folded;
            continue;
        }
        changed.insert(op.record);
        if (SearchIndex::takesWordsFrom(op.type))
            if (auto seen = m_search.collectConcerned(op.record, people); !seen) return seen;
    }
    for (const Id record : std::as_const(changed))
        if (auto folded = m_fold.foldRecord(record); !folded) return folded;
    for (const Op& op : std::as_const(ops))
        if (SearchIndex::takesWordsFrom(op.type))
            if (auto seen = m_search.collectConcerned(op.record, people); !seen) return seen;
    if (auto indexed = m_search.refresh(people); !indexed) return indexed;
    signHead(own.head, own.secretKey);
    if (auto chained =
            m_database->run(QStringLiteral("INSERT OR REPLACE INTO chain VALUES(?, ?, ?, ?)"),
                            {own.head.device, own.head.counter, own.head.hash, own.head.signature});
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
    Identity own = m_own;
    auto done = m_database->transaction([&] { return writeOps(ops, own); });
    if (!done) return done;
    m_own = own;
    for (const Op& op : std::as_const(ops))
        m_changes.add(op.file);
    return done;
}

Result<void> Store::setAside(const QByteArray& body)
{
    return m_database->run(QStringLiteral("INSERT OR IGNORE INTO set_aside VALUES(?)"), {body});
}

Result<void> Store::takeIn(const QByteArray& body, Intake& intake)
{
    const auto op = decodeOp(body);
    if (!op) {
        ++intake.received.setAside;
        return setAside(body);
    }
    const auto here = m_database->row(QStringLiteral("SELECT body FROM op WHERE id = ?"), {op->id.value});
    if (!here) return here.error();
    if (!here->isEmpty()) {
        const bool same = here->first().toByteArray() == body;
        ++(same ? intake.received.known : intake.received.clashing);
        return same ? Result<void>() : setAside(body);
    }
    if (auto inserted = insert(*op, body, {}); !inserted) return inserted;
    m_hlc.observe(op->hlc, m_clock.nowMs());
    for (const Id id : {op->id, op->record})
        intake.aheadOfUs |= id.device() == device() && id >= nextId();
    intake.records.insert(op->record);
    intake.files.insert(op->file);
    ++intake.received.added;
    return {};
}

Result<void> Store::fold(const QSet<Id>& records)
{
    // The people whom a record concerned before, and whom it concerns now.
    QSet<Id> people;
    for (const Id record : records)
        if (auto seen = m_search.collectConcerned(record, people); !seen) return seen;
    for (const Id record : records)
        if (auto folded = m_fold.foldRecord(record); !folded) return folded;
    for (const Id record : records)
        if (auto seen = m_search.collectConcerned(record, people); !seen) return seen;
    return m_search.refresh(people);
}

/// Runs inside a transaction.
Result<void> Store::takeInAll(const QList<QByteArray>& bodies, Intake& intake)
{
    for (const QByteArray& body : bodies)
        if (auto taken = takeIn(body, intake); !taken) return taken;
    if (auto folded = fold(intake.records); !folded) return folded;
    if (intake.aheadOfUs) {
        auto fresh = takeNumber(m_own.record, QStringLiteral("restored"));
        if (!fresh) return fresh.error();
        intake.fresh = std::move(fresh).value();
    }
    return rememberTime();
}

Result<Store::Received> Store::finished(const Result<void>& done, const Intake& intake)
{
    if (!done) return done.error();
    if (intake.fresh) m_own = *intake.fresh;
    for (const Id file : intake.files)
        m_changes.add(file);
    Received received = intake.received;
    received.renumbered = intake.fresh.has_value();
    return received;
}

Result<Store::Received> Store::receive(const QList<QByteArray>& bodies)
{
    Intake intake;
    return finished(m_database->transaction([&] { return takeInAll(bodies, intake); }), intake);
}

/// What an earlier version could not read, this one may.
Result<void> Store::understandSetAside()
{
    QList<QByteArray> readable;
    auto looked = m_database->forEach(
        QStringLiteral("SELECT body FROM set_aside"), {}, [&](const Row& row) -> Result<void> {
            const auto op = decodeOp(row[0].toByteArray());
            if (!op) return {};
            const auto here =
                m_database->row(QStringLiteral("SELECT 1 FROM op WHERE id = ?"), {op->id.value});
            if (!here) return here.error();
            if (here->isEmpty()) readable.append(row[0].toByteArray());
            return {};
        });
    if (!looked || readable.isEmpty()) return looked;
    Intake intake;
    const auto taken = finished(m_database->transaction([&]() -> Result<void> {
        for (const QByteArray& body : std::as_const(readable))
            if (auto gone = m_database->run(QStringLiteral("DELETE FROM set_aside WHERE body = ?"), {body});
                !gone)
                return gone;
        return takeInAll(readable, intake);
    }),
                                intake);
    return taken ? Result<void>() : Result<void>(taken.error());
}

Result<Id> Store::fileOf(Id record)
{
    const auto row = m_database->row(QStringLiteral("SELECT file FROM op WHERE id = ?"), {record.value});
    if (!row) return row.error();
    if (row->isEmpty()) return noSuchRecord(record);
    return Id{row->first().toLongLong()};
}

} // namespace noi
