#include "core/store/store.h"

#include "core/base/mutant.h"
#include "core/model/user.h"
#include "core/store/migrations.h"
#include "core/store/recount.h"
#include "core/store/registers.h"

#include <cstdlib>
#include <sodium.h>

namespace noi
{

namespace
{

/// Stand-alone and training PCs number themselves from 2^30 on; the province gives the numbers below, and
/// above are the ids of what was written again.
qint64 standAloneNumber() { return (1LL << 30) + randombytes_uniform(1U << 29); }

/// Operations between two words about how far a long piece of work is.
constexpr qsizetype stretch = 256;

constexpr qint64 farOffMs = 5 * 60 * 1000;

/// Of two clones that write some hundred operations each, one in a thousand pairs meets in an id; some 8,000
/// starts of the program use a number up.
constexpr quint32 mostGap = 1U << 20;
constexpr qint64 lastStart = 0xffffffff - 2LL * mostGap;

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
    if (auto loaded = loadTime(); !loaded) return loaded;
    if (auto loaded = loadIdentity(); !loaded) return loaded;
    if (auto understood = understandSetAside(); !understood) return understood;
    return foldIfModelChanged();
}

Result<void> Store::loadTime()
{
    const auto rows = m_database->rows(
        QStringLiteral("SELECT name, value FROM setting WHERE name IN ('hlc', 'clock_off')"));
    if (!rows) return rows.error();
    for (const Row& row : *rows) {
        const qint64 value = row[1].toLongLong();
        if (row[0].toString() == u"hlc")
            m_hlc = HybridClock(Hlc{value});
        else
            m_clockOffMs = value;
    }
    return {};
}

Result<void> Store::loadIdentity()
{
    const auto own = OwnNumbers(*m_database).current();
    if (!own) return own.error();
    m_own = own->number;
    if (m_own.head.device == 0) return renumber({}, m_machine);
    if (own->machine != m_machine.id)
        return renumber(own->machine.isEmpty() ? QStringLiteral("restored") : QStringLiteral("moved"),
                        m_machine);
    if (m_own.head.counter > lastStart) return renumber(QStringLiteral("full"), m_machine);
    m_own.gap = NOI_MUTANT(runsMeet) ? 0 : randombytes_uniform(mostGap);
    return {};
}

Result<void> Store::renumber(const QString& reason, const Machine& machine)
{
    m_machine = machine;
    return renumber(reason, 0);
}

Result<void> Store::renumber(const QString& reason, qint64 number, const std::function<Result<void>()>& also)
{
    OwnNumber fresh;
    auto done = m_database->transaction([&]() -> Result<void> {
        auto taken = freshNumber(number, reason);
        if (!taken) return taken.error();
        fresh = std::move(taken).value();
        return also ? also() : Result<void>();
    });
    if (done) m_own = fresh;
    return done;
}

/// Runs inside a transaction; the caller becomes the new identity once that is through.
Result<OwnNumber> Store::freshNumber(qint64 number, const QString& reason)
{
    const auto used = m_database->row(QStringLiteral("SELECT 1 FROM op WHERE id BETWEEN ? AND ?"),
                                      {Id::of(number, 0).value, Id::of(number, 0xffffffff).value});
    if (!used) return used.error();
    const bool given = number > 0 && used->isEmpty();
    const DeviceKeys keys = makeDeviceKeys();
    OwnNumber own{{given ? number : standAloneNumber(), 0, {}, {}}, keys.secretKey, keys.publicKey, {}, 0};
    own.record = Id::of(own.head.device, 1);
    const Device device{m_machine.name, QString::fromLatin1(keys.publicKey.toHex()), m_own.record, reason};
    QList<Op> ops{{own.record, {}, 0, {}, own.record, Device::number, own.record, {}}};
    const FieldValues values = fieldValues(device);
    for (auto value = values.begin(); value != values.end(); ++value)
        ops.first().fields.append({value.key(), value.value(), {}});

    if (auto taken = OwnNumbers(*m_database).take(own, m_machine.id); !taken) return taken.error();
    stamp(ops);
    if (auto written = writeOwn(ops, own); !written) return written.error();
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
        if (auto marked = markAllForRecount(*m_database); !marked) return marked;
        return m_database->run(QStringLiteral("INSERT OR REPLACE INTO setting VALUES('model', ?)"), {now});
    });
}

