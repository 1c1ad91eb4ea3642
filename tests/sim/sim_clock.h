#pragma once

#include "core/base/clock.h"

namespace noi::sim
{

/// The world's time, and how far one machine's clock is from it.
class SimClock : public Clock
{
public:
    explicit SimClock(const qint64& world) : m_world(world) {}
    [[nodiscard]] qint64 nowMs() const override { return m_world + offMs; }

    qint64 offMs = 0;

private:
    const qint64& m_world;
};

} // namespace noi::sim
