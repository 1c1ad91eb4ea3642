#pragma once

#include "app/tool/demo/earlier_doses.h"
#include "app/tool/demo/load_demo.h"

namespace noi::demo
{

/// Plays three sessions out with the station's small children: last month's and yesterday's, finished, and
/// today's, in progress since two hours and a half. Fills in what DemoStation says of them.
[[nodiscard]] Result<void> loadSessions(Store& store, const Reference& reference, DemoStation& station,
                                        QList<DemoChild> children, Random& random);

} // namespace noi::demo
