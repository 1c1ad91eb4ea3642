#include "sync/client/bundles.h"

#include "core/store/json_ids.h"
#include "core/store/registers/link_register.h"
#include "sync/client/request.h"
#include "sync/client/taking_in.h"

#include <limits>

namespace noi
{

namespace
{

constexpr qint64 everything = std::numeric_limits<int>::max();

Result<wire::Bundle> begunBundle(Store& store)
{
    const auto own = OwnNumbers(store.database()).current();
    if (!own) return own.error();
    wire::Bundle bundle;
    bundle.from = own->number.head.device;
    bundle.fromKey = own->number.publicKey;
    bundle.writtenMs = store.clock().nowMs();
    return bundle;
}

Result<QList<OwnNumber>> allNumbers(Store& store)
{
    OwnNumbers numbers(store.database());
    auto all = numbers.former();
    if (!all) return all;
    const auto current = numbers.current();
    if (!current) return current.error();
    all->append(current->number);
    return all;
}

} // namespace

Result<wire::Bundle> bundleForServer(Store& store, Id link)
{
    auto bundle = begunBundle(store);
    if (!bundle) return bundle;
    LinkRegister links(store.database());
    const auto acks = links.acks(link);
    if (!acks) return acks.error();
    const auto numbers = allNumbers(store);
    if (!numbers) return numbers.error();
    for (const OwnNumber& number : *numbers) {
        if (acks->value(number.head.device) >= number.head.counter) continue;
        auto run = provenRun(store, number, acks->value(number.head.device), everything);
        if (!run) return run.error();
        bundle->chains.append(std::move(run).value().run);
    }
    const auto carried = store.database().rows(
        QStringLiteral("SELECT o.body FROM outbox b JOIN op o ON o.id = b.op WHERE b.link = ? ORDER BY b.op"),
        {link.value});
    if (!carried) return carried.error();
    for (const Row& row : *carried)
        bundle->carried.append(row[0].toByteArray());
    return bundle;
}

Result<wire::Bundle> bundleForNeighbour(Store& store, const QList<Id>& files)
{
    auto bundle = begunBundle(store);
    if (!bundle) return bundle;
    const auto rows =
        files.isEmpty()
            ? store.database().rows(QStringLiteral("SELECT body FROM op ORDER BY id"))
            : store.database().rows(QStringLiteral("SELECT body FROM op WHERE file IN (SELECT value FROM "
                                                   "json_each(?)) ORDER BY id"),
                                    {jsonOf(files)});
    if (!rows) return rows.error();
    for (const Row& row : *rows)
        bundle->carried.append(row[0].toByteArray());
    return bundle;
}

BundleIntake::BundleIntake(wire::Bundle bundle) : m_bundle(std::move(bundle))
{
    for (const wire::ChainRun& run : std::as_const(m_bundle.chains))
        m_ops += run.ops;
    m_ops += m_bundle.carried;
}

Result<Store::Origin> BundleIntake::origin(Store& store) const
{
    const auto links = LinkRegister(store.database()).all();
    if (!links) return links.error();
    for (const Link& link : *links)
        if (!link.serverKey.isEmpty() && link.serverKey == m_bundle.fromKey)
            return Store::Origin{link.id, link.arbiter, {}};
    return Store::Origin{};
}

Result<void> BundleIntake::moveCursor(Store& store, Id id) const
{
    LinkRegister links(store.database());
    const auto link = links.find(id);
    if (!link) return link.error();
    const bool continues = link->epoch == m_bundle.epoch && link->cursor == m_bundle.cursorBefore;
    return continues && !m_bundle.cursorAfter.isEmpty() ? links.takeCursor(id, m_bundle.cursorAfter)
                                                        : Result<void>();
}

Result<bool> BundleIntake::takeSlice(Store& store)
{
    auto from = origin(store);
    if (!from) return from.error();
    const auto ops = m_ops.mid(m_next, TakingIn::sliceOps);
    const bool last = m_next + ops.size() == m_ops.size();
    if (last && from->link) from->also = [&, link = from->link] { return moveCursor(store, link); };
    const auto received = store.receive(ops, *from);
    if (!received) return received.error();
    m_received.added += received->added;
    m_received.known += received->known;
    m_received.setAside += received->setAside;
    m_received.clashing += received->clashing;
    m_received.renumbered = m_received.renumbered || received->renumbered;
    m_next += ops.size();
    return !last;
}

} // namespace noi
