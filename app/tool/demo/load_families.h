#pragma once

#include "app/tool/demo/earlier_doses.h"
#include "app/tool/demo/load_demo.h"
#include "app/tool/demo/people.h"

namespace noi::demo
{

/// Writes so many people, some hundreds a transaction, with their households, identifiers and the earlier
/// doses of the small children. Counts them in `station`, and gives the station's own children under
/// five, who may be sent through sessions.
[[nodiscard]] Result<QList<DemoChild>> loadFamilies(Store& store, const Reference& reference,
                                                    DemoStation& station, DemoPeople& people, qsizetype count,
                                                    Random& random);

} // namespace noi::demo
