// What becomes of own operations when two PCs wrote under one number, or under one id.
#include "core/base/mutant.h"
#include "core/model/user.h"
#include "core/store/json_ids.h"
#include "core/store/registers/link_register.h"
#include "core/store/reissue.h"
#include "core/store/store.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace noi
{

namespace
{

constexpr qint64 unlimited = std::numeric_limits<int>::max();

} // namespace

Result<void> Store::letGoAfter(qint64 number, qint64 counter)
{
    Taking taking;
    taking.own = m_own;
    const auto done = inOneGo(taking, [&]() -> Result<void> {
        const auto old = OwnNumbers(*m_database).find(number);
        return old ? letGo(*old, counter, taking) : Result<void>(old.error());
    });
    return done ? Result<void>() : Result<void>(done.error());
}

/// The chain ends at the counter, and a number that ends is given up. The operations behind it stay what they
/// are; from now on they are carried. Runs inside a transaction, like all that follows.
Result<void> Store::letGo(const OwnNumber& number, qint64 counter, Taking& taking)
{
    if (number.head.device == taking.own.head.device) {
        auto fresh = freshNumber(0, QStringLiteral("cloned"));
        if (!fresh) return fresh.error();
        taking.own = std::move(fresh).value();
    }
    const auto places = chainPlacesAfter(*m_database, number.head, counter, unlimited);
    if (!places) return places.error();
    QList<Id> ids;
    for (const ChainPlace& place : *places)
        ids.append(Id::of(number.head.device, place.counter));
    const auto hash = chainHashAt(*m_database, number.head.device, counter);
    if (!hash) return hash.error();
    ChainHead head{number.head.device, counter, *hash, {}};
    if (counter > 0) signHead(head, number.secretKey);
    if (auto written = OwnNumbers(*m_database).writeHead(head); !written) return written;
    LinkRegister links(*m_database);
    if (auto lowered = links.lowerAcks(head.device, counter); !lowered) return lowered;
    return NOI_MUTANT(letGoNotCarried) ? Result<void>() : links.carry(ids, {});
}

/// The same for the chain that an own operation is in, from there on; nothing where it was let go before.
Result<void> Store::letGoFrom(Id op, Taking& taking)
{
    const auto number = OwnNumbers(*m_database).find(op.device());
    if (!number) return number.error().kind == ErrorKind::NotFound ? Result<void>() : number.error();
    if (number->head.counter < op.counter()) return {};
    const auto before = chainPlaceUpTo(*m_database, number->head, op.counter() - 1);
    return before ? letGo(*number, *before, taking) : Result<void>(before.error());
}

Result<void> Store::writeAgainAfter(qint64 number, qint64 counter, const QString& reason)
{
    Taking taking;
    taking.own = m_own;
    const auto done = inOneGo(taking, [&]() -> Result<void> {
        const auto old = OwnNumbers(*m_database).find(number);
        if (!old) return old.error();
        const auto piece = chainPiece(*m_database, old->head, counter, unlimited);
        if (!piece) return piece.error();
        QList<Op> ops;
        for (const QByteArray& body : piece->ops)
            if (auto op = decodeOp(body)) ops.append(std::move(op).value());
        if (auto let = letGo(*old, counter, taking); !let) return let;
        return writeAgain(std::move(ops), reason, taking);
    });
    return done ? Result<void>() : Result<void>(done.error());
}

/// Own operations that name one of these, or one that names one: their ids will be another's from now on.
Result<void> Store::addWhatNames(QList<Op>& leaving)
{
    QSet<Id> ids;
    for (const Op& op : std::as_const(leaving))
        ids.insert(op.id);
    const auto rows = m_database->rows(QStringLiteral("SELECT body FROM op WHERE hash IS NOT NULL"));
    if (!rows) return rows.error();
    QList<Op> own;
    for (const Row& row : *rows)
        if (auto op = decodeOp(row[0].toByteArray()); op && !ids.contains(op->id))
            own.append(std::move(op).value());
    std::sort(own.begin(), own.end(),
              [](const Op& a, const Op& b) { return std::pair(a.hlc, a.id) < std::pair(b.hlc, b.id); });
    for (const Op& op : std::as_const(own)) {
        if (!names(op, ids, m_model)) continue;
        ids.insert(op.id);
        leaving.append(op);
    }
    return {};
}

/// Takes operations out of the journal and writes them under ids that everybody comes to who has them, with
/// every mention of one that moves; own ones that mention them follow.
Result<void> Store::writeAgain(QList<Op> ops, const QString& reason, Taking& taking)
{
    if (auto added = addWhatNames(ops); !added) return added;
    QSet<Id> records;
    for (const Op& op : std::as_const(ops)) {
        if (auto let = letGoFrom(op.id, taking); !let) return let;
        if (auto kept = supersede(op.id, encodeOp(op), reason); !kept) return kept;
        records.insert(op.record);
        taking.files.insert(op.file);
    }
    // The Device record of a number: the one that took its place has its own.
    erase_if(ops, [](const Op& op) { return op.type == Device::number && op.id == op.record; });
    QList<Id> written;
    for (const Op& op : reissued(ops, m_model)) {
        records.insert(op.record);
        taking.files.insert(op.file);
        const auto here = m_database->row(QStringLiteral("SELECT 1 FROM op WHERE id = ?"), {op.id.value});
        if (!here) return here.error();
        if (!here->isEmpty()) continue; // a clone was faster
        if (auto inserted = insert(op, encodeOp(op), {}); !inserted) return inserted;
        written.append(op.id);
    }
    if (auto carried = LinkRegister(*m_database).carry(written, {}); !carried) return carried;
    return refold(records);
}

/// Takes an operation out of the journal; its bytes stay.
Result<void> Store::supersede(Id op, const QByteArray& body, const QString& reason)
{
    for (const char* sql : {"DELETE FROM op WHERE id = ?", "DELETE FROM outbox WHERE op = ?"})
        if (auto gone = m_database->run(QString::fromLatin1(sql), {op.value}); !gone) return gone;
    return keepAside(op, body, reason);
}

Result<void> Store::keepAside(Id op, const QByteArray& body, const QString& reason)
{
    return m_database->run(QStringLiteral("INSERT INTO superseded VALUES(?, ?, ?, ?)"),
                           {op.value, body, reason, m_clock.nowMs()});
}

/// Makes registers and words of these records fit the journal, whatever was there.
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

} // namespace noi
