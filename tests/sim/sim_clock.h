#pragma once

#include "core/base/clock.h"

namespace noi::sim
{

/// The world's time, and how far one machine's clock is from it. Every look at it costs a millisecond, so no
/// two readings of a world are the same: what was written when tells everything apart.
class SimClock : public Clock
{
public:
    explicit SimClock(qint64& worldMs) : m_worldMs(worldMs) {}
    [[nodiscard]] qint64 nowMs() const override { return ++m_worldMs + offMs; }

    qint64 offMs = 0;

private:
    qint64& m_worldMs;
};

} // namespace noi::sim