Result<void> Store::foldAgain()
{
    m_changes.forget();
    return m_database->transaction([&]() -> Result<void> {
        if (auto folded = m_fold.foldAll(); !folded) return folded;
        if (auto marked = markAllForRecount(*m_database); !marked) return marked;
        return m_search.makeAgain();
    });
}

Result<void> Store::insert(const Op& op, const QByteArray& body, const QByteArray& hash)
{
    return m_database->run(
        QStringLiteral("INSERT INTO op(id, record, file, body, hash) VALUES(?, ?, ?, ?, ?)"),
        {op.id.value, op.record.value, op.file.value, body, hash.isEmpty() ? QVariant() : QVariant(hash)});
}

void Store::stamp(QList<Op>& ops)
{
    for (Op& op : ops) {
        op.wallMs = m_clock.nowMs();
        op.hlc = m_hlc.tick(correctedMs());
    }
}

/// Continues the chain of `own`: operations with ids behind its head.
Result<void> Store::writeOwn(const QList<Op>& ops, OwnNumber& own, const Progress& progress)
{
    QSet<Id> changed, people, files;
    qsizetype written = 0;
    for (const Op& op : ops) {
        if (progress && ++written % stretch == 0 && !progress(written, ops.size())) return cancelled();
        files.insert(op.file);
        const QByteArray body = encodeOp(op);
        own.head.hash = chainHash(own.head.hash, body);
        own.head.counter = op.id.counter();
        own.gap = 0;
        if (auto inserted = insert(op, body, own.head.hash); !inserted) return inserted;
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
    for (const Op& op : ops)
        if (SearchIndex::takesWordsFrom(op.type))
            if (auto seen = m_search.collectConcerned(op.record, people); !seen) return seen;
    if (auto indexed = index(people, progress); !indexed) return indexed;
    if (auto marked = markForRecount(*m_database, files); !marked) return marked;
    signHead(own.head, own.secretKey);
    if (auto chained = OwnNumbers(*m_database).writeHead(own.head); !chained) return chained;
    return rememberTime();
}

/// The words take about as long as the rows they are made from; of them nothing is told but that they are
/// made.
Result<void> Store::index(const QSet<Id>& people, const Progress& progress)
{
    if (!progress) return m_search.refresh(people);
    QSet<Id> some;
    for (const Id person : people) {
        some.insert(person);
        if (some.size() < stretch) continue;
        if (!progress(1, 1)) return cancelled();
        if (auto indexed = m_search.refresh(some); !indexed) return indexed;
        some.clear();
    }
    return m_search.refresh(some);
}

Result<void> Store::append(QList<Op> ops, const Progress& progress)
{
    OwnNumber own = m_own;
    for (qsizetype i = 0; i < ops.size(); ++i)
        if (ops[i].id != nextId(i + 1))
            return Error{ErrorKind::Refused,
                         QT_TRANSLATE_NOOP("Error", "Something else was recorded meanwhile, so nothing was "
                                                    "written. Try again.")};
    stamp(ops);
    auto done = m_database->transaction([&] { return writeOwn(ops, own, progress); });
    if (!done) return done;
    m_own = own;
    for (const Op& op : std::as_const(ops))
        m_changes.add(op.file);
    return done;
}

qint64 Store::correctedMs() const
{
    return m_clock.nowMs() + (std::abs(m_clockOffMs) > farOffMs ? m_clockOffMs : 0);
}

Result<void> Store::setClockOffMs(qint64 ms)
{
    if (ms == m_clockOffMs) return {};
    auto remembered = remember(QStringLiteral("clock_off"), QString::number(ms));
    if (remembered) m_clockOffMs = ms;
    return remembered;
}

Result<void> Store::rememberTime()
{
    return remember(QStringLiteral("hlc"), QString::number(m_hlc.last().value));
}

Result<void> Store::remember(const QString& name, const QString& value)
{
    return m_database->run(QStringLiteral("INSERT OR REPLACE INTO setting VALUES(?, ?)"), {name, value});
}

Result<Id> Store::fileOf(Id record)
{
    const auto row = m_database->row(QStringLiteral("SELECT file FROM op WHERE id = ?"), {record.value});
    if (!row) return row.error();
    if (row->isEmpty()) return noSuchRecord(record);
    return Id{row->first().toLongLong()};
}

} // namespace noi
