#include "core/base/mutant.h"
#include "core/store/json_ids.h"
#include "core/store/registers/link_register.h"
#include "core/store/reissue.h"
#include "core/store/store.h"

#include <algorithm>
#include <utility>

namespace noi
{

Result<Store::Received> Store::receive(const QList<QByteArray>& bodies, const Origin& origin)
{
    Taking taking;
    taking.own = m_own;
    return finished(m_database->transaction([&]() -> Result<void> {
        if (auto taken = takeIn(bodies, origin, taking); !taken) return taken;
        return origin.also ? origin.also() : Result<void>();
    }),
                    taking);
}

Result<Store::Received> Store::finished(const Result<void>& done, const Taking& taking)
{
    if (!done) return done.error();
    Received received = taking.received;
    received.renumbered = taking.own.head.device != m_own.head.device;
    m_own = taking.own;
    for (const Id file : taking.files)
        m_changes.add(file);
    return received;
}

/// Runs inside a transaction, like all that follows.
Result<void> Store::takeIn(const QList<QByteArray>& bodies, const Origin& origin, Taking& taking)
{
    auto sorted = sortOut(*m_database, bodies);
    if (!sorted) return sorted.error();
    if (auto left = leaveToWrittenAgain(sorted.value(), taking); !left) return left;
    for (const QByteArray& body : sorted->unreadable)
        if (auto kept = setAside(body); !kept) return kept;
    taking.received.setAside += int(sorted->unreadable.size());
    taking.received.known += int(sorted->known.size());
    if (auto taken = takeFresh(sorted->fresh, origin, taking); !taken) return taken;
    if (auto gone = giveWay(sorted->fresh, taking); !gone) return gone;
    for (const Incoming& other : sorted->clashing)
        if (auto settled = settleClash(other, origin, taking); !settled) return settled;
    if (origin.link && !sorted->known.isEmpty())
        if (auto dropped = LinkRegister(*m_database).dropCarried(origin.link, sorted->known); !dropped)
            return dropped;
    if (taking.aheadOfUs && taking.own.head.device == device()) {
        auto fresh = freshNumber(0, QStringLiteral("restored"));
        if (!fresh) return fresh.error();
        taking.own = std::move(fresh).value();
    }
    return sorted->fresh.isEmpty() ? Result<void>() : rememberTime();
}

/// What was written again stands instead of what it was written from, wherever the two meet: the later one to
/// come is kept aside where it is the original.
Result<void> Store::leaveToWrittenAgain(Sorted& sorted, Taking& taking)
{
    if (NOI_MUTANT(originalsComeBack)) return {};
    const auto last = m_database->row(QStringLiteral("SELECT coalesce(max(id), 0) FROM op"));
    if (!last) return last.error();
    QSet<Id> again;
    for (const Incoming& one : std::as_const(sorted.fresh))
        if (one.op.origin) again.insert(one.op.id);
    if (again.isEmpty() && Id{last->first().toLongLong()} < leastReissued) return {};
    QList<Id> ids;
    for (const Incoming& one : std::as_const(sorted.fresh))
        ids.append(reissuedId(one.op));
    const auto rows = m_database->rows(
        QStringLiteral("SELECT id FROM op WHERE id IN (SELECT value FROM json_each(?))"), {jsonOf(ids)});
    if (!rows) return rows.error();
    for (const Row& row : *rows)
        again.insert(Id{row[0].toLongLong()});
    QList<Incoming> rest;
    for (qsizetype i = 0; i < ids.size(); ++i) {
        const Incoming& one = sorted.fresh[i];
        if (!again.contains(ids[i])) {
            rest.append(one);
            continue;
        }
        ++taking.received.known;
        const auto had = m_database->row(QStringLiteral("SELECT 1 FROM superseded WHERE id = ? AND body = ?"),
                                         {one.op.id.value, one.body});
        if (!had) return had.error();
        if (!had->isEmpty()) continue;
        if (auto kept = supersede(one.op.id, one.body, QStringLiteral("cloned")); !kept) return kept;
    }
    sorted.fresh = rest;
    return {};
}

/// …and where it is here already, it goes.
Result<void> Store::giveWay(const QList<Incoming>& again, Taking& taking)
{
    for (const Incoming& one : again) {
        if (!one.op.origin || NOI_MUTANT(originalsStay)) continue;
        const auto row = m_database->row(QStringLiteral("SELECT body, hash IS NOT NULL FROM op WHERE id = ?"),
                                         {one.op.origin.value});
        if (!row) return row.error();
        if (row->isEmpty()) continue;
        const auto original = decodeOp(row->first().toByteArray());
        if (!original || reissuedId(*original) != one.op.id) continue;
        if (auto gone = giveWay(*original, row->at(1).toBool(), taking); !gone) return gone;
    }
    return {};
}

Result<void> Store::giveWay(const Op& original, bool own, Taking& taking)
{
    taking.files.insert(original.file);
    if (own) { // a clone of this PC was told of it before
        const auto number = OwnNumbers(*m_database).find(original.id.device());
        if (!number) return number.error();
        return reissue({*number, original.id.counter() - 1, {}}, true, QStringLiteral("cloned"), taking);
    }
    if (auto kept = supersede(original.id, encodeOp(original), QStringLiteral("cloned")); !kept) return kept;
    for (const char* sql : {"DELETE FROM op WHERE id = ?", "DELETE FROM outbox WHERE op = ?"})
        if (auto gone = m_database->run(QString::fromLatin1(sql), {original.id.value}); !gone) return gone;
    return refold({original.record});
}

Result<void> Store::takeFresh(const QList<Incoming>& fresh, const Origin& origin, Taking& taking)
{
    if (fresh.isEmpty()) return {};
    QList<Id> ids;
    for (const auto& [op, body] : fresh) {
        if (auto inserted = insert(op, body, {}); !inserted) return inserted;
        m_hlc.observe(op.hlc, correctedMs());
        for (const Id id : {op.id, op.record})
            taking.aheadOfUs |= id.device() == device() && id >= nextId();
        taking.files.insert(op.file);
        ids.append(op.id);
    }
    taking.received.added += int(fresh.size());
    if (auto folded = foldFresh(*m_database, m_fold, m_search, fresh); !folded) return folded;
    return LinkRegister(*m_database).carry(ids, origin.link);
}

Result<void> Store::setAside(const QByteArray& body)
{
    return m_database->run(QStringLiteral("INSERT OR IGNORE INTO set_aside VALUES(?)"), {body});
}

/// One id, two contents: two PCs worked under one number. Without an arbiter ours stands and the other is
/// kept; an arbiter's stands, ours is kept, and if it was written here it is written again.
Result<void> Store::settleClash(const Incoming& other, const Origin& origin, Taking& taking)
{
    ++taking.received.clashing;
    const auto here =
        m_database->row(QStringLiteral("SELECT hash FROM op WHERE id = ?"), {other.op.id.value});
    if (!here) return here.error();
    if (here->isEmpty()) return takeFresh({other}, origin, taking); // what was there gave way meanwhile
    if (!origin.arbiter) return setAside(other.body);
    if (here->first().isNull()) return replace(other, taking);

    const auto old = OwnNumbers(*m_database).find(other.op.id.device());
    if (!old) return old.error();
    if (auto moved = reissue({*old, other.op.id.counter() - 1, {}}, true, QStringLiteral("cloned"), taking);
        !moved)
        return moved;
    return takeFresh({other}, origin, taking);
}

Result<void> Store::replace(const Incoming& other, Taking& taking)
{
    const auto ours = m_database->row(QStringLiteral("SELECT record, file, body FROM op WHERE id = ?"),
                                      {other.op.id.value});
    if (!ours) return ours.error();
    if (auto kept = supersede(other.op.id, ours->value(2).toByteArray(), QStringLiteral("arbiter")); !kept)
        return kept;
    if (auto gone = m_database->run(QStringLiteral("DELETE FROM op WHERE id = ?"), {other.op.id.value});
        !gone)
        return gone;
    if (auto inserted = insert(other.op, other.body, {}); !inserted) return inserted;
    m_hlc.observe(other.op.hlc, correctedMs());
    taking.files.insert(Id{ours->value(1).toLongLong()});
    taking.files.insert(other.op.file);
    return refold({Id{ours->value(0).toLongLong()}, other.op.record});
}

Result<void> Store::supersede(Id op, const QByteArray& body, const QString& reason)
{
    return m_database->run(QStringLiteral("INSERT INTO superseded VALUES(?, ?, ?, ?)"),
                           {op.value, body, reason, m_clock.nowMs()});
}

Result<void> Store::reissueAfter(qint64 number, qint64 counter, Id link, const QString& reason)
{
    Taking taking;
    taking.own = m_own;
    const auto done = finished(m_database->transaction([&]() -> Result<void> {
        const auto old = OwnNumbers(*m_database).find(number);
        if (!old) return old.error();
        LinkRegister links(*m_database);
        const auto of = links.find(link);
        const bool arbiter = of && of->arbiter;
        // What another link has must stay, or it would be there twice; unless the arbiter has other bytes
        // there.
        const auto elsewhere = links.ackElsewhere(link, number, arbiter);
        return elsewhere ? reissue({*old, std::max(counter, *elsewhere), {}}, arbiter, reason, taking)
                         : Result<void>(elsewhere.error());
    }),
                               taking);
    return done ? Result<void>() : Result<void>(done.error());
}

/// Own operations under a number after a counter. What is no operation cannot be written again.
Result<Store::Tail> Store::tailOf(const OwnNumber& number, qint64 counter)
{
    const auto rows =
        m_database->rows(QStringLiteral("SELECT body FROM op WHERE id BETWEEN ? AND ? ORDER BY id"),
                         {Id::of(number.head.device, counter + 1).value,
                          Id::of(number.head.device, number.head.counter).value});
    if (!rows) return rows.error();
    Tail tail{number, counter, {}};
    for (const Row& row : *rows)
        if (auto op = decodeOp(row[0].toByteArray())) tail.ops.append(std::move(op).value());
    return tail;
}

/// What was written since under later numbers and names something of it must go with it: the old id is
/// another's from now on. What a server has already stays.
Result<QList<Store::Tail>> Store::tailsFrom(const OwnNumber& old, qint64 counter, bool arbiter)
{
    auto first = tailOf(old, counter);
    if (!first) return first.error();
    QList<Tail> tails{std::move(first).value()};
    QSet<Id> leaving;
    for (const Op& op : std::as_const(tails.first().ops))
        if (op.id != old.record) leaving.insert(op.id);
    auto numbers = OwnNumbers(*m_database).former();
    if (!numbers) return numbers.error();
    const auto current = OwnNumbers(*m_database).current();
    if (!current) return current.error();
    numbers->append(current->number);
    bool later = false;
    for (const OwnNumber& number : std::as_const(*numbers)) {
        if (!std::exchange(later, later || number.head.device == old.head.device)) continue;
        const auto acked = LinkRegister(*m_database).ackElsewhere({}, number.head.device, arbiter);
        if (!acked) return acked.error();
        auto tail = tailOf(number, *acked);
        if (!tail) return tail.error();
        QList<Op>& ops = tail->ops;
        const auto naming =
            std::find_if(ops.begin(), ops.end(), [&](const Op& op) { return names(op, leaving, m_model); });
        if (naming == ops.end()) continue;
        tail->counter = naming->id.counter() - 1;
        ops.erase(ops.begin(), naming);
        for (const Op& op : std::as_const(ops))
            leaving.insert(op.id);
        tails.append(std::move(tail).value());
    }
    return tails;
}

Result<void> Store::reissue(const Tail& from, bool arbiter, const QString& reason, Taking& taking)
{
    const auto tails = tailsFrom(from.number, from.counter, arbiter);
    if (!tails) return tails.error();
    QList<Op> ops;
    QSet<Id> records;
    bool givenUp = false;
    for (const Tail& tail : *tails) {
        givenUp = givenUp || tail.number.head.device == taking.own.head.device;
        for (const Op& op : tail.ops) {
            records.insert(op.record);
            taking.files.insert(op.file);
            // The Device record of the number itself: the fresh one has its own.
            if (op.id != tail.number.record) ops.append(op);
        }
    }
    if (givenUp) {
        auto fresh = freshNumber(0, reason);
        if (!fresh) return fresh.error();
        taking.own = std::move(fresh).value();
    }
    for (const Tail& tail : *tails)
        if (auto gone = cut(tail.number, tail.counter, reason); !gone) return gone;
    if (auto written = writeAgain(ops, records, taking); !written) return written;
    return refold(records);
}

/// Under ids that a clone comes to as well: what it has written again already is here, or will not be there
/// twice. They are on no chain, so they are carried to whoever may not have them.
Result<void> Store::writeAgain(const QList<Op>& ops, QSet<Id>& records, Taking& taking)
{
    QList<Id> written;
    for (const Op& op : reissued(ops, m_model)) {
        records.insert(op.record);
        taking.files.insert(op.file);
        const auto here = m_database->row(QStringLiteral("SELECT 1 FROM op WHERE id = ?"), {op.id.value});
        if (!here) return here.error();
        if (!here->isEmpty()) continue;
        if (auto inserted = insert(op, encodeOp(op), {}); !inserted) return inserted;
        written.append(op.id);
    }
    return NOI_MUTANT(reissueNotCarried) ? Result<void>() : LinkRegister(*m_database).carry(written, {});
}

/// Takes the end of a chain out of the journal; the bytes stay in `superseded`.
Result<void> Store::cut(const OwnNumber& old, qint64 counter, const QString& reason)
{
    const QVariantList range{Id::of(old.head.device, counter + 1).value,
                             Id::of(old.head.device, old.head.counter).value};
    const QVariantList kept = QVariantList{reason, m_clock.nowMs()} + range;
    if (auto moved =
            m_database->run(QStringLiteral("INSERT INTO superseded SELECT id, body, ?, ? FROM op WHERE "
                                           "id BETWEEN ? AND ? ORDER BY id"),
                            kept);
        !moved)
        return moved;
    for (const char* sql :
         {"DELETE FROM op WHERE id BETWEEN ? AND ?", "DELETE FROM outbox WHERE op BETWEEN ? AND ?"})
        if (auto gone = m_database->run(QString::fromLatin1(sql), range); !gone) return gone;
    const auto hash = chainHashAt(*m_database, old.head.device, counter);
    if (!hash) return hash.error();
    ChainHead head{old.head.device, counter, *hash, {}};
    if (counter > 0) signHead(head, old.secretKey);
    if (auto written = OwnNumbers(*m_database).writeHead(head); !written) return written;
    return LinkRegister(*m_database).lowerAcks(old.head.device, counter);
}

Result<void> Store::refold(const QSet<Id>& records)
{
    QSet<Id> people;
    if (auto seen = m_search.collectConcerned(records, people); !seen) return seen;
    // What went out of the journal may have made it another kind of record.
    for (const Id record : records)
        if (auto forgotten = m_fold.forget(record); !forgotten) return forgotten;
    if (auto folded = m_fold.foldRecords(records.values()); !folded) return folded;
    if (auto seen = m_search.collectConcerned(records, people); !seen) return seen;
    return m_search.refresh(people);
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
    Taking taking;
    taking.own = m_own;
    const auto taken = finished(m_database->transaction([&]() -> Result<void> {
        for (const QByteArray& body : std::as_const(readable))
            if (auto gone = m_database->run(QStringLiteral("DELETE FROM set_aside WHERE body = ?"), {body});
                !gone)
                return gone;
        return takeIn(readable, {}, taking);
    }),
                                taking);
    return taken ? Result<void>() : Result<void>(taken.error());
}

} // namespace noi
