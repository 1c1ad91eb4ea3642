#pragma once

#include "core/base/clock.h"

namespace noi::test
{

/// It is always noon of 21 November 2026 in Viet Nam.
class Noon : public Clock
{
public:
    [[nodiscard]] qint64 nowMs() const override { return 1'795'237'200'000; }
};

} // namespace noi::test
