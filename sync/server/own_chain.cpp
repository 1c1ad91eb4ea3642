#include "sync/server/own_chain.h"

#include "core/journal/hlc.h"
#include "core/model/user.h"
#include "sync/server/devices.h"
#include "sync/server/intake.h"

#include <sodium.h>

namespace noi
{

namespace
{

constexpr quint32 mostGap = 1U << 16; // packs and devices: some thousands in all

} // namespace

Result<void> beginOwnChain(ServerStore& store)
{
    const KnownDevice self{store.device(), 0, store.keys().publicKey, false, 0, {}};
    if (auto enrolled = writeDevice(store.database(), self, QStringLiteral("server"), store.clock().nowMs());
        !enrolled)
        return enrolled;
    const Device record{QStringLiteral("server"), QString::fromLatin1(self.publicKey.toHex()), {}, {}};
    const auto written = writeOwnRecord(store, Device::number, fieldValues(record));
    return written ? Result<void>() : Result<void>(written.error());
}

Result<Id> writeOwnRecord(ServerStore& store, int type, const FieldValues& values)
{
    const auto devices = lockDevices(store.database(), {store.device()});
    if (!devices) return devices.error();
    ChainHead head = devices->value(store.device()).head;
    // Put back to an earlier day it writes under other ids than it did then; its Device record is the first.
    head.counter += head.counter == 0 ? 1 : 1 + randombytes_uniform(mostGap);
    const Id id = Id::of(store.device(), head.counter);
    const qint64 nowMs = store.clock().nowMs();
    Op op{id, {}, nowMs, Hlc::atMs(nowMs), id, type, id, {}};
    for (auto value = values.begin(); value != values.end(); ++value)
        op.fields.append({value.key(), value.value(), {}});
    const QByteArray body = encodeOp(op);
    head.hash = chainHash(head.hash, body);
    signHead(head, store.keys().secretKey);
    Intake intake(store);
    if (auto added = intake.add({{op, body, head.hash, store.device()}}); !added) return added.error();
    if (auto written = writeHead(store.database(), head, {}, 1); !written) return written.error();
    return id;
}

} // namespace noi
