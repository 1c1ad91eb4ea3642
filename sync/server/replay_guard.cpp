#include "sync/server/replay_guard.h"

#include "core/base/mutant.h"

#include <QtGlobal>

#include <algorithm>

namespace noi
{

bool ReplayGuard::mayEnter(qint64 device, qint64 stampMs, qint64 nowMs)
{
    const std::lock_guard lock(m_mutex);
    notice(nowMs);
    return fits(device, stampMs, nowMs);
}

bool ReplayGuard::enter(qint64 device, qint64 stampMs, qint64 nowMs)
{
    const std::lock_guard lock(m_mutex);
    notice(nowMs);
    if (!fits(device, stampMs, nowMs)) return false;
    m_last.insert(device, stampMs);
    return true;
}

void ReplayGuard::notice(qint64 nowMs)
{
    if (nowMs < m_latestMs - toleranceMs) {
        m_last.clear();
        m_startMs = m_latestMs = nowMs - 1;
    }
    m_latestMs = std::max(m_latestMs, nowMs);
}

bool ReplayGuard::fits(qint64 device, qint64 stampMs, qint64 nowMs) const
{
    return NOI_MUTANT(stampNotChecked) ||
           (stampMs > m_startMs && stampMs > m_last.value(device) && qAbs(stampMs - nowMs) <= toleranceMs);
}

} // namespace noi
