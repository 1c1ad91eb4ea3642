#include "core/store/json_ids.h"
#include "core/store/recount.h"
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
    return inOneGo(taking, [&]() -> Result<void> {
        if (auto taken = takeIn(bodies, origin, taking); !taken) return taken;
        return origin.also ? origin.also() : Result<void>();
    });
}

Result<Store::Received> Store::inOneGo(Taking& taking, const std::function<Result<void>()>& work)
{
    const auto done = m_database->transaction([&]() -> Result<void> {
        auto worked = work();
        return worked ? markForRecount(*m_database, taking.files) : worked;
    });
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
    if (taking.notOurs && taking.own.head.device == device()) {
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
        if (auto kept = keepAside(one.op.id, one.body, QStringLiteral("cloned")); !kept) return kept;
    }
    sorted.fresh = rest;
    return {};
}

/// …and where it is here already, it goes.
Result<void> Store::giveWay(const QList<Incoming>& again, Taking& taking)
{
    for (const Incoming& one : again) {
        if (!one.op.origin) continue;
        const auto row =
            m_database->row(QStringLiteral("SELECT body FROM op WHERE id = ?"), {one.op.origin.value});
        if (!row) return row.error();
        if (row->isEmpty()) continue;
        const auto original = decodeOp(row->first().toByteArray());
        if (!original || reissuedId(*original) != one.op.id) continue;
        if (auto gone = writeAgain({*original}, QStringLiteral("cloned"), taking); !gone) return gone;
    }
    return {};
}

Result<void> Store::takeFresh(const QList<Incoming>& fresh, const Origin& origin, Taking& taking)
{
    if (fresh.isEmpty()) return {};
    QList<Id> ids;
    QSet<Id> ownRecords;
    for (const auto& [op, body] : fresh) {
        if (auto inserted = insert(op, body, {}); !inserted) return inserted;
        m_hlc.observe(op.hlc, correctedMs());
        taking.notOurs |= op.id.device() == device();
        if (op.record.device() == device()) ownRecords.insert(op.record);
        taking.files.insert(op.file);
        ids.append(op.id);
    }
    if (!ownRecords.isEmpty() && !taking.notOurs) {
        const auto here = m_database->row(
            QStringLiteral("SELECT count(*) FROM op WHERE id IN (SELECT value FROM json_each(?))"),
            {jsonOf(ownRecords)});
        if (!here) return here.error();
        taking.notOurs = here->value(0).toLongLong() < ownRecords.size();
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
/// kept; an arbiter's stands, and ours is written again.
Result<void> Store::settleClash(const Incoming& other, const Origin& origin, Taking& taking)
{
    ++taking.received.clashing;
    const Id id = other.op.id;
    const auto here = m_database->row(QStringLiteral("SELECT body, hash FROM op WHERE id = ?"), {id.value});
    if (!here) return here.error();
    if (here->isEmpty()) return takeFresh({other}, origin, taking); // what was there gave way meanwhile
    if (!origin.arbiter) return setAside(other.body);
    const QByteArray body = here->first().toByteArray();
    const auto ours = decodeOp(body);
    // What was written again is the same operation in both; what is none at all cannot be written again.
    const auto left = ours && id < leastReissued ? writeAgain({*ours}, QStringLiteral("arbiter"), taking)
                                                 : leave(id, body, !here->at(1).isNull(), taking);
    return left ? takeFresh({other}, origin, taking) : left;
}

/// Takes an operation out of the journal; its bytes stay in `superseded`.
Result<void> Store::leave(Id id, const QByteArray& body, bool own, Taking& taking)
{
    if (own)
        if (auto let = letGoFrom(id, taking); !let) return let;
    if (auto kept = supersede(id, body, QStringLiteral("arbiter")); !kept) return kept;
    const auto op = decodeOp(body);
    if (op) taking.files.insert(op->file);
    return op ? refold({op->record}) : Result<void>();
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
    const auto taken = inOneGo(taking, [&]() -> Result<void> {
        for (const QByteArray& body : std::as_const(readable))
            if (auto gone = m_database->run(QStringLiteral("DELETE FROM set_aside WHERE body = ?"), {body});
                !gone)
                return gone;
        return takeIn(readable, {}, taking);
    });
    return taken ? Result<void>() : Result<void>(taken.error());
}

} // namespace noi
