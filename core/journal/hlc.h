#pragma once

#include <QtGlobal>

#include <algorithm>
#include <compare>

namespace noi
{

/// Hybrid logical clock reading: milliseconds since 1970 (48 bits) << 16 | counter. What was seen is always
/// earlier than what is written after seeing it, even where the PC's clock runs wrong. It orders values for
/// display and nothing else: no clock decides what survives.
struct Hlc {
    qint64 value = 0;

    [[nodiscard]] constexpr qint64 ms() const { return value >> 16; }
    static constexpr Hlc atMs(qint64 ms) { return {ms << 16}; }

    auto operator<=>(const Hlc&) const = default;
};

/// One device's clock. Plain value; the time is handed in.
class HybridClock
{
public:
    explicit HybridClock(Hlc last = {}) : m_last(last) {}

    /// For the next own operation: later than every reading before.
    Hlc tick(qint64 nowMs)
    {
        m_last = std::max(Hlc::atMs(nowMs), Hlc{m_last.value + 1});
        return m_last;
    }

    /// After seeing another's operation. A time more than 24 h ahead of ours is a wrong clock and does not
    /// move ours.
    void observe(Hlc seen, qint64 nowMs)
    {
        constexpr qint64 dayMs = 24LL * 60 * 60 * 1000;
        if (seen.ms() <= nowMs + dayMs) m_last = std::max(m_last, seen);
    }

    [[nodiscard]] Hlc last() const { return m_last; }

private:
    Hlc m_last;
};

} // namespace noi
