#include "sync/server/replay_guard.h"

#include <QtGlobal>

namespace noi
{

bool ReplayGuard::mayEnter(qint64 device, qint64 stampMs, qint64 nowMs) const
{
    const std::lock_guard lock(m_mutex);
    return fits(device, stampMs, nowMs);
}

bool ReplayGuard::enter(qint64 device, qint64 stampMs, qint64 nowMs)
{
    const std::lock_guard lock(m_mutex);
    if (!fits(device, stampMs, nowMs)) return false;
    m_last.insert(device, stampMs);
    return true;
}

bool ReplayGuard::fits(qint64 device, qint64 stampMs, qint64 nowMs) const
{
    return stampMs > m_startMs && stampMs > m_last.value(device) && qAbs(stampMs - nowMs) <= toleranceMs;
}

} // namespace noi
