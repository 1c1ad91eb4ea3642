#include "sync/server/intake.h"

#include "core/base/mutant.h"
#include "core/store/reissue.h"
#include "sync/server/devices.h"
#include "sync/server/feed.h"
#include "sync/server/locks.h"
#include "sync/server/pending_fold.h"
#include "sync/server/router.h"
#include "sync/server/set_aside.h"

#include <algorithm>

namespace noi
{

namespace
{

QList<qint64> filesOf(const QList<IncomingOp>& ops)
{
    QList<qint64> files;
    for (const IncomingOp& incoming : ops)
        files.append(incoming.op.file.value);
    return files;
}

SetAside clashing(const QByteArray& body, qint64 carrier)
{
    return {AsideReason::Clashing, {}, body, {}, carrier};
}

/// Of a chain, it keeps its place there: the hashes go on.
SetAside inItsPlace(const IncomingOp& op)
{
    return {AsideReason::WrittenAgain, op.hash.isEmpty() ? Id() : op.op.id, op.body, op.hash, op.carrier};
}

} // namespace

Result<void> Intake::add(QList<IncomingOp> ops)
{
    if (auto dropped = dropDoubles(ops); !dropped) return dropped;
    if (auto locked = lockFiles(m_store.database(), filesOf(ops)); !locked) return locked;
    if (auto gone = removeOriginals(ops); !gone) return gone;
    if (auto kept = keepOutOfChains(ops); !kept) return kept;
    if (auto left = leaveToWrittenAgain(ops); !left) return left;
    if (ops.isEmpty()) return {};
    const auto here = m_ops.insert(ops);
    if (!here) return here.error();
    QList<IncomingOp> fresh;
    if (here->isEmpty()) {
        fresh = std::move(ops);
    } else {
        QList<qint64> ids;
        for (const Id id : *here)
            ids.append(id.value);
        const auto kept = m_ops.find(ids);
        if (!kept) return kept.error();
        for (const IncomingOp& incoming : std::as_const(ops)) {
            if (!here->contains(incoming.op.id))
                fresh.append(incoming);
            else if (auto settled = settle(incoming, (*kept)[incoming.op.id], fresh); !settled)
                return settled;
        }
    }
    m_taken = fresh.size();
    if (!fresh.isEmpty()) {
        if (auto given = giveOut(fresh); !given) return given;
        if (auto told = leaveWord(fresh); !told) return told;
    }
    return subscribeWriters();
}

/// What was carried here while its author was not known did not count as written by the author's station. And
/// where nobody knows the author still, each station that brings it is taken for the author's.
Result<void> Intake::subscribeWriters()
{
    if (m_vouched.isEmpty() && m_carriedAgain.isEmpty()) return {};
    Database& database = m_store.database();
    QList<qint64> numbers = m_vouched.keys() + m_carriedAgain.keys();
    for (const auto& carriers : std::as_const(m_carriedAgain))
        numbers += carriers.keys();
    const auto stations = stationsOfNumbers(database, numbers);
    if (!stations) return stations.error();
    for (auto author = m_carriedAgain.begin(); author != m_carriedAgain.end(); ++author)
        if (!stations->contains(author.key()))
            for (auto carrier = author->begin(); carrier != author->end(); ++carrier)
                m_vouched[carrier.key()] += *carrier;
    for (auto author = m_vouched.begin(); author != m_vouched.end(); ++author) {
        const qint64 station = stations->value(author.key());
        if (station == 0) continue;
        std::sort(author->begin(), author->end());
        author->erase(std::unique(author->begin(), author->end()), author->end());
        const auto rows = database.rows(QStringLiteral("SELECT file FROM ") + database.givenIds() +
                                            QStringLiteral(" JOIN subscription ON file = given.value WHERE "
                                                           "station = 0 OR station = ?"),
                                        {database.list(*author), station});
        if (!rows) return rows.error();
        QSet<qint64> had; // also those that ended: what is old does not begin them again
        for (const Row& row : *rows)
            had.insert(row[0].toLongLong());
        erase_if(*author, [&had](qint64 file) { return had.contains(file); });
        const auto ids = Router(m_store).subscribe(station, *author, SubscriptionReason::Treats);
        if (!ids) return ids.error();
        if (auto fed = Feed(database).append({{station, *ids}}); !fed) return fed;
    }
    return {};
}

/// Sorts by id; of two with one id the one of its author's chain stays, else the first.
Result<void> Intake::dropDoubles(QList<IncomingOp>& ops)
{
    std::stable_sort(ops.begin(), ops.end(), [](const IncomingOp& a, const IncomingOp& b) {
        return std::pair(a.op.id, a.hash.isEmpty()) < std::pair(b.op.id, b.hash.isEmpty());
    });
    QList<IncomingOp> single;
    single.reserve(ops.size());
    for (IncomingOp& incoming : ops) {
        if (single.isEmpty() || single.last().op.id != incoming.op.id) {
            single.append(std::move(incoming));
            continue;
        }
        if (single.last().body == incoming.body) continue;
        if (auto aside = putAside(m_store.database(), clashing(incoming.body, incoming.carrier)); !aside)
            return aside;
    }
    ops = std::move(single);
    return {};
}

/// Where a chain has something that was set aside, the chain counts. Unless what it has there was written
/// again: then the id is free, and it is the only way in which a PC that speaks to this server alone hears
/// what the province has under it.
Result<void> Intake::keepOutOfChains(QList<IncomingOp>& ops)
{
    QList<qint64> ids;
    for (const IncomingOp& incoming : std::as_const(ops))
        if (incoming.hash.isEmpty()) ids.append(incoming.op.id.value);
    if (ids.isEmpty()) return {};
    const auto taken = placesTaken(m_store.database(), ids);
    if (!taken) return taken.error();
    if (taken->isEmpty()) return {};
    QList<IncomingOp> rest;
    for (IncomingOp& incoming : ops) {
        if (!incoming.hash.isEmpty() || !taken->contains(incoming.op.id))
            rest.append(std::move(incoming));
        else if (auto aside = putAside(m_store.database(), clashing(incoming.body, incoming.carrier)); !aside)
            return aside;
    }
    ops = std::move(rest);
    return {};
}

/// What was written again stands instead of what it was written from, wherever the two meet: the original is
/// set aside; in its chain the place is kept.
Result<void> Intake::leaveToWrittenAgain(QList<IncomingOp>& ops)
{
    const auto last = m_ops.last();
    if (!last) return last.error();
    QSet<Id> again;
    for (const IncomingOp& incoming : std::as_const(ops))
        if (incoming.op.origin) again.insert(incoming.op.id);
    if ((again.isEmpty() && *last < leastReissued)) return {};
    QList<qint64> ids;
    for (const IncomingOp& incoming : std::as_const(ops))
        ids.append(reissuedId(incoming.op).value);
    const auto here = m_ops.find(ids);
    if (!here) return here.error();
    QList<IncomingOp> rest;
    for (qsizetype i = 0; i < ids.size(); ++i) {
        const IncomingOp& incoming = ops[i];
        const Id id{ids[i]};
        if (!again.contains(id) && !here->contains(id))
            rest.append(incoming);
        else if (auto aside = putAside(m_store.database(), inItsPlace(incoming)); !aside)
            return aside;
    }
    ops = std::move(rest);
    return {};
}

/// …and is taken from the journal before anything is held against it: their ids are free.
Result<void> Intake::removeOriginals(const QList<IncomingOp>& ops)
{
    QList<qint64> origins;
    for (const IncomingOp& incoming : ops)
        if (incoming.op.origin) origins.append(incoming.op.origin.value);
    if (origins.isEmpty()) return {};
    const auto kept = m_ops.find(origins);
    if (!kept) return kept.error();
    for (const IncomingOp& incoming : ops) {
        const auto there = kept->constFind(incoming.op.origin);
        if (there == kept->cend()) continue;
        const auto original = decodeOp(there->body);
        if (!original || reissuedId(*original) != incoming.op.id) continue;
        m_formerRecords.append(original->record.value);
        if (auto aside = putAside(m_store.database(),
                                  inItsPlace({*original, there->body, there->hash, there->carrier}));
            !aside)
            return aside;
        if (auto gone = m_ops.remove(original->id); !gone) return gone;
    }
    return {};
}

Result<void> Intake::settle(const IncomingOp& incoming, const OpTable::Kept& kept, QList<IncomingOp>& fresh)
{
    const bool ofChain = !incoming.hash.isEmpty();
    if (kept.body == incoming.body) {
        if (kept.verified || NOI_MUTANT(carriedStaysUnverified)) return {};
        const qint64 author = incoming.author(), file = incoming.op.file.value;
        (ofChain ? m_vouched[author] : m_carriedAgain[author][incoming.carrier]).append(file);
        if (!ofChain) return {};
        return m_ops.verify(incoming.op.id, incoming.hash);
    }
    if (!ofChain || kept.verified)
        return putAside(m_store.database(), clashing(incoming.body, incoming.carrier));
    if (auto aside = putAside(m_store.database(), clashing(kept.body, kept.carrier)); !aside) return aside;
    if (auto op = decodeOp(kept.body)) m_formerRecords.append(op->record.value);
    fresh.append(incoming);
    return m_ops.replace(incoming);
}

Result<void> Intake::giveOut(const QList<IncomingOp>& fresh)
{
    QList<qint64> numbers;
    QHash<qint64, qint64> carriers; // author → whoever brought its operations
    for (const IncomingOp& incoming : fresh) {
        const qint64 author = incoming.author();
        if (carriers.contains(author)) continue;
        carriers.insert(author, incoming.carrier);
        numbers << author << incoming.carrier;
    }
    const auto known = stationsOfNumbers(m_store.database(), numbers);
    if (!known) return known.error();
    QHash<qint64, qint64> stations;
    for (auto author = carriers.begin(); author != carriers.end(); ++author)
        stations.insert(author.key(),
                        known->value(known->contains(author.key()) ? author.key() : author.value()));
    const auto feeds = Router(m_store).route(fresh, stations);
    if (!feeds) return feeds.error();
    return Feed(m_store.database()).append(*feeds);
}

Result<void> Intake::leaveWord(const QList<IncomingOp>& fresh)
{
    QList<qint64> records = m_formerRecords;
    for (const IncomingOp& incoming : fresh)
        records.append(incoming.op.record.value);
    return addPendingFold(m_store.database(), records);
}

} // namespace noi
