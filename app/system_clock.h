#pragma once

#include "core/base/clock.h"

namespace noi
{

/// The PC's own clock.
class SystemClock : public Clock
{
public:
    [[nodiscard]] qint64 nowMs() const override { return QDateTime::currentMSecsSinceEpoch(); }
};

} // namespace noi
