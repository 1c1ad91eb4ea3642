#pragma once

#include "app/tool/demo/load_demo.h"
#include "app/tool/demo/random.h"

namespace noi::demo
{

/// About one woman in a hundred people is pregnant, as in life: in any week, with the visits and tests she
/// should have had by now, one here and there missed, and for some of them something that stands out.
[[nodiscard]] Result<void> loadPregnancies(Store& store, DemoStation& station, Random& random);

} // namespace noi::demo
