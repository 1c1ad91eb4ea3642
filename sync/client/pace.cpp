#include "sync/client/pace.h"

#include <algorithm>

namespace noi
{

void BatchSize::answered(qint64 tookMs, qint64 moved)
{
    constexpr qint64 quickMs = 2000, slowMs = 10'000;
    if (tookMs < quickMs && moved >= m_bytes / 2)
        m_bytes = std::min(2 * m_bytes, most);
    else if (tookMs > slowMs)
        lost();
}

void BatchSize::lost() { m_bytes = std::max(m_bytes / 2, least); }

qint64 Backoff::next(double random)
{
    const qint64 wait = qint64(double(m_ms) * (0.7 + 0.6 * random));
    m_ms = std::min(2 * m_ms, mostMs);
    return wait;
}

qint64 Stamps::next(qint64 nowMs)
{
    m_last = std::max(nowMs + m_offsetMs, m_last + 1);
    return m_last;
}

} // namespace noi
