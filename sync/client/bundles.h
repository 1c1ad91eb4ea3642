#pragma once

#include "core/store/store.h"
#include "sync/wire/messages.h"

namespace noi
{

/// For the server of a link: own operations it has not acknowledged, with the proof of each chain, and those
/// of others it may not have. Nothing is noted as sent: only the server's own receipts count.
Result<wire::Bundle> bundleForServer(Store& store, Id link);

/// For another station or PC: all operations of these files; of every file where none is named.
Result<wire::Bundle> bundleForNeighbour(Store& store, const QList<Id>& files = {});

/// Takes in a bundle that was opened and found sound, slice by slice like an answer. What it brings goes to
/// the outbox of every link, except what comes from a link's own server; that one also moves the link's
/// cursor, where the bundle continues what is here.
class BundleIntake
{
public:
    explicit BundleIntake(wire::Bundle bundle);

    /// One slice in one transaction. True while there is more.
    Result<bool> takeSlice(Store& store);
    /// So far.
    [[nodiscard]] const Store::Received& received() const { return m_received; }
    [[nodiscard]] qsizetype taken() const { return m_next; }
    [[nodiscard]] qsizetype count() const { return m_ops.size(); }

private:
    Result<Store::Origin> origin(Store& store) const;
    Result<void> moveCursor(Store& store, Id link) const;

    wire::Bundle m_bundle;
    QList<QByteArray> m_ops;
    qsizetype m_next = 0;
    Store::Received m_received;
};

} // namespace noi
