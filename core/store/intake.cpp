#include "core/store/intake.h"

#include "core/store/json_ids.h"

#include <QHash>
#include <QSet>

namespace noi
{

namespace
{

QList<Incoming> readable(const QList<QByteArray>& bodies, QList<QByteArray>& unreadable)
{
    QList<Incoming> ops;
    ops.reserve(bodies.size());
    for (const QByteArray& body : bodies) {
        auto op = decodeOp(body);
        if (op)
            ops.append({std::move(op).value(), body});
        else
            unreadable.append(body);
    }
    return ops;
}

QList<Id> idsOf(const QList<Incoming>& incoming)
{
    QList<Id> ids;
    ids.reserve(incoming.size());
    for (const Incoming& one : incoming)
        ids.append(one.op.id);
    return ids;
}

Result<QHash<Id, QByteArray>> bodiesHere(Database& database, const QList<Id>& ids)
{
    const auto rows =
        database.rows(QStringLiteral("SELECT id, body FROM op WHERE id IN (SELECT value FROM json_each(?))"),
                      {jsonOf(ids)});
    if (!rows) return rows.error();
    QHash<Id, QByteArray> here;
    for (const Row& row : *rows)
        here.insert(Id{row[0].toLongLong()}, row[1].toByteArray());
    return here;
}

/// Of these records, those that operations other than their creation are about.
Result<QSet<Id>> changed(Database& database, const QList<Id>& records)
{
    const auto rows =
        database.rows(QStringLiteral("SELECT DISTINCT record FROM op WHERE record IN (SELECT value "
                                     "FROM json_each(?)) AND record <> id"),
                      {jsonOf(records)});
    if (!rows) return rows.error();
    QSet<Id> found;
    for (const Row& row : *rows)
        found.insert(Id{row[0].toLongLong()});
    return found;
}

} // namespace

Result<Sorted> sortOut(Database& database, const QList<QByteArray>& bodies)
{
    Sorted sorted;
    const QList<Incoming> ops = readable(bodies, sorted.unreadable);
    auto here = bodiesHere(database, idsOf(ops));
    if (!here) return here.error();
    for (const Incoming& one : ops) {
        const auto found = here->constFind(one.op.id);
        if (found == here->cend()) {
            here->insert(one.op.id, one.body);
            sorted.fresh.append(one);
        } else if (*found == one.body)
            sorted.known.append(one.op.id);
        else
            sorted.clashing.append(one);
    }
    return sorted;
}

Result<void> foldFresh(Database& database, Fold& fold, SearchIndex& search, const QList<Incoming>& fresh)
{
    QList<Id> created;
    QSet<Id> again, withWords;
    for (const Incoming& one : fresh) {
        if (one.op.id == one.op.record)
            created.append(one.op.id);
        else
            again.insert(one.op.record);
    }
    const auto known = changed(database, created);
    if (!known) return known.error();
    again.unite(*known);

    // Whom they concerned before, and whom they concern now.
    QSet<Id> people;
    if (auto seen = search.collectConcerned(again, people); !seen) return seen;
    for (const Incoming& one : fresh) {
        if (again.contains(one.op.record)) continue;
        if (auto folded = fold.foldNew(one.op); !folded) return folded;
        if (SearchIndex::takesWordsFrom(one.op.type)) withWords.insert(one.op.record);
    }
    if (auto folded = fold.foldRecords(again.values()); !folded) return folded;
    if (auto seen = search.collectConcerned(again | withWords, people); !seen) return seen;
    return search.refresh(people);
}

} // namespace noi
