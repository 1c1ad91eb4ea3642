#include "sync/server/chain_plan.h"

#include "core/base/mutant.h"
#include "sync/wire/limits.h"

namespace noi
{

namespace
{

/// The hash where the piece begins, empty where it is not known.
Result<QByteArray> hashHere(Database& database, const ChainHead& head, qint64 counter)
{
    if (counter == 0) return QByteArray();
    if (counter == head.counter) return head.hash;
    return hashAt(database, Id::of(head.device, counter));
}

/// One operation further; what is not here yet will be taken.
void go(ChainPlan& plan, const ChainHead& here, const QByteArray& body, qint64 carrier)
{
    auto op = readOp(body);
    const qint64 before = plan.end.counter;
    const Id place = Id::of(here.device, chainPlace(op ? op->id : Id(), here.device, before));
    plan.end.counter = place.counter();
    plan.end.hash = chainHash(plan.end.hash, body);
    if (place.counter() == here.counter) plan.diverged |= plan.end.hash != here.hash;
    if (place.counter() <= here.counter) return;
    plan.diverged |= before < here.counter && !NOI_MUTANT(passedOverUnseen);
    if (!op && NOI_MUTANT(poisonDropped)) return;
    if (op && op->id == place)
        plan.ops.append({std::move(op).value(), body, plan.end.hash, carrier});
    else
        plan.aside.append({AsideReason::NotUnderstood, place, body, plan.end.hash, carrier});
}

Error outOfRange()
{
    return {ErrorKind::BadInput, QT_TRANSLATE_NOOP("Error", "A chain's counter is out of its range.")};
}

/// Whether the chain here goes through the end of the piece, where that lies before the head.
Result<bool> goesThrough(Database& database, const ChainHead& head, const ChainHead& end)
{
    if (end.counter >= head.counter) return true;
    const auto hash = hashHere(database, head, end.counter);
    return hash ? Result<bool>(*hash == end.hash) : Result<bool>(hash.error());
}

} // namespace

Result<ChainPlan> planChain(Database& database, const KnownDevice& device, const wire::ChainRun& run,
                            qint64 carrier)
{
    ChainPlan plan;
    if (run.after < 0) return outOfRange();
    if (run.after > device.head.counter) {
        plan.base = ChainPlan::Base::Beyond;
        return plan;
    }
    const auto base = hashHere(database, device.head, run.after);
    if (!base) return base.error();
    if (shortHash(*base) != run.afterHash) {
        plan.base = ChainPlan::Base::Differs;
        plan.diverged = true;
        return plan;
    }
    plan.end = {device.number, run.after, *base, {}};
    for (const QByteArray& body : run.ops) {
        if (plan.end.counter >= wire::maxCounter) return outOfRange();
        go(plan, device.head, body, carrier);
    }
    const auto through = goesThrough(database, device.head, plan.end);
    if (!through) return through.error();
    plan.diverged |= !*through;
    if (NOI_MUTANT(divergedIgnored)) plan.diverged = false;
    if (plan.diverged) {
        plan.ops.clear();
        plan.aside.clear();
    }
    return plan;
}

wire::ShortHash shortHash(const QByteArray& hash) { return hash.left(wire::shortHashBytes); }

wire::ChainAck ackOf(const ChainHead& head, bool diverged)
{
    return {head.device, head.counter, shortHash(head.hash), diverged};
}

Result<QList<wire::ShortHash>> hashesAfter(Database& database, const ChainHead& head, qint64 counter,
                                           int limit)
{
    const qint64 first = Id::of(head.device, qMax<qint64>(counter, 0) + 1).value,
                 last = Id::of(head.device, head.counter).value;
    const auto rows = database.rows(
        QStringLiteral(
            "SELECT id, hash FROM op WHERE id BETWEEN ? AND ? AND hash IS NOT NULL UNION ALL SELECT "
            "place, hash FROM set_aside WHERE place BETWEEN ? AND ? AND hash IS NOT NULL ORDER BY 1 "
            "LIMIT ?"),
        {first, last, first, last, limit});
    if (!rows) return rows.error();
    QList<wire::ShortHash> hashes;
    for (const Row& row : *rows)
        hashes.append(shortHash(row[1].toByteArray()));
    return hashes;
}

} // namespace noi
