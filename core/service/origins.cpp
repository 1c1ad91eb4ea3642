#include "core/service/origins.h"

#include "core/model/user.h"
#include "core/service/service_context.h"

#include <cstdlib>

namespace noi
{

namespace
{

constexpr qint64 farOffMs = 5LL * 60 * 1000;

/// The logical clock is never before what a PC had seen, and bears the true time where the PC knew it; what
/// is later than now cannot have been.
qint64 clockOffSeconds(const Op& op, qint64 nowMs)
{
    const qint64 fromOthers = op.wallMs - op.hlc.ms(), fromNow = op.wallMs - nowMs;
    if (std::abs(fromOthers) >= farOffMs) return fromOthers / 1000;
    if (fromNow >= farOffMs) return fromNow / 1000;
    return 0;
}

} // namespace

Result<QString> Origins::userName(Id user)
{
    if (const auto known = m_users.constFind(user); known != m_users.cend()) return *known;
    const auto row =
        m_context.database().row(QStringLiteral("SELECT name FROM app_user WHERE id = ?"), {user.value});
    if (!row) return row.error();
    return *m_users.insert(user, row->value(0).toString());
}

Result<QString> Origins::deviceName(qint64 device)
{
    if (const auto known = m_devices.constFind(device); known != m_devices.cend()) return *known;
    const auto row = m_context.database().row(
        QStringLiteral("SELECT name FROM device WHERE id BETWEEN ? AND ? ORDER BY id LIMIT 1"),
        {Id::of(device, 0).value, Id::of(device, 0xffffffff).value});
    if (!row) return row.error();
    return *m_devices.insert(device, row->value(0).toString());
}

Result<Origin> Origins::of(Id id)
{
    Origin origin;
    origin.op = id;
    const auto row = m_context.database().row(
        QStringLiteral("SELECT body, hash IS NOT NULL FROM op WHERE id = ?"), {id.value});
    if (!row) return row.error();
    const auto op = row->isEmpty() ? Result<Op>(Op()) : decodeOp(row->at(0).toByteArray());
    if (!op) return op.error();
    const auto device = deviceName((op->origin ? op->origin : id).device());
    if (!device) return device.error();
    origin.device = *device;
    if (row->isEmpty()) return origin;
    origin.here = row->at(1).toBool();
    const auto user = userName(op->actor);
    if (!user) return user.error();
    origin.who = *user;
    origin.when = vietnamTime(op->wallMs);
    origin.clockOffSeconds = clockOffSeconds(*op, m_context.store.clock().nowMs());
    return origin;
}

} // namespace noi
